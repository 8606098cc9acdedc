/** Days and years of documents that cannot be: after the post, before the law that they detail, before their issuer. */
import type { Part } from '../blocks'
import { type CalendarDate, compareDates, formatDate, isRealDay, parseIsoDate } from '../calendar'
import type { Mention } from '../mentions/mention'
import type { NamedReferenceMention } from '../mentions/named-reference'
import type { ReferenceMention } from '../mentions/reference'
import { isQuoted } from '../quotation'
import type { Context } from '../reading'
import type { Correction } from '../rules/define-rule'
import { findYearSlip } from '../year-slips'
import { dayCorrection, documentDay, toDay } from './document-day'
import { assemblyOf, lifetimeOf } from './issuer-lifetimes'
import { endOfHead, knownDocument } from './known-document'

export interface DateSlip {
  /** after: after the post's day. body: outside the years of its issuer. law: before the law that it details. */
  readonly kind: 'after' | 'body' | 'law'
  readonly at: Part
  readonly message: string
  readonly fixes: readonly Correction<Part>[]
}

/** What is known of when a document was issued: its day, or only the year inside its number. */
interface Issued {
  readonly year: number
  readonly day: CalendarDate | null
  readonly at: Part
}

/** What is only planned, or corrected, may bear any day. */
const NOT_YET = /dự kiến|dự thảo|sẽ (?:được )?(?:ban hành|ký)|đính chính|(?:ghi|viết|in) (?:nhầm|sai)/i

/** The first thing that cannot be about the day of one reference; `at` is its place among the mentions. */
export function findDateSlip(
  text: string,
  mentions: readonly Mention[],
  at: number,
  context: Context,
): DateSlip | null {
  const reference = mentions[at]
  if (reference?.kind !== 'reference' || reference.canonical === null) return null
  const issued = issuedOf(text, reference, mentions)
  if (!issued) return null
  const slip =
    afterThePost(text, reference, mentions, issued, context) ??
    outsideLifetime(reference, issued, context) ??
    beforeItsLaw(text, mentions, at, issued, context)
  return slip && !isQuoted(text, reference.start) && !NOT_YET.test(text) ? slip : null
}

function issuedOf(text: string, reference: ReferenceMention, mentions: readonly Mention[]): Issued | null {
  const day = documentDay(text, reference, mentions)
  if (day?.isCertain) {
    const written = toDay(day.written)
    if (!isRealDay(written.day, written.month, written.year)) return null
    return { year: written.year, day: written, at: { start: day.written.start, end: day.written.end } }
  }
  const { year } = reference
  if (year?.text.length !== 4) return null
  return { year: Number(year.text), day: null, at: { start: year.start, end: year.end } }
}

function afterThePost(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  { year, day, at }: Issued,
  context: Context,
): DateSlip | null {
  const { publishedOn } = context
  if (!publishedOn) return null
  const isLater = day ? compareDates(day, publishedOn) > 0 : year > publishedOn.year
  if (!isLater) return null
  const written = documentDay(text, reference, mentions)?.written ?? null
  // A year that no post can speak of is another rule's.
  if (day && written && findYearSlip(text, written, context)) return null
  return {
    kind: 'after',
    at,
    message: `Văn bản ghi ${day ? `ngày ${formatDate(day)}` : `năm ${year}`}, sau ngày đăng bài (${formatDate(publishedOn)})`,
    fixes: day && written ? earlierYear(text, reference, written, day, publishedOn) : [],
  }
}

/** The same day in the year of the number, else in the last year in which it had been by then. */
function earlierYear(
  text: string,
  { year }: ReferenceMention,
  written: Parameters<typeof dayCorrection>[1],
  day: CalendarDate,
  publishedOn: CalendarDate,
): Correction<Part>[] {
  const years = year ? [Number(year.text)] : [publishedOn.year, publishedOn.year - 1]
  const meant = years
    .map((one) => ({ ...day, year: one }))
    .find((one) => isRealDay(one.day, one.month, one.year) && compareDates(one, publishedOn) <= 0)
  const correction = meant ? dayCorrection(text, written, meant) : null
  return correction ? [correction] : []
}

