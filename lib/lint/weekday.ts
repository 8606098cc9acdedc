/** Days of the week: which one a day is, and how its name is written by Decree 30/2020/NĐ-CP (thứ Hai, Chủ nhật). */
import type { CalendarDate } from './calendar'
import { countDays } from './day-count'

const NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const
const MONDAY = 2
/** 01/01/1970 was a Thursday: three days after a Monday. */
const MONDAY_OFFSET = 3

/** 2 is `thứ Hai` … 7 is `thứ Bảy`, 8 is `Chủ nhật`, of a real day. */
export function weekdayOf(date: CalendarDate): number {
  return ((((countDays(date) + MONDAY_OFFSET) % 7) + 7) % 7) + MONDAY
}

export function nameWeekday(weekday: number): string {
  return NAMES[weekday - MONDAY] ?? ''
}

/** Another weekday in the manner of a written one: `Thứ 2` → `Thứ 3`, `THỨ HAI` → `THỨ BA`, `thứ hai` → `thứ Ba`. */
export function writeWeekday(written: string, weekday: number): string {
  const name = nameWeekday(weekday)
  if (/\d$/.test(written) && weekday < MONDAY + 6) return written.replace(/\d$/, String(weekday))
  if (written.length > 2 && written === written.toUpperCase()) return name.toUpperCase()
  const isCapital = /^(?:T|CN$)/.test(written) || /^C/.test(written)
  return isCapital && !/^chủ/.test(written) ? name[0]!.toUpperCase() + name.slice(1) : name
}
