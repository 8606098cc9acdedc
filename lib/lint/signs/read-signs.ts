/**
 * Reads the signs of a line in one look at each of its characters: whatever is looked for anywhere (needles.ts) costs
 * this once, and not a search of its own. It judges nothing.
 */
import {
  AFTER_NUMBER_WORD,
  BARE_TYPES,
  BEFORE_COUNTED,
  CHARACTERS,
  COUNTED,
  DASHES,
  NEEDLES,
  NUMBER_WORDS,
} from './needles'
import { BLANK_DATE_SIGN, COUNT_SIGN, LEFT_BLANK_SIGN, NUMBER_SIGN } from './sign'

/**
 * The last characters are folded into one number, four bits apart, so that the last eight leave a trace in it. Its lower
 * bits, which the last four make, choose the needles that may end here; then the whole trace is compared.
 */
const SHIFT = 4
const TRACE_LENGTH = 8
const CELL_BITS = 15
const CELL_MASK = (1 << CELL_BITS) - 1
const CODES = 1 << 16
/** What a line stands behind, and ends in. */
const LINE_END = 10
const BLANK = 32
const STOP = 46
const COLON = 58
const SLASH = 47

const fold = (trace: number, code: number): number => (trace << SHIFT) ^ code

interface Needle {
  readonly signs: number
  /** The needle itself, without the line end that it may end in. */
  readonly text: string
  readonly trace: number
  /** The bits of the trace that the needle makes; what stands before a short one makes the others. */
  readonly mask: number
}

function toNeedle(signs: number, text: string): Needle {
  const last = text.slice(-TRACE_LENGTH)
  let trace = 0
  for (let i = 0; i < last.length; i++) trace = fold(trace, last.charCodeAt(i))
  const mask = last.length === TRACE_LENGTH ? -1 : (1 << (SHIFT * last.length)) - 1
  return { signs, text: text.replace(/\n$/, ''), trace: trace & mask, mask }
}

/** Needles by cell, and then in three rows of numbers, where those of one list stand together. */
function lay(needles: readonly Needle[]) {
  const byCell = new Map<number, Needle[]>()
  for (const needle of needles) {
    const step = (needle.mask & CELL_MASK) + 1
    for (let cell = needle.trace & CELL_MASK; cell <= CELL_MASK; cell += step) {
      const list = byCell.get(cell)
      if (list) list.push(needle)
      else byCell.set(cell, [needle])
    }
  }
  // Of a short needle a thousand cells share one list.
  const numbers = new Map<string, number>()
  const ids = new Map(needles.map((needle, i) => [needle, i]))
  const lists: (readonly Needle[])[] = [[]]
  const cells = new Uint16Array(CELL_MASK + 1)
  for (const [cell, list] of byCell) {
    const key = list.map((needle) => ids.get(needle)).join(' ')
    const number = numbers.get(key) ?? lists.push(list) - 1
    numbers.set(key, number)
    cells[cell] = number
  }
  const all = lists.flat()
  const row = (pick: (needle: Needle) => number) => Int32Array.from(all, pick)
  const starts = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length
  })
  return {
    cells,
    starts,
    traces: row((one) => one.trace),
    masks: row((one) => one.mask),
    signs: row((one) => one.signs),
    texts: all.map((one) => one.text),
  }
}

/** Needles that say something only with what stands beside them: these stand for their signs. */
const COUNTED_WORD = -1
const NUMBER_WORD = -2
const BARE_TYPE = -3
const ASKED_NEEDLES = [
  [COUNTED_WORD, COUNTED],
  [NUMBER_WORD, NUMBER_WORDS],
  [BARE_TYPE, BARE_TYPES],
] as const
const laid = lay(
  [...NEEDLES, ...ASKED_NEEDLES].flatMap(([signs, texts]) => texts.map((text) => toNeedle(signs, text))),
)

/** Sets of signs that single characters stand for, by number; 0 is none. */
const CHARACTER_KINDS = new Uint8Array(CODES)
const KIND_SIGNS = new Int32Array(1 << 8)
let kinds = 0

function addKind(code: number, signs: number): void {
  const all = KIND_SIGNS[CHARACTER_KINDS[code]!]! | signs
  const known = KIND_SIGNS.indexOf(all, 1)
  if (known > 0 && known <= kinds) CHARACTER_KINDS[code] = known
  else {
    CHARACTER_KINDS[code] = ++kinds
    KIND_SIGNS[kinds] = all
  }
}

for (const [signs, codes] of CHARACTERS) for (const code of codes) addKind(code, signs)
/** By themselves they say nothing; what stands beside them may. */
const STOP_KIND = ++kinds
const SLASH_KIND = ++kinds
const DASH_KIND = ++kinds
CHARACTER_KINDS[STOP] = STOP_KIND
CHARACTER_KINDS[SLASH] = SLASH_KIND
for (const code of DASHES) CHARACTER_KINDS[code] = DASH_KIND

