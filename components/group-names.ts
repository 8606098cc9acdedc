/** What the groups and severities of rules are called, for filters and settings. */
import type { Group, Severity } from '../lib/lint/finding'
import type { MessageKey } from '../lib/messages'

export const GROUP_NAMES: Readonly<Record<Group | 'all', MessageKey>> = {
  all: 'group_all',
  date: 'group_date',
  anniversary: 'group_anniversary',
  reference: 'group_reference',
  plan: 'group_plan',
  award: 'group_award',
  wording: 'group_wording',
  field: 'group_field',
}

export const SEVERITY_NAMES: Readonly<Record<Severity, MessageKey>> = {
  error: 'options_severity_error',
  warning: 'options_severity_warning',
  hint: 'options_severity_hint',
}
