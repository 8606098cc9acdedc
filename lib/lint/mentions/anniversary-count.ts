/** Finds counts of years (`94 năm`, `chín mươi tư năm`, `kỷ niệm lần thứ 79`) and the words that qualify them. */
import type { Part } from '../blocks'
import { isWordCharacter } from '../vietnamese'
import type { DayMention } from './date'
import type { NumberPart } from './mention'
import { readDigits, readNumberBefore } from './numbers'

/** From the number to the end of its unit. */
export interface Count extends Part {
  readonly number: NumberPart
  readonly isApproximate: boolean
  readonly isEdition: boolean
  /** `kỷ niệm 94 năm`, `tròn 70 năm`, or `79 năm Ngày …`: years since a day, not a length of time. */
  readonly isCommemorative: boolean
}

const YEAR_WORD = /năm/gi
const EDITION = /lần {1,2}thứ {1,3}(?=\d{1,3}(?![\d.,/]))/gi
const APPROXIMATE =
  /(?:^|[^0-9a-zà-ỹ])(?:hơn|gần|trên|dưới|khoảng|ngót|chừng|ngoài|tối thiểu|tối đa|ít nhất|nhiều nhất|mỗi|từng|cứ|hằng|suốt hơn|sau hơn) *$/
const COMMEMORATION = '(?:kỷ niệm|kỉ niệm|chào mừng|mừng|đánh dấu|tròn|sinh nhật|chặng đường|hành trình)'
/** The word stands right before the count, or opens the list that the count is in. */
const COMMEMORATIVE_BEFORE = new RegExp(`(?:^|[^0-9a-zà-ỹ])${COMMEMORATION}[^.;:!?()]{0,24}$`)
/** Names that only an anniversary has. */
const COMMEMORATIVE_AFTER =
  /^ {1,3}(?:lần thứ|ngày (?!đêm|nay|càng)|năm ngày|thành lập|ngày thành lập|thiết lập|tái lập|truyền thống|giải phóng|chiến thắng|quốc khánh|cách mạng tháng|khởi nghĩa|toàn quốc kháng chiến|kể từ ngày)/
const REACH = 48

/** Every count of years in a block, in order. */
export function scanCounts(text: string, days: readonly DayMention[]): Count[] {
  const counts: Count[] = []
  const ranges = new Set(days.flatMap(({ form, start }) => (form === 'range' ? [start] : [])))
  YEAR_WORD.lastIndex = 0
  for (let match = YEAR_WORD.exec(text); match; match = YEAR_WORD.exec(text)) {
    const count = readYears(text, match.index, match.index + match[0].length, ranges)
    if (count) counts.push(count)
  }
  EDITION.lastIndex = 0
  for (let match = EDITION.exec(text); match; match = EDITION.exec(text)) {
    const count = readEdition(text, match.index, match.index + match[0].length)
    if (count) counts.push(count)
  }
  return counts.sort((a, b) => a.start - b.start)
}

function readYears(text: string, at: number, end: number, ranges: ReadonlySet<number>): Count | null {
  if (isWordCharacter(text[at - 1]) || isWordCharacter(text[end]) || isYearNumber(text, end, ranges))
    return null
  const number = readNumberBefore(text, at)
  if (!number || number.value < 1) return null
  const before = text.slice(Math.max(0, number.start - REACH), number.start).toLowerCase()
  // `tháng 7 năm 2019`, `tuần 4 năm`, `3 tháng 6 năm`: a month or an ordinal, no count.
  if (/(?:tháng|tuần|quý|thứ|khóa|khoá|lớp|[/.-]) {0,2}$/.test(before)) return null
  // A sentence may be longer than the years that were served.
  if (/(?:^|[^0-9a-zà-ỹ])(?:tù|án|phạt|giam|khổ sai|lưu đày|thử thách|tuổi) *$/.test(before)) return null
  return {
    start: number.start,
    end,
    number,
    isApproximate: APPROXIMATE.test(before),
    isEdition: false,
    isCommemorative: isCommemorative(before, text.slice(end, end + REACH).toLowerCase()),
  }
}

/** `năm 2019` names a year; `5 năm 2016-2020` counts years and goes on with their range. */
function isYearNumber(text: string, end: number, ranges: ReadonlySet<number>): boolean {
  let at = end
  while (text[at] === ' ' && at - end < 3) at++
  const digit = text[at]
  return digit !== undefined && digit >= '0' && digit <= '9' && !ranges.has(at)
}

function readEdition(text: string, start: number, at: number): Count | null {
  const number = readDigits(text, at)
  const before = text.slice(Math.max(0, start - 2 * REACH), start).toLowerCase()
  // Congresses, festivals and prizes are numbered too; only an anniversary's number counts years.
  if (!number || number.value < 1 || !/k[ỷỉ] niệm[^.;:!?()]*$/.test(before)) return null
  if (/(?:đại hội|hội nghị|liên hoan|giải|cuộc thi|hội thi|kỳ họp)[^,]{0,30}$/.test(before)) return null
  return { start, end: number.end, number, isApproximate: false, isEdition: true, isCommemorative: true }
}

const isCommemorative = (before: string, after: string): boolean =>
  COMMEMORATIVE_BEFORE.test(before) || COMMEMORATIVE_AFTER.test(after)
