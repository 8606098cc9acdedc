/** Says what became of an outdated document, and offers to cite what stands in its place. */
import { formatDate, parseIsoDate, toIsoDate } from '../calendar'
import { cite } from '../catalogue/cite'
import { yearOf } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import type { Reading } from '../reading'
import type { Correction, Place, Report } from '../rules/define-rule'
import type { Citation } from './cited-documents'
import type { OutdatedDocument } from './outdated-documents'

/** One report for a document, at its first citation. */
export function reportOutdated(outdated: OutdatedDocument, reading: Reading): Report<Place> {
  const { citations, document, successor, others } = outdated
  const [first] = citations
  const { start, end } = first!.mention
  const shown = successor ?? others.at(-1) ?? document
  const [url] = [...document.sources, ...shown.sources]
  return {
    at: { start, end, block: first!.block },
    message: messageOf(outdated),
    why: whyOf(outdated, reading),
    source: { text: 'Hiệu lực theo danh mục văn bản của công cụ', ...(url ? { url } : {}) },
    severity: outdated.kind === 'gone' && !outdated.isUndated ? 'warning' : 'hint',
    fixes: fixesOf(outdated, toIsoDate(reading.postDay)),
  }
}

const day = (iso: string): string => formatDate(parseIsoDate(iso)!)

function messageOf({ document, kind, since, isSinceKnown, successor, others }: OutdatedDocument): string {
  const name = nameOf(document)
  const names = others.map(nameOf).join(', ')
  switch (kind) {
    case 'gone': {
      const now = successor ? `; nay là ${nameOf(successor)}` : ''
      if (document.expiredOn) return `${name} đã hết hiệu lực từ ngày ${day(since)}${now}`
      return `${name} đã có văn bản mới${isSinceKnown ? ` từ ngày ${day(since)}` : ''}: ${nameOf(successor!)}`
    }
    case 'not-yet':
      return `${name} đến ngày ${day(since)} mới có hiệu lực`
    case 'amended':
      return `${name} đã được sửa đổi, bổ sung bởi ${names}`
    case 'baseless':
      return `Cần kiểm tra hiệu lực của ${name}: ${names} đã hết hiệu lực từ ngày ${day(since)}`
  }
}

function whyOf({ document, kind, successor, others }: OutdatedDocument, { publishedOn }: Reading): string {
  const parts: string[] = []
  if (successor) parts.push(`Danh mục ghi văn bản thay thế: ${cite(successor, 'full')}.`)
  else if (kind === 'amended')
    parts.push(`Danh mục ghi: ${others.map((one) => cite(one, 'full')).join('; ')}.`)
  else if (kind === 'baseless')
    parts.push('Văn bản hướng dẫn một luật cần được rà soát khi luật đó hết hiệu lực.')
  else parts.push('Bài dẫn văn bản như đang áp dụng vào ngày đăng.')
  if (kind !== 'amended' && document.validityConfidence === 'known')
    parts.push('Thông tin hiệu lực chưa được xác nhận, cần đối chiếu trước khi sửa.')
  if (!publishedOn) parts.push('Chưa biết ngày đăng nên bài được xét theo hôm nay.')
  return parts.join(' ')
}

/** Short and unmistakable: laws by name and year, others by number. */
export function nameOf(document: LegalDocument): string {
  const { documentType, subject, symbol } = document
  const year = yearOf(document)
  const isNamed = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/.test(documentType)
  if (!isNamed) return `${documentType} số ${symbol}`
  if (/^sửa đổi/.test(subject) && symbol) return `${documentType} số ${symbol}`
  return documentType === 'Hiến pháp' ? `Hiến pháp năm ${year}` : `${documentType} ${subject} năm ${year}`
}

function fixesOf(
  { citations, kind, successor, others }: OutdatedDocument,
  postDay: string,
): Correction<Place>[] {
  if (kind === 'amended') return [amendmentNote(citations[0]!, others)]
  if (!successor || citations.some(hasArticle)) return []
  const [first, ...later] = citations
  const full = fullCitation(first!, successor, postDay)
  // What is cited once more inside the subject goes with it.
  const rest = later.filter(({ block, mention }) => block !== first!.block || mention.start >= full.end)
  const edits = [
    replaced(first!, full.end, full.text),
    ...rest.map((citation) => replaced(citation, citation.headEnd, laterCitation(citation, successor))),
  ]
  const more = edits.length > 1 ? ` (${edits.length} chỗ)` : ''
  return [{ label: `Thay bằng ${shorten(full.text)}${more}`, edits }]
}

const replaced = (citation: Citation, end: number, text: string) => ({
  at: { start: citation.mention.start, end, block: citation.block },
  replacement: inCaseOf(citation, text),
})

/** Articles of one document are not those of the next. */
const ARTICLE = /(?:Điều|khoản|điểm) [\da-zđ]{1,4},? {1,2}(?:của )?$/iu
const hasArticle = ({ block, mention }: Citation): boolean =>
  ARTICLE.test(block.text.slice(Math.max(0, mention.start - 24), mention.start))

/** As much of the successor's citation as was written of the old one, so that nothing is left of it. */
function fullCitation(
  { block, mention, headEnd, subject }: Citation,
  successor: LegalDocument,
  postDay: string,
) {
  if (mention.kind === 'named-reference') return { text: nameOf(successor), end: mention.end }
  const text = cite(successor, 'full', postDay)
  const after = block.text.slice(headEnd, headEnd + 2)
  const isWhole = subject !== null || /^(?:[.;)]|$)/.test(after.trimStart())
  if (isWhole) return { text, end: subject?.end ?? headEnd }
  const isBare = mention.issuedOn === null && mention.issuer === null
  const head = isBare ? nameOf(successor) : cite({ ...successor, subject: '' }, 'full', postDay)
  return { text: head, end: headEnd }
}

const laterCitation = ({ mention }: Citation, successor: LegalDocument): string =>
  mention.kind === 'named-reference' ? nameOf(successor) : cite(successor, 'short')

/** `nghị định` stays in small letters. */
function inCaseOf({ block, mention }: Citation, text: string): string {
  const first = block.text[mention.start]!
  return first === first.toLowerCase() && /\p{L}/u.test(first) ? first + text.slice(1) : text
}

function amendmentNote(
  { block, mention, headEnd, subject }: Citation,
  others: readonly LegalDocument[],
): Correction<Place> {
  const end = subject?.end ?? headEnd
  const isNamed = mention.kind === 'named-reference'
  const years = [...new Set(others.map(yearOf))].join(', ')
  const note = isNamed ? `năm ${years}` : `bởi ${others.map(nameOf).join(', ')}`
  const at = { start: mention.start, end, block }
  return {
    label: `Ghi thêm “được sửa đổi, bổ sung ${note}”`,
    edits: [{ at, replacement: `${block.text.slice(mention.start, end)} (được sửa đổi, bổ sung ${note})` }],
  }
}

const shorten = (text: string): string =>
  text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 160))}…`
