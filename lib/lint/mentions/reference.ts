/**
 * Finds references to documents: `Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ`, `Chỉ thị 17-CT/TU`,
 * `Số: /KH-STP`. It records what was written, blanks included, and judges nothing. Linear in the length of the text.
 * Here numbers are told by their signs, on every line of a text; what they are is read in reference-candidate.ts.
 */
import type { Part } from '../blocks'
import { isInAddress, readAfterBlank, readAfterWord, readDigits } from './reference-candidate'
import type { AfterNumber } from './reference-context'
import type { ReferenceNumber } from './reference-number'
import type { TextPart } from './reference-symbol'

export type { ReferenceGap, ReferenceStyle, TextPart } from './reference-symbol'

/**
 * One reference. It spans type, `số` and number; the date and the issuer that follow are recorded but lie outside,
 * so that the date scanner finds the date.
 */
export interface ReferenceMention extends Part, ReferenceNumber, AfterNumber {
  readonly kind: 'reference'
  /** The type as written: `Nghị định`, `kế hoạch`, `QĐ`; null when the number stands alone. */
  readonly type: TextPart | null
  /** The word `số`; null when it was left out. */
  readonly numberWord: TextPart | null
  /** The articles before it, outside of its span: `điểm a khoản 2 Điều 141`. */
  readonly articles: TextPart | null
  /** What it is about (trích yếu), outside of its span, behind date and issuer; a little too short rather than too long. */
  readonly subject: TextPart | null
  /** The number in its proper writing, without stray blanks (`98/2023/NĐ-CP`); null when a part is missing. */
  readonly canonical: string | null
}

/**
 * Where a number may be told: its slash, its dash, the word `số`, and the end of a type before a bare serial. They are
 * looked for as plain strings, which is several times faster than any pattern.
 */
const SIGNS = {
  slash: '/',
  dash: '-',
  word: 'ố',
  /** `Nghị định`, `Nghị quyết`, `Chỉ thị`. */
  resolutions: 'ị ',
} as const

/** The first of two places; -1 is none. */
const earliest = (a: number, b: number): number => (a < 0 ? b : b < 0 || a < b ? a : b)

/** Every reference of a block's normalised text, in order. */
export function scanReferences(text: string): ReferenceMention[] {
  const mentions: ReferenceMention[] = []
  let slash = text.indexOf(SIGNS.slash)
  let dash = text.indexOf(SIGNS.dash)
  let word = text.indexOf(SIGNS.word)
  let resolution = nextBare(text, 0)
  let from = 0
  for (;;) {
    const at = earliest(earliest(slash, dash), earliest(word, resolution))
    if (at < 0) return mentions
    const mention = at < from ? null : readAt(text, at, from)
    if (mention && !isInAddress(text, mention)) {
      mentions.push(mention)
      from = mention.number.end
    }
    const next = Math.max(at + 1, from)
    if (slash === at) slash = text.indexOf(SIGNS.slash, next)
    if (dash === at) dash = text.indexOf(SIGNS.dash, next)
    if (word === at) word = text.indexOf(SIGNS.word, next)
    if (resolution === at) resolution = nextBare(text, next)
  }
}

function readAt(text: string, at: number, from: number): ReferenceMention | null {
  const found = text[at]!
  if (found === 'ố') return readBehindWord(text, at)
  if (found !== '/' && found !== '-') return readDigits(text, at)
  const serial = found === '/' ? serialBeforeSlash(text, at) : serialBefore(text, at)
  const mention = serial >= from && goesOn(text, at) ? readDigits(text, serial) : null
  if (mention || at - 1 < from || !'  .…_'.includes(text[at - 1] ?? 'x') || !maySymbolFollow(text, at))
    return mention
  return readAfterBlank(text, at - 1)
}

