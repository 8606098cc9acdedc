/** Whether a text speaks of another time than its own, so that the offices of that time are named rightly in it. */
import type { Mention } from '../mentions/mention'
import { sentenceEnds } from '../mentions/sentences'

/** The writer looks back, tells of a merger, or names where someone is from. */
const LOOKS_BACK =
  /trước đây|trước kia|trước khi|trước (?:thời điểm |ngày )|khi (?:đó|ấy)|lúc (?:đó|bấy)|bấy giờ|thời điểm|(?<![a-zà-ỹđ])cũ(?![a-zà-ỹđ])|(?<![a-zà-ỹđ])nay (?:là|thuộc)|sáp nhập|hợp nhất|sắp xếp|nhập vào|tái lập|chia tách|(?:hai|0?2) cấp|giải thể|kết thúc (?:hoạt động|nhiệm vụ)|chấm dứt|không (?:còn )?tổ chức|bỏ cấp|bãi bỏ|thay thế|giai đoạn|nhiệm kỳ|lịch sử|truyền thống|kháng chiến|thời kỳ|tiền thân|(?<![a-zà-ỹđ])nguyên (?:là|chủ tịch|phó|giám đốc|bí thư|(?:bộ |thứ )?trưởng|[uủ][yỷ] viên|lãnh đạo|cán bộ|đại biểu)|(?<![a-zà-ỹđ])cựu |(?<![a-zà-ỹđ])quê(?![a-zà-ỹđ])|nguyên quán|đồng hương|sinh (?:ra|năm|ngày)|liệt s[ĩỹ]|chuyển (?:giao|tiếp|về)|thành lập|xét xử|bản án|vụ án|khởi tố|di tích|hồi ký/i
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
/** The month that a year belongs to. */
const MONTH = /(?<!\d)(\d{1,2}) ?(?:[/.-]|năm) ?$/
const MONTH_REACH = 10

export const looksBack = (text: string): boolean => LOOKS_BACK.test(text)

/** The sentence around a place of a block. */
export function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = 0
  for (const end of sentenceEnds(text)) {
    if (end > at) return { start, end }
    start = end
  }
  return { start, end: text.length }
}

/** True when a sentence has a year, or a month, that is not behind a day (YYYY-MM-DD). */
export function hasTimeUntil(sentence: string, day: string): boolean {
  const lastYear = Number(day.slice(0, 4))
  const lastMonth = Number(day.slice(5, 7))
  for (const { 0: written, index } of sentence.matchAll(YEAR)) {
    const year = Number(written)
    if (year < lastYear) return true
    if (year > lastYear) continue
    const month = MONTH.exec(sentence.slice(Math.max(0, index - MONTH_REACH), index))
    if (!month || Number(month[1]) <= lastMonth) return true
  }
  return false
}

/** A document keeps the names of its day: what follows its number in the sentence is its issuer or its subject. */
export const isBehindDocument = (mentions: readonly Mention[], from: number, at: number): boolean =>
  mentions.some(
    ({ kind, start }) => (kind === 'reference' || kind === 'named-reference') && start >= from && start < at,
  )
