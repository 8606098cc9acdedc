/** The catalogue as it ships, for tests. Whoever loads it in the product does so by fetch or from disk. */
import { type Catalogue, createCatalogue } from '../../lib/lint/catalogue/catalogue'
import anniversaries from '../../lib/lint/catalogue/packs/anniversaries.json' with { type: 'json' }
import documents from '../../lib/lint/catalogue/packs/documents.json' with { type: 'json' }
import organisations from '../../lib/lint/catalogue/packs/organisations.json' with { type: 'json' }
import plan2024 from '../../lib/lint/catalogue/packs/plan-2024.json' with { type: 'json' }
import symbols from '../../lib/lint/catalogue/packs/symbols.json' with { type: 'json' }
import { parsePack } from '../../lib/lint/catalogue/parse-pack'
import type { Anniversary, LegalDocument, Pack } from '../../lib/lint/catalogue/schema'

export const RAW_PACKS: readonly { readonly file: string; readonly json: unknown }[] = [
  { file: 'documents.json', json: documents },
  { file: 'anniversaries.json', json: anniversaries },
  { file: 'plan-2024.json', json: plan2024 },
  { file: 'symbols.json', json: symbols },
  { file: 'organisations.json', json: organisations },
]

export function builtInCatalogue(): Catalogue {
  return createCatalogue(
    RAW_PACKS.map(({ file, json }): Pack => {
      const parsed = parsePack(json)
      if (!parsed.ok) throw new Error(`lib/lint/catalogue/packs/${file}: ${parsed.error} Sửa bản ghi đó.`)
      return parsed.pack
    }),
  )
}

export function documentById(catalogue: Catalogue, id: string): LegalDocument {
  const found = catalogue.legalDocuments.find((one) => one.id === id)
  if (!found)
    throw new Error(`There is no document “${id}” in packs/documents.json; correct the id in this test.`)
  return found
}

export function anniversaryById(catalogue: Catalogue, id: string): Anniversary {
  const found = catalogue.anniversaries.find((one) => one.id === id)
  if (!found)
    throw new Error(
      `There is no anniversary “${id}” in packs/anniversaries.json; correct the id in this test.`,
    )
  return found
}
