/**
 * The words around counts of years: what is remembered, what lasts, what is counted year by year. Names are compared in
 * lower case; what stands before or after a count is asked for at its place in the text, in any case.
 */

import { endPattern } from '../text-end'

const EDGE = '(?:^|[^0-9a-zà-ỹ])'
const END = '(?![0-9a-zà-ỹ])'
const either = (...groups: readonly string[]) => `(?:${groups.join('|')})`
/** One of the words anywhere. */
const holding = (...groups: readonly string[]) => new RegExp(`${EDGE}${either(...groups)}${END}`)
/** One of the words at the beginning. */
const opening = (...groups: readonly string[]) => new RegExp(`^ {0,3}${either(...groups)}${END}`)
/** One of the words before a place. */
const closing = (...groups: readonly string[]) => endPattern(`${EDGE}${either(...groups)} *`, 'i')

/** A person's birth or death: the bracket may be the person's life. */
export const PERSON = holding(
  'ngày sinh|năm sinh|sinh nhật|sinh của',
  'ngày mất|mất của|hy sinh|hi sinh|từ trần|qua đời|giỗ',
)

const WARS = 'chiến tranh|kháng chiến|nội chiến|chiến dịch|cuộc chiến|cuộc chiến đấu|trường kỳ|khởi nghĩa'
// `khóa`, never the `khoa` of a hospital.
const ERAS = 'thời k[ỳì]|giai đoạn|nhiệm k[ỳì]|khóa|khoá|thế kỷ|đại hội|triều|vương triều|chế độ|nhà tù'
const DYNASTIES = 'nhà (?:đinh|lý|trần|hồ|lê|mạc|tây sơn|nguyễn|thanh|minh)'
const MOVEMENTS = 'phong trào|cuộc vận động'
const PLANS = 'kế hoạch|chiến lược|chương trình|đề án|dự án|nghị quyết|chỉ thị'
/** Things that last: the bracket may be their own span. */
export const LASTING = holding(WARS, ERAS, DYNASTIES, MOVEMENTS, PLANS)

const WORK =
  'thực hiện|triển khai|thi hành|xây dựng|phát triển|đổi mới|hoạt động|phấn đấu|tổ chức|áp dụng|thí điểm'
const TOGETHER = 'hội nhập|đồng hành|hợp tác(?! xã)'
const CONTESTS =
  'giải thưởng|giải(?! phóng)|liên hoan|hội thi|cuộc thi|phong trào|chương trình|kế hoạch|đề án|giai đoạn|nhiệm kỳ'
/** Names of one day: whatever body the name goes on with (`ngành Xây dựng`), nothing is counted edition by edition. */
export const FOUNDING_DAY = opening('ngày (?:truyền thống|thành lập|tái lập|giải phóng|mở|ký|sinh|mất)')
/** What is counted edition by edition or year by year, even when it is commemorated. */
export const SERIES = holding(WORK, TOGETHER, CONTESTS)

const IN_A_ROW = 'liền|liên tiếp|liên tục|liền kề'
const UP_TO_NOW = 'qua|vừa qua|gần đây|gần đây nhất|gần nhất|trở lại đây'
const POINTED_AT = 'tới|tiếp theo|đó|này|đầu|cuối|nhiệm kỳ'
/** All there is between the count and the bracket: the bracket lists the counted years. */
export const COUNTED_YEARS = new RegExp(`^${either(IN_A_ROW, UP_TO_NOW, POINTED_AT)}?$`)

const OFFICE =
  'là|làm|giữ|đảm nhiệm|đảm nhận|trên cương vị|ở cương vị|với cương vị|phụ trách|lãnh đạo|đứng đầu'
const SERVICE = 'cầm quyền|nắm quyền|trị vì|tại vị|tại nhiệm|dẫn dắt|huấn luyện|cầm quân|khoác áo'
/** An office held for the counted years: `10 năm là Bí thư …`. A comma or a bracket begins another matter. */
export const HELD = new RegExp(`^${either(OFFICE, SERVICE)}${END}[^,;:()]*$`)

const FOUNDINGS = 'thành lập|thiết lập|tái lập|ra đời|truyền thống|ký kết'
const KEPT_DAYS = 'quốc tế (?:phụ nữ|lao động|thiếu nhi)|thương binh|nhà giáo|thầy thuốc'
const EVENTS = 'giải phóng|chiến thắng|quốc khánh|tổng khởi nghĩa|toàn quốc kháng chiến|tổng tuyển cử'
/** Names of a day or a founding: what is counted has one day in each year. */
export const SINGLE_DAY = new RegExp(
  `^(?:kể từ )?${either('ngày', FOUNDINGS, EVENTS, KEPT_DAYS, 'cách mạng')}${END}`,
)

const BEGINNINGS = 'hình thành|thành lập|xây dựng|chiến đấu|phấn đấu|hoạt động'
const GROWTHS = 'phát triển|trưởng thành|chiến đấu|chiến thắng|xây dựng|cống hiến'
/** What a body has behind it since its founding: `65 năm xây dựng và phát triển`, `80 năm chiến đấu, trưởng thành`. */
export const GROWTH = new RegExp(`^${either(BEGINNINGS)}(?:, | và | - | – | )${either(GROWTHS)}${END}`)

/** Before a count: it is no exact one. */
export const APPROXIMATE = closing(
  'hơn|gần|trên|dưới|khoảng|ngót|chừng|ngoài|tối thiểu|tối đa|ít nhất|nhiều nhất',
  'mỗi|từng|cứ|hằng',
)
/** Before a number and `năm`: a month, an ordinal, a range of counts. */
export const NO_COUNT = endPattern('(?:tháng|tuần|quý|thứ|khóa|khoá|lớp|[/.-]) {0,2}', 'i')
/** A sentence may be longer than the years that were served. */
export const PUNISHMENT = closing('tù|án|phạt|giam|khổ sai|lưu đày|thử thách|tuổi')

const REMEMBERED = 'kỷ niệm|kỉ niệm|chào mừng|mừng|đánh dấu|tròn|sinh nhật|chặng đường|hành trình'
/** Before a count: years since a day, not a length of time. The word stands near, or opens the list of counts. */
export const COMMEMORATIVE_BEFORE = endPattern(`${EDGE}${either(REMEMBERED)}[^.;:!?()]{0,24}?`, 'i')
const NAMES_AFTER = either(
  'lần thứ|năm ngày|kể từ ngày|ngày(?! (?:đêm|nay|càng))',
  'thành lập|thiết lập|tái lập|truyền thống',
  EVENTS,
  'cách mạng tháng|khởi nghĩa',
)
/** At the end of a count: names that only an anniversary has. */
export const COMMEMORATIVE_AFTER = new RegExp(` {0,3}${NAMES_AFTER}${END}`, 'iy')
