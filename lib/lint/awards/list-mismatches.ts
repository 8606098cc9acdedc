/** Counts of the commended that are not the number of names in the list below them. */
import type { Severity } from '../finding'
import type { BlockReading } from '../reading'
import type { Recipient } from './award-record'
import { type RecipientList, recipientLists } from './recipient-lists'
import { type StatedCount, statedCounts } from './stated-counts'
import { toldNames } from './told-names'

export interface ListMismatch {
  readonly count: StatedCount
  /** How many the list names. */
  readonly listed: number
  readonly severity: Severity
}

/** Some of them only: `trong đó tiêu biểu là:`. */
const PARTIAL =
  /trong đó|tiêu biểu (?:là|như|gồm)|điển hình (?:là|như)|một số|(?:như|nhất là):|v\.v|…|\.\.\./i

/** What is wrong with the counts of one block; `at` is its place among the blocks. */
export function listMismatches(blocks: readonly BlockReading[], at: number): ListMismatch[] {
  const reading = blocks[at]!
  const { block } = reading
  const counts = [...statedCounts([reading], block.field).values()].flat()
  // Awards that share their recipients with others are listed one by one.
  if (counts.length === 0 || PARTIAL.test(block.text)) return []
  const told = counts.flatMap((count) => againstNames(count, reading))
  if (told.length > 0 || countsByKind(counts) === null) return told
  const lists = recipientLists(blocks, at)
  if (lists.length === 0) return []
  return lists.some(({ who }) => who !== null) ? againstSections(counts, lists) : againstList(counts, lists)
}

function againstNames(count: StatedCount, { block, mentions }: BlockReading): ListMismatch[] {
  const listed = toldNames(block.text, count.recipients.end, count.who, mentions)
  return listed > 1 && listed !== count.value ? [{ count, listed, severity: 'warning' }] : []
}

/** One count of each kind; null where a kind is counted twice. */
function countsByKind(counts: readonly StatedCount[]): ReadonlyMap<Recipient, StatedCount> | null {
  const byKind = new Map(counts.map((count) => [count.who, count]))
  return byKind.size === counts.length ? byKind : null
}

function againstSections(counts: readonly StatedCount[], lists: readonly RecipientList[]): ListMismatch[] {
  const byKind = countsByKind(counts)!
  const kinds = lists.map(({ who }) => who)
  if (new Set(kinds).size < kinds.length || kinds.includes(null)) return []
  return lists.flatMap((list, i) => {
    const count = byKind.get(list.who!)
    return count ? judge(count, { ...list, isClosed: list.isClosed || i < lists.length - 1 }) : []
  })
}

/** A list without headings is of the one kind that is counted; of two kinds, it may be of either or of both. */
function againstList(
  counts: readonly StatedCount[],
  [list, ...more]: readonly RecipientList[],
): ListMismatch[] {
  if (!list || more.length > 0) return []
  const [count, ...others] = counts
  if (others.length === 0) return judge(count!, list)
  const total = counts.reduce((sum, { value }) => sum + value, 0)
  const fits = list.count === total || counts.some(({ value }) => value === list.count)
  const isOther = !list.isNumbered && list.count < total / 2
  return fits || isOther ? [] : [{ count: count!, listed: list.count, severity: 'warning' }]
}

function judge(count: StatedCount, list: RecipientList): ListMismatch[] {
  if (list.count === count.value) return []
  const isProven = list.isNumbered && (list.isClosed || list.count > count.value)
  return [{ count, listed: list.count, severity: isProven ? 'error' : 'warning' }]
}
