/** Counts days between calendar days. It knows no today: whoever asks brings both days. */
import { type CalendarDate, daysInMonth } from './calendar'

/**
 * Days from 01/01/1970 (0) to a real day, negative before it. The year is taken to begin in March, so that the leap day
 * ends it; source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil.
 */
export function countDays({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Days from one day to another: positive when the second is later. */
export const daysFrom = (from: CalendarDate, to: CalendarDate): number => countDays(to) - countDays(from)

/** The day of the year next to `near`: in a post of January, 20/12 is of the year before. */
export function nearestDay(day: number, month: number, near: CalendarDate): CalendarDate {
  const candidates = [near.year, near.year - 1, near.year + 1].map((year) => ({ year, month, day }))
  const distance = (candidate: CalendarDate) => Math.abs(daysFrom(near, candidate))
  return candidates.reduce((best, other) => (distance(other) < distance(best) ? other : best))
}

/** The calendar day that is so many days from 01/01/1970; the inverse of countDays, same source (civil_from_days). */
export function dayAt(count: number): CalendarDate {
  const days = count + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The day before (-1) or after (1) a real day. */
export function neighbourDay({ year, month, day }: CalendarDate, step: -1 | 1): CalendarDate {
  if (step === 1 && day === daysInMonth(month, year))
    return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  if (step === -1 && day === 1) {
    const [before, itsYear] = month === 1 ? [12, year - 1] : [month - 1, year]
    return { year: itsYear, month: before, day: daysInMonth(before, itsYear) }
  }
  return { year, month, day: day + step }
}
