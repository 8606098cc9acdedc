/** The journal in short, as the sidebar shows it. Pure; the day comes in. */
import type { EmulationPlan } from '../lint/catalogue/plan-schema'
import type { JournalEntry } from './entry'
import { type Period, periodOf } from './periods'
import { type Totals, totalsOf } from './totals'

/** Posts that the sidebar lists. */
const MAX_RECENT = 5

export interface RecentPost
  extends Pick<JournalEntry, 'id' | 'title' | 'kind' | 'lastAt' | 'day' | 'publication'> {
  readonly totals: Totals
}

export interface JournalSummary {
  /** The last posts, the newest first. */
  readonly recent: readonly RecentPost[]
  /** The period that today lies in, and what was done in it. */
  readonly period: Period
  readonly totals: Totals
  /** Entries that could not be read and were set aside. */
  readonly broken: number
}

/** @param today YYYY-MM-DD */
export function summarise(
  entries: readonly JournalEntry[],
  broken: number,
  plans: readonly EmulationPlan[],
  today: string,
): JournalSummary {
  const period = periodOf(plans, today)
  const inPeriod = entries.filter(({ day }) => periodOf(plans, day).id === period.id)
  const recent = entries
    .slice(-MAX_RECENT)
    .reverse()
    .map((entry) => {
      const { id, title, kind, lastAt, day, publication } = entry
      return { id, title, kind, lastAt, day, publication, totals: totalsOf([entry]) }
    })
  return { recent, period, totals: totalsOf(inPeriod), broken }
}