/** The word `số`: with digits behind it, or with a blank that should hold them. */
function readBehindWord(text: string, at: number): ReferenceMention | null {
  const first = text[at - 1]
  if (first !== 's' && first !== 'S') return null
  let end = at + 1
  while (end - at < 130 && (text.charCodeAt(end) === BLANK_CODE || text[end] === ':')) end++
  const next = text[end] ?? ''
  if (isDigit(next.charCodeAt(0))) return end - at < 10 ? readDigits(text, end) : null
  return next !== '' && '-–—‑−/.…_xX?[('.includes(next) ? readAfterWord(text, at - 1) : null
}

/** `Nghị định 98`, `Nghị quyết 18`, `Chỉ thị 34`: offset of the next such digit; -1 when there is none. */
function nextBare(text: string, from: number): number {
  for (
    let at = text.indexOf(SIGNS.resolutions, from);
    at >= 0;
    at = text.indexOf(SIGNS.resolutions, at + 1)
  ) {
    if (text[at - 1] !== 'h') continue
    let end = at + SIGNS.resolutions.length
    if (text.startsWith('định ', end)) end += 5
    else if (text.startsWith('quyết ', end)) end += 6
    if (end >= from && isDigit(text.charCodeAt(end))) return end
  }
  return -1
}

/** `69 – HD/BTGTW`: the long dashes are told by the slash that follows the letters. */
function serialBeforeSlash(text: string, slash: number): number {
  const serial = serialBefore(text, slash)
  if (serial >= 0) return serial
  let at = slash
  while (slash - at < 8 && isLetter(text.charCodeAt(at - 1))) at--
  if (at === slash) return -1
  while (slash - at < 10 && text.charCodeAt(at - 1) === BLANK_CODE) at--
  return '–—‑−'.includes(text[at - 1] ?? ' ') ? serialBefore(text, at - 1) : -1
}

/** Where the serial begins that a separator ends; -1 when none does. `33C`, `66.2` and blanks before are serials too. */
function serialBefore(text: string, separator: number): number {
  let end = separator
  while (separator - end < 3 && text.charCodeAt(end - 1) === BLANK_CODE) end--
  if (isLatin(text.charCodeAt(end - 1))) end--
  let at = end
  while (end - at < 6 && isDigit(text.charCodeAt(at - 1))) at--
  // The last part of a date is by far the most frequent.
  if (at === end || text.charCodeAt(at - 1) === SLASH_CODE) return -1
  if (end - at > 2 || text[at - 1] !== '.' || !isDigit(text.charCodeAt(at - 2))) return at
  const dot = at - 1
  at = dot
  while (dot - at < 6 && isDigit(text.charCodeAt(at - 1))) at--
  return at
}

/** A slash leads to a year, letters or a blank; a dash to anything but a number. `31/12`, `2021-2025` end here. */
function goesOn(text: string, separator: number): boolean {
  let at = separator + 1
  while (at - separator <= 30 && text.charCodeAt(at) === BLANK_CODE) at++
  if (!isDigit(text.charCodeAt(at))) return true
  return text[separator] === '/' && startsYear(text, at)
}

/** Behind a slash or dash without a serial: letters of a symbol, a year, or a blank for one of them. */
function maySymbolFollow(text: string, separator: number): boolean {
  let at = separator + 1
  while (at - separator <= 8 && text.charCodeAt(at) === BLANK_CODE) at++
  const first = text.charCodeAt(at)
  if (isDigit(first)) return startsYear(text, at)
  if (!isCapital(first)) return '-–—‑−/.…_xX?[('.includes(text[at] ?? ' ')
  // `Thi đua - Khen thưởng` ends here: no symbol goes on with a small letter, but for QyĐ.
  const second = text.charCodeAt(at + 1)
  return isCapital(second) || '-/y'.includes(text[at + 1] ?? ' ')
}

const startsYear = (text: string, at: number): boolean =>
  text.startsWith('20', at) || text.startsWith('19', at)

const BLANK_CODE = 32
const SLASH_CODE = 47
/** A–Z, Đ, Ư. */
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || code === 0x110 || code === 0x1af
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Letters of symbols: A–Z, a–z and those beyond ASCII. */
const isLetter = (code: number): boolean => isLatin(code) || (code >= 0xc0 && code < 0x2000)
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
