/**
 * Remembers the blocks of one field and what was said of them. When the text changes, only the blocks between the
 * unchanged beginning and the unchanged end are cut and judged again; the others are moved. It knows no rules.
 */
import { BitTally } from './bit-tally'
import { type Block, cutBlocks } from './blocks'
import { changeWithin } from './change-within'
import { countWhile } from './count-while'
import { type Field, LinedField } from './draft'
import type { Finding } from './finding'
import { blockFindings, FINGERPRINT_CONTEXT, type FieldChange, moved, type Words } from './findings'
import { type JudgedBlock, KIND_COUNT } from './judged-block'
import { readFresh } from './known-blocks'
import { placeLines } from './line-places'
import { SIGN_BITS } from './signs/sign'
import { detached, findChange } from './text-change'

export type Judge = (block: JudgedBlock, next: Block | null) => void

/** Blocks `[first, last)` give way to others; `[from, end)` is where their lines stood, and the rest moves. */
interface Replacement {
  readonly first: number
  readonly last: number
  readonly fresh: readonly Block[]
  readonly from: number
  readonly end: number
  readonly growth: number
}

const ALL_KINDS = -1

export class FieldMemory implements Words {
  readonly name: string
  /** Kinds of mentions in the blocks that came, changed or went in the last reading, as bits. */
  changedKinds = ALL_KINDS
  /** What the last reading changed; null: nothing. */
  change: FieldChange | null = null
  /** What was said of the blocks, in order. */
  findings: readonly Finding[] = []
  /** The lines as last given; null when the text was given whole. */
  #lines: readonly string[] | null = []
  /** The text, when it was given whole. */
  #text = ''
  #blocks: JudgedBlock[] = []
  /** For each line (and their end) the index of the first block that stands in it or behind it. */
  #firstBlocks: number[] = [0]
  readonly #kinds = new BitTally(KIND_COUNT)
  readonly #signs = new BitTally(SIGN_BITS)
  /** Blocks from this one on stand `#distance` further than they say: who types moves all that follow with each key. */
  #movedFrom = 0
  #distance = 0

  constructor(name: string) {
    this.name = name
  }

  /** Brings the memory to the field of now. */
  read(field: Field, judge: Judge): void {
    this.changedKinds = 0
    this.change = null
    const lines = field instanceof LinedField ? field.lines : null
    const replacement =
      field instanceof LinedField && this.#lines
        ? this.#compareLines(field, this.#lines)
        : this.#compareText(field.text)
    const isNewlyLined = lines && !this.#lines
    this.#lines = lines
    this.#text = lines ? '' : field.text
    if (replacement) this.#replace(replacement, judge)
    if (isNewlyLined) this.#firstBlocks = placeLines(lines, this.blocks)
  }

  /** In order, each at its place. */
  get blocks(): readonly JudgedBlock[] {
    this.#settle(this.#blocks.length)
    return this.#blocks
  }

  /** Kinds of mentions in the field, as bits. */
  get kinds(): number {
    return this.#kinds.bits
  }

  /** Signs of its blocks (signs/sign.ts), as bits. */
  get signs(): number {
    return this.#signs.bits
  }

  textIn(start: number, end: number): string {
    const blocks = this.#blocks
    let text = ''
    for (let i = countWhile(blocks.length, (at) => this.#endOf(at) <= start); i < blocks.length; i++) {
      const from = this.#startOf(i)
      if (from >= end) break
      const begin = Math.max(from, start)
      text += '\n'.repeat(begin - start - text.length) + blocks[i]!.block.raw.slice(begin - from, end - from)
    }
    return text
  }

  #compareText(text: string): Replacement | null {
    const known = this.#lines ? this.#lines.join('\n') : this.#text
    const change = findChange(known, text)
    if (!change) return null
    const { growth } = change
    const first = countWhile(this.#blocks.length, (i) => this.#endOf(i) < change.start)
    const last = Math.max(
      first,
      countWhile(this.#blocks.length, (i) => this.#startOf(i) <= change.end),
    )
    const from = first > 0 ? this.#endOf(first - 1) + 1 : 0
    const end = last < this.#blocks.length ? this.#startOf(last) - 1 : known.length
    const fresh = cutBlocks(this.name, detached(text, from, end + growth), from)
    return { first, last, fresh, from, end, growth }
  }

  #compareLines(field: LinedField, known: readonly string[]): Replacement | null {
    const kept = field.keptOf(known)
    if (!kept) return null
    const { lines } = field
    const { head, tail } = kept
    const first = this.#firstBlocks[head]!
    const last = this.#firstBlocks[known.length - tail]!
    const from = this.#startOfLine(head, known)
    let end = from
    for (let i = head; i < known.length - tail; i++) end += known[i]!.length + 1
    const fresh: Block[] = []
    const counts: number[] = []
    let at = from
    for (let i = head; i < lines.length - tail; i++) {
      counts.push(first + fresh.length)
      for (const block of cutBlocks(this.name, lines[i]!, at)) fresh.push(block)
      at += lines[i]!.length + 1
    }
    const isSameShape = known.length === lines.length && counts.length === 1 && fresh.length === last - first
    if (!isSameShape) {
      const more = first + fresh.length - last
      const behind = this.#firstBlocks.slice(known.length - tail)
      if (more !== 0) for (let i = 0; i < behind.length; i++) behind[i]! += more
      this.#firstBlocks = this.#firstBlocks.slice(0, head).concat(counts, behind)
    }
    return { first, last, fresh, from, end, growth: at - end }
  }

  #replace({ first, last, fresh, from, end, growth }: Replacement, judge: Judge): void {
    const gone = this.#blocks.slice(first, last)
    const put = readFresh(this.#blocks, last - first, fresh)
    const behind = first + put.length
    this.#settle(last)
    if (put.length === gone.length) for (let i = 0; i < put.length; i++) this.#blocks[first + i] = put[i]!
    else this.#blocks = this.#blocks.slice(0, first).concat(put, this.#blocks.slice(last))
    this.#movedFrom = behind
    this.#distance += growth
    this.change = { field: this.name, ...changeWithin(gone, put, from, end), growth }
    for (const each of gone) this.#count(each, -1)
    for (const each of put) this.#count(each, 1)
    const touched = this.#judgeAgain(first, behind, judge)
    this.#renewFindings(touched, behind, this.change)
  }

  #count({ kinds, block }: JudgedBlock, more: 1 | -1): void {
    this.#kinds.add(kinds, more)
    this.#signs.add(block.signs, more)
    this.changedKinds |= kinds
  }

