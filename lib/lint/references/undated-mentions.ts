/**
 * The first mention of a document whose number says nothing of its year (`17-CT/TU`, `15/KH-UBND`) and that is dated
 * nowhere in the post: a reader cannot tell it from the same number of another year. Later mentions need no day.
 */
import { numberKey } from '../catalogue/document-index'
import type { ReferenceMention } from '../mentions/reference'
import { sentenceEndAfter, sentenceStartBefore } from '../mentions/sentences'
import { mentionsWithin } from '../mentions-within'
import { isQuoted } from '../quotation'
import type { BlockReading, Reading } from '../reading'
import { isCitedWithin } from './cited-within'
import { hasArticles, isLawText } from './law-text'
import { readSubject } from './subject-words'

export interface UndatedMention extends Pick<BlockReading, 'block' | 'mentions'> {
  readonly reference: ReferenceMention
}

/** First mentions without any day, in the order of the body. */
export function findUndated({ blocks }: Reading): UndatedMention[] {
  const found: UndatedMention[] = []
  let settled: Set<string> | null = null
  for (const [at, { block, mentions }] of blocks.entries()) {
    if (block.field !== 'body') continue
    for (const reference of mentions) {
      if (reference.kind !== 'reference' || !mayNeedDay(reference)) continue
      if (settled === null && hasArticles(blocks)) return found
      settled ??= datedNumbers(blocks)
      const key = keyOf(reference)
      // What its sentence dates is settled, too.
      if (settled.has(key) || !isOwnProse(block.text, reference, mentions)) continue
      if (isDayToldBefore(blocks, at, reference)) continue
      settled.add(key)
      found.push({ block, mentions, reference })
    }
  }
  return found
}

/** `ngày 25/4, Chủ tịch nước đã ký quyết định …`: the news of papers whose numbers follow. */
const TOLD =
  /(?:ký|ban hành)(?: ban hành)? (?:(?:các|những|một|hai|ba|bốn|\d{1,2}) )?(quyết định|kế hoạch|nghị quyết|chỉ thị)(?! số| ?\d)/giu
/** Lines back that such news may stand. */
const TOLD_LINES = 3
/** Between the day and the papers. */
const TOLD_REACH = 160

/** Has the text just told the day of unnumbered papers of that type? */
function isDayToldBefore(blocks: Reading['blocks'], at: number, { type, start }: ReferenceMention): boolean {
  for (let i = at; i >= Math.max(0, at - TOLD_LINES); i--) {
    const { block, mentions } = blocks[i]!
    const text = i === at ? block.text.slice(0, start) : block.text
    for (const match of text.matchAll(TOLD)) {
      if (match[1]!.toLowerCase() !== type!.text.toLowerCase()) continue
      const before = { start: Math.max(0, match.index - TOLD_REACH), end: match.index }
      if (mentionsWithin(mentions, before).some(({ kind }) => kind === 'date')) return true
    }
  }
  return false
}

/** Symbols that name the issuer by themselves: `NQ-CP`, `QĐ-TTg`, `TT-BTP`. */
const NAMES_ISSUER = /^(?:CP|TTg|VPCP|B[A-ZĐ]{1,6})$/
/** Every province, district and ministry's office numbers its own papers. */
const CENTRAL = /^(?:CP|TTg|[A-ZĐ]*TW)$/

/** `UBND tỉnh ban hành Kế hoạch số …`: the sentence's subject issued it. */
const ISSUED_BY_SUBJECT = /(?:ban hành|ký|có|ra|phê duyệt) $/

/** Is the issuer written, or told by the symbol or the verb? */
export function isIssuerTold({ block, reference }: UndatedMention): boolean {
  const { start, issuer, style, groups } = reference
  if (issuer || style === 'issuer-first' || NAMES_ISSUER.test(groups.at(-1)!.text)) return true
  return ISSUED_BY_SUBJECT.test(block.text.slice(Math.max(0, start - LOOK), start))
}

/** A letter, or a paper of the centre with its issuer and subject, can be found without its day. */
export function isTellingOtherwise(undated: UndatedMention): boolean {
  const { block, reference } = undated
  if (reference.style === 'issuer-first') return true
  const isCentral = CENTRAL.test(reference.groups.at(-1)!.text)
  return (
    isCentral &&
    isIssuerTold(undated) &&
    readSubject(block.text, reference.issuer?.end ?? reference.end) !== null
  )
}

const keyOf = ({ canonical }: ReferenceMention): string => numberKey(canonical!)

/** Numbered by year: without a year inside, their number itself is wrong, which is another matter. */
const NUMBERED_BY_YEAR = /^(?:bộ luật|luật|pháp lệnh|nghị định|thông tư|NĐ|TT)/i

/** A whole number with its type, and neither year nor day. */
function mayNeedDay(reference: ReferenceMention): boolean {
  const { type, year, canonical, issuedOn, style, groups } = reference
  if (!type || year || issuedOn || !canonical) return false
  // Old numbers (`130-CP`) and units that put the year last (`BC-ĐA-19`).
  return style !== 'old' && !NUMBERED_BY_YEAR.test(type.text) && !/\d/.test(groups.at(-1)?.text ?? '')
}

