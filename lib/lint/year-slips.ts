/** Years that hardly anybody means, and the years that a slip of the finger makes of them. */
import type { WrittenDate } from './mentions/date'
import type { Context } from './reading'

/** placeholder, impossible: no day of that year is meant. unlikely: a real year, too far off to be spoken of. */
export interface YearSlip {
  readonly kind: 'placeholder' | 'impossible' | 'unlikely'
  /** Years that were meant perhaps, the likeliest first. */
  readonly meant: readonly number[]
}

/** Stands for `no end` in many databases. */
const PLACEHOLDER = 9999
/** Posts speak of the century before them and of plans some years ahead. */
const YEARS_BACK = 130
const YEARS_AHEAD = 5
/** Beyond this no day of a portal lies; bare years of forecasts may. */
const LAST_LIKELY_YEAR = 2100
/** A year some decades ahead must look like one of the post's own time, two digits the other way round. */
const NEAR_POST = 2
/** Leases, loans and forecasts reach far: `sử dụng đất đến ngày 15/10/2062`, `tầm nhìn đến năm 2150`. */
const FAR_BEFORE = /(?:đến|tới|hạn|hết|trước|sau|tầm nhìn|kịch bản|dự báo)[^.;()\d]{0,24}$/
const FAR_REACH = 32

/**
 * The slip in a date's year; null when the year is a plausible one. `counted` is the year that the words beside it count
 * to: `49 năm … (30/4/1975 - 30/4/202)`.
 */
export function findYearSlip(
  text: string,
  date: WrittenDate,
  { postDay, publishedOn }: Pick<Context, 'postDay' | 'publishedOn'>,
  counted: () => number | null = () => null,
): YearSlip | null {
  const { year } = date
  // A shared year is judged where it stands.
  if (!year || year.start < date.start || year.end > date.end) return null
  const written = text.slice(year.start, year.end)
  if (year.value === PLACEHOLDER) return { kind: 'placeholder', meant: [] }
  if (isImpossible(written, date)) {
    const isTime = (value: number) =>
      value >= postDay.year - YEARS_BACK && value <= postDay.year + YEARS_AHEAD
    return { kind: 'impossible', meant: ranked(slipsOf(written).filter(isTime), postDay.year, counted()) }
  }
  if (written.length !== 4 || year.value <= postDay.year + YEARS_AHEAD) return null
  if (FAR_BEFORE.test(text.slice(Math.max(0, date.start - FAR_REACH), date.start).toLowerCase())) return null
  const isDay = date.day !== null || date.month !== null
  if (year.value <= LAST_LIKELY_YEAR && !(date.day && publishedOn)) return null
  const meant = unlikelyFor(year.value, written, postDay.year)
  const isFar = year.value > LAST_LIKELY_YEAR && isDay
  return meant.length > 0 || isFar ? { kind: 'unlikely', meant } : null
}

/** `20130`, `0224`, and `202` in a day of numbers; `938` in words is a year of history. */
function isImpossible(written: string, { day, month, inWords }: WrittenDate): boolean {
  if (written.length === 5) return (day !== null && month !== null) || /^(?:19|20)/.test(written)
  if (written.length === 4) return written.startsWith('0')
  return written.length === 3 && /^(?:19|2)/.test(written) && !inWords && day !== null && month !== null
}

/** 2106 → 2016 in any post; 2042 → 2024 only in a post of about 2024, and only for a day. */
function unlikelyFor(year: number, written: string, postYear: number): number[] {
  const last = year > LAST_LIKELY_YEAR ? YEARS_BACK : NEAR_POST
  return swaps(written).filter((each) => each <= postYear + NEAR_POST && each >= postYear - last)
}

/** What the written digits are a slip of: one digit too many, two changed places, or one left out. */
function slipsOf(written: string): number[] {
  if (written.length === 5) return shortened(written)
  return written.length === 4 ? swaps(written) : lengthened(written)
}

const without = (written: string, at: number) => written.slice(0, at) + written.slice(at + 1)

/** One digit too many: the last one first, for it is the likeliest. */
function shortened(written: string): number[] {
  return [...written]
    .map((_, at) => at)
    .reverse()
    .map((at) => Number(without(written, at)))
}

function swaps(written: string): number[] {
  return [0, 1, 2].map((at) => {
    const digits = [...written]
    ;[digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!]
    return Number(digits.join(''))
  })
}

const DIGITS = [...'0123456789']

function lengthened(written: string): number[] {
  return [3, 2, 1].flatMap((at) =>
    DIGITS.map((digit) => Number(written.slice(0, at) + digit + written.slice(at))),
  )
}

/** More offers than this no one reads. */
const MOST = 3

/** Each once: the one that is counted to, then the post's own year and those beside it. */
function ranked(years: readonly number[], postYear: number, counted: number | null): number[] {
  const rank = (year: number) => (year === counted ? -1 : Math.min(Math.abs(year - postYear), NO_NEIGHBOUR))
  return [...new Set(years)].sort((a, b) => rank(a) - rank(b)).slice(0, MOST)
}
/** Of years so far from the post's own, the likelier slip of the finger counts. */
const NO_NEIGHBOUR = 2
