/** The catalogue that ships with the checker, for a terminal: its packs are imported, not fetched. */
import { type Catalogue, createCatalogue } from '../lint/catalogue/catalogue'
import anniversaries from '../lint/catalogue/packs/anniversaries.json'
import documents from '../lint/catalogue/packs/documents.json'
import organisations from '../lint/catalogue/packs/organisations.json'
import plan2024 from '../lint/catalogue/packs/plan-2024.json'
import symbols from '../lint/catalogue/packs/symbols.json'
import { parsePack } from '../lint/catalogue/parse-pack'

/** Throws when a shipped pack is broken: that is a fault of the checker, not of the drafts. */
export function builtInCatalogue(): Catalogue {
  return createCatalogue(
    [documents, anniversaries, plan2024, symbols, organisations].map((json) => {
      const parsed = parsePack(json)
      if (!parsed.ok) throw new Error(parsed.error)
      return parsed.pack
    }),
  )
}
