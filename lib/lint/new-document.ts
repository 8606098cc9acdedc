/**
 * A document that a person enters by hand, checked before it may enter their catalogue: by the grammar of numbers, the
 * calendar, and the rules that would judge its citation in a post. It keeps nothing.
 */
import { type CalendarDate, compareDates, formatDate, isRealDay, toIsoDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import { cite } from './catalogue/cite'
import { numberKey } from './catalogue/document-index'
import type { LegalDocument } from './catalogue/schema'
import { DOCUMENT_TYPES } from './document-types'
import { bodyDraft } from './draft'
import type { Finding, Severity } from './finding'
import type { Linter } from './lint'
import type { ReferenceMention } from './mentions/reference'
import { scanReferences } from './mentions/reference'
import { idOf, WELL_FORMED } from './references/document-from-reference'
import { formSlip } from './references/number-form'

/** The form as typed. */
export interface DocumentForm {
  readonly symbol: string
  /** Empty: as the letters of the number say. */
  readonly documentType: string
  /** `31/12/2023`. */
  readonly issuedOn: string
  readonly issuer: string
  readonly subject: string
}

export interface FormProblem {
  readonly field: keyof DocumentForm
  /** An error keeps the document out; the rest is worth a look. */
  readonly severity: Severity
  readonly message: string
  /** What could stand in the field instead. */
  readonly corrections: readonly string[]
}

export interface CheckedDocument {
  readonly problems: readonly FormProblem[]
  /** What the number says the document is; empty when it says nothing certain. */
  readonly documentType: string
  /** What would be kept; null while something is missing or wrong. */
  readonly record: LegalDocument | null
  /** How it would be cited in full; empty without a record. */
  readonly citation: string
}

const EXAMPLES = '24/KH-STP, 98/2023/NĐ-CP hoặc 34-CT/TW'

/** @param linter of the same catalogue; it forgets the draft that it saw before */
export function checkNewDocument(
  form: DocumentForm,
  catalogue: Catalogue,
  linter: Linter,
  today: CalendarDate,
): CheckedDocument {
  const symbol = form.symbol.normalize('NFC').replace(/\s+/g, '')
  const mention = readNumber(symbol)
  const documentType = form.documentType || typeOf(mention, catalogue)
  const day = readDay(form.issuedOn)
  const issuer = tidy(form.issuer)
  const subject = withSmallLetter(tidy(form.subject))
  const problems = [
    ...numberProblems(symbol, documentType, mention, catalogue),
    ...dayProblems(form.issuedOn, day, today),
  ]
  const isWhole = symbol && documentType && day && issuer && subject
  if (!isWhole || problems.length > 0) return { problems, documentType, record: null, citation: '' }
  const record = recordOf({ symbol, documentType, issuedOn: toIsoDate(day), issuer, subject }, day.year)
  problems.push(...knownProblems(record, catalogue), ...judged(record, linter, today))
  const isSound = !problems.some(({ severity }) => severity === 'error')
  return { problems, documentType, record: isSound ? record : null, citation: cite(record, 'full') }
}

/** A number that is one from end to end. */
function readNumber(symbol: string): ReferenceMention | null {
  const text = `Văn bản số ${symbol}`
  const found = scanReferences(text).find(({ number }) => number.end === text.length)
  return found?.number.text === symbol ? found : null
}

const problem = (field: keyof DocumentForm, message: string, corrections: readonly string[] = []) =>
  ({ field, severity: 'error', message, corrections }) as const

function numberProblems(
  symbol: string,
  documentType: string,
  mention: ReferenceMention | null,
  catalogue: Catalogue,
): FormProblem[] {
  if (symbol === '') return []
  const unread = problem('symbol', `Chưa đọc được số, ký hiệu này. Viết như ${EXAMPLES}.`)
  if (!mention) return [unread]
  // With its type the grammar can say more.
  const text = `${documentType || 'Văn bản'} số ${symbol}`
  const written = scanReferences(text)[0] ?? mention
  const slip = formSlip(text, written, catalogue)
  if (slip) return [problem('symbol', `${slip.message}.`, slip.corrections)]
  return mention.canonical && WELL_FORMED.test(mention.canonical) ? [] : [unread]
}

/** The kept type that the letters stand for, where there is one only. */
function typeOf(mention: ReferenceMention | null, { symbols }: Catalogue): string {
  if (!mention) return ''
  const groups = mention.groups.map(({ text }) => text)
  if (groups.length === 1 && /^QH\d+$/.test(groups[0]!)) return 'Luật'
  const names = symbols.typesByAbbreviation.get(groups[0] ?? '') ?? new Set()
  const kept = DOCUMENT_TYPES.filter((type) => names.has(type.toLowerCase()))
  return kept.length === 1 ? kept[0]! : ''
}

function readDay(typed: string): CalendarDate | null {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed)
  if (!match) return null
  const [day, month, year] = match.slice(1).map(Number)
  return { day: day!, month: month!, year: year! }
}

