/** What the parts of a plan, their fields and why a file cannot be read are called, by the names that the reading gives them. */
import { type MessageKey, t } from '../../lib/messages'
import type { DraftItem, ItemKind } from '../../lib/plan-import/draft-item'
import type { Leftover } from '../../lib/plan-import/leftovers'
import type { ReadFailureKind } from '../../lib/plan-import/read-failure'

export const KIND_KEYS: Readonly<Record<ItemKind, MessageKey>> = {
  plan: 'import_kind_plan',
  issuer: 'import_kind_issuer',
  slogan: 'import_kind_slogan',
  basis: 'import_kind_basis',
  anniversary: 'import_kind_anniversary',
  movement: 'import_kind_movement',
  period: 'import_kind_period',
  deadline: 'import_kind_deadline',
  body: 'import_kind_body',
  portal: 'import_kind_portal',
  'post-kind': 'import_kind_post',
}

const FIELD_KEYS: Readonly<Record<string, MessageKey>> = {
  anniversaries: 'import_field_anniversaries',
  anniversary: 'import_field_record',
  asWritten: 'import_field_as_written',
  count: 'import_field_count',
  day: 'import_field_day',
  document: 'import_field_record',
  documentType: 'import_field_type',
  from: 'import_field_from',
  fromAsWritten: 'import_field_from_written',
  fromIsExact: 'import_field_from_exact',
  information: 'import_field_information',
  isQuoted: 'import_field_quoted',
  issuedOn: 'import_field_issued',
  issuer: 'import_field_issuer',
  kind: 'import_field_kind',
  limit: 'import_field_limit',
  month: 'import_field_month',
  name: 'import_field_name',
  ordinal: 'import_field_ordinal',
  place: 'import_field_place',
  review: 'import_field_review',
  sector: 'import_field_sector',
  shortName: 'import_field_short_name',
  subject: 'import_field_subject',
  symbol: 'import_field_symbol',
  text: 'import_field_text',
  to: 'import_field_to',
  toAsWritten: 'import_field_to_written',
  toIsExact: 'import_field_to_exact',
  topic: 'import_field_topic',
  variants: 'import_field_variants',
  what: 'import_field_what',
  who: 'import_field_who',
  year: 'import_field_year',
}

/** `to` is a day of a period, and whom something goes to of a deadline. */
export function fieldName(kind: ItemKind, field: string): string {
  if (kind === 'deadline' && field === 'to') return t('import_field_sent_to')
  if (kind === 'deadline' && field === 'day') return t('import_field_due')
  const key = FIELD_KEYS[field]
  return key ? t(key) : field
}

const CHOICE_KEYS: Readonly<Record<string, MessageKey>> = {
  theme: 'import_choice_theme',
  'parent-theme': 'import_choice_parent_theme',
  motto: 'import_choice_motto',
  before: 'import_choice_before',
  by: 'import_choice_by',
  'local-launch': 'import_choice_launch',
  'interim-report': 'import_choice_interim',
  'final-report': 'import_choice_final',
  other: 'import_choice_other',
  launch: 'import_choice_post_launch',
  'interim-review': 'import_choice_post_interim',
  'final-review': 'import_choice_post_final',
  commendation: 'import_choice_post_commendation',
  'good-practice': 'import_choice_post_practice',
  'good-person': 'import_choice_post_person',
}

/** A choice in words; anything else is shown as it is. */
export function valueInWords(value: string): string {
  const key = Object.hasOwn(CHOICE_KEYS, value) ? CHOICE_KEYS[value] : undefined
  return key ? t(key) : value
}

const FAILURE_KEYS: Readonly<Record<ReadFailureKind, MessageKey>> = {
  empty: 'import_failure_empty',
  'too-large': 'import_failure_too_large',
  'wrong-type': 'import_failure_wrong_type',
  'old-word': 'import_failure_old_word',
  macros: 'import_failure_macros',
  password: 'import_failure_password',
  broken: 'import_failure_broken',
  scanned: 'import_failure_scanned',
  cancelled: 'import_failure_cancelled',
}

export const failureInWords = (kind: ReadFailureKind): string => t(FAILURE_KEYS[kind])

const LEFT_KEYS: Readonly<Record<Leftover['kind'], MessageKey>> = {
  day: 'import_left_day',
  reference: 'import_left_reference',
  name: 'import_left_name',
  number: 'import_left_number',
  'plan-year': 'import_left_year',
}

export const leftInWords = (kind: Leftover['kind']): string => t(LEFT_KEYS[kind])

/** What an item is called in one line. */
export function itemName({ fields, kind }: DraftItem): string {
  const { name, text, asWritten, subject, what, symbol } = fields
  if (kind === 'plan') return `${symbol ?? ''} ${subject ?? ''}`.trim()
  if (kind === 'post-kind') return valueInWords(fields.kind ?? '')
  if (kind === 'deadline') return `${fields.day}: ${what}`
  if (kind === 'anniversary') return `${fields.count} ${t('import_years')} ${name}`
  return name || text || asWritten || ''
}
