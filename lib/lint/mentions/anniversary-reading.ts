/**
 * Decides what the two ends in a bracket mean for the count before them. Only where one meaning is left may a rule
 * compare numbers; everything else stays `unsure`, for brackets hold lives, wars and terms of office as well.
 */
import { daysInMonth } from '../calendar'
import type { BracketMeaning } from './anniversary'
import type { Count } from './anniversary-count'
import type { WrittenDate } from './date'

/** How the two ends are written. */
export interface BracketForm {
  readonly first: WrittenDate
  readonly last: WrittenDate
  /** The day stands before the bracket: `19/5 (1890-2024)`. */
  readonly hasDayBefore: boolean
  readonly isBracketed: boolean
  /** Nothing else stands in the bracket after the second end. */
  readonly isClosed: boolean
  /** `từ … đến …` instead of a dash. */
  readonly isFromTo: boolean
}

export interface Bracket extends BracketForm {
  readonly count: Count | null
  /** Counts before it in the sentence that have no bracket of their own. */
  readonly rivals: readonly Count[]
  readonly name: string
}

const EDGE = '(?:^|[^0-9a-zà-ỹ])'
const END = '(?![0-9a-zà-ỹ])'
const word = (words: string) => new RegExp(`${EDGE}(?:${words})${END}`)
/** A person's birth or death: the bracket may be the person's life. */
const PERSON = word(
  'ngày sinh|năm sinh|ngày mất|ngày hy sinh|ngày hi sinh|hy sinh|từ trần|qua đời|ngày giỗ|giỗ|sinh của|sinh nhật|mất của',
)
/** Things that last: the bracket may be their own span. */
const LASTING = word(
  'chiến tranh|kháng chiến|nội chiến|chiến dịch|cuộc chiến|cuộc chiến đấu|phong trào|thời kỳ|thời kì|giai đoạn|nhiệm kỳ|khóa|khoá|đại hội|' +
    'kế hoạch|chiến lược|chương trình|đề án|dự án|cuộc vận động|triều|vương triều|nhà (?:đinh|lý|trần|hồ|lê|mạc|tây sơn|nguyễn|thanh|minh)|chế độ|thế kỷ|nhà tù|trường kỳ|khởi nghĩa|nghị quyết|chỉ thị',
)
/** What is counted edition by edition or year by year, even when it is commemorated. */
const SERIES = word(
  'thực hiện|triển khai|thi hành|xây dựng|phát triển|đổi mới|hoạt động|giải thưởng|giải|liên hoan|hội thi|cuộc thi|phong trào|chương trình|' +
    'kế hoạch|đề án|giai đoạn|nhiệm kỳ|hội nhập|đồng hành|hợp tác|phấn đấu|tổ chức|áp dụng|thí điểm',
)
/** Right after the count these say that the bracket lists its years: `5 năm liền`, `10 năm qua`. */
const COUNTED_YEARS =
  /^(?:liền|liên tiếp|liên tục|qua|vừa qua|gần đây|gần nhất|trở lại đây|tới|tiếp theo|đó|này|đầu|cuối|nhiệm kỳ|liền kề|gần đây nhất)?$/
/** An office or a task held for the counted years: `10 năm là Bí thư …`. */
const HELD =
  /^(?:là|làm|giữ|đảm nhiệm|đảm nhận|trên cương vị|ở cương vị|với cương vị|phụ trách|lãnh đạo|đứng đầu)(?![0-9a-zà-ỹ])[^,;:()]*$/
/** Names of a day or a founding: what is counted has one day in each year. */
const SINGLE_DAY =
  /^(?:kể từ )?(?:ngày|thành lập|thiết lập|tái lập|ra đời|truyền thống|giải phóng|chiến thắng|quốc khánh|cách mạng|tổng khởi nghĩa|toàn quốc kháng chiến|ký kết|tổng tuyển cử)(?![0-9a-zà-ỹ])/

