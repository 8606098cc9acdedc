/** The journal as rows for a spreadsheet: one for each post, or one for each finding with what became of it. Pure. */
import type { Cell } from '../../lib/journal/csv'
import type { JournalEntry } from '../../lib/journal/entry'
import { type Period, periodOf } from '../../lib/journal/periods'
import { totalsOf } from '../../lib/journal/totals'
import type { EmulationPlan } from '../../lib/lint/catalogue/plan-schema'
import { KIND_NAMES } from '../../lib/lint/posts/kind-names'
import { t } from '../../lib/messages'
import { dayInWords } from '../vietnamese-time'
import {
  fateName,
  groupName,
  isoDayAt,
  momentInWords,
  outcomeName,
  outcomeOf,
  periodName,
  severityName,
  titleOf,
} from './journal-words'

type Rows = readonly (readonly Cell[])[]
type PeriodNow = (entry: JournalEntry) => Period

const about = (entry: JournalEntry, period: PeriodNow): Cell[] => [
  dayInWords(entry.day),
  periodName(period(entry)),
  titleOf(entry),
  KIND_NAMES[entry.kind],
  entry.portal,
]

const ABOUT = () => [
  t('journal_csv_day'),
  t('journal_csv_period'),
  t('journal_csv_title'),
  t('journal_csv_kind'),
  t('journal_csv_portal'),
]

/** One row for each post. */
export function postRows(entries: readonly JournalEntry[], plans: readonly EmulationPlan[]): Rows {
  const period: PeriodNow = ({ day }) => periodOf(plans, day)
  const head = [
    ...ABOUT(),
    t('journal_csv_outcome'),
    t('journal_csv_published_at'),
    t('journal_csv_reason'),
    t('journal_csv_checks'),
    t('journal_csv_stops'),
    t('journal_csv_errors'),
    t('journal_csv_warnings'),
    t('journal_csv_hints'),
    t('journal_csv_fixed'),
    t('journal_csv_gone'),
    t('journal_csv_ignored'),
    t('journal_csv_overridden'),
    t('journal_csv_catalogue'),
    t('journal_csv_version'),
    'SHA-256',
    t('journal_csv_address'),
  ]
  return [head, ...entries.map((entry) => postRow(entry, period))]
}

function postRow(entry: JournalEntry, period: PeriodNow): Cell[] {
  const { publication, checks, stops, catalogue, version, textHash, post } = entry
  const { bySeverity, byFate } = totalsOf([entry])
  return [
    ...about(entry, period),
    outcomeName(outcomeOf(entry)),
    publication ? momentInWords(publication.at) : '',
    publication?.reason ?? '',
    checks,
    stops,
    bySeverity.error,
    bySeverity.warning,
    bySeverity.hint,
    byFate.fixed,
    byFate.gone,
    byFate.ignored,
    byFate.overridden,
    dayInWords(catalogue),
    version,
    textHash,
    post,
  ]
}

/** One row for each finding. */
export function findingRows(entries: readonly JournalEntry[], plans: readonly EmulationPlan[]): Rows {
  const period: PeriodNow = ({ day }) => periodOf(plans, day)
  const head = [
    ...ABOUT(),
    t('journal_csv_severity'),
    t('journal_csv_group'),
    t('journal_csv_finding'),
    t('journal_csv_quote'),
    t('journal_csv_fate'),
    t('journal_csv_reason'),
    t('journal_csv_rule'),
  ]
  const rows = entries.flatMap((entry) =>
    entry.findings.map(({ severity, group, message, quote, fate, reason, ruleId }) => [
      ...about(entry, period),
      severityName(severity),
      groupName(group),
      message,
      quote,
      fateName(fate),
      reason,
      ruleId,
    ]),
  )
  return [head, ...rows]
}

/** `nhat-ky-bai-2024-06-05.csv`. */
export const csvName = (what: 'bai' | 'phat-hien', now: number): string =>
  `nhat-ky-${what}-${isoDayAt(now)}.csv`
