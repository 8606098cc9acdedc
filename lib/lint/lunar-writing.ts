/** How a lunar day is written and which year it is of, as far as the text says so. It judges nothing. */
import type { Part } from './blocks'
import type { DayMention, WrittenDate } from './mentions/date'
import type { NumberPart } from './mentions/mention'
import { isNamed } from './stem-branch'
import { readNumberWords } from './vietnamese'

export interface WrittenLunarDay extends Part {
  readonly day: NumberPart
  /** The month by number; Tết is the first. */
  readonly month: number
  /** `tháng 6 nhuận`. */
  readonly isLeap: boolean
  /** The lunar year where a number names it, and the name in the cycle agrees when there is one; else null. */
  readonly year: number | null
  /** The scanner's date; null for `mùng 1 Tết`. */
  readonly date: WrittenDate | null
  /** Where the marks and the year that belong to it end. */
  readonly tailEnd: number
}

const STEMS = 'Giáp|Ất|Bính|Đinh|Mậu|K[ỷỉ]|Canh|Tân|Nhâm|Qu[ýí]'
const BRANCHES = 'T[ýí]|Sửu|Dần|M[ãẹ]o|Thìn|T[ỵị]|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi'
/** A year's name in the sixty-year cycle. */
export const STEM_BRANCH = `(?:${STEMS}) {1,2}(?:${BRANCHES})(?![0-9A-Za-zÀ-ỹ])`
/** A year in digits that goes on neither as a range nor as another number. */
export const YEAR_NUMBER = '((?:1[5-9]|20)\\d\\d)(?![0-9A-Za-zÀ-ỹ])(?! {0,2}[-–—/.,] {0,2}\\d)'

const LEAP_MARK = '(?: {0,2}\\(?(nhuận)\\)?)?'
const LUNAR_MARK = '(?: {0,2}[(,]? {0,2}âm {1,2}lịch\\)?)?'
/** The name, and behind it the number: `năm Giáp Thìn (2024`. */
const NAMED_YEAR = `(?:(?:,? {0,2}năm| {1,2}xuân)? {0,2}\\(?(${STEM_BRANCH})(?: {0,2}[(–-]? {0,2}${YEAR_NUMBER})?)?`
const NUMBERED_YEAR = `(?:,? {0,2}năm {1,2}${YEAR_NUMBER})?`
/** What may follow a lunar day: ` nhuận`, ` âm lịch`, ` năm Giáp Thìn (2024`, ` năm 2024`. */
const TAIL = new RegExp(LEAP_MARK + LUNAR_MARK + NAMED_YEAR + NUMBERED_YEAR, 'iy')

const DAY_NAMES = 'một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|\\d{1,2}'
/** `mùng 1 Tết Nguyên đán`: the month is not written. */
export const NEW_YEAR_DAY = `(?:mùng|mồng) {1,2}(${DAY_NAMES}) {1,2}(?:tháng {1,2}giêng {1,2})?tết(?: {1,2}nguyên {1,2}đán)?`

const MARK_AFTER = / {0,3}[(,]? {0,2}(?:âm {1,2}lịch|âl(?![a-zà-ỹ])|nhuận)/iy
/** Months and a day that only the lunar calendar has by name. */
const LUNAR_WORD = /giêng|chạp|rằm/i

/** True when the writing itself says that the days are lunar; the scanner's guess from what stands around is not enough. */
export function isMarkedLunar(text: string, { start, end, dates, lunarYear }: DayMention): boolean {
  MARK_AFTER.lastIndex = end
  if (lunarYear !== null || MARK_AFTER.test(text)) return true
  // Numbers alone bear no name.
  return dates.some(isInWords) && LUNAR_WORD.test(text.slice(start, end))
}

const isInWords = ({ inWords }: WrittenDate) => inWords

/** A date read as a lunar day; null when it has no day or no month. */
export function readLunarDay(text: string, date: WrittenDate): WrittenLunarDay | null {
  const { day, month } = date
  if (!day || !month) return null
  const tail = readTail(text, date.end)
  const written = date.year && date.year.end - date.year.start === 4 ? date.year.value : null
  const { start, end } = date
  const year = tail.isContradiction ? null : (written ?? tail.year)
  return { start, end, day, month: month.value, isLeap: tail.isLeap, year, date, tailEnd: tail.end }
}

/** The day of Tết that a match of NEW_YEAR_DAY names; null when its number is none of the first days. */
export function readNewYearDay(
  text: string,
  start: number,
  match: string,
  dayName: string,
): WrittenLunarDay | null {
  const value = /^\d/.test(dayName) ? Number(dayName) : readNumberWords([dayName.toLowerCase()])
  if (!value || value > 10) return null
  const dayStart = start + match.indexOf(dayName)
  const end = start + match.length
  const tail = readTail(text, end)
  const day = { start: dayStart, end: dayStart + dayName.length, value }
  return { start, end, day, month: 1, isLeap: false, year: tail.year, date: null, tailEnd: tail.end }
}

/** A leap month with a year; the day may stand before it or be left out. */
export interface WrittenLeapMonth extends Part {
  readonly month: number
  readonly number: Part
  readonly year: number | null
}

const MONTH_NAMES = 'giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười|chạp|\\d{1,2}'
const LEAP_MONTH = new RegExp(`tháng {1,2}(${MONTH_NAMES}) {1,2}nhuận(?![0-9A-Za-zÀ-ỹ])`, 'gi')
const LUNAR_NAMES: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 }

const NONE: readonly WrittenLeapMonth[] = []

/** Every leap month of a block, in order. */
export function leapMonthsIn(text: string): readonly WrittenLeapMonth[] {
  // Looked for by its rare letter: that is many times as fast as by a common one.
  const mayBeLeap =
    (text.includes('ận') && text.includes('nhuận')) || (text.includes('ẬN') && text.includes('NHUẬN'))
  if (!mayBeLeap) return NONE
  return [...text.matchAll(LEAP_MONTH)].flatMap((match) => {
    const written = match[1]!
    const lower = written.toLowerCase()
    const month = /^\d/.test(lower)
      ? Number(lower)
      : (LUNAR_NAMES[lower] ?? readNumberWords(lower.split(' ')))
    if (!month || month > 12) return []
    const start = match.index
    const end = start + match[0].length
    const numberStart = start + match[0].indexOf(written, 'tháng'.length)
    const number = { start: numberStart, end: numberStart + written.length }
    return [{ start, end, month, number, year: readTail(text, end).year }]
  })
}

interface Tail {
  readonly end: number
  readonly isLeap: boolean
  readonly year: number | null
  /** Name and number are of different years. */
  readonly isContradiction: boolean
}

function readTail(text: string, at: number): Tail {
  TAIL.lastIndex = at
  const match = TAIL.exec(text)
  if (!match) return { end: at, isLeap: false, year: null, isContradiction: false }
  const end = TAIL.lastIndex
  const [, leap, name, behindName, spoken] = match
  const number = behindName ?? spoken
  const year = number === undefined ? null : Number(number)
  const isContradiction = year !== null && name !== undefined && !isNamed(year, name)
  return { end, isLeap: leap !== undefined, year: isContradiction ? null : year, isContradiction }
}