/** The meaning of a bracket; see BracketMeaning. */
export function readMeaning(bracket: Bracket): BracketMeaning {
  const { first, last, count, rivals, isClosed, hasDayBefore } = bracket
  if (!isFourDigits(first) || !isFourDigits(last)) return 'unsure'
  const difference = last.year!.value - first.year!.value
  if (difference === 0) return 'unsure'
  const isCountOf = (each: Count) => each.number.value === difference
  if (count && !isCountOf(count) && rivals.some(isCountOf)) return 'unsure'
  const name = bracket.name.toLowerCase()
  const isReturn = hasDayBefore || isSameDay(first, last) || (!!first.day && !!first.month && !last.month)
  if (isReturn) return readReturn(bracket, name, difference)
  if (first.month && last.month) return readTwoDays(bracket, name, difference)
  return first.month || last.month || !isClosed ? 'unsure' : readTwoYears(bracket, name, difference)
}

const isFourDigits = ({ year }: WrittenDate) => !!year && year.end - year.start === 4
const isSameDay = (first: WrittenDate, last: WrittenDate) =>
  first.day !== null && first.day.value === last.day?.value && first.month?.value === last.month?.value

/** A day and its return, or a day and a bare year. */
function readReturn(
  { count, isFromTo, last, hasDayBefore }: Bracket,
  name: string,
  difference: number,
): BracketMeaning {
  if (!count) return 'anniversary'
  if (count.isEdition) return 'inclusive'
  // `(19/5/1890 - 1969)` is a life, unless the count says otherwise.
  const mayBeLife = !last.day && !hasDayBefore && PERSON.test(name)
  if (mayBeLife && count.number.value !== difference) return 'unsure'
  return isFromTo && !count.isCommemorative ? 'unsure' : 'anniversary'
}

/** Two different days: the second is a slip only where everything else is that of an anniversary. */
function readTwoDays(
  { count, isFromTo, isBracketed, last, first }: Bracket,
  name: string,
  difference: number,
): BracketMeaning {
  if (isFromTo || difference < 0) return 'unsure'
  if (!first.day || !last.day) return 'unsure'
  if (!count)
    return isBracketed && SINGLE_DAY.test(name) && !PERSON.test(name) && difference >= MIN_GAP
      ? 'anniversary'
      : 'unsure'
  if (!count.isCommemorative || count.isEdition) return 'unsure'
  if (isEve(last, first) && !SINGLE_DAY.test(name)) return 'unsure'
  if (count.number.value === difference) return 'anniversary'
  const isOneOff = Math.abs(count.number.value - difference) === 1
  return isOneOff && SINGLE_DAY.test(name) && !PERSON.test(name) && !LASTING.test(name)
    ? 'anniversary'
    : 'unsure'
}

/** `01/01/2019 - 31/12/2023`: whole years, up to the day before. */
function isEve({ day, month }: WrittenDate, { day: nextDay, month: nextMonth }: WrittenDate): boolean {
  if (!day || !month || !nextDay || !nextMonth) return false
  if (nextDay.value > 1) return month.value === nextMonth.value && day.value === nextDay.value - 1
  const isMonthBefore = month.value === (nextMonth.value === 1 ? 12 : nextMonth.value - 1)
  // 28 or 29 February: either is the last day of some year.
  return isMonthBefore && (day.value === daysInMonth(month.value) || (month.value === 2 && day.value === 28))
}

/** Without a count, ends nearer than this may be the two days of one affair. */
const MIN_GAP = 5

/** Two bare years: `(1930-2024)`, `(2012-2016)`. */
function readTwoYears(
  { count, isBracketed, isFromTo }: Bracket,
  name: string,
  difference: number,
): BracketMeaning {
  if (!count || count.isEdition) return 'unsure'
  const counted = count.number.value
  if (counted === difference) return 'anniversary'
  if (COUNTED_YEARS.test(name)) return 'inclusive'
  if (!isBracketed || isFromTo) return 'unsure'
  if (counted === difference + 1 && (!SINGLE_DAY.test(name) || SERIES.test(name))) return 'inclusive'
  if (PERSON.test(name) || LASTING.test(name) || difference < 0) return 'unsure'
  if (!count.isCommemorative && !HELD.test(name)) return 'unsure'
  if (!isOneDigitAway(counted, difference)) return 'unsure'
  return SINGLE_DAY.test(name) ? 'anniversary' : 'inclusive'
}

/** True when one wrong digit, in the count or in a year, or a count left over from last year explains the mismatch. */
function isOneDigitAway(counted: number, difference: number): boolean {
  const distance = Math.abs(counted - difference)
  return distance <= 2 || /^[1-9]0*$/.test(String(distance))
}
