/**
 * Citations, computed from the record and never stored: `Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ
 * quy định chi tiết …`. They follow the norm in force on the post's day (citation-norms.ts) and add nothing that the
 * catalogue does not hold.
 */
import { type CalendarDate, formatDate, isRealDay, parseIsoDate } from '../calendar'
import type { Catalogue } from './catalogue'
import { type CitationPart, citationNorm, citedKind } from './citation-norms'
import { amendmentsOn } from './in-force'
import type { Anniversary, LegalDocument } from './schema'

/** full: everything. first: what a post's first mention needs. short: later mentions. footnote: full, as a sentence. */
export type CitationStyle = 'full' | 'first' | 'short' | 'footnote'

/**
 * The citation of a document in a post of a day (YYYY-MM-DD); without a day, by the newest norm. With day and catalogue
 * it also names what had amended the document by then, where the norm asks for that.
 */
export function cite(
  legalDocument: LegalDocument,
  style: CitationStyle,
  onDay?: string,
  catalogue?: Pick<Catalogue, 'amendmentsById'>,
): string {
  if (style === 'footnote') return `${cite(legalDocument, 'full', onDay, catalogue)}.`
  const kind = citedKind(legalDocument)
  const norm = citationNorm(kind, onDay)
  const parts = { full: norm.full, first: norm.first, short: norm.later }[style]
  // A law without a number is told by its year, and by nothing else that a number would bring along.
  const isUnnumbered = kind === 'law' && legalDocument.symbol === null
  const written = isUnnumbered ? parts.map(unnumbered) : parts
  return joinWords(...written.map((part) => write(part, legalDocument, onDay, catalogue)))
}

const unnumbered = (part: CitationPart): CitationPart | null =>
  part === 'number' ? 'year' : part === 'day' || part === 'issuer' ? null : part

function write(
  part: CitationPart | null,
  legalDocument: LegalDocument,
  onDay?: string,
  catalogue?: Pick<Catalogue, 'amendmentsById'>,
): string {
  const { documentType, symbol, issuer, subject, issuedOn } = legalDocument
  const day = parseIsoDate(issuedOn ?? '')
  switch (part) {
    case 'type':
      return documentType
    case 'number':
      return symbol === null ? '' : `số ${isSerialUnknown(symbol) ? '…' : ''}${symbol}`
    case 'year':
      return day ? `năm ${day.year}` : ''
    case 'day':
      return day ? `ngày ${formatDate(day)}` : ''
    case 'comma-day':
      return day ? `, ngày ${formatDate(day)}` : ''
    case 'issuer':
      return `của ${issuer}`
    case 'subject':
      return subject
    case 'amendments':
      return onDay && catalogue ? writeAmendments(amendmentsOn(legalDocument, onDay, catalogue)) : ''
    case null:
      return ''
  }
}

/** `/KH-STP`: the person has to fill the serial in. */
const isSerialUnknown = (symbol: string) => /^[/-]/.test(symbol)

/** `được sửa đổi, bổ sung bởi Luật số 47/2005/QH11 và Luật số 39/2013/QH13`; empty when nothing is known. */
function writeAmendments(amendments: readonly LegalDocument[]): string {
  const names = amendments.map((one) =>
    one.symbol === null ? cite(one, 'first') : `${one.documentType} ${write('number', one)}`,
  )
  const last = names.pop()
  if (last === undefined) return ''
  return `được sửa đổi, bổ sung bởi ${names.length > 0 ? `${names.join(', ')} và ` : ''}${last}`
}

/** Joins what is not empty with one blank; a part that opens with a comma follows without one. */
function joinWords(...parts: readonly string[]): string {
  return parts.filter(Boolean).reduce((text, part) => text + (part.startsWith(',') ? '' : ' ') + part)
}

/**
 * `94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)` in the given year. Null when the founding
 * year or the day is unknown, the day is lunar (it falls on another day each year) or the year is not after it.
 */
export function citeAnniversary(anniversary: Anniversary, year: number): string | null {
  const { day, month, year: founded, calendar, names } = anniversary
  if (day === null || month === null || founded === null || calendar !== 'solar') return null
  if (!Number.isInteger(year) || year <= founded || !isRealDay(day, month, year)) return null
  const write = (date: CalendarDate) => formatDate(date)
  const range = `${write({ day, month, year: founded })} - ${write({ day, month, year })}`
  return `${year - founded} năm ${names[0]} (${range})`
}
