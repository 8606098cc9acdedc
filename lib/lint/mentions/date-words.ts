/** The words of dates: months by name, `năm`, lunar marks. Each reader looks at one place of a text. */

import type { Part } from '../blocks'
import { readNumberWords } from '../vietnamese'
import type { NumberPart } from './mention'
import { readDigits } from './numbers'

/** Months that bear a name of their own in the lunar calendar. */
const LUNAR_MONTHS: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['chạp', 12],
])
const MONTH_NAMES = 'giêng|chạp|mười một|mười hai|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín'
/** A month by its name. `tháng một lần` and `tháng ba ngày` count months, so a counted noun must not follow. */
const MONTH_NAME = new RegExp(`(${MONTH_NAMES})(?![0-9A-Za-zÀ-ỹ])(?! (?:lần|ngày|tuần|buổi|đợt))`, 'iy')
const MONTH_WORD = / {0,3}tháng {1,3}/iy
/** `ngày 3, tháng 2`: only after the word `ngày`, else `số 31, tháng 4` would be a day. */
const MONTH_WORD_AFTER_PAUSE = / {0,3},? {0,3}tháng {1,3}/iy
const YEAR_WORD = /,? {0,3}năm {1,3}/iy
/** `tháng 02/1930`: the year follows the month's number by a separator. */
const YEAR_SEPARATOR = / {0,2}[/.-] {0,2}/y
/** What may not follow a month's number: it would be a decimal, a ratio or part of a longer token. */
const TOKEN_GOES_ON = /[0-9A-Za-zÀ-ỹ%]|[.,/-]\d/y

/** A month in words, with its year when there is one. */
export interface MonthInWords extends Part {
  readonly month: NumberPart
  readonly year: NumberPart | null
  /** Giêng and Chạp are months of the lunar year only. */
  readonly isLunar: boolean
}

/** Reads ` tháng 02 năm 1930`, ` tháng Hai`, ` tháng 2/1930` at the place where a day has just ended. */
export function readMonthAfter(text: string, at: number, mayPause: boolean): MonthInWords | null {
  const word = mayPause ? MONTH_WORD_AFTER_PAUSE : MONTH_WORD
  word.lastIndex = at
  return word.test(text) ? readMonth(text, word.lastIndex) : null
}

function readMonth(text: string, at: number): MonthInWords | null {
  const digits = readDigits(text, at)
  if (!digits) return readMonthName(text, at)
  if (digits.end - digits.start > 2) return null
  const year = readYearAfter(text, digits.end) ?? readSeparatedYear(text, digits.end)
  TOKEN_GOES_ON.lastIndex = digits.end
  if (!year && TOKEN_GOES_ON.test(text)) return null
  return { start: at, end: year?.end ?? digits.end, month: digits, year, isLunar: false }
}

function readMonthName(text: string, at: number): MonthInWords | null {
  MONTH_NAME.lastIndex = at
  const name = MONTH_NAME.exec(text)?.[1]
  if (name === undefined) return null
  const lower = name.toLowerCase()
  const lunar = LUNAR_MONTHS.get(lower)
  const end = at + name.length
  const month = { start: at, end, value: lunar ?? readNumberWords(lower.split(' ')) ?? 0 }
  const year = readYearAfter(text, end)
  return { start: at, end: year?.end ?? end, month, year, isLunar: lunar !== undefined }
}

/** Reads ` năm 1930` or `, năm 1930`. Years of three and five digits are read as written. */
export function readYearAfter(text: string, at: number): NumberPart | null {
  YEAR_WORD.lastIndex = at
  return YEAR_WORD.test(text) ? readYear(text, YEAR_WORD.lastIndex) : null
}

function readSeparatedYear(text: string, at: number): NumberPart | null {
  YEAR_SEPARATOR.lastIndex = at
  const year = YEAR_SEPARATOR.test(text) ? readYear(text, YEAR_SEPARATOR.lastIndex) : null
  return year && year.end - year.start >= 4 ? year : null
}

function readYear(text: string, at: number): NumberPart | null {
  const digits = readDigits(text, at)
  const length = digits ? digits.end - digits.start : 0
  return length >= 3 && length <= 5 ? digits : null
}

/** The sixty-year cycle: stem and branch. */
const STEMS = 'giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí'
const BRANCHES = 'tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi'
const STEM_BRANCH = `(?:${STEMS}) (?:${BRANCHES})`
/** After a date: `âm lịch`, `(ÂL)`, `năm Giáp Thìn`, and `nhuận`, for only lunar months come twice. */
const LUNAR_AFTER = new RegExp(
  `(?:(?: {1,2}nhuận)? {0,3}[(,]? {0,2}(?:(?:năm )?(${STEM_BRANCH})|âm {1,2}lịch|âl)| {1,2}\\(?nhuận)(?![0-9A-Za-zÀ-ỹ])`,
  'iy',
)
/** `(tức …)` after a day: one of the two is lunar, and this one unless the bracket says so of the other. */
const ALSO_KNOWN_AS = new RegExp(
  ` {0,2}[(,] {0,2}(?:tức|nhằm)(?: là)?(?: vào)? (?!.{0,60}(?:âm lịch|mùng|mồng|rằm|tháng giêng|tháng chạp|tết|${STEM_BRANCH}))`,
  'iy',
)
/** `âm lịch: 10/3`; in `10/3 âm lịch (18/4/2024)` the bracket holds the other calendar. */
const LUNAR_BEFORE = /(?<=âm lịch[ :]{0,40})/iy
/** Days of mourning and of village feasts are lunar even where nothing says so; with a year they are of our calendar. */
const MOURNING_BEFORE = /(?<=(?:^|[^0-9a-zà-ỹ])giỗ(?: [^,.;()0-9]{0,40})?[ :(]{0,9})/iy

/** The mark after a date that makes it lunar, with the year's name when the mark is that; null when there is none. */
export function readLunarAfter(text: string, at: number): { readonly yearName: Part | null } | null {
  LUNAR_AFTER.lastIndex = at
  const match = LUNAR_AFTER.exec(text)
  if (!match) return null
  const end = LUNAR_AFTER.lastIndex
  const name = match[1]
  return { yearName: name === undefined ? null : { start: end - name.length, end } }
}

/** True when what stands around makes the days lunar: `(tức …)` that says nothing lunar, or a day of mourning. */
export function isLunarByContext(text: string, start: number, end: number, hasYear: boolean): boolean {
  ALSO_KNOWN_AS.lastIndex = end
  if (ALSO_KNOWN_AS.test(text)) return true
  LUNAR_BEFORE.lastIndex = start
  MOURNING_BEFORE.lastIndex = start
  return LUNAR_BEFORE.test(text) || (!hasYear && MOURNING_BEFORE.test(text))
}