function outsideLifetime(
  reference: ReferenceMention,
  { year, day, at }: Issued,
  { catalogue }: Context,
): DateSlip | null {
  const lifetime = lifetimeOf(reference, catalogue.symbols)
  if (!lifetime) return null
  const { name, from, to, lastDay } = lifetime
  if (year >= from && year <= to) {
    if (!day || !lastDay || compareDates(day, lastDay) <= 0) return null
    const message = `${name} thôi hoạt động sau ngày ${formatDate(lastDay)}, văn bản ghi ngày ${formatDate(day)}`
    return { kind: 'body', at, message, fixes: [] }
  }
  const years = year < from ? `từ năm ${from}` : `đến năm ${to}`
  const code = reference.groups.at(-1)!
  const right = assemblyOf(code.text, year, catalogue.symbols)
  return {
    kind: 'body',
    at: right ? { start: reference.number.start, end: Math.max(reference.number.end, at.end) } : at,
    message: `${name} chỉ ban hành văn bản ${years}, bài ghi năm ${year}`,
    fixes: right
      ? [
          {
            label: `Sửa thành ${right}`,
            edits: [{ at: { start: code.start, end: code.end }, replacement: right }],
          },
        ]
      : [],
  }
}

/** Between a document and the one it details: nothing else may stand there. */
const DETAILS =
  /^ {0,2}(?:về (?:việc )?)?(?:quy định chi tiết|hướng dẫn|sửa đổi, bổ sung)(?:[^.;:()“”]{0,60}?(?:của|thi hành|thực hiện))? $/
const CARRIES_OUT =
  /^ {0,2}(?:về (?:việc )?)?(?:ban hành kế hoạch )?(?:triển khai |tổ chức |tiếp tục ){0,2}(?:thực hiện|thi hành) $/i
const REACH = 110

function beforeItsLaw(
  text: string,
  mentions: readonly Mention[],
  at: number,
  issued: Issued,
  context: Context,
): DateSlip | null {
  const from = endOfHead(mentions[at] as ReferenceMention)
  const law = nextDocument(mentions, at, from)
  if (!law || law.start > from + REACH) return null
  const between = text.slice(from, law.start)
  const isCarriedOut = law.kind === 'reference' && CARRIES_OUT.test(between)
  if (!isCarriedOut && !DETAILS.test(between)) return null
  const base = law.kind === 'reference' ? baseOf(text, law, mentions, context) : yearOfNamed(law)
  if (!base) return null
  const isBefore = issued.day && base.day ? compareDates(issued.day, base.day) < 0 : issued.year < base.year
  if (!isBefore) return null
  const name = text.slice(law.start, law.end)
  return {
    kind: 'law',
    at: issued.at,
    message: `Văn bản ghi ${issued.day ? `ngày ${formatDate(issued.day)}` : `năm ${issued.year}`}, trước ${name} mà nó hướng dẫn, thi hành`,
    fixes: [],
  }
}

function nextDocument(
  mentions: readonly Mention[],
  at: number,
  from: number,
): ReferenceMention | NamedReferenceMention | null {
  for (let i = at + 1; i < mentions.length; i++) {
    const mention = mentions[i]!
    if (mention.start < from) continue
    return mention.kind === 'reference' || mention.kind === 'named-reference' ? mention : null
  }
  return null
}

/** As written; where only the number tells the year, the catalogue may know the day. */
function baseOf(
  text: string,
  law: ReferenceMention,
  mentions: readonly Mention[],
  { catalogue }: Context,
): Issued | null {
  const written = issuedOf(text, law, mentions)
  if (!written || written.day) return written
  const known = knownDocument(text, law, mentions, catalogue)
  const day = known?.isByNumber ? parseIsoDate(known.document.issuedOn ?? '') : null
  return day ? { ...written, day } : written
}

const yearOfNamed = ({ year, isDraft }: NamedReferenceMention): Issued | null =>
  year && !isDraft ? { year: year.value, day: null, at: year } : null
