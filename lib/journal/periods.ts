/** The periods by which the journal counts: those of the emulation plan, and quarters where there is no plan. Pure. */
import type { EmulationPlan } from '../lint/catalogue/plan-schema'
import type { JournalEntry } from './entry'

export type Period =
  | {
      readonly id: string
      readonly from: string
      readonly to: string
      readonly name: string
      readonly year: number
    }
  /** A quarter of a year of which no plan is known; its name is the interface's business. */
  | {
      readonly id: string
      readonly from: string
      readonly to: string
      readonly quarter: number
      readonly year: number
    }

/** The period that a day (YYYY-MM-DD) lies in; the plan that is given first wins. */
export function periodOf(plans: readonly EmulationPlan[], day: string): Period {
  for (const plan of plans) {
    const period = plan.periods.find(({ from, to }) => from.day <= day && day <= to.day)
    if (period)
      return {
        id: `${plan.id}/${period.id}`,
        name: period.name,
        year: plan.year,
        from: period.from.day,
        to: period.to.day,
      }
  }
  return quarterOf(day)
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const
const QUARTER_STARTS = ['01-01', '04-01', '07-01', '10-01'] as const

function quarterOf(day: string): Period {
  const year = Number(day.slice(0, 4))
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  return {
    id: `${year}-q${index + 1}`,
    quarter: index + 1,
    year,
    from: `${day.slice(0, 4)}-${QUARTER_STARTS[index]}`,
    to: `${day.slice(0, 4)}-${QUARTER_ENDS[index]}`,
  }
}

export interface PeriodEntries {
  readonly period: Period
  readonly entries: readonly JournalEntry[]
}

/** Entries by period, the newest period first. */
export function byPeriod(plans: readonly EmulationPlan[], entries: readonly JournalEntry[]): PeriodEntries[] {
  const groups = new Map<string, { period: Period; entries: JournalEntry[] }>()
  for (const entry of entries) {
    const period = periodOf(plans, entry.day)
    const group = groups.get(period.id)
    if (group) group.entries.push(entry)
    else groups.set(period.id, { period, entries: [entry] })
  }
  return [...groups.values()].sort((a, b) => b.period.from.localeCompare(a.period.from))
}
