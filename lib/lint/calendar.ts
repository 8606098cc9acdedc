/**
 * The civil (Gregorian) calendar as plain arithmetic. It never uses `Date`: a post may name a day that does not
 * exist, and `Date` would silently turn it into another one.
 */

/** A calendar day as written; it need not exist (30/2/2024 is representable on purpose). */
export interface CalendarDate {
  readonly year: number
  /** 1–12 when real. */
  readonly month: number
  /** 1–31 when real. */
  readonly day: number
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Length of a month in days; 0 when there is no such month. Without a year, February has 29 (29/2 may exist). */
export function daysInMonth(month: number, year?: number): number {
  const days = DAYS_IN_MONTH[month - 1] ?? 0
  return month === 2 && (year === undefined || isLeapYear(year)) ? 29 : days
}

/** True when the day exists; without a year, when it exists in some year. */
export function isRealDay(day: number, month: number, year?: number): boolean {
  return day >= 1 && day <= daysInMonth(month, year)
}

/** Negative when a is earlier, 0 when the same day, positive when later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** Reads `YYYY-MM-DD`; null when malformed or not a real day. */
export function parseIsoDate(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isRealDay(date.day, date.month, date.year) ? date : null
}

export function toIsoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Numeric writing by Decree 30/2020/NĐ-CP, Appendix I: days below 10 and the months 1 and 2 carry a leading zero,
 * the months 3–9 do not (05/7/2023, 01/02/2023).
 */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${formatDay(day, month)}/${year}`
}

/** Day and month only, by the same norm (`03/02`, `19/5`). */
export function formatDay(day: number, month: number): string {
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`
}
