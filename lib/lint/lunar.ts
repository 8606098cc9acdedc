/**
 * The Vietnamese lunar calendar, 1900–2100: which months a year has, how long they are, and which civil day a lunar day
 * is. Rules as Hồ Ngọc Đức describes them (“Thuật toán tính âm lịch”): a month begins on the day of the new moon in the
 * zone's time; the month of the winter solstice is the eleventh; between two of these, a thirteenth month is the leap
 * one, the first in which the sun enters no new sign. It uses no `Date`.
 */
import { type CalendarDate, isRealDay } from './calendar'
import { countDays, dayAt } from './day-count'
import { lunationNear, newMoonAt, sunLongitude } from './new-moon'

export interface LunarDate {
  /** The number of the year in which its first month begins. */
  readonly year: number
  /** 1–12. */
  readonly month: number
  /** 1–30. */
  readonly day: number
  /** The day is of the month that repeats the number (`tháng 6 nhuận`). */
  readonly isLeap: boolean
}

export interface LunarMonth {
  readonly month: number
  readonly isLeap: boolean
  /** 29 or 30 days. */
  readonly days: number
  /** Its first day, counted from 01/01/1970. */
  readonly start: number
}

/** Hours that a zone is ahead of universal time. */
export type Zone = number
/** Vietnam, by law since 1968 (Decision 121-CP of 08/8/1967). */
export const VIETNAM: Zone = 7
/** China, and Vietnamese almanacs before 1968; in the South until 1975. */
export const CHINA: Zone = 8

export const FIRST_LUNAR_YEAR = 1900
export const LAST_LUNAR_YEAR = 2100
/** From this year on one calendar held in the whole country; before it, two zones may give two days. */
const ONE_CALENDAR_SINCE = 1976

/** Julian day of midnight, 01/01/1970. */
const UNIX_EPOCH = 2440587.5
const SIGN = 30
/** Number of the month that holds the winter solstice, where the sun enters the tenth sign (270°). */
const SOLSTICE_MONTH = 11
const SOLSTICE_SIGN = 9

/** The day on which a lunation's new moon falls in a zone. */
const newMoonDay = (lunation: number, zone: Zone): number =>
  Math.floor(newMoonAt(lunation) - UNIX_EPOCH + zone / 24)

/** The sign the sun is in when a day begins in a zone, 0–11. */
const signAt = (day: number, zone: Zone): number =>
  Math.floor(sunLongitude(UNIX_EPOCH + day - zone / 24) / SIGN)

/** The lunation whose month holds the winter solstice of a civil year. */
function solsticeLunation(year: number, zone: Zone): number {
  const newYearsEve = countDays({ year, month: 12, day: 31 })
  let lunation = lunationNear(UNIX_EPOCH + newYearsEve) + 1
  while (newMoonDay(lunation, zone) > newYearsEve) lunation--
  return signAt(newMoonDay(lunation, zone), zone) >= SOLSTICE_SIGN ? lunation - 1 : lunation
}

/** The months from the solstice month of a year to the one before that of the next year. */
function monthsFromSolstice(year: number, zone: Zone): LunarMonth[] {
  const first = solsticeLunation(year, zone)
  const count = solsticeLunation(year + 1, zone) - first
  const starts = Array.from({ length: count + 1 }, (_, i) => newMoonDay(first + i, zone))
  const signs = starts.map((start) => signAt(start, zone))
  const leap = count > 12 ? signs.findIndex((sign, i) => i > 0 && sign === signs[i + 1]) : -1
  return starts.slice(0, count).map((start, i) => {
    const place = leap > 0 && i >= leap ? i - 1 : i
    return {
      month: ((SOLSTICE_MONTH - 1 + place) % 12) + 1,
      isLeap: i === leap,
      days: starts[i + 1]! - start,
      start,
    }
  })
}

const known = new Map<number, readonly LunarMonth[]>()

/** The months of a lunar year in order, 12 or 13; empty outside 1900–2100. */
export function lunarMonths(year: number, zone: Zone = VIETNAM): readonly LunarMonth[] {
  if (!Number.isInteger(year) || year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return []
  const key = year * 100 + zone
  const remembered = known.get(key)
  if (remembered) return remembered
  const isOfYearEnd = ({ month }: LunarMonth) => month >= SOLSTICE_MONTH
  const months = [
    ...monthsFromSolstice(year - 1, zone).filter((month) => !isOfYearEnd(month)),
    ...monthsFromSolstice(year, zone).filter(isOfYearEnd),
  ]
  known.set(key, months)
  return months
}

/** The month of a year; null when the year has no such (leap) month or is outside 1900–2100. */
export function lunarMonth(
  year: number,
  month: number,
  isLeap: boolean,
  zone: Zone = VIETNAM,
): LunarMonth | null {
  return lunarMonths(year, zone).find((each) => each.month === month && each.isLeap === isLeap) ?? null
}

/** The civil day of a lunar day; null when there is no such day. */
export function toSolar({ year, month, day, isLeap }: LunarDate, zone: Zone = VIETNAM): CalendarDate | null {
  const found = lunarMonth(year, month, isLeap, zone)
  return found && day >= 1 && day <= found.days ? dayAt(found.start + day - 1) : null
}

/** The lunar day of a civil day; null when the day does not exist or its lunar year is outside 1900–2100. */
export function toLunar(date: CalendarDate, zone: Zone = VIETNAM): LunarDate | null {
  if (!isRealDay(date.day, date.month, date.year)) return null
  const count = countDays(date)
  for (const year of [date.year, date.year - 1]) {
    const found = lunarMonths(year, zone).find(({ start, days }) => count >= start && count < start + days)
    if (found) return { year, month: found.month, day: count - found.start + 1, isLeap: found.isLeap }
  }
  return null
}

/** The zones by which a year may have been reckoned: a finding must hold in each. */
export function zonesOf(year: number): readonly Zone[] {
  return year >= ONE_CALENDAR_SINCE ? [VIETNAM] : [VIETNAM, CHINA]
}
