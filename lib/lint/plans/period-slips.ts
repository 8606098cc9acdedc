/** How the days and the number of a period of emulation differ from the plan's. */
import type { Part } from '../blocks'
import { type CalendarDate, isRealDay, parseIsoDate } from '../calendar'
import type { EmulationPlan, PlanPeriod } from '../catalogue/plan-schema'
import { daysFrom } from '../day-count'
import type { WrittenDate } from '../mentions/date'
import type { PeriodText } from './period-texts'

export type PeriodSlip =
  /** The year has no such period. */
  | { readonly kind: 'no-such-period'; readonly at: Part }
  /** The days are another period's. */
  | { readonly kind: 'other-period'; readonly at: Part; readonly period: PlanPeriod }
  /** One end differs; `isExact` when the plan gives it to the day. */
  | {
      readonly kind: 'other-day'
      readonly end: 'from' | 'to'
      readonly date: WrittenDate
      readonly period: PlanPeriod
    }

/** How far an end may lie from one that the plan tells in words: `từ đầu năm`. */
const LOOSE_DAYS = 60

/** What is wrong with a period of the plan's year; null when nothing is. */
export function periodSlip(plan: EmulationPlan, written: PeriodText): PeriodSlip | null {
  const { ordinal } = written
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const date = written[end]
    const day = date && dayOf(date, written, plan.year)
    return date && day ? [{ end, date, day }] : []
  })
  const fits = (period: PlanPeriod) => ends.every(({ end, day }) => isNear(period[end], day))
  const period = plan.periods.find((one) => one.ordinal === ordinal.value)
  if (!period) return ordinal.value > plan.periods.length ? { kind: 'no-such-period', at: ordinal } : null
  if (ends.length === 0 || fits(period)) return null
  const other = plan.periods.find((one) => one !== period && fits(one))
  if (other) return { kind: 'other-period', at: ordinal, period: other }
  const wrong = ends.find(({ end, day }) => !isNear(period[end], day))!
  return { kind: 'other-day', end: wrong.end, date: wrong.date, period }
}

/** The day as written, in the plan's year where none is written; null when it is no day. */
function dayOf(
  { day, month, year }: WrittenDate,
  { from, to }: PeriodText,
  planYear: number,
): CalendarDate | null {
  if (!day || !month) return null
  const years = year?.value ?? to?.year?.value ?? from?.year?.value ?? planYear
  return isRealDay(day.value, month.value, years) ? { year: years, month: month.value, day: day.value } : null
}

function isNear({ day, isExact }: PlanPeriod['from'], written: CalendarDate): boolean {
  const distance = Math.abs(daysFrom(parseIsoDate(day)!, written))
  return distance <= (isExact ? 0 : LOOSE_DAYS)
}

/** The years that a period's days name. */
export const yearsOf = ({ from, to }: PeriodText): number[] =>
  [from, to].flatMap((date) => (date?.year ? [date.year.value] : []))
