/**
 * Numbers tied by separators (`03/2/1930-30/2/2024`, `15 - 18/4/2017`) and the ways to read them as dates. Pure form:
 * whether the text means a date at all is decided in date-evidence.ts.
 */
import type { NumberPart } from './mention'
import { readDigits } from './numbers'

/** Days, months and years as one cluster or its neighbours give them; what is not written stays null. */
export interface RawDate {
  readonly start: number
  end: number
  readonly day: NumberPart | null
  month: NumberPart | null
  year: NumberPart | null
  /** Between day and month; empty when a word stands there or nothing does. */
  readonly separator: '' | '/' | '-' | '.'
  /** `tháng` stands between day and month. */
  inWords: boolean
}

/** `-` joins tightly and may stand inside a date; `~` (blanks around, doubled, `_`) only joins two dates. */
type Separator = '/' | '.' | '-' | '~'

export interface Cluster {
  readonly start: number
  readonly end: number
  readonly numbers: readonly NumberPart[]
  readonly separators: readonly Separator[]
}

/** What the numbers of a cluster stand for, by the word before it: `ngày 9-10`, `tháng 9-10`, `năm 2009-2010`. */
export type Unit = 'day' | 'month' | 'year'

/** Two full dates have six numbers; longer runs are addresses, tables or lists of articles. */
const MAX_NUMBERS = 6
const DASH = '[-–—‑−]'
/** A dot ends a sentence when a blank follows, so it joins only tightly; the others bear stray blanks. */
const SEPARATOR = new RegExp(` {0,3}/ {0,3}|\\.| {0,3}(?:${DASH}{1,2}|[_~]) {0,3}`, 'y')

/** The numbers at `at` as far as separators tie them; null when there are more than any date has. */
export function readCluster(text: string, at: number): Cluster | null {
  const numbers: NumberPart[] = []
  const separators: Separator[] = []
  let position = at
  for (;;) {
    const number = readDigits(text, position)
    if (!number) break
    numbers.push(number)
    if (numbers.length > MAX_NUMBERS) return null
    SEPARATOR.lastIndex = number.end
    const separator = SEPARATOR.exec(text)?.[0]
    if (separator === undefined || !isDigit(text[number.end + separator.length])) break
    separators.push(toSeparator(separator))
    position = number.end + separator.length
  }
  const last = numbers.at(-1)
  if (!last) return null
  return { start: at, end: last.end, numbers, separators }
}

function toSeparator(written: string): Separator {
  if (written.includes('/')) return '/'
  if (written === '.') return '.'
  return written.length === 1 && written !== '_' && written !== '~' ? '-' : '~'
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

/** Readings of one date by its numbers and separators: n = one or two digits, y = four, w = three or five. */
const FULL = /^(?:n\/n\/|n-n-|n\.n\.)[yw]$/
const SHORT_YEAR = /^(?:n\/n\/n|n-n-n|n\.n\.n)$/
const DAY_MONTH = /^n[/.-]n$/
/** `ngày 30/4-2024`, `ngày 28-6/2017`: two separators in one date; without `ngày` it could be anything. */
const MIXED = /^n[/.-]n[/.-]y$/
const MONTH_YEAR = /^n[/.-][yw]$/

/**
 * The cluster as one or two dates, the whole of it; null when it cannot be read so. Bare days (`15` in `15-18/4`)
 * and bare years come as dates with one part. `isAnnounced`: the word of the unit stands right before.
 */
export function readDates(cluster: Cluster, unit: Unit, isAnnounced: boolean): RawDate[] | null {
  const count = cluster.numbers.length
  const whole = readOne(cluster, 0, count, unit)
  if (whole) return [whole]
  for (const joint of joints(cluster)) {
    const first = readOne(cluster, 0, joint, unit)
    const second = first && readOne(cluster, joint, count, unit)
    if (first && second && isPair(first, second)) return [first, second]
  }
  if (unit === 'day' && isAnnounced && MIXED.test(signature(cluster, 0, count)))
    return [toDate(cluster, 0, count)]
  return null
}

/** The cluster as a range of bare numbers, `24-30` before `tháng 5`; null when it is anything else. */
export function readBareDays(cluster: Cluster): RawDate[] | null {
  const { numbers, separators } = cluster
  if (numbers.length > 2 || numbers.some((number) => number.end - number.start > 2)) return null
  if (separators.length > 0 && separators[0] !== '-' && separators[0] !== '~') return null
  return numbers.map((_, index) => toDate(cluster, index, index + 1))
}

/** Places to cut between two dates: the separators that only join first, then tight dashes, then `(11-6-1948/2018)`. */
function joints({ separators }: Cluster): number[] {
  const at = (kind: Separator) => separators.flatMap((separator, i) => (separator === kind ? [i + 1] : []))
  const lastSlash = separators.at(-1) === '/' && separators[0] !== '/' ? [separators.length] : []
  return [...at('~'), ...at('-'), ...lastSlash]
}

/** Two bare days, or a year before a day, are no pair of dates. */
function isPair(first: RawDate, second: RawDate): boolean {
  const isYear = (date: RawDate) => !date.day && !date.month
  const isBareDay = (date: RawDate) => !date.month && !date.year
  if (isBareDay(second)) return false
  return isYear(first) ? isYear(second) : !isYear(second) || first.year !== null
}

function signature({ numbers, separators }: Cluster, from: number, to: number): string {
  let result = ''
  for (let i = from; i < to; i++) {
    const length = numbers[i]!.end - numbers[i]!.start
    result += length <= 2 ? 'n' : length === 4 ? 'y' : length === 3 || length === 5 ? 'w' : 'x'
    if (i + 1 < to) result += separators[i]
  }
  return result
}

function readOne(cluster: Cluster, from: number, to: number, unit: Unit): RawDate | null {
  const shape = signature(cluster, from, to)
  const isRead =
    unit === 'month'
      ? shape === 'n' || MONTH_YEAR.test(shape)
      : shape === 'y' ||
        (unit === 'day' &&
          (shape === 'n' || FULL.test(shape) || DAY_MONTH.test(shape) || SHORT_YEAR.test(shape)))
  return isRead ? toDate(cluster, from, to, unit, shape) : null
}

function toDate(cluster: Cluster, from: number, to: number, unit: Unit = 'day', shape = ''): RawDate {
  const [first, second, third] = cluster.numbers.slice(from, to)
  const isYear = shape === 'y'
  const separator = cluster.separators[from]
  return {
    start: first!.start,
    end: cluster.numbers[to - 1]!.end,
    day: unit === 'day' && !isYear ? first! : null,
    month: unit === 'month' ? first! : (unit === 'day' && !isYear && second) || null,
    year: isYear ? first! : ((unit === 'month' ? second : third) ?? null),
    separator: to - from > 1 && separator && separator !== '~' ? separator : '',
    inWords: false,
  }
}
