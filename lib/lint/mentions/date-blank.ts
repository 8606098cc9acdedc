/**
 * Dates with a part left to be filled in: `ngày … tháng … năm 2024`, `ngày   tháng 01`, `ngày .../.../2024`. Prose
 * about days (`những ngày tháng Tám`, `ngày, tháng, năm sinh`) is none: one blank alone proves nothing.
 */
import { isWordCharacter } from '../vietnamese'
import type { BlankDateMention, DatePartName } from './date'

/** The word, and behind it what a date with a blank may go on with: a blank, a digit, a slash or `tháng`. */
const DAY_WORD = new RegExp(
  // By far the most dates are whole; where they are not, they are read to the end.
  'ngày:?(?! {0,3}\\d{1,2}(?:/\\d{1,2}/\\d{4}|/\\d{1,2}(?![\\d/ .…_])))' +
    '(?=[ .…_·]{0,80}(?:tháng|/|\\d{1,2}[ .…_·]{0,80}(?:tháng|/)))',
  'gi',
)
/** Blanks and what people type to be overwritten; bounded, so that a line of dots costs its length once. */
const FILL = /[ .…_·]{0,80}/y
const DOTS = /[…_·]|\.{2}|\. \./
const NUMBER = /\d{1,2}(?![\d,.:%])/y
const NUMBER_BEFORE_SLASH = /\d{1,2}(?!\d)/y
const YEAR = /\d{4}(?!\d)/y
/** `năm 20…`: the century is printed, the rest is not. One dot ends the sentence: `ngày 12/6/24.` */
const CUT_YEAR = /\d{2,3}(?:[…_]|\.{2})[.…_]{0,20}/y

/** The place of one number with the blanks around it. */
interface Slot {
  readonly isFilled: boolean
  /** Blank, with dots or lines. */
  readonly isDotted: boolean
  /** Blank, with nothing but several blanks. */
  readonly isWide: boolean
  /** Where the number ends, or what is seen of the blank. */
  readonly visibleEnd: number
  /** Where the blanks after it end. */
  readonly end: number
}

/** Every date of a block that has an evident blank, in order. */
export function scanBlankDates(text: string): readonly BlankDateMention[] {
  let mentions: BlankDateMention[] | null = null
  DAY_WORD.lastIndex = 0
  for (let match = DAY_WORD.exec(text); match; match = DAY_WORD.exec(text)) {
    const start = match.index
    const at = start + match[0].length
    const mention = isWordCharacter(text[start - 1])
      ? null
      : (readInWords(text, start, at) ?? readNumeric(text, start, at))
    if (!mention) continue
    mentions ??= []
    mentions.push(mention)
    DAY_WORD.lastIndex = mention.end
  }
  return mentions ?? NONE
}

const NONE: readonly BlankDateMention[] = []

/** `ngày [D] tháng [M] năm [Y]`; the year need not be spoken of. */
function readInWords(text: string, start: number, at: number): BlankDateMention | null {
  const day = readSlot(text, at, NUMBER)
  if (!isWord(text, day.end, 'tháng')) return null
  const month = readSlot(text, day.end + 'tháng'.length, NUMBER)
  const year = isWord(text, month.end, 'năm') ? readSlot(text, month.end + 'năm'.length, YEAR) : null
  const hasNumber = day.isFilled || month.isFilled || year?.isFilled === true
  // `năm` and no number is prose (`năm nay`) unless the blank shows, or the block ends in the middle of a date.
  const isYearBlank = !!year && !year.isFilled && (year.isDotted || (year.end === text.length && hasNumber))
  const isYearLeftOut = isYearBlank || (!!year && !hasNumber)
  const missing = namesOf(!day.isFilled, !month.isFilled, isYearLeftOut)
  if (missing.length === 0) return null
  const isEvident =
    day.isDotted || month.isDotted || isYearBlank || areBlanksEvident(text, start, day, month, year)
  if (!isEvident) return null
  const end = year && (year.isFilled || isYearLeftOut) ? year.visibleEnd : month.visibleEnd
  return { kind: 'date', form: 'blank', start, end, missing, hasNumber }
}

/** `ngày [D]/[M]/[Y]`: two slashes say that three numbers were meant. */
function readNumeric(text: string, start: number, at: number): BlankDateMention | null {
  const day = readSlot(text, at, NUMBER_BEFORE_SLASH)
  if (text[day.end] !== '/') return null
  const month = readSlot(text, day.end + 1, NUMBER_BEFORE_SLASH)
  if (text[month.end] !== '/') return null
  const year = readSlot(text, month.end + 1, YEAR)
  // Two-digit years, lists of days and document numbers go on after the second slash.
  const isCut = !year.isFilled && year.visibleEnd === month.end + 1 && isWordCharacter(text[month.end + 1])
  if (isCut || (!year.isFilled && /\d/.test(text[year.end] ?? ''))) return null
  const missing = namesOf(!day.isFilled, !month.isFilled, !year.isFilled)
  if (missing.length === 0) return null
  // The line ends behind the slash: the year may stand on the next one.
  if (missing.length === 1 && missing[0] === 'year' && !year.isDotted && year.end === text.length) return null
  return { kind: 'date', form: 'blank', start, end: year.visibleEnd, missing, hasNumber: missing.length < 3 }
}

