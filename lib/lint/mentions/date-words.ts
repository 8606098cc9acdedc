/** The words of dates: months by name, `năm`, weekdays, lunar marks. Each reader looks at one place of a text. */

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

const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
])
const SUNDAY = 8
const WEEKDAY = '(?:thứ {1,2}(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ {1,2}nhật|cn)(?![0-9a-zà-ỹ])'
/** Words that make an ordinal of what follows: `tháng thứ 6`, `kỳ họp thứ Tư`, `con thứ ba`. */
const BEFORE_WEEKDAY =
  /(?:^|[,;:.()[“"–-]|(?:^|[^0-9a-zà-ỹ])(?:sáng|trưa|chiều|tối|đêm|ngày|vào|từ|đến|hôm|và|giờ|lúc|này|nay|tới|qua)|\dh|\d) *$/
const WEEKDAY_BEFORE = new RegExp(`${WEEKDAY} {0,2}[,–(-]? {0,2}(?:ngày {0,2})?[(:]? {0,2}$`)
const WEEKDAY_AFTER = new RegExp(` {0,2}[(,] {0,2}(?:ngày )?${WEEKDAY}`, 'iy')

/** Longest weekday with a comma and `ngày` behind it. */
const WEEKDAY_REACH = 26
const HAS_WEEKDAY = /thứ|nhật|cn/

/** The weekday that ends the text before a date: `Thứ Năm, ngày `; 2 is Monday as in `thứ Hai`, 8 is Sunday. */
export function readWeekdayBefore(before: string, offset: number): NumberPart | null {
  const lower = before.toLowerCase()
  if (!HAS_WEEKDAY.test(lower.slice(-WEEKDAY_REACH))) return null
  // A letter that grows in lower case would shift every offset; no Vietnamese letter does.
  if (lower.length !== before.length) return null
  const match = WEEKDAY_BEFORE.exec(lower)
  if (!match || !BEFORE_WEEKDAY.test(lower.slice(0, match.index))) return null
  const written = match[0].match(/^(?:thứ +[^ ,–(-]+|chủ +nhật|cn)/)![0]
  if (written === 'cn' && before.slice(match.index, match.index + 2) !== 'CN') return null
  // `ngày thứ 2, 3/5` counts days.
  if (/\d$/.test(written) && /ngày *$/.test(lower.slice(0, match.index))) return null
  const start = offset + match.index
  return { start, end: start + written.length, value: weekdayValue(match[1]) }
}

/** The weekday right after a date: ` (thứ Năm)`, `, Chủ nhật`. */
export function readWeekdayAfter(text: string, at: number): NumberPart | null {
  WEEKDAY_AFTER.lastIndex = at
  const match = WEEKDAY_AFTER.exec(text)
  if (!match) return null
  const written = match[0].match(/(?:thứ|chủ|cn).*$/i)![0]
  if (/^cn$/i.test(written) && written !== 'CN') return null
  const start = at + match[0].length - written.length
  return { start, end: start + written.length, value: weekdayValue(match[1]) }
}

const weekdayValue = (word: string | undefined): number =>
  word === undefined ? SUNDAY : (WEEKDAYS.get(word.toLowerCase()) ?? Number(word))

/** The sixty-year cycle: stem and branch. */
const STEM_BRANCH =
  '(?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí) (?:tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)'
/** After a date: `âm lịch`, `(ÂL)`, `năm Giáp Thìn`. */
const LUNAR_AFTER = new RegExp(
  ` {0,3}[(,]? {0,2}(?:(?:năm )?(${STEM_BRANCH})|âm {1,2}lịch|âl)(?![0-9A-Za-zÀ-ỹ])`,
  'iy',
)
/** `(tức …)` after a day: one of the two is lunar, and this one unless the bracket says so of the other. */
const ALSO_KNOWN_AS = new RegExp(
  ` {0,2}[(,] {0,2}(?:tức|nhằm)(?: là)?(?: vào)? (?!.{0,60}(?:âm lịch|tháng giêng|tháng chạp|tết|${STEM_BRANCH}))`,
  'iy',
)
/** Days of mourning and of village feasts are lunar even where nothing says so. */
const LUNAR_BEFORE = /(?:âm lịch|(?:^|[^0-9a-zà-ỹ])giỗ(?: [^,.;()0-9]{0,40})?)[ :(]*$/

export interface LunarMark {
  readonly end: number
  /** `Giáp Thìn`, where it stands; null when the year is not named so. */
  readonly yearName: Part | null
}

/** The mark after a date that makes it lunar; null when there is none. */
export function readLunarAfter(text: string, at: number): LunarMark | null {
  LUNAR_AFTER.lastIndex = at
  const match = LUNAR_AFTER.exec(text)
  if (match) {
    const end = LUNAR_AFTER.lastIndex
    const name = match[1]
    return { end, yearName: name === undefined ? null : { start: end - name.length, end } }
  }
  return null
}

/** True when `(tức …)` follows and says nothing lunar, or the day is one of mourning: then the date itself is lunar. */
export function isLunarByContext(before: string, text: string, end: number): boolean {
  ALSO_KNOWN_AS.lastIndex = end
  return ALSO_KNOWN_AS.test(text) || LUNAR_BEFORE.test(before.toLowerCase())
}
