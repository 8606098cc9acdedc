/** The journal's data in the words a person reads: what became of a post and of a finding, periods, times. */
import type { Fate, JournalEntry, KeptFinding } from '../../lib/journal/entry'
import type { Period } from '../../lib/journal/periods'
import type { Group, Severity } from '../../lib/lint/finding'
import { type MessageKey, t } from '../../lib/messages'
import { dayInWords, timeOfDay } from '../vietnamese-time'

const GROUPS: Readonly<Record<Group, MessageKey>> = {
  date: 'journal_group_date',
  anniversary: 'journal_group_anniversary',
  reference: 'journal_group_reference',
  plan: 'journal_group_plan',
  award: 'journal_group_award',
  wording: 'journal_group_wording',
  field: 'journal_group_field',
}
export const groupName = (group: Group): string => t(GROUPS[group])

const FATES: Readonly<Record<Fate, MessageKey>> = {
  open: 'journal_fate_open',
  fixed: 'journal_fate_fixed',
  gone: 'journal_fate_gone',
  ignored: 'journal_fate_ignored',
  overridden: 'journal_fate_overridden',
}
/** `Đã bỏ qua`; with its reason: `Đã bỏ qua: Trích nguyên văn`. */
export const fateName = (fate: Fate): string => t(FATES[fate])
export const fateInWords = ({ fate, reason }: Pick<KeptFinding, 'fate' | 'reason'>): string =>
  reason === '' ? fateName(fate) : `${fateName(fate)}: ${reason}`

const SEVERITIES: Readonly<Record<Severity, MessageKey>> = {
  error: 'journal_severity_error',
  warning: 'journal_severity_warning',
  hint: 'journal_severity_hint',
}
export const severityName = (severity: Severity): string => t(SEVERITIES[severity])

export type Outcome = 'checked' | 'clean' | 'overridden' | 'unchecked'

export const outcomeOf = ({ publication }: Pick<JournalEntry, 'publication'>): Outcome =>
  publication?.way ?? 'checked'

const OUTCOMES: Readonly<Record<Outcome, MessageKey>> = {
  checked: 'journal_outcome_checked',
  clean: 'journal_outcome_clean',
  overridden: 'journal_outcome_overridden',
  unchecked: 'journal_outcome_unchecked',
}
export const outcomeName = (outcome: Outcome): string => t(OUTCOMES[outcome])

export const titleOf = ({ title }: Pick<JournalEntry, 'title'>): string => title || t('journal_untitled')

/** `Đợt thi đua thứ nhất năm 2024`, `Quý 4 năm 2026`. */
export const periodName = (period: Period): string =>
  'name' in period
    ? t('journal_period_of_plan', period.name, period.year)
    : t('journal_period_quarter', period.quarter, period.year)

/** `09:15 ngày 05/6/2024`, on this machine's clock. */
export function momentInWords(at: number): string {
  return t('journal_moment', timeOfDay(at), dayInWords(isoDayAt(at)))
}

/** The day of a moment on this machine's clock, YYYY-MM-DD. */
export function isoDayAt(at: number): string {
  const time = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
