/** The catalogue that rules and pickers ask: packs merged, with the indexes that make look-ups cheap. */
import type { Anniversary, LegalDocument, Pack } from './schema'

export interface Catalogue {
  /** The newest day on which the facts of any pack were checked, YYYY-MM-DD; empty when there is no pack. */
  readonly asOf: string
  readonly legalDocuments: readonly LegalDocument[]
  readonly anniversaries: readonly Anniversary[]
  /** Anniversaries of a solar day, keyed `day/month` without leading zeros. */
  readonly anniversariesByDay: ReadonlyMap<string, readonly Anniversary[]>
}

export const EMPTY_CATALOGUE: Catalogue = createCatalogue([])

export function createCatalogue(packs: readonly Pack[]): Catalogue {
  const anniversaries = packs.flatMap((pack) => pack.anniversaries)
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
    legalDocuments: packs.flatMap((pack) => pack.legalDocuments),
    anniversaries,
    anniversariesByDay: byDay,
  }
}
