/** Corrections of a range whose ends stand the wrong way round: changed places, or a slip in one year or month. */
import type { Part } from './blocks'
import { isRealDay } from './calendar'
import { rewriteDay } from './date-writing'
import type { WrittenDate } from './mentions/date'
import type { NumberPart } from './mentions/mention'
import type { Correction } from './rules/define-rule'

interface Ends {
  readonly text: string
  readonly first: WrittenDate
  readonly last: WrittenDate
}

/** Every plausible way to put the ends in order; which one was meant only the writer knows. */
export function* rangeCorrections(
  text: string,
  first: WrittenDate,
  last: WrittenDate,
): Generator<Correction<Part>> {
  const ends = { text, first, last }
  if (isBareYear(first) && isBareYear(last)) {
    yield* decadeSlips(first.year!, last.year!)
    yield swap(ends, first, last)
    return
  }
  if (!first.month && first.day && last.day && last.month) {
    yield swap(ends, first.day, last.day)
    yield* earlierMonth(first, first.day, last.month)
    return
  }
  yield* newYear(ends)
  if (sharesYear(ends)) yield swap(ends, dayAndMonth(first), dayAndMonth(last))
  else yield swap(ends, first, last)
  yield* yearSlips(ends)
  yield* laterMonth(ends)
}

const isBareYear = ({ day, month, year }: WrittenDate) => year !== null && !day && !month
const isOwn = (date: Part, part: Part | null) => !!part && part.start >= date.start && part.end <= date.end
/** The year is written once, behind the second end. */
const sharesYear = ({ first, last }: Ends) => !isOwn(first, first.year) && isOwn(last, last.year)

const dayAndMonth = (date: WrittenDate): Part => ({
  start: (date.day ?? date.month)!.start,
  end: date.month!.end,
})

function swap({ text, first, last }: Ends, left: Part, right: Part): Correction<Part> {
  const [before, after] = [text.slice(left.start, left.end), text.slice(right.start, right.end)]
  const whole = (from: number, to: number) => text.slice(from, to)
  const result =
    whole(first.start, left.start) +
    after +
    whole(left.end, right.start) +
    before +
    whole(right.end, last.end)
  return {
    label: `Đổi chỗ hai đầu: ${result.replace(/ +/g, ' ')}`,
    edits: [
      { at: left, replacement: after },
      { at: right, replacement: before },
    ],
  }
}

/** A wrong digit for the decade: 2017-2010 for 2017-2020, or for 2007-2010. */
function* decadeSlips(first: NumberPart, last: NumberPart): Generator<Correction<Part>> {
  if (last.value + DECADE > first.value) yield yearFix(last, last.value + DECADE)
  if (last.value + DECADE > first.value) yield yearFix(first, first.value - DECADE)
}

const DECADE = 10

/** Half a year back is farther than over New Year: từ 28/12/2024 đến 03/01/2024. */
const MONTHS_BACK = 6

function* newYear({ first, last }: Ends): Generator<Correction<Part>> {
  if (!isOwn(first, first.year) || !isOwn(last, last.year) || first.year!.value !== last.year!.value) return
  if (!first.month || !last.month || first.month.value - last.month.value < MONTHS_BACK) return
  yield yearFix(last.year!, last.year!.value + 1)
  yield yearFix(first.year!, first.year!.value - 1)
}

/** The year of the other end, where that puts the days in order. */
function* yearSlips({ first, last }: Ends): Generator<Correction<Part>> {
  if (!isOwn(first, first.year) || !isOwn(last, last.year) || first.year!.value === last.year!.value) return
  if (!first.month || !last.month) return
  const days = ({ day, month }: WrittenDate) => month!.value * 100 + (day?.value ?? 0)
  if (days(first) < days(last)) {
    yield yearFix(last.year!, first.year!.value)
    yield yearFix(first.year!, last.year!.value)
  } else {
    // Over New Year: từ 15/12/2024 đến 15/01/2023.
    yield yearFix(last.year!, first.year!.value + 1)
  }
}

function yearFix(year: NumberPart, value: number): Correction<Part> {
  return {
    label: `Sửa năm ${year.value} thành ${value}`,
    edits: [{ at: { start: year.start, end: year.end }, replacement: String(value) }],
  }
}

/** The month before, written out for the first end: `từ 30/4 - 24/5/2024`. */
function* earlierMonth(
  first: WrittenDate,
  day: NumberPart,
  { value }: NumberPart,
): Generator<Correction<Part>> {
  const month = value === 1 ? 12 : value - 1
  if (!isRealDay(day.value, month)) return
  const replacement = `${String(day.value).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`
  yield { label: `Ghi rõ tháng của ngày đầu: ${replacement}`, edits: [{ at: first, replacement }] }
}

/** The month after, for the second end: `từ 30/6/2024 đến 01/7/2024`. */
function* laterMonth({ text, first, last }: Ends): Generator<Correction<Part>> {
  const { day, month, year } = last
  if (!day || !month || !first.day || first.month?.value !== month.value) return
  if (year && first.year && year.value !== first.year.value) return
  const next = month.value + 1
  if (next > 12 || !isRealDay(day.value, next, year?.value)) return
  const rewriting = rewriteDay(text, last, day.value, next)
  if (!rewriting) return
  const { at, replacement, result } = rewriting
  yield { label: `Sửa ngày cuối thành ${result}`, edits: [{ at, replacement }] }
}