  /** Judges the blocks `[first, end)`, and the one before when it looked ahead; returns the index of the first judged. */
  #judgeAgain(first: number, end: number, judge: Judge): number {
    const blocks = this.#blocks
    let touched = first
    for (let i = Math.max(0, first - 1); i < end; i++) {
      const each = blocks[i]!
      const next = blocks[i + 1]?.block ?? null
      if (each.isJudged && !each.hasLookedAhead) {
        each.following = next
        continue
      }
      judge(each, next)
      this.changedKinds |= each.kinds
      touched = Math.min(touched, i)
    }
    return touched
  }

  /** Makes the findings of the blocks `[first, end)` and of those near the change anew, and moves those behind. */
  #renewFindings(first: number, end: number, change: FieldChange): void {
    const blocks = this.#blocks
    const { growth } = change
    // Findings near a change carry words of it in their fingerprints.
    let from = first
    while (from > 0 && this.#endOf(from - 1) + FINGERPRINT_CONTEXT > change.start) from--
    let to = end
    while (to < blocks.length && this.#startOf(to) - growth - FINGERPRINT_CONTEXT < change.end) to++
    const fresh: Finding[] = []
    for (let i = from; i < to; i++) {
      const { block, raised } = blocks[i]!
      if (raised.length === 0) continue
      this.#settle(i + 1)
      for (const finding of blockFindings(block, raised, this)) fresh.push(finding)
    }
    const { findings } = this
    if (findings.length === 0 && fresh.length === 0) return
    const start = from < first ? this.#startOf(from) : Math.min(change.start, this.#startOf(first))
    const head = countStarting(findings, start)
    const tail = to < blocks.length ? countStarting(findings, this.#startOf(to) - growth) : findings.length
    if (growth === 0 && head === tail && fresh.length === 0) return
    const all = findings.slice(0, head)
    for (const finding of fresh) all.push(finding)
    for (let i = tail; i < findings.length; i++) all.push(moved(findings[i]!, change))
    this.findings = all
  }

  #startOf(index: number): number {
    const start = this.#blocks[index]?.block.start ?? Number.POSITIVE_INFINITY
    return index < this.#movedFrom ? start : start + this.#distance
  }

  #endOf(index: number): number {
    return this.#startOf(index) + this.#blocks[index]!.block.raw.length
  }

  /** Writes down where blocks stand: all before `index` say their place then, and all from there on do not. */
  #settle(index: number): void {
    const distance = this.#distance
    if (distance !== 0) {
      for (let i = this.#movedFrom; i < index; i++) this.#blocks[i]!.block.start += distance
      for (let i = index; i < this.#movedFrom; i++) this.#blocks[i]!.block.start -= distance
    }
    this.#movedFrom = index
    if (index === this.#blocks.length) this.#distance = 0
  }

  /** Where a line begins: reckoned from the nearest line before it that is one block. */
  #startOfLine(index: number, lines: readonly string[]): number {
    let length = 0
    for (let i = index - 1; i >= 0; i--) {
      const line = lines[i]!
      length += line.length + 1
      const at = this.#firstBlocks[i]!
      const isOneBlock =
        this.#firstBlocks[i + 1] === at + 1 && this.#blocks[at]!.block.raw.length === line.length
      if (isOneBlock) return this.#startOf(at) + length
    }
    return length
  }
}

/** How many findings, which are in order, start before an offset. */
const countStarting = (findings: readonly Finding[], before: number) =>
  countWhile(findings.length, (i) => findings[i]!.span.start < before)
