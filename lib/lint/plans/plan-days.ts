/** Days of a plan counted from a day that whoever asks brings along, and where they stand in their year. */
import { type CalendarDate, daysInMonth, parseIsoDate } from '../calendar'
import type { EmulationPlan, PlanDeadline } from '../catalogue/plan-schema'
import { countDays, daysFrom } from '../day-count'

/** Days left to the last day on which a deadline can be kept; 0 on it, negative after it. */
export function daysLeft({ day, limit }: Pick<PlanDeadline, 'day' | 'limit'>, from: CalendarDate): number {
  const due = parseIsoDate(day)!
  return daysFrom(from, due) - (limit === 'before' ? 1 : 0)
}

/** The deadline that comes next, from a day on; null when all have passed. */
export function nextDeadline({ deadlines }: EmulationPlan, from: CalendarDate): PlanDeadline | null {
  const open = deadlines.filter((deadline) => daysLeft(deadline, from) >= 0)
  return open.reduce<PlanDeadline | null>((next, one) => (next && next.day <= one.day ? next : one), null)
}

/** Where a day (YYYY-MM-DD) stands in a year, from 0 to 1; null when it is of another one. */
export function placeInYear(day: string, year: number): number | null {
  const date = parseIsoDate(day)
  if (date?.year !== year) return null
  const days = daysInMonth(2, year) + 337
  return (countDays(date) - countDays({ year, month: 1, day: 1 })) / days
}

/** The plan of a year, of the portal at hand where several bodies have one; null when none has. */
export function planOfYear(
  plans: readonly EmulationPlan[],
  year: number,
  portalName: string,
): EmulationPlan | null {
  const ofYear = plans.filter((plan) => plan.year === year)
  const names = ({ issuer }: EmulationPlan) => [
    issuer.name,
    `${issuer.shortName} ${issuer.place}`,
    issuer.shortName,
  ]
  for (let i = 0; i < 3; i++) {
    const own = ofYear.find((plan) => portalName.includes(names(plan)[i]!))
    if (own) return own
  }
  return ofYear[0] ?? null
}
