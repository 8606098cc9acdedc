/** Documents that a draft cites more than once, with every place. It compares numbers only, and judges nothing. */
import type { ReferenceMention } from '../mentions/reference'
import type { BlockReading, Reading } from '../reading'

export interface PlacedReference extends Pick<BlockReading, 'block' | 'mentions'> {
  readonly reference: ReferenceMention
}

/** Groups of at least two mentions of one number, in the order of their first mention. */
export function repeatedReferences({ blocks }: Reading): PlacedReference[][] {
  const groups = new Map<string, PlacedReference[]>()
  for (const { block, mentions } of blocks) {
    for (const reference of mentions) {
      if (reference.kind !== 'reference' || !reference.canonical) continue
      const key = looseKey(reference)
      const group = groups.get(key)
      if (group) group.push({ block, mentions, reference })
      else groups.set(key, [{ block, mentions, reference }])
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/**
 * The same for `33/NQ-TU` and `33-NQ/TU`, `5/2018/TT-BTP` and `05/2018/TT-BTP`, `124-KL/TU` and `124-KL/TƯ`: one of two
 * writings is a slip. `TW` stays apart, for the centre and a province number by themselves.
 */
function looseKey({ serial, year, groups, style }: ReferenceMention): string {
  const letters = groups.map(({ text }) => text.replace(/^TƯ$/, 'TU')).join('-')
  // The two writings of old numbers (`380-TTg`) are as good as each other; `73-CP` is not `73/NĐ-CP`.
  return `${serial!.text.replace(/^0+(?=\d)/, '')}|${year?.text ?? ''}|${letters.toUpperCase()}|${style === 'old'}`
}
