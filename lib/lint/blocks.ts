/**
 * Cuts a field into blocks (its lines) and gives each a normalised text for the scanners, with the way back to the
 * text as given. Everything between `readBlocks` and `lint` counts offsets in the normalised text of one block.
 */
import type { Field } from './draft'
import { ALL_SIGNS, readTextSigns, STRANGE } from './text-signs'
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
  /** What the text holds that it was cut from (text-signs.ts), so that its lines need not be asked one by one. */
  readonly signs?: number
}

/** A stretch of one block's normalised text. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** Blanks of all widths: people paste no-break and thin spaces from Word and PDF. Tabs stay block-internal. */
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Characters nobody sees: soft hyphen, zero-width ones, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
/** Letters that look like ours (eth and African D, Cyrillic, Greek) and digits of other shapes. */
const LOOK_ALIKES = new RegExp(`[\\u00d0\\u0189\\uff10-\\uff19${[...FOREIGN_LETTERS.keys()].join('')}]`)
/** Lines end at \\n, \\r\\n (whose second half is an empty line) or a Unicode line or paragraph separator. */
const LINE_END = /[\n\r\u2028\u2029\u000b\u000c]/g
/** One class, not an alternation of classes: this runs over every text. */
const oneClass = (...classes: readonly RegExp[]) => classes.map(({ source }) => source.slice(1, -1)).join('')
const NEEDS_WORK = new RegExp(`[\\u0300-\\u036f${oneClass(BLANKS, INVISIBLE, LOOK_ALIKES)}]`)
/** What needs work, is of another script, or ends a line in another way than `\\n`. */
const UNUSUAL = new RegExp(
  `${NEEDS_WORK.source.slice(0, -1)}${oneClass(STRANGE)}\\r\\u2028\\u2029\\u000b\\u000c]`,
)
/** A class of few ranges, which holds all of UNUSUAL but some single characters: it costs two thirds. */
const MAYBE_UNUSUAL = /[\t\u000b-\r\u0300-\u1dff\u2000-\uffff]/
const SINGLE_UNUSUAL = ['\u00a0', '\u00ad', '\u00d0', '\u0189'] as const
const COMBINING = /\p{M}/u

/** Blocks of a field in order. */
export function readBlocks(field: Field): Block[] {
  return cutBlocks(field.name, field.text, 0)
}

/** Blocks of a stretch of a field that begins and ends where lines do; `offset` is where it stands in the field. */
export function cutBlocks(field: string, text: string, offset: number): Block[] {
  const blocks: Block[] = []
  // Asked once for all of them; looking for one character is several times as fast as looking for any of a class.
  const isUnusual = MAYBE_UNUSUAL.test(text) ? UNUSUAL.test(text) : holdsSingle(text)
  const signs = isUnusual ? ALL_SIGNS : readTextSigns(text)
  let start = 0
  for (;;) {
    const end = isUnusual ? lineEnd(text, start) : plainLineEnd(text, start)
    if (end > start) {
      const raw = text.slice(start, end)
      const block = isUnusual
        ? toBlock(field, offset + start, raw)
        : asGiven(field, offset + start, raw, signs)
      blocks.push(block)
    }
    if (end === text.length) return blocks
    start = end + 1
  }
}

function holdsSingle(text: string): boolean {
  for (const character of SINGLE_UNUSUAL) if (text.includes(character)) return true
  return false
}

function plainLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
}

const asGiven = (field: string, start: number, raw: string, signs = ALL_SIGNS): Block => ({
  field,
  start,
  raw,
  text: raw,
  rawOffsets: null,
  signs,
})

function toBlock(field: string, start: number, raw: string): Block {
  // Rare letters have canonical one-to-one forms (e.g. the Kelvin sign); they never occur in what we scan for.
  if (!NEEDS_WORK.test(raw)) return asGiven(field, start, raw)
  const { text, rawOffsets } = normalise(raw)
  return { field, start, raw, text, rawOffsets }
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
  while (at > start && INVISIBLE.test(raw[at - 1]!)) at--
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
    if (INVISIBLE.test(char)) return ''
    if (BLANKS.test(char)) return ' '
    const code = char.charCodeAt(0)
    if (code === 0xd0 || code === 0x189) return 'Đ'
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10)
    return FOREIGN_LETTERS.get(char) ?? char
  }
  return ((FOREIGN_LETTERS.get(char) ?? char) + cluster.slice(1)).normalize('NFC')
}
