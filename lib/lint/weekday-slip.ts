/** A weekday that is not the date's, and how sure one may be of it. It only compares; the words are the rule's. */
import { type CalendarDate, isRealDay } from './calendar'
import { nearestDay } from './day-count'
import { isDayMention } from './day-mention'
import type { WrittenDate } from './mentions/date'
import type { Mention, NumberPart } from './mentions/mention'
import { calendarYear } from './unreal-day'
import { weekdayOf } from './weekday'

export interface WeekdaySlip {
  readonly date: WrittenDate
  /** The written day with the year it was compared in. */
  readonly day: CalendarDate
  /** The year is the text's own, and the word can be nothing but a weekday. */
  readonly isSure: boolean
}

/** Before this year foreign dates may be of another calendar. */
const FIRST_YEAR = 1919

/** What the dates of one block are judged by. */
export interface Surroundings {
  readonly text: string
  readonly mentions: readonly Mention[]
  /** The post's own day; null when nobody knows it. */
  readonly publishedOn: CalendarDate | null
}

/** A judge of one block: the slip of a date with a weekday; null when they agree, or when nobody can say. */
export function weekdayJudge({ text, mentions, publishedOn }: Surroundings) {
  // Asked for slips only, and then once: a block may hold thousands of dates.
  let years: ReadonlySet<number> | null = null
  let isEnumeration: boolean | null = null

  const senseOf = (date: WrittenDate): 'weekday' | 'unsure' | 'ordinal' => {
    if (!mayBeOrdinal(text, date)) return 'weekday'
    isEnumeration ??= /thứ nhất/i.test(text)
    return isEnumeration ? 'ordinal' : 'unsure'
  }

  return (date: WrittenDate): WeekdaySlip | null => {
    const { weekday, day, month, year } = date
    if (!weekday || !day || !month) return null
    if (!isRealDay(day.value, month.value, calendarYear(date))) return null
    const isWrong = (each: CalendarDate) => weekdayOf(each) !== weekday.value
    const days = year ? yearsOf(year).map((value) => dayIn(date, value)) : nearDays(date, publishedOn)
    if (days.length === 0 || !days.every(isWrong)) return null
    if (!year) {
      // A day without a year is of the post's time only where the text speaks of no other.
      years ??= writtenYears(mentions)
      if (years.size > 1 || (years.size === 1 && !years.has(days[0]!.year))) return null
    }
    const sense = senseOf(date)
    return sense === 'ordinal' ? null : { date, day: days[0]!, isSure: !!year && sense === 'weekday' }
  }
}

/** The weekday stands between two dates and is the one's before it: `ngày 29/6/2024, thứ Bảy, ngày 30/6/2024`. */
export function isWeekdayOfPrevious(text: string, date: WrittenDate, previous: WrittenDate | null): boolean {
  const { weekday } = date
  if (!weekday || !previous?.day || !previous.month || !previous.year || weekday.start >= date.start)
    return false
  if (!/^ {0,2}[,(–-]? {0,2}$/.test(text.slice(previous.end, weekday.start).slice(0, 6))) return false
  const day = dayIn(previous, previous.year.value)
  return isRealDay(day.day, day.month, day.year) && weekdayOf(day) === weekday.value
}

const dayIn = ({ day, month }: WrittenDate, year: number): CalendarDate => ({
  year,
  month: month!.value,
  day: day!.value,
})

/** Two digits may be of this century or the last; a year of three or five digits is another rule's business. */
function yearsOf({ value, start, end }: NumberPart): number[] {
  if (end - start === 2) return [2000 + value, 1900 + value]
  return end - start === 4 && value >= FIRST_YEAR && value < 3000 ? [value] : []
}

const nearDays = ({ day, month }: WrittenDate, publishedOn: CalendarDate | null): CalendarDate[] =>
  publishedOn ? [nearestDay(day!.value, month!.value, publishedOn)] : []

function writtenYears(mentions: readonly Mention[]): ReadonlySet<number> {
  const years = new Set<number>()
  for (const mention of mentions) {
    if (!isDayMention(mention)) continue
    for (const { year } of mention.dates) if (year) years.add(year.value)
  }
  return years
}

const SENTENCE_START = /(?:^|[.;!?…])[ *+•–-]*$/

/** `Thứ hai, ngày 05/6/2024, …` and `thứ hai: 30/7` at the head of a sentence may be `secondly`; after `Thứ nhất` it is. */
function mayBeOrdinal(text: string, { weekday, start, end: dateEnd }: WrittenDate): boolean {
  const { end, start: from } = weekday!
  const isLower = /^[Tt]hứ +\p{Ll}/u.test(text.slice(from, end))
  if (!isLower || !SENTENCE_START.test(text.slice(Math.max(0, from - 8), from))) return false
  const between = text.slice(end, Math.max(end, start)).slice(0, 16)
  // A date line says nothing more; the second point of a list does.
  return (
    between.includes(':') ||
    (/, *ngày/i.test(between) && !DATE_LINE_END.test(text.slice(dateEnd, dateEnd + 8)))
  )
}

const DATE_LINE_END = /^ *(?:$|[|–-]|\d{1,2} ?[:hg])/
