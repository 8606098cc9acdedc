/** The catalogue that rules and pickers ask: packs merged, with the indexes that make look-ups cheap. */
import { type DocumentIndex, indexDocuments } from './document-index'
import { type FormerOrganisation, joinOrganisations } from './organisations'
import type { EmulationPlan } from './plan-schema'
import type { Anniversary, LegalDocument, Pack } from './schema'
import { indexSymbols, type Symbols } from './symbols'

export interface Catalogue extends DocumentIndex {
  /** The newest day on which the facts of any pack were checked, YYYY-MM-DD; empty when there is no pack. */
  readonly asOf: string
  readonly legalDocuments: readonly LegalDocument[]
  readonly anniversaries: readonly Anniversary[]
  /** Anniversaries of a solar day, keyed `day/month` without leading zeros. */
  readonly anniversariesByDay: ReadonlyMap<string, readonly Anniversary[]>
  readonly plans: readonly EmulationPlan[]
  /** The grammar of document numbers. */
  readonly symbols: Symbols
  /** Offices and units that came to an end. */
  readonly formerOrganisations: readonly FormerOrganisation[]
}

export const EMPTY_CATALOGUE: Catalogue = createCatalogue([])

export function createCatalogue(packs: readonly Pack[]): Catalogue {
  const legalDocuments = packs.flatMap((pack) => pack.legalDocuments)
  const anniversaries = packs.flatMap((pack) => pack.anniversaries)
  const symbols = indexSymbols(packs.flatMap((pack) => pack.symbols ?? []))
  const byDay = new Map<string, Anniversary[]>()
  for (const anniversary of anniversaries) {
    const { day, month, calendar } = anniversary
    if (day === null || month === null || calendar !== 'solar') continue
    const key = `${day}/${month}`
    byDay.set(key, [...(byDay.get(key) ?? []), anniversary])
  }
  return {
    asOf:
      packs
        .map((pack) => pack.asOf)
        .sort()
        .at(-1) ?? '',
    legalDocuments,
    ...indexDocuments(legalDocuments),
    anniversaries,
    anniversariesByDay: byDay,
    plans: packs.flatMap((pack) => pack.plans ?? []),
    symbols,
    formerOrganisations: joinOrganisations(
      packs.flatMap((pack) => pack.organisations ?? []),
      symbols,
    ),
  }
}
