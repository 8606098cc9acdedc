/** What a mutant is: a text that was right, with exactly one error put in. */
import type { Random } from './random'

export type MutantKind =
  | 'impossible-date'
  | 'anniversary-count'
  | 'anniversary-ends-differ'
  | 'wrong-anniversary-day'
  | 'weekday-mismatch'
  | 'reversed-range'
  | 'incomplete-date'
  | 'serial-removed'
  | 'party-separator'
  | 'decree-year-removed'
  | 'reference-malformed'
  | 'reference-type-mismatch'
  | 'reference-year-mismatch'

/** A sentence that is right, and the same with one error. */
export interface Slip {
  readonly right: string
  readonly wrong: string
}

/** Puts errors of one kind into texts. */
export interface Mutator {
  readonly kind: MutantKind
  /** Texts with one error each, made from what stands in the text; empty where nothing of the kind does. */
  inText(text: string, random: Random): string[]
  /** A sentence of our own. */
  sentence(random: Random): Slip
}

export interface Mutant {
  readonly kind: MutantKind
  readonly pageId: string
  /** Made from what the page says, or from a sentence of ours put into it. */
  readonly origin: 'page' | 'sentence'
  readonly text: string
  /** Where it differs from the right text. */
  readonly start: number
  readonly end: number
}

/** Room around a place where something was taken out, so that a finding can overlap it. */
const GAP_ROOM = 8
const PART_OF_NUMBER = /[\d/.\-…_]/

/** Where a wrong text differs from the right one, widened to whole numbers and dates. */
export function differenceOf(right: string, wrong: string): { start: number; end: number } {
  const limit = Math.min(right.length, wrong.length)
  let start = 0
  while (start < limit && right[start] === wrong[start]) start++
  let same = 0
  while (same < limit - start && right[right.length - 1 - same] === wrong[wrong.length - 1 - same]) same++
  let end = wrong.length - same
  if (start === end)
    return { start: Math.max(0, start - GAP_ROOM), end: Math.min(wrong.length, end + GAP_ROOM) }
  while (start > 0 && PART_OF_NUMBER.test(wrong[start - 1]!)) start--
  while (end < wrong.length && PART_OF_NUMBER.test(wrong[end]!)) end++
  return { start, end }
}