function dayProblems(typed: string, day: CalendarDate | null, today: CalendarDate): FormProblem[] {
  if (typed.trim() === '') return []
  if (!day) return [problem('issuedOn', 'Viết ngày ban hành theo kiểu 05/7/2024.')]
  const words = formatDate(day)
  if (!isRealDay(day.day, day.month, day.year)) return [problem('issuedOn', `Không có ngày ${words}.`)]
  if (compareDates(day, today) > 0) return [problem('issuedOn', `Ngày ${words} còn chưa tới.`)]
  return []
}

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/[.;]$/, '')

/** In a citation the subject goes on behind the issuer: `… của Chính phủ quy định chi tiết …`. */
const OPENING =
  /^(?:Về|Quy định|Ban hành|Hướng dẫn|Sửa đổi|Phê duyệt|Công bố|Tăng cường|Đẩy mạnh|Phát động|Triển khai|Tổ chức|Thực hiện|Tiếp tục|Bãi bỏ) /

const withSmallLetter = (subject: string): string =>
  OPENING.test(subject) ? subject[0]!.toLowerCase() + subject.slice(1) : subject

type Entered = Pick<LegalDocument, 'symbol' | 'documentType' | 'issuedOn' | 'issuer' | 'subject'>

const recordOf = (entered: Entered, year: number): LegalDocument => ({
  ...entered,
  id: idOf(entered.symbol!, year),
  effectiveOn: null,
  expiredOn: null,
  supersededBy: null,
  amends: [],
  confidence: 'known',
  validityConfidence: 'known',
  sources: [],
  notes: 'Nhập tay; cần đối chiếu với bản gốc.',
})

function knownProblems(record: LegalDocument, catalogue: Catalogue): FormProblem[] {
  const same = catalogue.documentsByNumber
    .get(numberKey(record.symbol!))
    ?.find(({ documentType, issuedOn }) => {
      return documentType === record.documentType && (issuedOn === null || issuedOn === record.issuedOn)
    })
  return same ? [problem('symbol', `Danh mục đã có ${cite(same, 'short')}.`)] : []
}

/** What the form can get wrong in a citation. That the catalogue does not hold it, and its style, is beside the point. */
const ASKED = new Set([
  'date-exists',
  'reference-date-plausible',
  'reference-in-catalogue',
  'reference-issuer-matches-symbol',
  'reference-type-matches-symbol',
  'reference-well-formed',
  'reference-year-matches-date',
])

function judged(record: LegalDocument, linter: Linter, today: CalendarDate): FormProblem[] {
  const sentence = `Thực hiện ${cite(record, 'full')}.`
  return linter
    .lint(bodyDraft(sentence), { today })
    .filter(({ ruleId, severity }) => ASKED.has(ruleId) && severity !== 'hint')
    .map((finding) => ({
      field: fieldOf(finding, sentence, record),
      severity: finding.severity,
      message: `${finding.message}.`,
      corrections: [],
    }))
}

function fieldOf({ span }: Finding, sentence: string, { symbol, issuer }: LegalDocument): keyof DocumentForm {
  const behindNumber = sentence.indexOf(symbol!) + symbol!.length
  if (span.start < behindNumber) return 'symbol'
  const issuerAt = sentence.indexOf(issuer, behindNumber)
  if (span.end <= issuerAt) return 'issuedOn'
  return span.start < issuerAt + issuer.length ? 'issuer' : 'subject'
}
