/**
 * Decides whether numbers that could be a date are one. `1/3`, `12/15`, `30-2` and `24.5` are fractions, scores,
 * rules and prices far more often than days, so a date without a year needs a word that says so. Precision first.
 */
import type { Part } from '../blocks'
import { isRealDay } from '../calendar'
import { endPattern } from '../text-end'
import type { RawDate, Unit } from './date-cluster'
import { areYears } from './date-years'
import {
  isAmountOfDays,
  isFractionOf,
  isMeasuredIn,
  isNumberOfThing,
  isOrdinalOrAmount,
  isPartOfToken,
} from './not-a-date'

/** How far a word may stand from the date that it announces: `Ngày Pháp luật nước Cộng hòa … Việt Nam 9/11`. */
export const EVIDENCE_REACH = 72
/** How far back the words reach that must stand right before: `thứ hai, ngày xử lý: (`. */
const NEAR_REACH = 36

/** What stands around a candidate. The wider look back is taken only when someone asks for it. */
export class Surroundings {
  /** The last words before, in lower case: most questions need no more, and they are asked at every candidate. */
  readonly near: string
  readonly after: string

  constructor(
    private readonly text: string,
    private readonly place: Part,
  ) {
    this.near = text.slice(Math.max(0, place.start - NEAR_REACH), place.start).toLowerCase()
    this.after = text.slice(place.end, place.end + EVIDENCE_REACH)
  }

  /** In lower case, up to where the candidate begins. */
  get before(): string {
    return this.beforeAsWritten.toLowerCase()
  }

  get beforeAsWritten(): string {
    return this.text.slice(Math.max(0, this.place.start - EVIDENCE_REACH), this.place.start)
  }
}

/** Words right before, at the end of a text in lower case; `tail` is what may stand between them and the number. */
const endsWith = (words: string, tail: string) => endPattern(`(?:^|[^0-9a-zà-ỹ])(?:${words})${tail}`)

const DAYTIME = 'hôm|sáng|trưa|chiều|tối|đêm|khuya'
const WEEKDAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật'
/** `ngày tiếp: `, `ngày (`, `hôm nay, ngày `. */
const LABEL_AND_BRACKET = '(?: (?:là|tiếp|nhận|xử lý|cấp|đăng))?[ :]{0,3}[(“"*]{0,2} {0,2}(?:ngày {1,2})?'
/** A word that a day follows at once: `ngày 3/2`, `sáng 3/2`, `hôm nay (3/2)`, `mùng 3/2`. */
const DAY_WORD = endsWith(
  `ngày|mùng|mồng|(?:${DAYTIME}|ngày) (?:nay|qua|mai|kia)|${DAYTIME}|lễ|dịp|tết|đến hết|(?:${WEEKDAY}),?`,
  LABEL_AND_BRACKET,
)
/** `Hôm qua, 19/8, `, `Sáng nay, 30/6 - ngày …`: with the comma it is a day only where the text stops after it. */
const DAY_WORD_AND_COMMA = endsWith(`(?:${DAYTIME}|ngày) (?:nay|qua|mai|kia)`, ', {1,2}')
const STOPS = /^ {0,2}(?:$|[,;:)]|[-–—] )/
/** Words that open or close a stretch of days, and stand before amounts as well: `đến 30/6`, `giảm đến 1/3`. */
const TERM_WORD = endsWith('đến|tới|trước|sau|hết|vào|hạn|hạn cuối|chậm nhất', '[ :]{1,3}')
/** Commas inside fixed pairs, which end no clause: `phòng, chống ma túy`, `Thương binh, Liệt sĩ`. */
const PAIRED =
  ', (?:chống|khen thưởng|liệt s[ĩỹ]|sinh viên|thể thao|nhiếp ảnh|in và phát hành|thông tin|gia đình)'
