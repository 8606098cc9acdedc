/** What keeps silent about a document that is no longer in force: a text that knows it, looks back, or is law itself. */
import type { Part } from '../blocks'
import { toIsoDate } from '../calendar'
import type { WrittenDate } from '../mentions/date'
import { sentenceEnds } from '../mentions/sentences'
import { isQuoted } from '../quotation'
import type { BlockReading, Reading } from '../reading'
import type { Citation } from './cited-documents'

/** Said of a document that is known to be gone or changed. */
const KNOWS =
  /hết hiệu lực|thay thế|thay cho|bãi bỏ|h[uủ][yỷ] bỏ|sửa đổi|kế thừa|so với|khác với|trước đây|trước đó|trước kia|khi đó|lúc đó|khi ấy|bấy giờ|đã từng|tại thời điểm|ra đời|\(cũ\)/i
/** `tổng kết 10 năm thực hiện Chỉ thị …`, `đã khen thưởng theo …`: what was done under it is told, and judged by it. */
const LOOKS_BACK =
  /(?:(?:tổng kết|sơ kết|đánh giá|kết quả|kiểm điểm|nhìn lại|\d{1,2} năm)[^.;]{0,80}(?:thực hiện|thi hành|triển khai|áp dụng)[^.;]{0,40}|(?:^|[ ,(])đã [^.;]{0,80}|(?:xử phạt|xét xử|tuyên phạt|truy tố|khởi tố|kết án|về tội|khiếu nại|tố cáo|phản ánh|kiến nghị)[^.;]{0,80})$/i
/** `Năm 2019, Sở đã triển khai …`: a year that is past, and a tense to match. */
const PAST_TENSE = /(?:^|[ ,])(?:đã|được|thành lập) /
const YEAR = /(?<![\d/])(?:19|20)\d{2}(?!\d)/g
const WINDOW = 260

/** `(sửa đổi, bổ sung năm 2013)`: how a law is cited says nothing of its end. */
const AMENDED_IN = /^ ?\(?(?:đã )?(?:được )?sửa đổi,? bổ sung (?:các )?năm [\d, và]+\)?/

/**
 * True where the sentence around a citation shows that the writer speaks of another time than the post's. `isGone`: the
 * document is no longer in force, so that an amendment told beside it is none of the change.
 */
export function isOfThePast(
  { block: { text }, mention, headEnd }: Citation,
  since: string,
  isGone: boolean,
): boolean {
  if (isQuoted(text, mention.start)) return true
  const around = sentenceAround(text, mention.start, headEnd)
  const { before } = around
  const after = isGone ? around.after.replace(AMENDED_IN, '') : around.after
  if (KNOWS.test(before) || KNOWS.test(after) || LOOKS_BACK.test(before)) return true
  const years = before.match(YEAR)
  const isPast = years?.every((year) => year < since.slice(0, 4)) ?? false
  return isPast && PAST_TENSE.test(before)
}

const APPLIES = /(?:theo|căn cứ|áp dụng|tuân thủ|chiếu)[^.;]{0,60}$/i
/** What is done with a law before it takes effect, or the day itself. */
const PREPARES =
  /hiệu lực|sẽ|kể từ|từ ngày|dự kiến|sắp|chuẩn bị|mới|thông qua|triển khai|phổ biến|giới thiệu|tập huấn|quán triệt|tuyên truyền|dự thảo|góp ý|kế hoạch/i

/** True where a citation is applied as law of the day, and nothing near it says that it is still to come. */
export const isApplied = ({ block: { text }, mention }: Citation): boolean =>
  APPLIES.test(text.slice(Math.max(0, mention.start - WINDOW), mention.start)) && !PREPARES.test(text)

function sentenceAround(text: string, start: number, end: number) {
  const from = Math.max(0, start - WINDOW)
  const window = text.slice(from, end + WINDOW)
  let opening = 0
  for (const stop of sentenceEnds(window)) {
    if (stop > start - from)
      return { before: window.slice(opening, start - from), after: window.slice(end - from, stop) }
    opening = stop
  }
  return { before: window.slice(opening, start - from), after: window.slice(end - from) }
}

/** The opening of an article or chapter: a body of law that is printed, not the post's own words. */
const ARTICLE = /^[\s*#>|–-]{0,8}(?:Điều \d{1,3}[a-zđ]?[.:]|Chương [IVXLC\d]{1,6}(?:\W|$))/u
/** A decision has three articles or so, and seldom a document in each; more are a law. */
const MOST_ARTICLES = 2

export function isLawText({ blocks, publishedOn }: Reading): boolean {
  const most = publishedOn ? MOST_ARTICLES : 0
  let articles = 0
  for (const { block } of blocks) {
    if (ARTICLE.test(block.text) && ++articles > most) return true
  }
  return false
}

/** `Căn cứ …;` of a document that is printed: it was right on that document's day, which no one knows. */
export const isPreamble = ({ block }: Citation): boolean => /^[\s*•+–-]{0,6}Căn cứ /i.test(block.text)

export interface NewestDay {
  /** YYYY-MM-DD; the end of the year where only that is written. */
  readonly iso: string
  readonly isFull: boolean
}

/**
 * The newest day that a text writes of its own, days of documents apart and none after today; where it has
 * no full day, the end of its newest year; null when it has none. For a page whose day is unknown it tells from when the
 * page is, roughly.
 */
export function newestDay(blocks: readonly BlockReading[], todayIso: string): NewestDay | null {
  let newest: string | null = null
  let newestYear = 0
  for (const { mentions } of blocks) {
    let documentsDay: Part | null = null
    let nameEnd = 0
    for (const mention of mentions) {
      if (mention.kind === 'reference') documentsDay = mention.issuedOn
      if (mention.kind === 'named-reference') nameEnd = mention.end
      if (mention.kind !== 'date' || !('dates' in mention) || mention.start < nameEnd) continue
      if (documentsDay && mention.start >= documentsDay.start && mention.end <= documentsDay.end) continue
      for (const date of mention.dates) {
        const iso = fullDay(date)
        if (iso && iso <= todayIso && (newest === null || iso > newest)) newest = iso
        // The far end of a period may lie ahead: `giai đoạn 2021-2025`.
        const year = date === mention.dates[0] ? (date.year?.value ?? 0) : 0
        if (year > newestYear && year <= Number(todayIso.slice(0, 4))) newestYear = year
      }
    }
  }
  if (newest !== null) return { iso: newest, isFull: true }
  return newestYear > 0 ? { iso: `${newestYear}-12-31`, isFull: false } : null
}

function fullDay({ day, month, year }: WrittenDate): string | null {
  if (!day || !month || !year || year.end - year.start !== 4) return null
  return toIsoDate({ day: day.value, month: month.value, year: year.value })
}