const namesOf = (day: boolean, month: boolean, year: boolean): DatePartName[] => [
  ...(day ? (['day'] as const) : []),
  ...(month ? (['month'] as const) : []),
  ...(year ? (['year'] as const) : []),
]

function readSlot(text: string, at: number, number: RegExp): Slot {
  const fillEnd = endOf(FILL, text, at)
  const numberEnd = endOf(number, text, fillEnd)
  if (numberEnd > fillEnd) {
    const end = endOf(FILL, text, numberEnd)
    return { isFilled: true, isDotted: false, isWide: false, visibleEnd: numberEnd, end }
  }
  const cutEnd = number === YEAR ? endOf(CUT_YEAR, text, fillEnd) : fillEnd
  const isDotted = cutEnd > fillEnd || DOTS.test(text.slice(at, fillEnd))
  const isWide = !isDotted && fillEnd - at > 1
  return {
    isFilled: false,
    isDotted,
    isWide,
    visibleEnd: isDotted ? trimBlanks(text, cutEnd) : at,
    end: cutEnd,
  }
}

/** End of what the pattern reads at `at`; `at` itself when it reads nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function isWord(text: string, at: number, word: string): boolean {
  const end = at + word.length
  return text.slice(at, end).toLowerCase() === word && !isWordCharacter(text[end])
}

function trimBlanks(text: string, end: number): number {
  let at = end
  while (text[at - 1] === ' ') at--
  return at
}

/** `những ngày`, `hằng ngày`, `ghi rõ ngày`: prose about days. */
const PROSE_BEFORE = new RegExp(
  `(?:^|[^0-9a-zà-ỹ])(?:${[
    'những|các|mấy|từng|mỗi|hằng|hàng|bao|nhiều|một|hai|ba|cái|đêm|cả|suốt',
    'theo|ghi|rõ|đủ|và|trong|qua|về|là|có|của|số|công|nhớ',
  ].join('|')}) *$`,
)
/** Where a date line stands: at the start, after a place and a comma, a bracket, a document's symbol, `vào`. */
const DATE_LINE_BEFORE = new RegExp(
  [
    '^[ *_|(“"–-]*$',
    '[(:;–|*] *$',
    // `Bắc Giang, `, `34-CT/TW, `, `TP.HCM, `
    '(?:^|[^\\p{L}])(?:\\p{Lu}[\\p{L}.]*|[\\p{L}\\d./-]*\\d)[*_]*, *$',
    '[/-]\\p{Lu}[\\p{L}-]* +$',
    // `7 giờ 30 phút, `: a clock before a date line.
    '\\d {0,2}(?:giờ|phút|h), *$',
    '(?:^|[ (])(?:vào|từ|đến|trước|sau|hết|sang|ký|lập|cấp) +$',
  ].join('|'),
  'u',
)

/** Without dots the blanks themselves must be evident: several of them, or one in a date line with its year. */
function areBlanksEvident(text: string, start: number, day: Slot, month: Slot, year: Slot | null): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  if (PROSE_BEFORE.test(before.toLowerCase())) return false
  const isWide = day.isWide || month.isWide
  if (!day.isFilled && !month.isFilled) return isWide && DATE_LINE_BEFORE.test(before)
  if (isWide) return true
  if (day.isFilled || !year?.isFilled) return false
  if (PROSE_AFTER.test(text.slice(year.visibleEnd, year.visibleEnd + 12))) return false
  return DATE_LINE_BEFORE.test(before) || isPrinted(text, month, year)
}

/** `ngày tháng 12 năm 1972 ấy`. */
const PROSE_AFTER = /^ {0,2}(?:ấy|đó|nọ|xưa|lịch sử|hào hùng|đáng nhớ)(?![0-9a-zà-ỹ])/i
/** What goes on after a date in a sentence: `ngày tháng 12 năm 2024 tại trụ sở`, not `ngày tháng 12 năm 1972 ấy`. */
const GOES_ON = /^ {0,2}(?:$|[,.;:)]|(?:tại|ở|trên|của|về|do|để|nhằm|với|gồm|đã|sẽ)(?![0-9a-zà-ỹ]))/i
const FIRST_OF_NOW = 2000

/** The month in two digits, as dates are printed, and a year of our own time: prose tells of `ngày tháng 3 năm 1975`. */
function isPrinted(text: string, month: Slot, year: Slot): boolean {
  const monthEnd = month.visibleEnd
  const isTwoDigits = /\d\d$/.test(text.slice(monthEnd - 2, monthEnd))
  if (!isTwoDigits || Number(text.slice(year.visibleEnd - 4, year.visibleEnd)) < FIRST_OF_NOW) return false
  return text[monthEnd - 2] === '0' || GOES_ON.test(text.slice(year.visibleEnd, year.visibleEnd + 12))
}
