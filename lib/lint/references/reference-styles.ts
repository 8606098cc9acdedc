/** One document written in two ways in a draft, where both can be read: a matter of style. */
import type { Part } from '../blocks'
import { isQuoted } from '../quotation'
import type { PlacedReference } from './repeated-references'

/** Mentions of one number that write it otherwise than its first proper writing. */
export interface OtherWriting {
  readonly proper: string
  readonly others: readonly PlacedReference[]
}

/** `33/NQ-TU` beside `33-NQ/TU`, `124-KL/TƯ` beside `124-KL/TU`; null when all are written alike. */
export function findOtherWriting(group: readonly PlacedReference[]): OtherWriting | null {
  const proper = (group.find(isProper) ?? group[0]!).reference
  const plain = plainNumber(proper.number.text)
  const others = group.filter((one) => plainNumber(one.reference.number.text) !== plain && isOwn(one))
  return others.length > 0 ? { proper: proper.number.text.replace(/ /g, ''), others } : null
}

/** Blanks and the kind of dash are other rules' matter. */
const plainNumber = (number: string): string => number.replace(/ /g, '').replace(/[–—‑−]/g, '-')

/** Party papers put the dash first; no norm knows `TƯ`; a year in the number asks for two digits before it. */
function isProper({ reference: { number, groups, year, style } }: PlacedReference): boolean {
  const isParty = /^(?:TW|TU|HU|ĐU|[A-ZĐ]{2,6}TW)$/.test(groups.at(-1)?.text ?? '')
  if (number.text.includes('TƯ') || (isParty && style !== 'party')) return false
  return !year || /^\d{2}/.test(number.text)
}

/** Mentions without the word `số` of documents that are also written with it; in the order of the draft. */
export function findWithoutNumberWord(groups: readonly (readonly PlacedReference[])[]): PlacedReference[] {
  return groups.flatMap((group) => {
    const own = group.filter((one) => one.reference.type && isOwn(one) && !isHeading(one))
    const isMixed = own.some(({ reference }) => reference.numberWord !== null)
    return isMixed ? own.filter(({ reference }) => reference.numberWord === null) : []
  })
}

const isOwn = ({ block, reference }: PlacedReference): boolean => !isQuoted(block.text, reference.start)

/** Titles and cells are short of room. */
function isHeading({ block: { text, field }, reference }: PlacedReference): boolean {
  return field !== 'body' || isCapitals(reference) || text.length - (reference.end - reference.start) < 16
}

const isCapitals = ({ type }: PlacedReference['reference']): boolean =>
  type !== null && type.text.length > 2 && type.text === type.text.toUpperCase()

/** Where the word belongs: right before the number. */
export const numberWordPlace = ({ reference }: PlacedReference): Part => ({
  start: reference.number.start,
  end: reference.number.start,
})
