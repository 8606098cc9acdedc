/** Documents that a draft cites more than once, with every place. It compares numbers only, and judges nothing. */
import type { Mention } from '../mentions/mention'
import type { ReferenceMention } from '../mentions/reference'
import type { BlockReading, Reading } from '../reading'

export interface PlacedReference extends Pick<BlockReading, 'block' | 'mentions'> {
  readonly reference: ReferenceMention
}

/** Groups of at least two mentions of one number, in the order of their first mention. */
export function repeatedReferences({ blocks }: Reading): PlacedReference[][] {
  const groups = new Map<string, PlacedReference[]>()
  const repeated = repeatedSerials(blocks)
  if (repeated.size === 0) return []
  for (const { block, mentions } of blocks) {
    for (const reference of mentions) {
      if (!isNumbered(reference) || !repeated.has(serialOf(reference))) continue
      const key = looseKey(reference)
      const group = groups.get(key)
      if (group) group.push({ block, mentions, reference })
      else groups.set(key, [{ block, mentions, reference }])
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Serials that come twice: only where they are the same, the letters may be. */
function repeatedSerials(blocks: readonly BlockReading[]): ReadonlySet<string> {
  const once = new Set<string>()
  const repeated = new Set<string>()
  for (const { mentions } of blocks) {
    for (const reference of mentions) {
      if (!isNumbered(reference)) continue
      const serial = serialOf(reference)
      if (once.has(serial)) repeated.add(serial)
      else once.add(serial)
    }
  }
  return repeated
}

const isNumbered = (mention: Mention): mention is ReferenceMention =>
  mention.kind === 'reference' && mention.canonical !== null

/** `5` and `05` are one. */
function serialOf({ serial }: ReferenceMention): string {
  const { text } = serial!
  return text[0] === '0' ? text.replace(/^0+(?=\d)/, '') : text
}

/**
 * The same for `33/NQ-TU` and `33-NQ/TU`, `5/2018/TT-BTP` and `05/2018/TT-BTP`, `124-KL/TU` and `124-KL/TƯ`: one of two
 * writings is a slip. `TW` stays apart, for the centre and a province number by themselves.
 */
function looseKey(reference: ReferenceMention): string {
  const { year, groups, style } = reference
  const letters = groups.map(({ text }) => text.replace(/^TƯ$/, 'TU')).join('-')
  // The two writings of old numbers (`380-TTg`) are as good as each other; `73-CP` is not `73/NĐ-CP`.
  return `${serialOf(reference)}|${year?.text ?? ''}|${letters.toUpperCase()}|${style === 'old'}`
}
