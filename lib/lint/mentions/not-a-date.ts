/** What numbers with slashes, dots and dashes are when they are no dates: tokens, house numbers, fractions, amounts. */

import { endPattern } from '../text-end'

/** Words right before, at the end of a text in lower case; `tail` is what may stand between them and the number. */
const endsWith = (words: string, tail: string) => endPattern(`(?:^|[^0-9a-zà-ỹ])(?:${words})${tail}`)

const NUMERALS = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,3}'
/** A number of days, not a day: `mỗi ngày 1/2 viên`, `3 ngày 29/30/31`, `dài ngày 40.5 ha`. */
const AMOUNT_OF_DAYS = endsWith(
  `(?:mỗi|từng|hằng|hàng|nửa|vài|mấy|${NUMERALS}|dài|ngắn|lâu|đêm|uống|dùng|ăn) ngày`,
  '[ :]{0,3}[("]?',
)
/** `tuần 4 tháng 5`, `phiên thứ 31 tháng 4`, `khoảng 3 tháng 2 tuần`. */
const ORDINAL_OR_AMOUNT = endsWith(
  'tuần|thứ|số|k[ỳì]|đợt|lần|tập|khóa|khoá|quý|phạt|hạn|hơn|gần|khoảng|trong|sau|trước|năm|và',
  ' {1,3}',
)
/** Documents, parts of documents, places, shares: their numbers look like dates. */
const DOCUMENTS =
  'nghị định|thông tư|quyết định|nghị quyết|luật|công văn|hồ sơ|điều|khoản|mục|chương|quy tắc|pháp lệnh|chỉ thị|' +
  'kết luận|công điện|tờ trình|hợp đồng|hóa đơn|giấy phép'
const PLACES = 'số nhà|đường|ngõ|ngách|hẻm|tổ|lô|thửa|km'
const SHARES = 'tỷ lệ|tỉ lệ|tỷ số|tỉ số'
export const NUMBERED_WORDS = `số|mã|phiên bản|${DOCUMENTS}|${PLACES}|${SHARES}`
const NUMBERED = endsWith(NUMBERED_WORDS, '[ :.]{0,3}')

/** An address, a file name, a decimal goes on to the left: `…/2024/05`, `bao-cao-03`, `36,7`. */
const TOKEN_BEFORE = /[0-9a-zà-ỹ@][-_/.=&?%+#]$|[@=&?%+#]$|[0-9],$/
/** … or to the right: `/NĐ-CP`, `-HS`, `.docx`, `,5`, `:30`. */
const TOKEN_AFTER = /^(?:\/[^\s\d]|-[A-ZĐ]|[-_.][a-zà-ỹ]|[@=%&+#]|,\d|[.:]\d|× ?\d)/
const MONEY = 'triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd|vnđ'
const MEASURES = 'độ|tấn|tạ|kg|ha|km|m|m2|m3|cm|mm|lít|l|kwh|mw|gw|giờ|phút|giây'
const COUNTED = 'điểm|người|lượt|ca'
const UNIT_AFTER = new RegExp(`^ {0,2}(?:[%‰°]|(?:${MONEY}|${MEASURES}|${COUNTED})(?![0-9a-zà-ỹ]))`, 'i')
/** What has parts: `12/15 chỉ tiêu`, `2/3 số hộ`, `1/2 thời gian`. */
const WHOLES =
  'số|tổng|chỉ|tiêu|xã|phường|huyện|thôn|hộ|đơn|đại|phiếu|thành viên|người|em|lớp|trường|điểm|đồng chí|ủy viên|uỷ viên|' +
  'dân|diện|thời gian|doanh|nhiệm|nội|dự|sản|cơ|tập|cá|hồ|chi|đảng|ý|câu|bài|môn|trận|giải|suất|mẫu|ca|công|' +
  'quãng|chặng|chiều|khối|lượng|giá'
const WHOLE_AFTER = new RegExp(`^ {1,2}(?:${WHOLES})(?![0-9a-zà-ỹ])`)

/** What stands beside most dates and joins them to nothing. */
const BEFORE_APART = ' ('
const AFTER_APART = ' );'
const ENDS_IN_WORD = /[0-9a-zà-ỹ]/
const GLUED_WORD = endPattern('ngày|từ|đến')

export const isAmountOfDays = (near: string): boolean => AMOUNT_OF_DAYS.test(near)
export const isOrdinalOrAmount = (near: string): boolean => ORDINAL_OR_AMOUNT.test(near)
export const isNumberOfThing = (near: string): boolean => NUMBERED.test(near)
export const isMeasuredIn = (after: string): boolean => UNIT_AFTER.test(after)
export const isFractionOf = (after: string): boolean => WHOLE_AFTER.test(after)

/**
 * True when the numbers belong to a longer token. `ngày22/5/2017` and `22/5/2017của` are slips of dates with a year;
 * any other letter at the numbers makes another thing of them.
 */
export function isPartOfToken(near: string, after: string, hasYear: boolean): boolean {
  if (BEFORE_APART.includes(near[near.length - 1] ?? ' ') && AFTER_APART.includes(after[0] ?? ' '))
    return false
  if (TOKEN_BEFORE.test(near.slice(-2)) || TOKEN_AFTER.test(after)) return true
  if (ENDS_IN_WORD.test(near.slice(-1)) && !(hasYear && GLUED_WORD.test(near))) return true
  return /^[0-9A-Za-zÀ-ỹ]/.test(after) && !hasYear
}
