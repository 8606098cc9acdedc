/** Decides whether bare numbers of four or five digits are years, one or the two ends of a span. */
import { endPattern } from '../text-end'
import type { RawDate, Unit } from './date-cluster'
import type { Surroundings } from './date-evidence'
import { isMeasuredIn } from './not-a-date'

const endsWith = (words: string, tail: string) => endPattern(`(?:^|[^0-9a-zà-ỹ])(?:${words})${tail}`)
const lengthOf = ({ year }: RawDate) => (year ? year.end - year.start : 0)
const hasFourDigitYear = (date: RawDate) => lengthOf(date) === 4

/** Words that make two years a stretch: `giai đoạn 2021-2025`. */
const YEARS_WORD = endsWith(
  'giai đoạn|nhiệm k[ỳì]|thời k[ỳì]|niên kh[óo][aá]|niên hạn|năm học|năm|kh[óo][aá]|chu kỳ|tầm nhìn|từ|trong',
  '[ :(]{1,3}',
)
/** `5 năm 20130 lượt`, `mỗi năm 20130`: years are counted, and the number is an amount. */
const COUNTED_YEARS =
  /(?:\d|[^0-9a-zà-ỹ](?:mỗi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hằng|hàng|nhiều|các)) năm {1,2}$/
const CLAUSE_END =
  /^ {0,2}(?:[.,;:)]|$|(?:đến|tới|trở|của|và|là|đã|sẽ|tại|ở|trên|theo|nhằm|với|do)(?![0-9a-zà-ỹ]))/

/** `năm 20130` at the end of a clause: a digit too many, and nothing that is counted follows. */
const isLongYear = ([date]: readonly RawDate[], near: string, after: string) =>
  lengthOf(date!) === 5 &&
  /^(?:19|20[0-3])/.test(String(date!.year!.value)) &&
  CLAUSE_END.test(after) &&
  !COUNTED_YEARS.test(near)

/** Older foundings are told of, not counted in posts. */
const FIRST_COUNTED = 1800
/** `giai đoạn 2021-20255`: only after the words that nothing but years follow. */
const PERIOD_WORD = endsWith('giai đoạn|nhiệm k[ỳì]|thời k[ỳì]|niên kh[óo][aá]|năm học', '[ :(]{1,3}')
const hasFiveDigitYear = ({ year }: RawDate) => !!year && /^(?:19|20)\d{3}$/.test(String(year.value))

/** True when the bare numbers, read in this unit, are years in this text. */
export function areYears(dates: readonly RawDate[], unit: Unit, around: Surroundings): boolean {
  const { near, after } = around
  if (dates.length === 1 && unit === 'year' && isLongYear(dates, near, after)) return true
  if (dates.length === 2 && dates.some(hasFourDigitYear) && dates.some(hasFiveDigitYear))
    return PERIOD_WORD.test(near) && CLAUSE_END.test(after)
  if (!dates.every((date) => hasFourDigitYear(date) && date.year!.value >= 1000 && date.year!.value < 3000))
    return false
  if (dates.length === 1) return unit === 'year' && !isMeasuredIn(after)
  return unit === 'year' || /\( {0,2}$/.test(near) || YEARS_WORD.test(near) || areCounted(dates, around)
}

/** `kỷ niệm 70 năm Ngày thành lập trường 1956 – 2026`: two years behind a count of years, without a bracket. */
const COUNT_BEFORE =
  /(?:^|[^0-9a-zà-ỹ])(?:kỷ niệm|kỉ niệm|mừng|tròn|chặng đường) [^.;:()]{0,16}năm [^.,;:()0-9]{3,60} $/
const ENDS_HERE = /^ {0,2}(?:[.,;:)!”"]|$)/

function areCounted(dates: readonly RawDate[], around: Surroundings): boolean {
  const [first, last] = dates
  if (dates.length !== 2 || !ENDS_HERE.test(around.after)) return false
  const span = last!.year!.value - first!.year!.value
  return span > 0 && first!.year!.value >= FIRST_COUNTED && COUNT_BEFORE.test(around.before)
}
