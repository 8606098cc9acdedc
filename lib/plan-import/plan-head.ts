/** The head of a plan: its number, day, title and year. What is left blank stays blank and is marked. */
import { isRealDay, toIsoDate } from '../lint/calendar'
import type { FoundItem, SourcePart } from './draft-item'
import { type PlanParagraph, type PlanText, partOf, plainName } from './plan-text'
import { isDayMention, vietnameseDay } from './written-days'

export interface PlanHead {
  readonly item: FoundItem
  readonly year: number
  readonly issuedOn: string | null
  /** `/KH-STP`, `12/KH-UBND`; empty when the plan bears none. */
  readonly symbol: string
  /** Where the day of issue names its place: `Bắc Giang`; empty when it does not. */
  readonly place: string
  /** Paragraphs before the title. */
  readonly titleAt: number
}

/** How many paragraphs the head may take: letterhead, number, day and title, in any order. */
const HEAD = 40

export function readHead(plan: PlanText, currentYear: number): PlanHead {
  const head = plan.paragraphs.slice(0, HEAD)
  const sources: SourcePart[] = []
  const doubts: string[] = []
  const number = readNumber(head, sources, doubts)
  const dated = readDateline(head, sources, doubts)
  const title = readTitle(head, sources, doubts)
  noteDecision(head, number, sources)
  const named = yearNamed(title.text)
  const year = named ?? yearInText(plan, dated.issuedOn) ?? yearNear(title.text, dated.issuedOn)
  if (named === null) doubts.push('Tên kế hoạch không nêu rõ năm; hãy kiểm tra năm của kế hoạch.')
  const fields = {
    symbol: number,
    issuedOn: vietnameseDay(dated.issuedOn),
    subject: title.text,
    year: String(year ?? currentYear),
  }
  return {
    item: { kind: 'plan', fields, sources, clause: 'Toàn văn', doubts },
    year: year ?? currentYear,
    issuedOn: dated.issuedOn,
    symbol: number,
    place: dated.place,
    titleAt: title.at,
  }
}

const NUMBER_LINE = /^Số\s*:?/i

function readNumber(head: readonly PlanParagraph[], sources: SourcePart[], doubts: string[]): string {
  for (const paragraph of head) {
    const at = paragraph.text.search(/(?:^|\|\s*|\s)Số\s*:/i)
    if (!NUMBER_LINE.test(paragraph.text) && at < 0) continue
    const mention = paragraph.mentions.find((one) => one.kind === 'reference' && one.type === null)
    if (mention?.kind !== 'reference') continue
    sources.push(partOf(paragraph, mention.start, mention.number.end))
    if (mention.canonical) return mention.canonical
    doubts.push('Số của kế hoạch để trống hoặc viết thiếu; hãy điền theo bản chính thức.')
    return mention.number.text.replace(/^[^/]*/, '').replace(/\s/g, '')
  }
  doubts.push('Không thấy số, ký hiệu của kế hoạch.')
  return ''
}

