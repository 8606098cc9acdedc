/** Counts of what a list of entries holds. Pure. */
import type { Severity } from '../lint/finding'
import type { Fate, JournalEntry } from './entry'

export interface Totals {
  readonly posts: number
  readonly published: number
  /** Published with errors, for a reason. */
  readonly overridden: number
  /** Let through because our own code failed. */
  readonly unchecked: number
  /** How often a publication was held. */
  readonly stops: number
  readonly findings: number
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly byFate: Readonly<Record<Fate, number>>
}

export function totalsOf(entries: readonly JournalEntry[]): Totals {
  const bySeverity = { error: 0, warning: 0, hint: 0 }
  const byFate = { open: 0, fixed: 0, gone: 0, ignored: 0, overridden: 0 }
  const totals = { posts: entries.length, published: 0, overridden: 0, unchecked: 0, stops: 0, findings: 0 }
  for (const { publication, stops, findings, omitted } of entries) {
    totals.stops += stops
    totals.findings += findings.length + omitted
    if (publication) totals.published++
    if (publication?.way === 'overridden') totals.overridden++
    if (publication?.way === 'unchecked') totals.unchecked++
    for (const { severity, fate } of findings) {
      bySeverity[severity]++
      byFate[fate]++
    }
  }
  return { ...totals, bySeverity, byFate }
}
