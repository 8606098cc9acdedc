/**
 * Citations, computed from the record and never stored: `Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ
 * quy định chi tiết …`. It adds nothing that the record does not hold.
 */
import { type CalendarDate, formatDate, isRealDay, parseIsoDate } from '../calendar'
import type { Anniversary, LegalDocument } from './schema'

/**
 * full: everything. first: what the first mention in a post needs (laws: name and year, Decree 78/2025/NĐ-CP,
 * Article 68; all others as full, Decree 30/2020/NĐ-CP, Appendix I). short: later mentions. footnote: full, as a
 * sentence of its own.
 */
export type CitationStyle = 'full' | 'first' | 'short' | 'footnote'

/** Named by their subject, not by their number (Decree 30/2020/NĐ-CP, Appendix I). */
const CITED_BY_NAME = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp'])
/** `34-CT/TW`: Party papers, whose usage puts a comma before `ngày` (Guidance 36-HD/VPTW and the papers themselves). */
const PARTY_SYMBOL = /^\d+-[^/\s]+\//

export function cite(legalDocument: LegalDocument, style: CitationStyle): string {
  const isNamed = CITED_BY_NAME.has(legalDocument.documentType)
  if (style === 'footnote') return `${cite(legalDocument, 'full')}.`
  if (isNamed) return citeByName(legalDocument, style)
  const head = `${legalDocument.documentType}${numberOf(legalDocument)}`
  if (style === 'short') return head
  const comma = PARTY_SYMBOL.test(legalDocument.symbol ?? '') ? ',' : ''
  return joinWords(head, dayOf(legalDocument, comma), `của ${legalDocument.issuer}`, legalDocument.subject)
}

/** `Luật Thi đua, khen thưởng`, with `năm 2022` at its first mention, with number, day and issuer in full. */
function citeByName(legalDocument: LegalDocument, style: CitationStyle): string {
  const name = joinWords(legalDocument.documentType, legalDocument.subject)
  if (style === 'short') return name
  const year = parseIsoDate(legalDocument.issuedOn ?? '')?.year
  const byYear = year === undefined ? name : `${name} năm ${year}`
  // Without a number the year is what tells two laws of one name apart.
  if (style === 'first' || legalDocument.symbol === null) return byYear
  return joinWords(
    `${name}${numberOf(legalDocument)}`,
    dayOf(legalDocument, ''),
    `của ${legalDocument.issuer}`,
  )
}

/** ` số 98/2023/NĐ-CP`; ` số …/KH-STP` while the serial is not known, for the person to fill in; nothing without a symbol. */
function numberOf({ symbol }: LegalDocument): string {
  if (symbol === null) return ''
  return ` số ${/^[/-]/.test(symbol) ? '…' : ''}${symbol}`
}

function dayOf({ issuedOn }: LegalDocument, comma: string): string {
  const date = parseIsoDate(issuedOn ?? '')
  return date ? `${comma} ngày ${formatDate(date)}` : ''
}

/** Joins what is not empty with one blank; a part that opens with a comma follows without one. */
function joinWords(...parts: readonly string[]): string {
  return parts.filter(Boolean).reduce((text, part) => text + (/^[, ]/.test(part) ? '' : ' ') + part)
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