/** `(Ban hành kèm theo Quyết định số 152/QĐ-BTP ngày …)`: the plan's own number once more. */
function noteDecision(head: readonly PlanParagraph[], number: string, sources: SourcePart[]): void {
  for (const paragraph of head) {
    if (!/^\(?(?:ban hành )?kèm theo /i.test(paragraph.text)) continue
    const isOwn = paragraph.mentions.some((one) => one.kind === 'reference' && one.canonical === number)
    if (isOwn) sources.push(partOf(paragraph, 0, paragraph.text.length))
  }
}

const DATELINE = /(?:^|\|\s*)(\p{Lu}[^,|“”]{1,40}),\s*ngày/u

function readDateline(
  head: readonly PlanParagraph[],
  sources: SourcePart[],
  doubts: string[],
): { issuedOn: string | null; place: string } {
  for (const paragraph of head) {
    const match = DATELINE.exec(paragraph.text)
    if (!match) continue
    const mention = paragraph.mentions.find((one) => one.kind === 'date' && one.end > match.index)
    const place = match[1]!.trim()
    if (mention) sources.push(partOf(paragraph, mention.start, mention.end))
    const date = mention && isDayMention(mention) ? mention.dates[0] : undefined
    const { day, month, year } = date ?? { day: null, month: null, year: null }
    if (day && month && year && isRealDay(day.value, month.value, year.value))
      return { issuedOn: toIsoDate({ day: day.value, month: month.value, year: year.value }), place }
    doubts.push('Ngày ban hành để trống hoặc viết thiếu; hãy điền theo bản chính thức.')
    return { issuedOn: null, place }
  }
  doubts.push('Không thấy ngày ban hành.')
  return { issuedOn: null, place: '' }
}

const TITLE = /^(?:DỰ THẢO\s+)?KẾ\s+HOẠCH(?![\p{L}])[\s:.]*/iu
/** What follows a title: grounds, purpose, the first part. */
const AFTER_TITLE =
  /^(?:căn cứ|thực hiện (?:kế|nghị|chỉ|luật|quyết)|nhằm|để |tiếp tục|xét |theo |[IVX]{1,4}[.\s]|\d+[.)]|[-–_*=]{2,}|\(|kính gửi)/i
const LONGEST_TITLE = 260

function readTitle(
  head: readonly PlanParagraph[],
  sources: SourcePart[],
  doubts: string[],
): { text: string; at: number } {
  const at = head.findIndex(
    ({ text, kind }) => kind === 'text' && TITLE.test(text) && text.length <= LONGEST_TITLE,
  )
  if (at < 0) {
    doubts.push('Không thấy dòng tên kế hoạch.')
    return { text: '', at: 0 }
  }
  const first = head[at]!
  sources.push(partOf(first, 0, first.text.length))
  const parts = [first.text.replace(TITLE, '')]
  for (const next of head.slice(at + 1, at + 4)) {
    const isOver = next.text.length > LONGEST_TITLE || AFTER_TITLE.test(next.text) || next.level > 0
    if (isOver || (parts.join('') !== '' && /[.;:]$/.test(next.text))) break
    parts.push(next.text)
    sources.push(partOf(next, 0, next.text.length))
  }
  return { text: asSubject(parts.map(plainName)), at }
}

/** A line in capitals, or one that begins so: `HOẠT ĐỘNG của Cụm thi đua số 3`. */
const IN_CAPITALS = /^\P{Ll}+$|^\p{Lu}{2,}(?: \p{Lu}{2,})+(?= )/u

/** As it follows an issuer: `phát động phong trào thi đua năm 2024`. Capitals read as a sentence. */
function asSubject(lines: readonly string[]): string {
  const title = lines
    .map((line) => line.replace(IN_CAPITALS, (capitals) => capitals.toLowerCase()))
    .join(' ')
    .trim()
  return title.charAt(0).toLowerCase() + title.slice(1)
}

/** `năm 2026`, but not `năm học 2025 - 2026`. */
function yearNamed(title: string): number | null {
  const year = /năm (\d{4})(?! ?[-–] ?\d)/i.exec(title)
  return year ? Number(year[1]) : null
}

function yearNear(title: string, issuedOn: string | null): number | null {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(title)
  if (year) return Number(year[1])
  return issuedOn ? Number(issuedOn.slice(0, 4)) : null
}

/** The year that movements and tasks are spoken of most often; none before the plan itself. */
function yearInText({ text }: PlanText, issuedOn: string | null): number | null {
  const counts = new Map<string, number>()
  for (const [, year] of text.matchAll(/năm (20\d{2})(?!\d)/g)) {
    if (issuedOn && year! < issuedOn.slice(0, 4)) continue
    counts.set(year!, (counts.get(year!) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
  return most ? Number(most[0]) : null
}
