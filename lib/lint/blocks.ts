/**
 * Cuts a field into blocks (its lines) and gives each a normalised text for the scanners, with the way back to the
 * text as given. Everything between `readBlocks` and `lint` counts offsets in the normalised text of one block.
 */
import type { Field } from './draft'
import { BLANKS, INVISIBLES, OTHER_LINE_ENDS } from './signs/needles'
import { readSigns } from './signs/read-signs'
import { ENCODING_SIGN, LINE_END_SIGN, UNUSUAL_SIGN } from './signs/sign'
import { FOREIGN_LETTERS } from './wording/look-alikes'

export interface Block {
  readonly field: string
  /** Offset of the block in the field's text as given; it moves when the text before the block changes. */
  start: number
  /** The block as given. */
  readonly raw: string
  /** NFC, one kind of blank, no invisible characters, look-alike letters folded. */
  readonly text: string
  /** For each offset of `text` (and its end) the offset in `raw`; null when the two are equal. */
  readonly rawOffsets: readonly number[] | null
  /** What the text may hold (signs/sign.ts); of encodings and unusual characters what the text as given may. */
  readonly signs: number
}

/** A stretch of one block's normalised text. */
export interface Part {
  readonly start: number
  readonly end: number
}

const IS_BLANK: ReadonlySet<number> = new Set(BLANKS)
const IS_INVISIBLE: ReadonlySet<number> = new Set(INVISIBLES)
const COMBINING = /\p{M}/u

/** What is told by the text as given. */
const AS_GIVEN = ENCODING_SIGN | UNUSUAL_SIGN

/** Blocks of a field in order. */
export function readBlocks(field: Field): Block[] {
  return cutBlocks(field.name, field.text, 0)
}

/** Blocks of a stretch of a field that begins and ends where lines do; `offset` is where it stands in the field. */
export function cutBlocks(field: string, text: string, offset: number): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (;;) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    if (end > start) cutLine(blocks, field, text, offset, start, end)
    if (next < 0) return blocks
    start = end + 1
  }
}

/** One line, or several where it ends in another way than `\n` before its end. */
function cutLine(
  blocks: Block[],
  field: string,
  text: string,
  offset: number,
  start: number,
  end: number,
): void {
  const signs = readSigns(text, start, end)
  if ((signs & LINE_END_SIGN) !== 0) {
    cutOddLines(blocks, field, text, offset, start, end)
    return
  }
  const raw = start === 0 && end === text.length ? text : text.slice(start, end)
  blocks.push(toBlock(field, offset + start, raw, signs))
}

/** Lines end at \\n, \\r\\n (whose second half is an empty line) or a Unicode line or paragraph separator. */
function cutOddLines(
  blocks: Block[],
  field: string,
  text: string,
  offset: number,
  from: number,
  to: number,
): void {
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !LINE_ENDS.has(text.charCodeAt(at))) continue
    if (at > start)
      blocks.push(toBlock(field, offset + start, text.slice(start, at), readSigns(text, start, at)))
    start = at + 1
  }
}

const LINE_ENDS: ReadonlySet<number> = new Set(OTHER_LINE_ENDS)

function toBlock(field: string, start: number, raw: string, signs: number): Block {
  // Rare letters have canonical one-to-one forms (e.g. the Kelvin sign); they never occur in what we scan for.
  if ((signs & UNUSUAL_SIGN) === 0) return { field, start, raw, text: raw, rawOffsets: null, signs }
  const { text, rawOffsets } = normalise(raw)
  return { field, start, raw, text, rawOffsets, signs: readSigns(text) | (signs & AS_GIVEN) }
}

/** Where a part of the block stands in the field's text as given. */
export function rawRange(block: Block, part: Part): { start: number; end: number } {
  const { rawOffsets } = block
  if (!rawOffsets) return { start: block.start + part.start, end: block.start + part.end }
  const start = rawOffsets[part.start] ?? block.raw.length
  // The end is where the last character's raw stretch ends, so that trailing invisible characters stay outside.
  const end = part.end > part.start ? (rawOffsets[part.end] ?? block.raw.length) : start
  return { start: block.start + start, end: block.start + trimInvisible(block.raw, start, end) }
}

function trimInvisible(raw: string, start: number, end: number): number {
  let at = end
  while (at > start && IS_INVISIBLE.has(raw.charCodeAt(at - 1))) at--
  return at
}

function normalise(raw: string): { text: string; rawOffsets: number[] } {
  let text = ''
  const rawOffsets: number[] = []
  let at = 0
  while (at < raw.length) {
    const end = clusterEnd(raw, at)
    const folded = fold(raw.slice(at, end))
    for (let i = 0; i < folded.length; i++) rawOffsets.push(at)
    text += folded
    at = end
  }
  rawOffsets.push(raw.length)
  return { text, rawOffsets }
}

/** End of the base character at `at` with its combining marks; a surrogate pair stays whole. */
function clusterEnd(raw: string, at: number): number {
  let end = at + (raw.codePointAt(at)! > 0xffff ? 2 : 1)
  while (end < raw.length && raw.charCodeAt(end) > 0x2ff && COMBINING.test(raw[end]!)) end++
  return end
}

function fold(cluster: string): string {
  const char = cluster[0]!
  if (cluster.length === 1) {
    const code = char.charCodeAt(0)
    if (IS_INVISIBLE.has(code)) return ''
    if (IS_BLANK.has(code)) return ' '
    if (code === 0xd0 || code === 0x189) return 'Đ'
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10)
    return FOREIGN_LETTERS.get(char) ?? char
  }
  return ((FOREIGN_LETTERS.get(char) ?? char) + cluster.slice(1)).normalize('NFC')
}