/** The signs of `text` from `start` to `end`, which are where a line begins and ends. */
export function readSigns(text: string, start = 0, end = text.length): number {
  const { cells, starts, traces, masks } = laid
  let signs = 0
  let trace = LINE_END
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    trace = (trace << SHIFT) ^ code
    const list = cells[trace & CELL_MASK]!
    const kind = CHARACTER_KINDS[code]!
    if ((list | kind) === 0) continue
    // Written out here: a call for each of some hundred hits would cost as much as half of the loop.
    const last = starts[list + 1]!
    for (let at = starts[list]!; at < last; at++)
      if ((trace & masks[at]!) === traces[at]!) signs = withNeedle(signs, at, text, i + 1)
    signs |= KIND_SIGNS[kind]!
    if (kind >= STOP_KIND) signs |= signsBeside(kind, text, i, end)
  }
  return withEnd(trace, text, end, signs)
}

/** What the line ends in may say something, too. */
function withEnd(before: number, text: string, end: number, known: number): number {
  const { cells, starts, traces, masks } = laid
  const trace = fold(before, LINE_END)
  const list = cells[trace & CELL_MASK]!
  let signs = known
  for (let at = starts[list]!; at < starts[list + 1]!; at++)
    if ((trace & masks[at]!) === traces[at]!) signs = withNeedle(signs, at, text, end)
  return signs
}

/** Other words may leave the same trace, short ones above all; so it is read letter by letter, once in a line. */
function withNeedle(known: number, needle: number, text: string, end: number): number {
  const own = laid.signs[needle]!
  if (own >= 0 && (known | own) === known) return known
  const wanted = laid.texts[needle]!
  const start = end - wanted.length
  for (let i = wanted.length - 1; i >= 0; i--)
    if (text.charCodeAt(start + i) !== wanted.charCodeAt(i)) return known
  return known | (own >= 0 ? own : signsAround(own, text, start, end))
}

const IS_BEFORE_COUNTED: ReadonlySet<number> = new Set(BEFORE_COUNTED.map((each) => each.charCodeAt(0)))
const IS_AFTER_NUMBER_WORD: ReadonlySet<number> = new Set(AFTER_NUMBER_WORD)

/** `[start, end)` is where such a needle stands. */
function signsAround(needle: number, text: string, start: number, end: number): number {
  if (needle === COUNTED_WORD) {
    const before = text.charCodeAt(start - 1)
    return IS_BEFORE_COUNTED.has(before === BLANK ? text.charCodeAt(start - 2) : before) ? COUNT_SIGN : 0
  }
  let at = end
  if (needle === BARE_TYPE) {
    if (text.startsWith('định ', at)) at += 5
    else if (text.startsWith('quyết ', at)) at += 6
    return isDigit(text.charCodeAt(at)) ? NUMBER_SIGN : 0
  }
  while (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === COLON) at++
  return IS_AFTER_NUMBER_WORD.has(text.charCodeAt(at)) ? NUMBER_SIGN : 0
}

/** What a stop, a slash or a dash says together with what stands beside it. */
function signsBeside(kind: number, text: string, at: number, end: number): number {
  if (kind === SLASH_KIND) return signsOfSlash(text, at, end) | (isOfDate(text, at, end) ? 0 : NUMBER_SIGN)
  if (kind === DASH_KIND) return signsOfDash(text, at, end)
  return text.charCodeAt(at - 1) === STOP ? LEFT_BLANK_SIGN | BLANK_DATE_SIGN : 0
}

/** Behind the slash a number that is no year, or the year of a day and a month: `31/12`, and the second one of `31/12/2024`. */
function isOfDate(text: string, at: number, end: number): boolean {
  let next = at + 1
  while (next < end && text.charCodeAt(next) === BLANK) next++
  if (next >= end || !isDigit(text.charCodeAt(next))) return false
  if (!text.startsWith('20', next) && !text.startsWith('19', next)) return true
  let before = at
  while (isDigit(text.charCodeAt(before - 1))) before--
  return before < at && text.charCodeAt(before - 1) === SLASH
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `-CT`, `- UBND`, `-QyĐ`: behind blanks a capital, and no small letter behind it but for `y`. */
function signsOfDash(text: string, at: number, end: number): number {
  let first = at + 1
  while (first < end && text.charCodeAt(first) === BLANK) first++
  if (first >= end || !isCapital(text.charCodeAt(first))) return 0
  const next = text.charCodeAt(first + 1)
  return next === SMALL_Y || !isSmall(next) ? NUMBER_SIGN : 0
}

/** A–Z, Đ, Ư. */
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || code === 0x110 || code === 0x1af
/** Latin small letters; those of ours with marks among others, of which none is in a symbol. */
const isSmall = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0x110 && code !== 0x1af)
const SMALL_Y = 121

/** `x/` holds a place; neither a number nor letters of a symbol behind it: what the slash leads to was left out. */
function signsOfSlash(text: string, at: number, end: number): number {
  const before = text.charCodeAt(at - 1) | LOWER_CASE_BIT
  const signs = before === SMALL_X ? LEFT_BLANK_SIGN : 0
  const code = at + 1 < end ? text.charCodeAt(at + 1) : LINE_END
  const isBlank = code < 48 || (code > 57 && code < 65) || code >= 0x2000
  return isBlank ? signs | BLANK_DATE_SIGN : signs
}

/** What tells a small Latin letter from its capital. */
const LOWER_CASE_BIT = 32
const SMALL_X = 120
