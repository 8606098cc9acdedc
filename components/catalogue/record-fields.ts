/** The fields of a record's form, to and from the record itself, and what is wrong with them. Pure. */
import { formatDate, isRealDay, parseIsoDate, toIsoDate } from '../../lib/lint/calendar'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import type { Anniversary, LegalDocument } from '../../lib/lint/catalogue/schema'
import { type MessageKey, t } from '../../lib/messages'
import type { OwnPack } from '../../lib/packs/own-pack'
import { schemaFault } from '../../lib/packs/read-pack'
import { recordFaults } from '../../lib/packs/record-faults'
import { idGiver } from '../../lib/plan-import/record-ids'
import type { TableName } from './table-rows'

export type FormValues = Readonly<Record<string, string>>
type AnyRecord = OwnPack[TableName][number]

interface FormField {
  readonly name: string
  readonly label: MessageKey
  /** An example. */
  readonly hint: string
  readonly isRequired?: boolean
}

export const FORM_FIELDS: Readonly<Record<TableName, readonly FormField[]>> = {
  legalDocuments: [
    { name: 'documentType', label: 'table_type', hint: 'Kế hoạch', isRequired: true },
    { name: 'symbol', label: 'table_symbol', hint: '15/KH-UBND' },
    { name: 'issuedOn', label: 'table_issued', hint: '22/01/2026' },
    { name: 'issuer', label: 'table_issuer', hint: 'UBND tỉnh', isRequired: true },
    {
      name: 'subject',
      label: 'table_subject',
      hint: 'về việc phát động phong trào thi đua năm 2026',
      isRequired: true,
    },
    { name: 'effectiveOn', label: 'table_effective', hint: '01/02/2026' },
    { name: 'expiredOn', label: 'table_expired', hint: '' },
    { name: 'source', label: 'table_source', hint: 'https://…' },
  ],
  anniversaries: [
    { name: 'name', label: 'table_name', hint: 'Ngày truyền thống …', isRequired: true },
    { name: 'day', label: 'table_day_of_month', hint: '28' },
    { name: 'month', label: 'table_month', hint: '8' },
    { name: 'year', label: 'table_year', hint: '1945' },
    { name: 'kind', label: 'table_kind', hint: 'truyền thống', isRequired: true },
    { name: 'source', label: 'table_source', hint: 'https://…' },
  ],
}

export function fieldsOf(table: TableName, record: AnyRecord | null): FormValues {
  if (!record) return {}
  const source = record.sources.join(' ')
  if (table === 'legalDocuments') {
    const { documentType, symbol, issuedOn, issuer, subject, effectiveOn, expiredOn } =
      record as LegalDocument
    const inWords = (day: string | null) => (day ? formatDate(parseIsoDate(day)!) : '')
    return {
      ...{ documentType, symbol: symbol ?? '', issuer, subject, source },
      ...{ issuedOn: inWords(issuedOn), effectiveOn: inWords(effectiveOn), expiredOn: inWords(expiredOn) },
    }
  }
  const { names, day, month, year, kind } = record as Anniversary
  const text = (value: number | null) => (value === null ? '' : String(value))
  return { name: names[0] ?? '', day: text(day), month: text(month), year: text(year), kind, source }
}

export interface MadeRecord {
  readonly record: AnyRecord | null
  /** What is not written as it should be. */
  readonly faults: readonly string[]
}

/** The record that the form describes; what a form does not show stays as it was. A person's own is never `verified`. */
export function recordFrom(
  table: TableName,
  values: FormValues,
  before: AnyRecord | null,
  catalogue: Catalogue,
): MadeRecord {
  const faults: string[] = []
  const value = (name: string) => (values[name] ?? '').trim()
  const day = (name: string): string | null => {
    if (value(name) === '') return null
    const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value(name)) ?? []
    if (d && m && y && isRealDay(Number(d), Number(m), Number(y)))
      return toIsoDate({ day: Number(d), month: Number(m), year: Number(y) })
    faults.push(t('table_bad_day', value(name)))
    return null
  }
  const number = (name: string): number | null => {
    if (value(name) === '') return null
    if (/^\d{1,4}$/.test(value(name))) return Number(value(name))
    faults.push(t('table_bad_number', value(name)))
    return null
  }
  for (const { name, label, isRequired } of FORM_FIELDS[table])
    if (isRequired && value(name) === '') faults.push(t('table_required', t(label)))
  const known = [...catalogue.documentsById.keys(), ...catalogue.anniversaries.map(({ id }) => id)]
  const id = (text: string) => before?.id ?? idGiver(known)(text)
  const sources = value('source') === '' ? [] : value('source').split(/\s+/)
  const shared = { notes: t('table_note'), ...before, sources, confidence: 'known' as const }
  if (table === 'legalDocuments') {
    const issuedOn = day('issuedOn')
    const record: LegalDocument = {
      ...{ supersededBy: null, amends: [] },
      ...(shared as Partial<LegalDocument> & typeof shared),
      ...{
        id: id(`${value('symbol') || value('subject')} ${issuedOn?.slice(0, 4) ?? ''}`),
        documentType: value('documentType'),
      },
      ...{ symbol: value('symbol') || null, issuedOn, issuer: value('issuer'), subject: value('subject') },
      ...{ effectiveOn: day('effectiveOn'), expiredOn: day('expiredOn'), validityConfidence: 'known' },
    }
    return { record, faults }
  }
  const record: Anniversary = {
    ...{ calendar: 'solar' },
    ...(shared as Partial<Anniversary> & typeof shared),
    ...{
      id: id(value('name')),
      names: [value('name'), ...((before as Anniversary | null)?.names.slice(1) ?? [])],
    },
    ...{
      day: number('day'),
      month: number('month'),
      year: number('year'),
      kind: value('kind'),
      yearConfidence: 'known',
    },
  }
  return { record, faults }
}

/** Everything that keeps it from being saved: how it is written, its schema, the form of its number, a number that is taken. */
export function faultsOf(
  table: TableName,
  { record, faults }: MadeRecord,
  before: AnyRecord | null,
  catalogue: Catalogue,
): string[] {
  if (faults.length > 0 || !record) return [...faults]
  const fault = schemaFault(table, record)
  if (fault) return [fault]
  const known = {
    documents: new Set(catalogue.documentsById.keys()),
    anniversaries: new Set(catalogue.anniversaries.map(({ id }) => id)),
  }
  const wrong = recordFaults(table, record, known)
  return wrong.length > 0 ? wrong : twice(table, record, before, catalogue)
}

function twice(
  table: TableName,
  record: AnyRecord,
  before: AnyRecord | null,
  catalogue: Catalogue,
): string[] {
  if (table !== 'legalDocuments') return []
  const { symbol, issuedOn, issuer } = record as LegalDocument
  const same = catalogue.legalDocuments.find(
    (one) =>
      one.id !== before?.id &&
      symbol !== null &&
      one.symbol === symbol &&
      one.issuedOn === issuedOn &&
      one.issuer === issuer,
  )
  return same ? [t('table_twice', same.id)] : []
}
