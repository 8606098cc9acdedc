/** The catalogue that ships with the checker, for a terminal: its packs are imported, not fetched. */
import { type Catalogue, createCatalogue } from '../lint/catalogue/catalogue'
import anniversaries from '../lint/catalogue/packs/anniversaries.json'
import documents from '../lint/catalogue/packs/documents.json'
import { parsePack } from '../lint/catalogue/parse-pack'

/** Throws when a shipped pack is broken: that is a fault of the checker, not of the drafts. */
export function builtInCatalogue(): Catalogue {
  return createCatalogue(
    [documents, anniversaries].map((json) => {
      const parsed = parsePack(json)
      if (!parsed.ok) throw new Error(parsed.error)
      return parsed.pack
    }),
  )
}
