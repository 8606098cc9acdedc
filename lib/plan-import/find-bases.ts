/** The documents a plan rests on: by number or by name, matched with the catalogue, or drafted as new records. */
import type { CalendarDate } from '../lint/calendar'
import { toIsoDate } from '../lint/calendar'
import { nameKey, numberKey, yearOf } from '../lint/catalogue/document-index'
import type { LegalDocument } from '../lint/catalogue/schema'
import type { NamedReferenceMention } from '../lint/mentions/named-reference'
import type { ReferenceMention } from '../lint/mentions/reference'
import { documentDay, toDay } from '../lint/references/document-day'
import { compareIssuers } from '../lint/references/issuer-names'
import { endOfHead, knownDocument, subjectOf } from '../lint/references/known-document'
import { foldName } from '../lint/vietnamese'
import { type FoundItem, joinClauses } from './draft-item'
import type { PlanHead } from './plan-head'
import { type PlanParagraph, type PlanText, partOf, plainName } from './plan-text'
import { vietnameseDay } from './written-days'

interface Found {
  readonly item: FoundItem
  /** Two mentions of one document have one key. */
  readonly key: string
}

export function findBases(plan: PlanText, head: PlanHead, place: string): FoundItem[] {
  const found = new Map<string, FoundItem>()
  for (const paragraph of plan.paragraphs) {
    for (const mention of paragraph.mentions) {
      const one =
        mention.kind === 'reference'
          ? byNumber(plan, head, place, paragraph, mention)
          : mention.kind === 'named-reference' && !mention.isDraft
            ? byName(plan, head, paragraph, mention, found)
            : null
      if (one) add(found, one)
    }
  }
  return [...found.values()]
}

function add(found: Map<string, FoundItem>, { key, item }: Found): void {
  const before = found.get(key)
  if (!before) {
    found.set(key, item)
    return
  }
  // The fuller writing tells more of a document that the catalogue does not know.
  const isFuller = Object.values(item.fields).join('').length > Object.values(before.fields).join('').length
  const fuller = isFuller && before.fields.document === '' ? item : before
  found.set(key, {
    ...fuller,
    sources: [...before.sources, ...item.sources],
    clause: joinClauses([before.clause, item.clause]),
  })
}

function byNumber(
  plan: PlanText,
  head: PlanHead,
  place: string,
  paragraph: PlanParagraph,
  mention: ReferenceMention,
): Found | null {
  const { text, mentions, at } = paragraph
  const { canonical, number, type } = mention
  const isOwn = at < head.titleAt || (canonical !== null && canonical === head.symbol)
  if (isOwn || (canonical === null && !/[/-]/.test(number.text))) return null
  // `05-KH` of a form, a telephone: what bears no letters and no type names no document.
  if (!type && mention.groups.length === 0) return null
  const day = documentDay(text, mention, mentions)
  const subject = subjectOf(text, mention, mentions)
  const issuer = issuerOf(mention)
  const end =
    issuer && mention.issuer
      ? Math.min(
          endOfHead(mention),
          Math.max(mention.issuedOn?.end ?? 0, mention.issuer.start + issuer.length),
        )
      : endOfHead(mention)
  const known = knownDocument(text, mention, mentions, plan.catalogue)?.document
  const day2 = day ? toDay(day.written) : null
  const near = known ? null : nearDocument(plan, mention, day2, place)
  const document = known ?? near
  const doubts: string[] = []
  if (!document) doubts.push('Danh mục chưa có văn bản này; sẽ được thêm mới.')
  else if (near) doubts.push('Khớp với danh mục theo số và nơi ban hành, chưa đủ chắc; hãy xem lại.')
  if (!document && !day2) doubts.push('Kế hoạch không ghi đủ ngày ban hành.')
  if (!document && !mention.issuer) doubts.push('Kế hoạch không ghi cơ quan ban hành.')
  if (canonical === null) doubts.push('Số, ký hiệu viết thiếu.')
  const symbol = canonical ?? number.text
  const fields = {
    document: document?.id ?? '',
    asWritten: plainName(text.slice(mention.start, end)),
    documentType: upper(type?.text ?? ''),
    symbol,
    issuedOn: day2 ? vietnameseDay(toIsoDate(day2)) : '',
    issuer,
    subject: plainName(subject?.text ?? '').replace(/[.;]+$/, ''),
  }
  const item: FoundItem = {
    kind: 'basis',
    fields,
    sources: [partOf(paragraph, mention.start, Math.max(end, subject?.end ?? 0))],
    clause: paragraph.clause,
    doubts,
  }
  return { key: document?.id ?? `${numberKey(symbol)} ${fields.issuedOn}`, item }
}

/** An issuer ends where the subject begins, a verb without `về`: `của Thủ tướng Chính phủ phát động phong trào …`. */
const issuerOf = ({ issuer }: ReferenceMention): string =>
  (issuer?.text ?? '').replace(
    / (?:phát động|tổ chức|triển khai|ban hành|quy định|phê duyệt|hướng dẫn|sửa đổi|công nhận|về)(?![\p{L}])[\s\S]*$/u,
    '',
  )

