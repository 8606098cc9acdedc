/**
 * Whether the second end of a range comes before its first, and how sure one may be. Without years a range may run over
 * New Year (từ 15/12 đến 15/01), so that only what no reading puts right is proven.
 */
import { type CalendarDate, compareDates } from './calendar'
import { daysFrom } from './day-count'
import type { DayMention, WrittenDate } from './mentions/date'
import { calendarYear, whyUnreal } from './unreal-day'

/** proven: by the written years. likely: some reading would put it right, but hardly the writer's. */
export type Disorder = 'proven' | 'likely'

/** From one day to the next: a range that runs longer over New Year than this many days was hardly meant. */
const LONGEST_OVER_NEW_YEAR = 330
/** A whole year is meant again: từ 01/7 đến 30/6. */
const WHOLE_YEAR = 364

/** How far before the first end its word may stand. */
const SPAN_REACH = 40

/** How the ends of a range stand the wrong way round; null when they do not, or when nobody can say. */
export function findDisorder(text: string, { form, dates, isLunar }: DayMention): Disorder | null {
  const [first, last] = dates
  if (form !== 'range' || isLunar || !first || !last) return null
  if (whyUnreal(first, false) || whyUnreal(last, false)) return null
  if (first.year && last.year) return byYears(text, first, last)
  if (!first.month) return first.day && last.day && first.day.value > last.day.value ? 'likely' : null
  return overNewYear(first, last)
}

/** Compared as far as both are written: years, then months, then days. */
function byYears(text: string, first: WrittenDate, last: WrittenDate): Disorder | null {
  const from = yearOf(first)
  const to = yearOf(last)
  if (from === null || to === null) return null
  if (!first.day && !first.month && !last.day && !last.month)
    return from > to ? yearsOutOfOrder(text, first, last, from) : null
  let step = from - to
  if (step === 0 && first.month && last.month) {
    step = first.month.value - last.month.value
    if (step === 0 && first.day && last.day) step = first.day.value - last.day.value
  }
  if (step <= 0) return null
  return isSpelledOut(text, first, last) ? 'proven' : 'likely'
}

/** `từ`, `ngày`, a bracket or a heading before the first end, or `đến` between them; a dash alone also parts items. */
const SPELLED_BEFORE = /(?:từ|ngày|tháng|năm|gian|đoạn|trong|đợt|hạn|k[ỳì]|[:(])[ :(]{0,3}$/

function isSpelledOut(text: string, first: WrittenDate, last: WrittenDate): boolean {
  const before = text.slice(Math.max(0, first.start - SPAN_REACH), first.start).toLowerCase()
  return SPELLED_BEFORE.test(before) || /đến|tới/i.test(text.slice(first.end, last.start))
}

/** A year of two or four digits; others are no years to compare. */
function yearOf(date: WrittenDate): number | null {
  const digits = date.year!.end - date.year!.start
  return digits === 2 || (digits === 4 && date.year!.value < 3000) ? calendarYear(date)! : null
}

/** Words right before two years that make a span of them. */
const SPANS = 'giai đoạn|nhiệm k[ỳì]|thời k[ỳì]|niên kh[óo][aá]|kh[óo][aá]|năm học|chu k[ỳì]'
const SPAN_BEFORE = new RegExp(`(?:^|[^0-9a-zà-ỹ])(?:${SPANS}|từ năm)[ :(]{0,3}$`)
/** `nhiệm kỳ Đại hội XX (2025-2020)`: the word may stand a little before a bracket. */
const SPAN_NEAR = new RegExp(`(?:^|[^0-9a-zà-ỹ])(?:${SPANS}) [^.,;:()0-9]{1,20}$`)
/** `(1800 - 1500 TCN)`, `từ năm 2020 so với 2015`: years that run backwards on purpose. */
const BACKWARDS_AFTER = /^ {0,2}(?:tcn|tr\.? ?cn|trước công nguyên|trước cn|bc\b)/i
/** Brackets hold hotlines, heights and prices as well: `(1900-1560)`, `(1800 - 1500 m)`. */
const HOTLINES: ReadonlySet<number> = new Set([1800, 1900])
const FIRST_LIKELY_YEAR = 1850
const LAST_LIKELY_YEAR = 2100
const CLOSED_AFTER = /^ {0,2}[).;,\]]|^ *$/
function yearsOutOfOrder(text: string, first: WrittenDate, last: WrittenDate, from: number): Disorder | null {
  const before = text.slice(Math.max(0, first.start - SPAN_REACH), first.start).toLowerCase()
  const after = text.slice(last.end, last.end + SPAN_REACH)
  if (BACKWARDS_AFTER.test(after)) return null
  if (SPAN_BEFORE.test(before)) return 'proven'
  const isLikely = last.year!.value >= FIRST_LIKELY_YEAR && from <= LAST_LIKELY_YEAR && !HOTLINES.has(from)
  const bracket = / {0,2}[([] {0,2}$/.exec(before)
  if (!isLikely || !bracket || !CLOSED_AFTER.test(after)) return null
  return SPAN_NEAR.test(before.slice(0, bracket.index)) ? 'proven' : 'likely'
}

/** A day in some leap year, when the year is not written; the year only keeps the two apart. */
const LEAP_YEAR = 2024

function overNewYear(first: WrittenDate, last: WrittenDate): Disorder | null {
  if (!first.day || !first.month || !last.day || !last.month) return null
  const dayIn = ({ day, month }: WrittenDate, year: number): CalendarDate => ({
    year,
    month: month!.value,
    day: day!.value,
  })
  const from = dayIn(first, LEAP_YEAR)
  if (compareDates(from, dayIn(last, LEAP_YEAR)) <= 0) return null
  const length = daysFrom(from, dayIn(last, LEAP_YEAR + 1))
  return length > LONGEST_OVER_NEW_YEAR && length < WHOLE_YEAR ? 'likely' : null
}
