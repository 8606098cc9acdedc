/**
 * Decides what the two ends in a bracket mean for the count before them. Only where one meaning is left may a rule
 * compare numbers; everything else stays `unsure`, for brackets hold lives, wars and terms of office as well.
 */
import type { Part } from '../blocks'
import { daysInMonth } from '../calendar'
import type { BracketMeaning } from './anniversary'
import type { Count } from './anniversary-count'
import {
  COUNTED_YEARS,
  FOUNDING_DAY,
  GROWTH,
  HELD,
  LASTING,
  PERSON,
  SERIES,
  SINGLE_DAY,
} from './anniversary-words'
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
  /** `(11-6-1948/2018)`: a slash between the ends, which no life is written with. */
  readonly isSlashed: boolean
}

/** What stands before a bracket. */
export interface BracketLead {
  readonly text: string
  readonly count: Count | null
  /** Counts before it in the sentence that have no bracket of their own. */
  readonly rivals: readonly Count[]
  /** Where the name stands in the text. */
  readonly name: Part
}

/** The meaning of a bracket; see BracketMeaning. */
export function readMeaning(bracket: BracketForm, lead: BracketLead): BracketMeaning {
  const { first, last, isClosed, hasDayBefore } = bracket
  const { count, rivals } = lead
  if (!isFourDigits(first) || !isFourDigits(last)) return 'unsure'
  const difference = last.year!.value - first.year!.value
  if (difference === 0) return 'unsure'
  const isOther = count !== null && count.number.value !== difference
  if (isOther && rivals.some(({ number }) => number.value === difference)) return 'unsure'
  const isReturn = hasDayBefore || isSameDay(first, last) || (!!first.day && !!first.month && !last.month)
  if (isReturn) return readReturn(bracket, lead, difference)
  const name = nameOf(lead)
  if (first.month && last.month) return readTwoDays(bracket, count, name, difference)
  return first.month || last.month || !isClosed ? 'unsure' : readTwoYears(bracket, count, name, difference)
}

const nameOf = ({ text, name }: BracketLead) => text.slice(name.start, name.end).toLowerCase()
const isFourDigits = ({ year }: WrittenDate) => !!year && year.end - year.start === 4
const isSameDay = (first: WrittenDate, last: WrittenDate) =>
  first.day !== null && first.day.value === last.day?.value && first.month?.value === last.month?.value

/** In years: two ends farther apart are the birth and its return. */
const LONGEST_LIFE = 110

/** A day and its return, or a day and a bare year. */
function readReturn(
  { isFromTo, isSlashed, last, hasDayBefore }: BracketForm,
  lead: BracketLead,
  difference: number,
): BracketMeaning {
  const { count } = lead
  if (!count) return 'anniversary'
  if (count.isEdition) return 'inclusive'
  // `(19/5/1890 - 1969)` is a life, unless the count says otherwise.
  const mayBeLife =
    !last.day && !hasDayBefore && !isSlashed && difference <= LONGEST_LIFE && PERSON.test(nameOf(lead))
  if (mayBeLife && count.number.value !== difference) return 'unsure'
  return isFromTo && !count.isCommemorative ? 'unsure' : 'anniversary'
}

/** Two different days: the second is a slip only where everything else is that of an anniversary. */
function readTwoDays(
  { isFromTo, isBracketed, last, first }: BracketForm,
  count: Count | null,
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
  { isBracketed, isFromTo }: BracketForm,
  count: Count | null,
  name: string,
  difference: number,
): BracketMeaning {
  if (!count || count.isEdition) return 'unsure'
  const counted = count.number.value
  if (counted === difference) return 'anniversary'
  if (COUNTED_YEARS.test(name)) return 'inclusive'
  if (isFromTo || (!isBracketed && !count.isCommemorative)) return 'unsure'
  const mayBeSeries = !SINGLE_DAY.test(name) || (SERIES.test(name) && !FOUNDING_DAY.test(name))
  if (counted === difference + 1 && mayBeSeries) return 'inclusive'
  // A day does not last, whatever it is named after: `Ngày Nam Kỳ khởi nghĩa`.
  const mayLast = LASTING.test(name) && !/^ngày (?!đêm)/.test(name)
  const mayBeLife = PERSON.test(name) && difference <= LONGEST_LIFE
  if (mayBeLife || mayLast || difference < 0) return 'unsure'
  if (!count.isCommemorative && !HELD.test(name) && !GROWTH.test(name)) return 'unsure'
  const isSlip =
    (isBracketed || SINGLE_DAY.test(name)
      ? isOneDigitAway(counted, difference)
      : isNear(counted, difference)) ||
    (SINGLE_DAY.test(name) && isTurnedRound(counted, difference))
  if (!isSlip) return 'unsure'
  return count.isCommemorative ? 'anniversary' : 'inclusive'
}

/** True when one wrong digit, in the count or in a year, or a count of last year explains the mismatch. */
function isOneDigitAway(counted: number, difference: number): boolean {
  const distance = Math.abs(counted - difference)
  return distance <= 2 || /^[1-9]0*$/.test(String(distance))
}

/** Without a bracket and a founding only the next numbers are a slip. */
const isNear = (counted: number, difference: number): boolean => Math.abs(counted - difference) <= 2

/** `47 năm` for 74: the digits of two-digit counts in the other order. */
const isTurnedRound = (counted: number, difference: number): boolean =>
  counted >= 10 && counted <= 99 && difference === (counted % 10) * 10 + Math.floor(counted / 10)