/** A local document by its number, where neither day nor issuer speaks against it and the record is of this place. */
function nearDocument(
  { catalogue }: PlanText,
  { canonical, type, issuer }: ReferenceMention,
  day: CalendarDate | null,
  place: string,
): LegalDocument | null {
  const candidates = catalogue.documentsByNumber.get(numberKey(canonical ?? '')) ?? []
  const fitting = candidates.filter(
    (one) =>
      (!type || one.documentType.toLowerCase() === type.text.toLowerCase()) &&
      (!day || !one.issuedOn || one.issuedOn === toIsoDate(day)) &&
      (!issuer || compareIssuers(issuer.text, one.issuer) !== 'other'),
  )
  const here = fitting.filter((one) => place !== '' && foldName(one.issuer).includes(foldName(place)))
  const sameDay = fitting.filter((one) => day !== null && one.issuedOn === toIsoDate(day))
  const sameIssuer = fitting.filter((one) => issuer && compareIssuers(issuer.text, one.issuer) === 'same')
  const [one, other] = [here, sameDay, sameIssuer].find((list) => list.length > 0) ?? []
  return one && !other ? one : null
}

const YEAR_BEHIND = /^,? ngày \d{1,2}(?: tháng |[/-])\d{1,2}(?: năm |[/-])(\d{4})/

function byName(
  plan: PlanText,
  head: PlanHead,
  paragraph: PlanParagraph,
  mention: NamedReferenceMention,
  found: ReadonlyMap<string, FoundItem>,
): Found | null {
  const { type, name, year, term } = mention
  const isResolution = type.text.toLowerCase() === 'nghị quyết'
  const named = isResolution
    ? sessionResolutions(plan, name.text, term?.text ?? '')
    : (plan.catalogue.documentsByName.get(nameKey(type.text, name.text)) ?? [])
  // `Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022`: the day names the year as well.
  const writtenYear = year?.value ?? Number(YEAR_BEHIND.exec(paragraph.text.slice(mention.end))?.[1] ?? 0)
  const dated = writtenYear ? named.filter((one) => yearOf(one) === writtenYear) : named
  const cited = named.filter(({ id }) => found.has(id))
  const numbered = numberBehind(plan, paragraph, mention)
  const [document, other] = numbered
    ? [numbered]
    : writtenYear && dated.length > 0
      ? dated
      : cited.length > 0
        ? cited
        : newestFirst(named, head)
  // A law that nobody knows, named without its year, is as a rule a phrase: `pháp luật`, `luật về …`.
  if (!document && !year && !isResolution) return null
  const doubts: string[] = []
  if (!document) doubts.push('Danh mục chưa có văn bản này; sẽ được thêm mới.')
  else if (!numbered && dated.length === 0) doubts.push('Năm của văn bản không khớp với danh mục.')
  if (document && other) doubts.push('Danh mục có nhiều văn bản cùng tên; hãy chọn lại.')
  const asWritten = plainName(paragraph.text.slice(mention.start, mention.end))
  const fields = {
    document: document?.id ?? '',
    asWritten,
    documentType: upper(type.text),
    symbol: '',
    issuedOn: '',
    issuer: isResolution ? 'Ban Chấp hành Trung ương' : 'Quốc hội',
    subject: plainName(`${name.text}${year ? ` năm ${year.value}` : ''}`),
  }
  const dayEnd = mention.end + (YEAR_BEHIND.exec(paragraph.text.slice(mention.end))?.[0].length ?? 0)
  const sources = [partOf(paragraph, mention.start, dayEnd)]
  return {
    key: document?.id ?? foldName(asWritten),
    item: { kind: 'basis', fields, sources, clause: paragraph.clause, doubts },
  }
}

/** `Luật Thi đua, khen thưởng số 06/2022/QH15`: the number leaves no other law of that name. */
function numberBehind(
  { catalogue }: PlanText,
  { text, mentions }: PlanParagraph,
  { end }: NamedReferenceMention,
): LegalDocument | null {
  const number = mentions.find((one) => one.kind === 'reference' && one.start >= end)
  if (
    number?.kind !== 'reference' ||
    number.type ||
    !/^,? {0,3}(?:số *)?$/.test(text.slice(end, number.start))
  )
    return null
  return knownDocument(text, number, mentions, catalogue)?.document ?? null
}

/** A law that is named without its year is the newest of that name when the plan was made. */
const newestFirst = (named: readonly LegalDocument[], { year }: PlanHead): LegalDocument[] =>
  named.filter((one) => (yearOf(one) ?? 0) <= year).sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0))

/** `Trung ương 4` of `khóa XII`: the catalogue holds such a resolution under its number, and says the meeting in its notes. */
function sessionResolutions({ catalogue }: PlanText, name: string, term: string): LegalDocument[] {
  if (term === '') return []
  const wanted = foldName(`Nghị quyết ${name} (${term})`)
  return catalogue.legalDocuments.filter(
    ({ documentType, subject, notes, issuer }) =>
      documentType === 'Nghị quyết' &&
      foldName(issuer).includes(foldName(term)) &&
      foldName(`${subject} ${notes}`).includes(wanted),
  )
}

const upper = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase()
