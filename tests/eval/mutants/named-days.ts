/** Catalogued days with their names, for sentences of our own and for finding them in pages. */
import { type CalendarDate, isRealDay } from '../../../lib/lint/calendar'
import { isDayOf } from '../../../lib/lint/catalogue/anniversary-origins'
import type { Catalogue } from '../../../lib/lint/catalogue/catalogue'
import type { Anniversary } from '../../../lib/lint/catalogue/schema'
import type { Random } from './random'
import { shiftedDay } from './writing'

export interface NamedDay {
  readonly record: Anniversary
  readonly name: string
  /** Any year in which the day is real, where the catalogue knows no founding year. */
  readonly date: CalendarDate
  readonly hasYear: boolean
}

/** Every name of every solar day. A name with a digit or a quotation mark is no mere name: `Chiến thắng 7/1`. */
export function namedDays({ anniversaries }: Catalogue): NamedDay[] {
  return anniversaries.flatMap((record) => {
    const { day, month, year, calendar, names } = record
    if (calendar !== 'solar' || day === null || month === null) return []
    const date = { day, month, year: year ?? 2000 }
    const plain = names.filter((name) => !/[\d“”"]/.test(name))
    return plain.map((name) => ({ record, name, date, hasYear: year !== null }))
  })
}

/** A wrong day for a named day: no other day in use for it, and a real one in every year. */
export function wrongDayFor({ record, date }: NamedDay, random: Random): CalendarDate {
  for (;;) {
    const wrong = shiftedDay(date, random)
    const isLeapDay = wrong.month === 2 && wrong.day === 29
    if (!isLeapDay && isRealDay(wrong.day, wrong.month) && !isDayOf(record, wrong.day, wrong.month))
      return wrong
  }
}