/** Numbers that have a day, or of which a day was told, wherever in the post. */
function datedNumbers(blocks: Reading['blocks']): Set<string> {
  const dated = new Set<string>()
  for (const { block, mentions } of blocks) {
    for (const mention of mentions) {
      if (mention.kind !== 'reference' || !mention.canonical || mention.year) continue
      if (mention.issuedOn || isDatedBySentence(block.text, mention, mentions)) dated.add(keyOf(mention))
    }
  }
  return dated
}

/** Lines that are footnotes, or a label and its value. */
const NOT_PROSE =
  /^[\s*_#>+•–-]*(?:[¹²³⁰-⁹]|\[\d|(?:Nội dung|Trích yếu|Số|Tên|V\/v|Kính gửi|Nơi nhận|Nguồn|Ghi chú|Hỏi|Trả lời)[^:.]{0,24}:)/
/** A line with little more than the number is a heading or a cell. */
const SHORTEST_PROSE = 24
/** The document is part of another name, of a body or of the document before it. */
const IN_A_NAME =
  /(?:Ban [Cc]hỉ đạo|Tổ công tác|Đoàn kiểm tra|Hội đồng)(?: (?:thực hiện|triển khai|tổng kết|giám sát))? $/
const OF_ANOTHER =
  /(?:thực hiện|thi hành|của|sửa đổi|bổ sung|thay thế|bãi bỏ|triển khai|tổng kết|sơ kết|theo) (?:một số (?:điều|nội dung) (?:của )?)?$/
/** The issuing is the news itself: the post's own day tells when. */
const NEWS = /(?:vừa|mới)(?: đã)? (?:có|ban hành|ký|ra|gửi|phê duyệt)(?: ban hành)? $/
const LOOK = 40

/** Is the mention in a sentence of the writer, as a document of its own? */
function isOwnProse(text: string, reference: ReferenceMention, mentions: BlockReading['mentions']): boolean {
  const { start, end } = reference
  // A line pasted from a PDF breaks off between `ngày` and the day.
  if (/^,? {0,3}ngày *$/.test(text.slice(end))) return false
  if (text.length - (end - start) < SHORTEST_PROSE || NOT_PROSE.test(text) || isLawText(text)) return false
  if (isQuoted(text, start)) return false
  const before = text.slice(Math.max(0, start - LOOK), start)
  if (IN_A_NAME.test(before) || NEWS.test(before) || isListed(text, reference, before, mentions)) return false
  return !(OF_ANOTHER.test(before) && isCitedWithin(text, start, mentions))
}

/** `các Nghị quyết 57-NQ/TW, 59-NQ/TW của …`: a list names the papers, it does not cite each in full. */
function isListed(
  text: string,
  { end }: ReferenceMention,
  before: string,
  mentions: BlockReading['mentions'],
): boolean {
  if (/(?:^|[^\p{L}])(?:[Cc]ác|[Nn]hững) $/u.test(before)) return true
  const next = mentionsWithin(mentions, { start: end, end: end + LOOK }).find(
    ({ kind }) => kind === 'reference',
  )
  return next !== undefined && /^(?:,| và|;) {1,2}(?:số )?$/.test(text.slice(end, next.start))
}

/** Words that bind an earlier day to the document: `Ngày 22/01/2024, UBND tỉnh ban hành Kế hoạch số …`. */
const ISSUING =
  /(?:ban hành|ký|thông qua|phê duyệt|công bố|gửi|có|ra|nhận được|trình|quyết định|phát hành)(?![\p{L}\p{N}])/u
/** The day is told by that of the post: `Sáng nay, Chủ tịch UBND tỉnh đã ký Quyết định số …`. */
const POST_DAY = /(?<!\p{L})(?:hôm|sáng|trưa|chiều|tối) (?:nay|qua)(?!\p{L})/iu
/** What follows points to an earlier mention, or names the term of the body that issued it. */
const POINTS_BACK = /nêu trên|nói trên|trên đây|cùng ngày|này(?!\p{L})|(?:[Kk]h[oó][aá]|nhiệm kỳ) [IVX\d]/u

/** How far a sentence is looked at on each side; it bounds the work. */
const REACH = 400

/** Does the sentence tell the day or the year otherwise? */
function isDatedBySentence(
  text: string,
  { start, end }: ReferenceMention,
  mentions: BlockReading['mentions'],
): boolean {
  const stop = sentenceEndAfter(text, end, REACH)
  const sentence = { start: sentenceStartBefore(text, start, REACH), end: stop }
  const before = text.slice(sentence.start, start)
  const postDay = POST_DAY.exec(before)
  if (postDay && ISSUING.test(before.slice(postDay.index))) return true
  for (const mention of mentionsWithin(mentions, sentence)) {
    // What comes after the next document dates that one.
    if (mention.kind === 'reference' && mention.start > end)
      return POINTS_BACK.test(text.slice(end, mention.start))
    if (mention.kind !== 'date') continue
    if (mention.start >= end || ISSUING.test(text.slice(mention.end, start))) return true
  }
  return POINTS_BACK.test(text.slice(end, stop))
}
