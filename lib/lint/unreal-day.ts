/** Whether a written date is in the calendar, and the reason in words when it is not. */
import { daysInMonth, isRealDay } from './calendar'
import { isDayMention } from './day-mention'
import type { DayMention, WrittenDate } from './mentions/date'
import type { Mention } from './mentions/mention'

const MONTHS_WHY = 'Một năm chỉ có 12 tháng.'
/** No lunar month is longer; which ones have 30 days changes from year to year. */
const LONGEST_LUNAR_MONTH = 30

/** Why there is no such day; null when there is. */
export function whyUnreal(date: WrittenDate, isLunar: boolean): string | null {
  const { day, month } = date
  if (!month) return null
  if (month.value > 12) return MONTHS_WHY
  if (month.value < 1 || (day && day.value < 1)) return 'Ngày và tháng được đếm từ 1.'
  if (!day) return null
  if (isLunar)
    return day.value > LONGEST_LUNAR_MONTH ? `Tháng âm lịch có nhiều nhất ${LONGEST_LUNAR_MONTH} ngày.` : null
  const year = calendarYear(date)
  if (isRealDay(day.value, month.value, year)) return null
  const inYear = month.value === 2 && year !== undefined ? ` năm ${year}` : ''
  return `Tháng ${month.value}${inYear} có ${daysInMonth(month.value, year)} ngày.`
}

/** A day that is not in the calendar. */
export interface UnrealDay {
  readonly mention: DayMention
  readonly date: WrittenDate
  readonly why: string
}

/** Every such day of a block, in order. */
export function findUnrealDays(mentions: readonly Mention[]): readonly UnrealDay[] {
  const unreal: UnrealDay[] = []
  for (const mention of mentions) {
    if (!isDayMention(mention)) continue
    for (const date of mention.dates) {
      const why = whyUnreal(date, mention.isLunar)
      // A month that is none is said once, where it stands: `từ ngày 24 đến 28/20/1971`.
      const isHandedOn = date.day !== null && date.month !== null && date.month.start >= date.end
      if (why !== null && !(isHandedOn && date.month!.value > 12)) unreal.push({ mention, date, why })
    }
  }
  return unreal
}

/** The year for the calendar. Two digits: both centuries have the same leap years, but for 1900. */
export function calendarYear({ year }: WrittenDate): number | undefined {
  if (!year) return undefined
  return year.end - year.start === 2 ? 2000 + year.value : year.value
}
