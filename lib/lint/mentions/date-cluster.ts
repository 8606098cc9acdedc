/**
 * Numbers tied by separators (`03/2/1930-30/2/2024`, `15 - 18/4/2017`) and the ways to read them as dates. Pure form:
 * whether the text means a date at all is decided in date-evidence.ts.
 */
import type { NumberPart } from './mention'
import { isDigitCode, readDigits } from './numbers'

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
  /** Set once the words around the dates are read (date-weekday.ts). */
  weekday: NumberPart | null
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
    if (!isTied(text, number.end)) break
    position = SEPARATOR.lastIndex
    separators.push(toSeparator(text, number.end, position))
  }
  const last = numbers[numbers.length - 1]
  return last ? { start: at, end: last.end, numbers, separators } : null
}

/** True when a separator ties another number to the one that ends here. */
export function isTied(text: string, end: number): boolean {
  SEPARATOR.lastIndex = end
  if (!SEPARATOR.test(text)) return false
  const at = SEPARATOR.lastIndex
  return isDigitCode(text.charCodeAt(at)) && !isClock(text, at)
}

/** `31/9/2025-16:20`: the hour of a day, and none of its numbers. */
function isClock(text: string, at: number): boolean {
  const end = isDigitCode(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  return text[end] === ':' && isDigitCode(text.charCodeAt(end + 1))
}

/** What `SEPARATOR` has read. */
function toSeparator(text: string, start: number, end: number): Separator {
  const first = text[start]!
  if (end - start === 1)
    return first === '/' || first === '.' ? first : first === '_' || first === '~' ? '~' : '-'
  return text.slice(start, end).includes('/') ? '/' : '~'
}

/** Readings of one date by its numbers and separators: n = one or two digits, y = four, w = three or five. */
const shapes = (...writings: readonly string[]): ReadonlySet<number> => new Set(writings.map(codeOf))
const FULL = ['n/n/y', 'n-n-y', 'n.n.y', 'n/n/w', 'n-n-w', 'n.n.w']
const SHORT_YEAR = ['n/n/n', 'n-n-n', 'n.n.n']
/** `2024-02-29`, as computers print it. */
const YEAR_FIRST = ['y-n-n', 'y/n/n']
const DAY_MONTH = ['n/n', 'n-n', 'n.n']
const MONTH_YEAR = ['n/y', 'n-y', 'n.y', 'n/w', 'n-w', 'n.w']
const SHAPES: Record<Unit, ReadonlySet<number>> = {
  day: shapes('n', 'y', ...FULL, ...SHORT_YEAR, ...DAY_MONTH, ...YEAR_FIRST),
  month: shapes('n', ...MONTH_YEAR),
  year: shapes('y', 'w'),
}
const YEAR = codeOf('y')
const YEAR_LENGTH = 4
/** A digit too many. */
const LONG_YEAR = codeOf('w')
/** `ngày 30/4-2024`, `ngày 28-6/2017`: two separators in one date; without `ngày` it could be anything. */
const MIXED = shapes(
  ...['/', '-', '.'].flatMap((first) => ['/', '-', '.'].map((second) => `n${first}n${second}y`)),
)

/** A shape as a number, one octal digit a sign: shapes are compared at every number of a text. */
function codeOf(shape: string): number {
  let code = 0
  for (const sign of shape) code = code * 8 + 1 + '/.-~nywx'.indexOf(sign)
  return code
}

/**
 * The cluster as one or two dates, the whole of it; null when it cannot be read so. Bare days (`15` in `15-18/4`)
 * and bare years come as dates with one part. `isAnnounced`: the word of the unit stands right before.
 */
export function readDates(cluster: Cluster, unit: Unit, isAnnounced: boolean): RawDate[] | null {
  const count = cluster.numbers.length
  const whole = readOne(cluster, 0, count, unit)
  if (whole) return [whole]
  const isYears = count === 2 && hasLongYear(cluster)
  for (const joint of joints(cluster)) {
    const first = readOne(cluster, 0, joint, isYears ? 'year' : unit)
    const second = first && readOne(cluster, joint, count, isYears ? 'year' : unit)
    if (first && second && isPair(first, second)) return [first, second]
  }
  if (unit === 'day' && isAnnounced && MIXED.has(shapeOf(cluster, 0, count)))
    return [toDate(cluster, 0, count)]
  return readHead(cluster, unit)
}

/** `2021-20255`: two years, of which one has a digit too many. */
function hasLongYear(cluster: Cluster): boolean {
  const first = shapeOf(cluster, 0, 1)
  const second = shapeOf(cluster, 1, 2)
  return (first === YEAR && second === LONG_YEAR) || (first === LONG_YEAR && second === YEAR)
}

/** `10/11/2025 - 16:20`: a whole day, and behind a dash between blanks a number of another kind. */
function readHead(cluster: Cluster, unit: Unit): RawDate[] | null {
  const joint = cluster.separators.indexOf('~') + 1
  const head = joint > 0 ? readOne(cluster, 0, joint, unit) : null
  return head?.day && head.year && head.year.end - head.year.start === 4 ? [head] : null
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
  const found: number[] = []
  for (let i = 0; i < separators.length; i++) if (separators[i] === '~') found.push(i + 1)
  for (let i = 0; i < separators.length; i++) if (separators[i] === '-') found.push(i + 1)
  const { length } = separators
  if (separators[length - 1] === '/' && separators[0] !== '/') found.push(length)
  // `11-6-1948/11-6-2018`: two whole dates, three numbers each.
  if (length === MAX_NUMBERS - 1 && separators[2] === '/') found.push(MAX_NUMBERS / 2)
  return found
}

/** Two bare days, or a year before a day, are no pair of dates. */
function isPair(first: RawDate, second: RawDate): boolean {
  const isYear = (date: RawDate) => !date.day && !date.month
  const isBareDay = (date: RawDate) => !date.month && !date.year
  if (isBareDay(second)) return false
  return isYear(first) ? isYear(second) : !isYear(second) || first.year !== null
}

const SIGNS = { '/': 1, '.': 2, '-': 3, '~': 4 } as const
const NUMBER_SIGNS = [8, 5, 5, 7, 6, 7] as const

/** The shape of some numbers of a cluster, in the code of `codeOf`. */
function shapeOf({ numbers, separators }: Cluster, from: number, to: number): number {
  let code = 0
  for (let i = from; i < to; i++) {
    const { start, end } = numbers[i]!
    code = code * 8 + (NUMBER_SIGNS[end - start] ?? 8)
    if (i + 1 < to) code = code * 8 + SIGNS[separators[i]!]
  }
  return code
}

function readOne(cluster: Cluster, from: number, to: number, unit: Unit): RawDate | null {
  const shape = shapeOf(cluster, from, to)
  return SHAPES[unit].has(shape) ? toDate(cluster, from, to, unit, shape === YEAR || unit === 'year') : null
}

function toDate(
  { numbers, separators }: Cluster,
  from: number,
  to: number,
  unit: Unit = 'day',
  isYear = false,
): RawDate {
  const first = numbers[from]!
  const second = from + 1 < to ? numbers[from + 1]! : null
  const third = from + 2 < to ? numbers[from + 2]! : null
  const separator = separators[from]
  const isYearFirst = third !== null && first.end - first.start === YEAR_LENGTH
  return {
    start: first.start,
    end: numbers[to - 1]!.end,
    day: isYearFirst ? third : unit === 'day' && !isYear ? first : null,
    month: unit === 'month' ? first : unit === 'day' && !isYear ? second : null,
    year: isYear || isYearFirst ? first : unit === 'month' ? second : third,
    separator: to - from > 1 && separator && separator !== '~' ? separator : '',
    inWords: false,
    weekday: null,
  }
}
