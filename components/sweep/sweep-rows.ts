/** What a sweep found as rows of a table and bars of a chart: flattened, filtered, sorted, counted. It shows nothing. */
import { toIsoDate } from '../../lib/lint/calendar'
import type { Group, Severity } from '../../lib/lint/finding'
import type { SweepOutcome, SweepProblem } from '../../lib/sweep/sweep-state'
import type { SweptFinding } from '../../lib/sweep/swept-post'

export interface SweepRow {
  readonly key: string
  readonly url: string
  readonly title: string
  /** ISO day; empty when it is not known. */
  readonly day: string
  readonly finding: SweptFinding
}

/** A post that could not be read. */
export interface UnreadPost {
  readonly url: string
  readonly title: string
  readonly problem: SweepProblem
}

export type SortBy = 'severity' | 'day' | 'title'

export interface View {
  readonly severities: ReadonlySet<Severity>
  readonly group: Group | null
  readonly words: string
  readonly sortBy: SortBy
  readonly isDescending: boolean
}

export const FIRST_VIEW: View = {
  severities: new Set(['error', 'warning']),
  group: null,
  words: '',
  sortBy: 'severity',
  isDescending: false,
}

export function rowsOf(outcomes: readonly SweepOutcome[]): SweepRow[] {
  return outcomes.flatMap((outcome) => {
    if (!('findings' in outcome)) return []
    const { url, title, day, findings } = outcome
    const iso = day.on ? toIsoDate(day.on) : ''
    return findings.map((finding, place) => ({ key: `${url}#${place}`, url, title, day: iso, finding }))
  })
}

export const unreadOf = (outcomes: readonly SweepOutcome[]): UnreadPost[] =>
  outcomes.filter((outcome): outcome is UnreadPost => 'problem' in outcome)

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** The rows that a view shows, in its order; rows that are alike in it stay in the order of the posts. */
export function viewOf(rows: readonly SweepRow[], view: View): SweepRow[] {
  const words = plain(view.words)
  const shown = rows.filter(
    ({ finding, title }) =>
      view.severities.has(finding.severity) &&
      (view.group === null || finding.group === view.group) &&
      (words === '' || plain(`${title} ${finding.quote} ${finding.message}`).includes(words)),
  )
  const compare: Readonly<Record<SortBy, (a: SweepRow, b: SweepRow) => number>> = {
    severity: (a, b) => RANKS[a.finding.severity] - RANKS[b.finding.severity],
    day: (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
    title: (a, b) => a.title.localeCompare(b.title, 'vi'),
  }
  const sign = view.isDescending ? -1 : 1
  return shown.sort((a, b) => sign * compare[view.sortBy](a, b))
}

/** Without marks and case, so that `thi dua` finds `Thi đua`. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim()

export interface MonthBar {
  /** `2024-03`, or `2024` where there are too many months; empty for posts without a day. */
  readonly month: string
  readonly counts: Readonly<Partial<Record<Group, number>>>
}

/** More bars than this are told by years. */
const MOST_MONTHS = 24

/** How many of each kind in each month of publication, in the order of time. */
export function barsOf(rows: readonly SweepRow[]): MonthBar[] {
  const months = new Set(rows.map(({ day }) => day.slice(0, 7)))
  const length = months.size > MOST_MONTHS ? 4 : 7
  const bars = new Map<string, Partial<Record<Group, number>>>()
  for (const { day, finding } of rows) {
    const month = day.slice(0, length)
    const counts = bars.get(month) ?? {}
    counts[finding.group] = (counts[finding.group] ?? 0) + 1
    bars.set(month, counts)
  }
  return [...bars].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, counts }))
}
