/** Where what a post writes of a document differs from the catalogue's record, and what it should be. */
import type { Part } from '../blocks'
import { formatDate, parseIsoDate, toIsoDate } from '../calendar'
import type { Catalogue } from '../catalogue/catalogue'
import { numberKey } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import { daysFrom } from '../day-count'
import type { Severity } from '../finding'
import type { Mention } from '../mentions/mention'
import type { NamedReferenceMention } from '../mentions/named-reference'
import type { ReferenceMention } from '../mentions/reference'
import { mentionsWithin } from '../mentions-within'
import { isQuoted } from '../quotation'
import type { Correction } from '../rules/define-rule'
import { isCitedWithin } from './cited-within'
import { dayCorrection, toDay } from './document-day'
import { type KnownDocument, knownDocument } from './known-document'
import { lawOfName, meantDocument } from './number-slip'
import { isSurelySubject } from './subject-words'

export interface CatalogueSlip {
  readonly at: Part
  readonly message: string
  readonly document: LegalDocument
  readonly severity: Severity
  readonly fixes: readonly Correction<Part>[]
}

/** A text that corrects another writes what was wrong on purpose. */
const CORRECTS = /đính chính|(?:ghi|viết|in|đánh máy) (?:nhầm|sai)/i

/** Every slip of one reference. */
export function catalogueSlips(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  catalogue: Catalogue,
): CatalogueSlip[] {
  const slips = slipsOf(text, reference, mentions, catalogue)
  if (slips.length === 0 || isQuoted(text, reference.start) || CORRECTS.test(text)) return []
  return slips
}

function slipsOf(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  catalogue: Catalogue,
): CatalogueSlip[] {
  const known = knownDocument(text, reference, mentions, catalogue)
  const slips = known
    ? [
        daySlip(text, reference, known, catalogue),
        issuerSlip(reference, known),
        subjectSlip(text, reference, mentions, known),
      ]
    : [numberSlip(text, reference, mentions, catalogue)]
  return slips.filter((slip) => slip !== null)
}

/** Laws are passed on one day and promulgated on a later one, which some cite. */
const PROMULGATION = 60

function daySlip(
  text: string,
  { number, year }: ReferenceMention,
  { document, isByNumber, day, dayFit }: KnownDocument,
  catalogue: Catalogue,
): CatalogueSlip | null {
  const issuedOn = parseIsoDate(document.issuedOn ?? '')
  if (dayFit !== 'other' || !day || !issuedOn) return null
  const written = toDay(day.written)
  // Number and day of two years contradict each other without any catalogue; that is another rule's.
  const isOnlyYear = written.day === issuedOn.day && written.month === issuedOn.month
  if (isOnlyYear && year && Number(year.text) !== written.year) return null
  const lag = daysFrom(issuedOn, written)
  if (document.issuer === 'Quốc hội' && lag > 0 && lag <= PROMULGATION) return null
  const isProven = document.confidence === 'verified' && isByNumber && day.isCertain
  const correction = dayCorrection(text, day.written, issuedOn)
  const { start, end } = day.written
  return {
    at: { start, end },
    message: `${shortOf(document)} ban hành ngày ${formatDate(issuedOn)}, bài ghi ${text.slice(start, end).replace(/ +/g, ' ')}`,
    document,
    severity: isProven ? 'error' : 'warning',
    fixes: [
      ...(correction ? [correction] : []),
      ...numbersOfDay(document, toIsoDate(toDay(day.written)), number, catalogue),
    ],
  }
}

/** The day may be right and the number wrong: documents of that type and those letters that were issued on it. */
function numbersOfDay(
  { documentType, symbol }: LegalDocument,
  dayIso: string,
  { start, end }: Part,
  { legalDocuments }: Catalogue,
): Correction<Part>[] {
  const letters = (number: string | null) => number?.replace(/^[\d./]+/, '')
  return legalDocuments
    .filter((one) => one.issuedOn === dayIso && one.documentType === documentType)
    .filter((one) => letters(one.symbol) === letters(symbol))
    .slice(0, 1)
    .map((one) => ({
      label: `Sửa số thành ${one.symbol}`,
      edits: [{ at: { start, end }, replacement: one.symbol! }],
    }))
}

function issuerSlip(
  { issuer }: ReferenceMention,
  { document, issuerFit }: KnownDocument,
): CatalogueSlip | null {
  if (issuerFit !== 'other' || !issuer) return null
  const at = { start: issuer.start, end: issuer.end }
  return {
    at,
    message: `${shortOf(document)} do ${document.issuer} ban hành, bài ghi ${issuer.text}`,
    document,
    severity: 'warning',
    fixes: [{ label: `Sửa thành ${document.issuer}`, edits: [{ at, replacement: document.issuer }] }],
  }
}

function subjectSlip(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  known: KnownDocument,
): CatalogueSlip | null {
  const { document, subject, subjectFit, isByNumber, dayFit } = known
  if (subjectFit !== 'other' || !subject || !(isByNumber || dayFit === 'same')) return null
  const isComplete = dayFit === 'same' && reference.issuer !== null
  if (!isComplete && !isSurelySubject(subject)) return null
  const { start, end } = reference
  // `Thông tư … quy định chi tiết Nghị định số 91/2017/NĐ-CP … về việc lấy ý kiến`: the words may be the circular's.
  if (isCitedWithin(text, start, mentions)) return null
  return {
    at: { start, end },
    message: `${shortOf(document)} theo danh mục là văn bản ${document.subject}; bài ghi nội dung khác`,
    document,
    severity: 'warning',
    fixes: [],
  }
}

function numberSlip(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  catalogue: Catalogue,
): CatalogueSlip | null {
  const { canonical, number, year } = reference
  if (!canonical || !year || catalogue.documentsByNumber.has(numberKey(canonical))) return null
  const named = lawBefore(text, reference, mentions)
  const document = named
    ? lawOfName(named, Number(year.text), catalogue)
    : meantDocument(text, reference, mentions, catalogue)
  if (!document?.symbol) return null
  const at = { start: number.start, end: number.end }
  return {
    at,
    message: `Văn bản này mang số ${document.symbol} theo danh mục, bài ghi ${number.text}`,
    document,
    severity: 'warning',
    fixes: [{ label: `Sửa thành ${document.symbol}`, edits: [{ at, replacement: document.symbol }] }],
  }
}

/** The law whose name stands right before the number: `Luật Công chứng số 46/2024/QH15`. */
function lawBefore(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
): NamedReferenceMention | null {
  const { start, type } = reference
  if (type !== null) return null
  for (const mention of mentionsWithin(mentions, { start: Math.max(0, start - LONGEST_NAME), end: start })) {
    if (mention.kind !== 'named-reference' || mention.year || mention.isDraft) continue
    if (/^ {0,3}$/.test(text.slice(mention.end, start))) return mention
  }
  return null
}

/** Longer names of laws are not looked for. */
const LONGEST_NAME = 120

/** `Nghị định số 98/2023/NĐ-CP`; laws with their number too. */
const shortOf = ({ documentType, symbol }: LegalDocument): string => `${documentType} số ${symbol}`