/** A day that has a name: `Quốc khánh 2/9`, `Ngày Nhà giáo Việt Nam 20-11`, `kỷ niệm 19/5`, `Ngày … (5/6)`. */
const NAMED_DAY = endsWith(
  'ngày|quốc khánh|kỷ niệm|kỉ niệm|quốc tế|tết|lễ',
  `(?: (?:[^,.;:()0-9]|${PAIRED}){1,60})? \\(? {0,2}`,
)
/** A name with a comma or initials: `Ngày sinh V.I.Lênin (22/4)`; a proper name, so that no clause is taken for one. */
const NAMED_IN_PARTS =
  /Ngày (?:\p{Lu}|(?:toàn dân|truyền thống|thành lập|hội|vì|sinh|mất) )(?:[^.;:()\d]|\.(?=\p{L})){0,60} \(? {0,2}$/u
const RANGE_OPENER = endsWith('(?:từ|trong|giữa)(?: (?:các|những))?(?: ngày)?', ' {1,2}')
/** A bracket of two years after a day: `19/5 (1890-2024)`. */
const YEARS_AFTER = /^ {0,3}\( {0,2}\d{4} {0,2}[-–—_/]{1,2} {0,2}\d{4} {0,2}[)]?/
/** `10/3 âm lịch`: only days have a calendar. */
const LUNAR_AFTER = /^ {0,3}[(,]? {0,2}âm {1,2}lịch/i
/** Pay, not time: `lương tháng 13`. */
const PAY_BEFORE = endPattern('(?:lương|thưởng|thu nhập)[^.;]{0,24}')

const lengthOf = (part: { start: number; end: number } | null) => (part ? part.end - part.start : 0)
const hasFourDigitYear = ({ year }: RawDate) => lengthOf(year) === 4
const isPlausible = ({ day, month }: RawDate) =>
  (day === null || (day.value >= 1 && day.value <= 31)) &&
  (month === null || (month.value >= 1 && month.value <= 12))

/** True when the dates, read in this unit, are dates in this text. Every one is either full or inherits what it lacks. */
export function isDate(dates: readonly RawDate[], unit: Unit, around: Surroundings): boolean {
  const isFull = dates.some(hasFourDigitYear)
  if (isPartOfToken(around.near, around.after, isFull)) return false
  if (unit === 'month') return areMonths(dates, around)
  if (dates.every(({ day, month }) => !day && !month)) return areYears(dates, unit, around)
  if (unit === 'year') return false
  return dates.some((date) => date.inWords) ? areDaysInWords(dates, around) : areNumericDays(dates, around)
}

function areMonths(dates: readonly RawDate[], around: Surroundings): boolean {
  const last = dates.at(-1)!
  if (!last.year || lengthOf(last.year) < 4) return false
  // A thirteenth month is paid, not lived: `lương tháng 13 năm 2024`.
  return !(last.month?.value === 13 && PAY_BEFORE.test(around.before))
}

function areDaysInWords(dates: readonly RawDate[], { near, after }: Surroundings): boolean {
  if (isAnnounced(near, dates)) return true
  if (isOrdinalOrAmount(near) && !RANGE_OPENER.test(near)) return false
  if (dates.some(hasFourDigitYear)) return true
  return dates.length > 1 && RANGE_OPENER.test(near) && dates.every(isPlausible) && !isFractionOf(after)
}

/** A word before says that a day follows, and not a number of days. */
function isAnnounced(near: string, dates: readonly RawDate[]): boolean {
  return DAY_WORD.test(near) && (!isAmountOfDays(near) || isCountedList(dates))
}

function areNumericDays(dates: readonly RawDate[], around: Surroundings): boolean {
  const { near } = around
  const full = dates.filter((date) => date.day && hasFourDigitYear(date))
  if (full.some(isYearFirst)) return full.every((date) => isPrintedByComputer(date, around))
  if (full.length > 0) {
    const isForm =
      dates.length > 1 || full[0]!.separator === '/'
        ? full.every(hasLikelyYear)
        : full.every((date) => isTypical(date) || (STANDS_APART.test(near) && isNearDate(date)))
    return (isForm && !isNumberOfThing(near)) || isAnnounced(near, dates)
  }
  return dates.some((date) => date.year)
    ? dates.every(isPlausible) &&
        (isAnnounced(near, dates) || (dates.some(hasLongYear) && !isNumberOfThing(near)))
    : areDaysWithoutYear(dates, around)
}

const isYearFirst = ({ start, year }: RawDate) => year?.start === start
/** Orders, parcels and versions are numbered so as well: `mã đơn 2024-02-30`. */
const NUMBERED_NEAR = endPattern('(?:^|[^0-9a-zà-ỹ])(?:mã|số|đơn|lô|phiên bản|bản|id|ref)[^.,;()]{0,12}')
const STAMP_BEFORE = endsWith('ngày|cập nhật|đăng|tạo|gửi|từ|đến|trước|sau|vào|lúc|hạn|là', '[ :(]{1,3}')
const CLOCK_AFTER = /^,? {1,2}\d{1,2}:\d{2}/

/** `2024-02-30` as a stamp: all digits, in a place where a day is meant. */
function isPrintedByComputer(date: RawDate, { near, after }: Surroundings): boolean {
  const { day, month, year } = date
  if (!isYearFirst(date) || year!.value < 1900 || lengthOf(day) !== 2 || lengthOf(month) !== 2) return false
  if (!isPlausible(date) || NUMBERED_NEAR.test(near)) return false
  return STANDS_APART.test(near) || STAMP_BEFORE.test(near) || CLOCK_AFTER.test(after)
}

/** The highest that a slip of the finger makes of a day: `32`, `39`. */
const LAST_SLIP = 39

/** With dots or dashes: plausible, or in a likely year and each number in two digits as dates are printed (`31.13.2019`). */
const isTypical = (date: RawDate) =>
  isPlausible(date) ||
  (lengthOf(date.day) === 2 &&
    lengthOf(date.month) === 2 &&
    date.day!.value <= 31 &&
    /^(?:19|20)/.test(String(date.year!.value)))

/** Before a date line or in brackets, where no name of a standard or a program stands: `(9-15-2012)`, `14:05, 32-9-2007`. */
const STANDS_APART = /(?:^|[(:,;|]) {0,2}$/
/** A day beyond every month, or the month first, in a likely year. */
function isNearDate({ day, month, year }: RawDate): boolean {
  if (!day || !month || day.value < 1 || month.value < 1 || !/^(?:19|20)/.test(String(year!.value)))
    return false
  const isDayBeyond = month.value <= 12 && day.value <= LAST_SLIP
  const isMonthFirst = day.value <= 12 && month.value <= 31
  return isDayBeyond || isMonthFirst
}

/** 9999 stands for `no day` in many databases; a year that begins with 0 is a slip (0224). */
const hasLikelyYear = ({ year }: RawDate) => !!year && (year.value < 3000 || year.value === 9999)
/** `15/4/20130`: a slip, and nothing else looks like it. */
const hasLongYear = ({ year, separator }: RawDate) =>
  separator === '/' && lengthOf(year) === 5 && /^(?:19|20)/.test(String(year!.value))

/** `3 ngày 29, 30/4 và 1/5`: as many days as were counted may follow; one alone would be an amount. */
const isCountedList = (dates: readonly RawDate[]) => dates.length > 1 && dates.every(isPlausible)

function areDaysWithoutYear(dates: readonly RawDate[], around: Surroundings): boolean {
  const { near, after } = around
  const areAllPlausible = dates.every(isPlausible)
  const hasDot = dates.some(({ separator }) => separator === '.')
  if (hasDot && (!areAllPlausible || isMeasuredIn(after))) return false
  if (isScore(dates, around)) return false
  if (isAnnounced(near, dates))
    return areAllPlausible || isImpossibleDayAlone(dates, near, after) || isSlippedPair(dates)
  if (!areAllPlausible || isFractionOf(after) || hasDot) return false
  if (YEARS_AFTER.test(after) || LUNAR_AFTER.test(after)) return true
  if (DAY_WORD_AND_COMMA.test(near)) return STOPS.test(after)
  const areImproper = dates.some(({ day, month }) => day && month && day.value >= month.value)
  if (dates.length > 1 && RANGE_OPENER.test(near)) return areImproper && !isMeasuredIn(after)
  if (TERM_WORD.test(near) && dates.every(isNoFraction) && !isMeasuredIn(after)) return true
  if (isAmountOfDays(near)) return false
  const { beforeAsWritten } = around
  // A name has capitals; without them the writing must be a day's: `ngày thành lập đảng (03/02)`.
  if (NAMED_DAY.test(around.before)) return /\p{Lu}/u.test(beforeAsWritten) || isPaddedInBracket(dates, near)
  return NAMED_IN_PARTS.test(beforeAsWritten) && dates.every((date) => isNoScore(date, beforeAsWritten))
}

const isPaddedInBracket = (dates: readonly RawDate[], near: string) =>
  /\( {0,2}$/.test(near) && dates.every(({ day, separator }) => separator === '/' && lengthOf(day) === 2)

/** A score or a share may follow a comma as well (`đội nhà thắng 3-1`): two digits in brackets, or more than a whole. */
const isNoScore = (date: RawDate, before: string) =>
  isNoFraction(date) ||
  (/\( {0,2}$/.test(before) &&
    (date.separator === '/' || lengthOf(date.day) === 2 || lengthOf(date.month) === 2))

/** `30/6` after `đến`: more than a whole, so no part of one; `1/3` and `5/12` may be. */
const isNoFraction = ({ day, month, separator }: RawDate) =>
  separator === '/' && !!day && !!month && day.value > month.value

const SCORE_TIME = endsWith(DAYTIME, ' {1,3}')
const SPORT =
  /(?:^|[^0-9a-zà-ỹ])(?:trận|đội (?:nhà|khách|bóng|tuyển|chủ)|tỷ số|tỉ số|thắng|thua|hiệp|ván|set|séc|bàn thắng|chủ nhà|đối thủ)(?![0-9a-zà-ỹ])/i

/** `tối 35-1, đội nhà thắng`: no day after a time of day, and sport is spoken of. */
function isScore([date]: readonly RawDate[], { near, after }: Surroundings): boolean {
  const { day, month, separator } = date!
  if (separator !== '-' || !day || !month || !SCORE_TIME.test(near)) return false
  return !isRealDay(day.value, month.value) && SPORT.test(near + after)
}

/** `từ ngày 32/4 đến hết ngày 3/5`: of two days, one that a slip of the finger made. */
const isSlippedPair = (dates: readonly RawDate[]): boolean =>
  dates.length === 2 &&
  dates.every(({ day, month, separator }) => day && month && separator === '/' && isNearDay(day, month))
const isNearDay = (day: { value: number }, month: { value: number }): boolean =>
  day.value >= 1 && day.value <= LAST_SLIP && month.value >= 1 && month.value <= 12

/** `ngày 15/20` is a slip, `trong ngày 15/20 xã đã họp` a ratio: the text must stop after it. A dash joins scores too. */
function isImpossibleDayAlone(dates: readonly RawDate[], near: string, after: string): boolean {
  const [date] = dates
  if (LUNAR_AFTER.test(after)) return dates.length === 1
  if (!date || dates.length > 1 || /^ {0,2}[0-9a-zà-ỹ%]/.test(after)) return false
  if (date.separator === '/') return true
  const isNear = !!date.day && !!date.month && isNearDay(date.day, date.month)
  return isNear && !/(?:trong|theo|cả) ngày $/.test(near) && /^ {0,2}(?:$|[),.;])/.test(after)
}
