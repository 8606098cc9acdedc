/**
 * Remembers the blocks of one field and what was said of them. When the text changes, only the blocks between the
 * unchanged beginning and the unchanged end are cut and judged again; the others are moved. It knows no rules.
 */
import { type Block, cutBlocks } from './blocks'
import type { Field } from './draft'
import { FINGERPRINT_CONTEXT } from './findings'
import { JudgedBlock } from './judged-block'

export type Judge = (block: JudgedBlock, next: Block | null) => void

export interface FieldMemory {
  readonly name: string
  text: string
  blocks: readonly JudgedBlock[]
  /** The blocks of which something was said, in order. */
  reported: readonly JudgedBlock[]
  /** Kinds of mentions in the blocks that came, changed or went in the last reading, as bits. */
  changedKinds: number
}

const ALL_KINDS = -1

/** Reads a field for the first time. */
export function readField({ name, text }: Field, judge: Judge): FieldMemory {
  const blocks = cutBlocks(name, text, 0).map((block) => new JudgedBlock(block))
  for (let i = 0; i < blocks.length; i++) judge(blocks[i]!, blocks[i + 1]?.block ?? null)
  return { name, text, blocks, reported: reportedOf(blocks), changedKinds: ALL_KINDS }
}

/** Brings the memory of a field to its text of now. */
export function rereadField(memory: FieldMemory, text: string, judge: Judge): void {
  memory.changedKinds = 0
  const old = memory.blocks
  const change = findChange(memory.text, text)
  if (!change) return
  const growth = text.length - memory.text.length
  memory.text = text
  const first = indexWhere(old, (block) => endOf(block) >= change.start)
  const last = Math.max(
    first,
    indexWhere(old, ({ block }) => block.start > change.end),
  )
  const from = first > 0 ? endOf(old[first - 1]!) + 1 : 0
  const to = last < old.length ? old[last]!.block.start + growth - 1 : text.length
  const fresh = readFresh(old, last - first, cutBlocks(memory.name, detached(text.slice(from, to)), from))
  const gone = old.slice(first, last)
  const blocks = old.slice(0, first).concat(fresh, old.slice(last))
  memory.blocks = blocks
  const end = first + fresh.length
  if (growth !== 0) for (let i = end; i < blocks.length; i++) blocks[i]!.block.start += growth
  forgetFindings(blocks, first, end, from, to)
  // The block before the change may have looked at the one that changed.
  const judged = blocks.slice(Math.max(0, first - 1), end)
  const isReported = hasReports(gone) || hasReports(judged)
  for (let i = end - judged.length; i < end; i++) {
    const each = blocks[i]!
    if (!each.isJudged || each.hasLookedAhead) {
      judge(each, blocks[i + 1]?.block ?? null)
      memory.changedKinds |= each.kinds
    }
  }
  for (const { kinds } of gone) memory.changedKinds |= kinds
  for (const { kinds } of fresh) memory.changedKinds |= kinds
  if (isReported || hasReports(judged)) memory.reported = reportedOf(blocks)
}

const endOf = ({ block }: JudgedBlock) => block.start + block.raw.length
const hasReports = (blocks: readonly JudgedBlock[]) => blocks.some(({ raised }) => raised.length > 0)
const reportedOf = (blocks: readonly JudgedBlock[]) => blocks.filter(({ raised }) => raised.length > 0)

/** Blocks with the same length that are compared with a new one: some are enough, and it bounds the work. */
const MOST_ALIKE = 8

/** New blocks; where several changed at once (paste, undo, a paragraph moved), most of them are known by their text. */
function readFresh(known: readonly JudgedBlock[], replaced: number, fresh: readonly Block[]): JudgedBlock[] {
  if (replaced + fresh.length <= 2) return fresh.map((block) => new JudgedBlock(block))
  const byLength = new Map<number, JudgedBlock[]>()
  for (const each of known) {
    const { length } = each.block.raw
    const alike = byLength.get(length)
    if (!alike) byLength.set(length, [each])
    else if (alike.length < MOST_ALIKE) alike.push(each)
  }
  return fresh.map((block) => {
    const same = byLength.get(block.raw.length)?.find((each) => each.block.raw === block.raw)
    return new JudgedBlock(block, same)
  })
}

/** Findings near a change carry words of it in their fingerprints. */
function forgetFindings(
  blocks: readonly JudgedBlock[],
  first: number,
  end: number,
  from: number,
  to: number,
): void {
  for (let i = first - 1; i >= 0 && endOf(blocks[i]!) > from - FINGERPRINT_CONTEXT; i--)
    blocks[i]!.findings = null
  for (let i = end; i < blocks.length && blocks[i]!.block.start < to + FINGERPRINT_CONTEXT; i++)
    blocks[i]!.findings = null
}

/** Where two texts differ: the same before `start` in both, and the same after `end` of the old one. Null: nowhere. */
function findChange(before: string, after: string): { start: number; end: number } | null {
  const shorter = Math.min(before.length, after.length)
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  if (start === before.length && start === after.length) return null
  const tail = longest(shorter - start, (from, to) => {
    const old = before.slice(before.length - to, before.length - from)
    return old === after.slice(after.length - to, after.length - from)
  })
  return { start, end: before.length - tail }
}

/** Characters compared at once: long slices are compared at the speed of memory, and no place is read twice. */
const STRIDE = 8192

/** The longest stretch that is the same: in strides, then by halves within the stride that differs. */
function longest(limit: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0
  while (low + STRIDE <= limit && isSame(low, low + STRIDE)) low += STRIDE
  let high = Math.min(limit, low + STRIDE)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isSame(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** Index of the first block for which something holds that holds for all after it. */
function indexWhere(blocks: readonly JudgedBlock[], holds: (block: JudgedBlock) => boolean): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(blocks[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** A copy that does not keep the whole text alive, as a slice in V8 does: blocks outlive many texts of their field. */
const detached = (text: string): string => ` ${text}`.slice(1)
