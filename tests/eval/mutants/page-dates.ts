/** Finds right dates in a text by patterns of its own, not by the scanners that are measured, and writes others there. */
import { type CalendarDate, isRealDay } from '../../../lib/lint/calendar'

/** `12/4/2019` that is no part of a number, a path or a document's symbol. */
const FULL =
  /(?<![\p{L}\d/.\-–])(?<day>\d{1,2})(?<joint>[/.-])(?<month>\d{1,2})(?<tail>\k<joint>(?<year>\d{4}))(?![\p{L}\d/-])/gu
const IN_WORDS =
  /(?<=ngày\s{1,2})(?<day>\d{1,2})(?<joint>\s{1,2}tháng\s{1,2})(?<month>\d{1,2})(?<tail>\s{1,2}năm\s{1,2}(?<year>\d{4}))(?!\d)/giu
const SHORT =
  /(?<=ngày\s{1,2})(?<day>\d{1,2})(?<joint>[/-])(?<month>\d{1,2})(?<tail>)(?![\d/.-]|\s?[-–]\s?\d)/giu

const FIRST_YEAR = 1800
const LAST_YEAR = 2100
/** Stands for the year where none is written; 29 February is in it. */
const LEAP_YEAR = 2024

export interface PageDate {
  readonly start: number
  readonly end: number
  readonly date: CalendarDate
  readonly hasYear: boolean
  /** Between day and month: a mark, or the word `tháng`. */
  readonly joint: string
  /** What follows the month: the year with its joint, or nothing. */
  readonly tail: string
  readonly hasZeros: readonly [day: boolean, month: boolean]
}

/** Real dates as they stand in a text, in order of their writing. */
export function findPageDates(text: string): PageDate[] {
  return [FULL, IN_WORDS, SHORT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(readDate).filter(({ date: { day, month, year } }) => {
      return isRealDay(day, month, year) && year >= FIRST_YEAR && year <= LAST_YEAR
    }),
  )
}

function readDate(match: RegExpExecArray): PageDate {
  const { day = '', joint = '', month = '', tail = '', year } = match.groups!
  return {
    start: match.index,
    end: match.index + match[0].length,
    date: { day: Number(day), month: Number(month), year: year ? Number(year) : LEAP_YEAR },
    hasYear: year !== undefined,
    joint,
    tail,
    hasZeros: [day.startsWith('0'), month.startsWith('0')],
  }
}

/** Another day and month in the manner of a date of the page. */
export function rewriteAs({ joint, tail, hasZeros }: PageDate, { day, month }: CalendarDate): string {
  const write = (value: number, hasZero: boolean) => String(value).padStart(hasZero ? 2 : 1, '0')
  return write(day, hasZeros[0]) + joint + write(month, hasZeros[1]) + tail
}

/** A text with a stretch of it replaced. */
export function replaceIn(text: string, { start, end }: { start: number; end: number }, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}
