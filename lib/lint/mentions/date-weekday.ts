/**
 * Reads the weekday beside a date. `thứ hai` is also `second`, and campaigns are called `Chủ nhật xanh`: what may be
 * anything but the weekday of this one date is not read.
 */
import { endPattern } from '../text-end'
import type { NumberPart } from './mention'

const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
])
const SUNDAY = 8
const NAME = 'thứ {1,2}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ {1,2}nhật|cn'
const WEEKDAY = `(?:${NAME})(?![0-9a-zà-ỹ])`
const EDGE = '(?:^|[^0-9a-zà-ỹ])'
/** What may follow a weekday up to its date: `, `, ` (`, ` ngày `. */
const WEEKDAY_BEFORE = new RegExp(`(${WEEKDAY}) {0,2}[,–(-]? {0,2}(?:ngày {0,2})?[(:]? {0,2}$`)
const WEEKDAY_AFTER = new RegExp(` {0,2}([(,]| [–-] ) {0,2}(?:ngày )?(${WEEKDAY})`, 'iy')
/** After these a weekday follows, never an ordinal. */
const TIMES = 'sáng|trưa|chiều|tối|đêm|hôm|giờ|lúc|vào|từ|đến|sang|trước|sau|và|này|nay|tới|qua|mai'
const VERBS = 'diễn ra|bắt đầu|kết thúc|khai mạc|bế mạc|tổ chức|phát sóng|lên sóng|là|nhằm|hạn'
const CERTAIN_BEFORE = endPattern(`(?:^|[,;:.()[“"–-]|\\dh|\\d|${EDGE}(?:${TIMES}|${VERBS})) *`)
/** What is counted: `kỳ họp thứ Năm`, `lần thứ hai`, `tháng thứ 6`, `con thứ ba`; capitals are no proof there. */
const COUNTED =
  'lần|k[ỳì]|(?:k[ỳì]|phiên|cuộc|buổi) họp|phiên|tháng|tuần|năm|quý|khóa|khoá|nghị|hội|con|người|vợ|chồng|hạng|đứng|xếp|trí|cấp|bậc|lớp|điều|' +
  'mùa|bản|tập|phần|chương|đợt|vòng|trang|tầng|bài|ca|cuộc|số|trận|chặng|mốc|viên|giới|giải|hiệp|án|quyển|buổi'
const COUNTED_BEFORE = endPattern(`${EDGE}(?:${COUNTED}) *`)
/** `KH-CN`, `Khoa học – CN`: half of a name. */
const ABBREVIATION_BEFORE = endPattern('[a-zà-ỹ] {0,2}[–-] {0,2}')
/** `ngày thứ hai (05/8/2024) của hội nghị` and `ngày thứ 2, 3/5` count days. */
const AFTER_DAY = endPattern(`${EDGE}ngày *`)
/** `thứ Bảy và Chủ nhật (29 và 30/6)`, `từ thứ Hai đến thứ Sáu (05 - 09/8)`: whose weekday is it? */
const JOINED_BEFORE = new RegExp(
  `${EDGE}(?:${NAME})(?: {0,2}, {0,2}[2-7]){0,5} {0,2}(?:[,–&/-]|và|hoặc|đến|tới|đến hết) {0,2}$`,
)
/** A weekday after a date must be all that stands there, not `Chủ nhật xanh`, `thứ Hai hằng tuần`, `thứ Bảy, 30/6`. */
const CLOSED_AFTER = /^ {0,2}(?:$|[)\].;:!?]|,(?! {0,2}(?:(?:ngày )?\d|thứ|chủ nhật))|(?:tại|ở|lúc|vào|sẽ) )/i

/** The same at a place of a text, in any case: at by far the most dates the answer is no. */
const ENDS_IN_WEEKDAY = new RegExp(`(?<=(?:${WEEKDAY}) {0,2}[,–(-]? {0,2}(?:ngày {0,2})?[(:]? {0,2})`, 'iy')

export function mayFollowWeekday(text: string, at: number): boolean {
  ENDS_IN_WEEKDAY.lastIndex = at
  return ENDS_IN_WEEKDAY.test(text)
}

/** The weekday that ends the text before a date: `Thứ Năm, ngày `; 2 is Monday as in `thứ Hai`, 8 is Sunday. */
export function readWeekdayBefore(before: string, offset: number): NumberPart | null {
  const lower = before.toLowerCase()
  // A letter that grows in lower case would shift every offset; no Vietnamese letter does.
  if (lower.length !== before.length) return null
  const match = WEEKDAY_BEFORE.exec(lower)
  if (!match) return null
  const length = match[1]!.length
  const written = before.slice(match.index, match.index + length)
  const lead = lower.slice(0, match.index)
  if (JOINED_BEFORE.test(lead) || !isWeekday(written, lead)) return null
  return toPart(written, offset + match.index)
}

/** The weekday right after a date: ` (thứ Năm)`, `, Chủ nhật`. */
export function readWeekdayAfter(text: string, at: number): NumberPart | null {
  WEEKDAY_AFTER.lastIndex = at
  const match = WEEKDAY_AFTER.exec(text)
  if (!match) return null
  const end = at + match[0].length
  if (!CLOSED_AFTER.test(text.slice(end, end + 16))) return null
  const written = match[2]!
  // `…, thứ hai, …` goes on with the second point of a list.
  if (match[1] === ',' && !isCapital(written) && isOrdinal(written)) return null
  return isShort(written) && written !== 'CN' ? null : toPart(written, end - written.length)
}

function isWeekday(written: string, lead: string): boolean {
  const isAfterDay = AFTER_DAY.test(lead)
  if (isShort(written))
    return written === 'CN' && (isAfterDay || (CERTAIN_BEFORE.test(lead) && !ABBREVIATION_BEFORE.test(lead)))
  if (!isOrdinal(written)) return true
  if (isAfterDay) return isCapital(written)
  return CERTAIN_BEFORE.test(lead) || (isCapital(written) && !COUNTED_BEFORE.test(lead))
}

const isShort = (written: string) => written.length === 2
const isOrdinal = (written: string) => /^thứ/i.test(written)
const isCapital = (written: string) => /\p{Lu}\p{L}+$/u.test(written)

function toPart(written: string, start: number): NumberPart {
  const word = written.toLowerCase().split(' ').at(-1)!
  const value = isOrdinal(written) ? (WEEKDAYS.get(word) ?? Number(word)) : SUNDAY
  return { start, end: start + written.length, value }
}
