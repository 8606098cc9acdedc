/** Right days, and ways to write them, for sentences of our own. It shares nothing with the scanners on purpose. */
import { type CalendarDate, isRealDay } from '../../../lib/lint/calendar'
import type { Random } from './random'

export type Writing = (date: CalendarDate) => string

const padded = (value: number) => String(value).padStart(2, '0')
const byDecree = ({ day, month }: CalendarDate) => `${padded(day)}/${month <= 2 ? padded(month) : month}`

/** Whole dates in numbers. */
export const NUMERIC: readonly Writing[] = [
  (date) => `${byDecree(date)}/${date.year}`,
  (date) => `${byDecree(date)}/${date.year}`,
  ({ day, month, year }) => `${day}/${month}/${year}`,
  ({ day, month, year }) => `${padded(day)}/${padded(month)}/${year}`,
  ({ day, month, year }) => `${day}-${month}-${year}`,
  ({ day, month, year }) => `${padded(day)}-${padded(month)}-${year}`,
  ({ day, month, year }) => `${day}.${month}.${year}`,
]

/** After the word `ngày`. */
export const AFTER_DAY_WORD: readonly Writing[] = [
  ...NUMERIC,
  ({ day, month, year }) => `${padded(day)} tháng ${padded(month)} năm ${year}`,
  ({ day, month, year }) => `${day} tháng ${month} năm ${year}`,
]

/** Days and months. */
export const SHORT: readonly Writing[] = [
  byDecree,
  ({ day, month }) => `${day}/${month}`,
  ({ day, month }) => `${padded(day)}-${padded(month)}`,
  ({ day, month }) => `${day}-${month}`,
]

/** Between the two ends of a bracket. */
export const DASHES: readonly string[] = [' - ', '-', ' – ', '–', '- ', ' -']

/** A real day of the years, never 29 February: it has no return. */
export function anyDay(random: Random, firstYear: number, lastYear: number): CalendarDate {
  const month = random.between(1, 12)
  return { year: random.between(firstYear, lastYear), month, day: random.between(1, month === 2 ? 28 : 30) }
}

/** Months of thirty days: their 31st is the slip that people make. */
const SHORT_MONTHS = [4, 6, 9, 11] as const

/** A day that does not exist, as near as can be to a right one. Without a year, none that looks like a fraction. */
export function unrealDay(date: CalendarDate, hasYear: boolean, random: Random): CalendarDate {
  const { year } = date
  const candidates = [
    { year, month: 2, day: 30 },
    { year, month: 2, day: 31 },
    { year, month: random.pick(SHORT_MONTHS), day: 31 },
    { year, month: date.month, day: 31 },
    { year, month: date.month, day: 32 },
    { year, month: 2, day: 29 },
    { year, month: date.month + 12, day: date.day },
    { year, month: random.between(13, 20), day: date.day },
    { year, month: date.day, day: date.month },
  ]
  const isUnreal = ({ day, month }: CalendarDate) => !isRealDay(day, month, hasYear ? year : undefined)
  return random.pick(candidates.filter((each) => isUnreal(each) && (hasYear || each.month <= 12)))
}

/** Another day of the same year: the day or the month moved, both never. */
export function shiftedDay(date: CalendarDate, random: Random): CalendarDate {
  const candidates = [-10, -2, -1, 1, 2, 10]
    .map((shift) => ({ ...date, day: date.day + shift }))
    .concat([-1, 1, 2].map((shift) => ({ ...date, month: date.month + shift })))
    .concat([{ ...date, day: date.month, month: date.day }])
  const isOther = ({ day, month }: CalendarDate) => day !== date.day || month !== date.month
  return random.pick(candidates.filter((each) => isOther(each) && isRealDay(each.day, each.month, each.year)))
}

/** A count that is not the right one, by the slips that people make: last year's, a digit too high, digits swapped. */
export function wrongCount(count: number, random: Random): number {
  // 40 turned round is no 4.
  const swapped = count % 10 === 0 ? 0 : Number([...String(count)].reverse().join(''))
  const candidates = [
    count - 1,
    count + 1,
    count - 2,
    count + 2,
    count - 10,
    count + 10,
    count + 100,
    swapped,
  ]
  return random.pick(candidates.filter((each) => each !== count && each > 0))
}
