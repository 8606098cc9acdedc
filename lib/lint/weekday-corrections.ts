/** Corrections of a weekday that is not the date's: either of the two may be the slip, so both are offered. */
import type { Part } from './blocks'
import { type CalendarDate, isRealDay } from './calendar'
import { rewriteDay } from './date-writing'
import { countDays, dayAt } from './day-count'
import type { WrittenDate } from './mentions/date'
import type { Correction } from './rules/define-rule'
import { weekdayOf, writeWeekday } from './weekday'

/** The weekday of the date, then the nearest days that are that weekday, then the post's own year. */
export function* weekdayCorrections(
  text: string,
  date: WrittenDate,
  day: CalendarDate,
  postYear: number,
): Generator<Correction<Part>> {
  const weekday = date.weekday!
  const right = weekdayOf(day)
  const name = writeWeekday(text.slice(weekday.start, weekday.end), right)
  yield { label: `Sửa thành ${name}`, edits: [{ at: weekday, replacement: name }] }
  for (const [i, shift] of shiftsTo(weekday.value - right).entries()) {
    const other = dayAt(countDays(day) + shift)
    // Only the nearest may be of another month: two slips at once are no better guess than one.
    const isLikely = other.month === day.month || (i === 0 && other.year === day.year)
    const rewriting = isLikely ? rewriteDay(text, date, other.day, other.month) : null
    if (!rewriting) continue
    const { at, replacement, result } = rewriting
    yield { label: `Sửa thành ${result}`, edits: [{ at, replacement }] }
  }
  // Last year's notice used again keeps its year, or the other way round.
  const { year } = date
  const isYearSlip =
    year !== null &&
    year.end - year.start === 4 &&
    Math.abs(postYear - day.year) === 1 &&
    isRealDay(day.day, day.month, postYear) &&
    weekdayOf({ ...day, year: postYear }) === weekday.value
  if (isYearSlip)
    yield {
      label: `Sửa năm ${day.year} thành ${postYear}`,
      edits: [{ at: { start: year.start, end: year.end }, replacement: String(postYear) }],
    }
}

/** Days to go forward and back to reach the weekday, the shorter way first. */
function shiftsTo(difference: number): number[] {
  const forward = (difference + 7) % 7
  return [forward, forward - 7].sort((a, b) => Math.abs(a) - Math.abs(b))
}
