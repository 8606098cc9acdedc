/** Rows of the catalogue's tables: what is shown of a record, sorted and filtered. Pure. */
import { formatDay } from '../../lib/lint/calendar'
import type { Anniversary, LegalDocument } from '../../lib/lint/catalogue/schema'
import { foldName } from '../../lib/lint/vietnamese'
import { dayInWords } from '../vietnamese-time'

export type TableName = 'legalDocuments' | 'anniversaries'

export interface TableRow {
  readonly id: string
  readonly isOwn: boolean
  /** What stands in the columns, in their order. */
  readonly cells: readonly string[]
  /** What the columns are sorted by. */
  readonly keys: readonly string[]
  readonly isVerified: boolean
  /** Everything that a person may look for, folded. */
  readonly search: string
}

export function documentRow(one: LegalDocument, isOwn: boolean): TableRow {
  const { id, documentType, symbol, issuedOn, issuer, subject, confidence } = one
  const cells = [documentType, symbol ?? '', issuedOn ? dayInWords(issuedOn) : '', issuer, subject]
  return row(id, isOwn, confidence, cells, [documentType, symbol ?? '', issuedOn ?? '', issuer, subject])
}

export function anniversaryRow(one: Anniversary, isOwn: boolean): TableRow {
  const { id, names, day, month, year, calendar, kind, confidence } = one
  const onDay =
    day === null || month === null ? '' : formatDay(day, month) + (calendar === 'lunar' ? ' (âm lịch)' : '')
  const dayKey = `${String(month ?? 99).padStart(2, '0')}${String(day ?? 99).padStart(2, '0')}`
  const cells = [names[0] ?? '', onDay, year === null ? '' : String(year), kind]
  return row(id, isOwn, confidence, cells, [
    names[0] ?? '',
    dayKey,
    String(year ?? '').padStart(4, '0'),
    kind,
  ])
}

function row(id: string, isOwn: boolean, confidence: string, cells: string[], keys: string[]): TableRow {
  return {
    id,
    isOwn,
    cells,
    keys,
    isVerified: confidence === 'verified',
    search: foldName(`${cells.join(' ')} ${cells[1]?.replace(/\W/g, '')}`),
  }
}

export interface Sorting {
  readonly column: number
  readonly isDescending: boolean
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Rows with every word of the query, in the order asked for; one's own first where two are alike. */
export function chosenRows(
  rows: readonly TableRow[],
  query: string,
  isOwnOnly: boolean,
  { column, isDescending }: Sorting,
): TableRow[] {
  const words = foldName(query)
    .trim()
    .split(' ')
    .filter((word) => word !== '')
  const sign = isDescending ? -1 : 1
  return rows
    .filter((one) => (!isOwnOnly || one.isOwn) && words.every((word) => one.search.includes(word)))
    .sort(
      (a, b) =>
        sign * collator.compare(a.keys[column] ?? '', b.keys[column] ?? '') ||
        Number(b.isOwn) - Number(a.isOwn),
    )
}
