/** The civil calendar, against JavaScript's own where that one is right. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDates,
  daysInMonth,
  formatDate,
  formatDay,
  isLeapYear,
  isRealDay,
  parseIsoDate,
  toIsoDate,
} from '../../lib/lint/calendar'

const anyDate = fc.record({
  year: fc.integer({ min: 1, max: 9999 }),
  month: fc.integer({ min: 0, max: 14 }),
  day: fc.integer({ min: 0, max: 33 }),
})

/** JavaScript's verdict: a day that does not exist comes back as another one. */
function existsInJavaScript({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

describe('calendar', () => {
  it('agrees with JavaScript on which days exist', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isRealDay(date.day, date.month, date.year)).toBe(existsInJavaScript(date))
      }),
      { numRuns: 2000 },
    )
  })

  it('knows leap years', () => {
    expect([1900, 1996, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ])
  })

  it('lets 29 February pass without a year, and no month beyond twelve', () => {
    expect([isRealDay(29, 2), isRealDay(30, 2), isRealDay(31, 4), isRealDay(1, 13), isRealDay(0, 1)]).toEqual(
      [true, false, false, false, false],
    )
    expect([daysInMonth(0), daysInMonth(2), daysInMonth(2, 2023), daysInMonth(13)]).toEqual([0, 29, 28, 0])
  })

  it('reads ISO days that exist and no others, and writes them back', () => {
    expect(parseIsoDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
    for (const bad of ['2023-02-29', '2024-13-01', '2024-1-1', '24-01-01', '', '2024-02-30x'])
      expect(parseIsoDate(bad), bad).toBeNull()
    fc.assert(
      fc.property(anyDate, (date) => {
        const parsed = parseIsoDate(toIsoDate(date))
        expect(parsed).toEqual(existsInJavaScript(date) ? date : null)
      }),
    )
  })

  it('writes days by Decree 30/2020: zero before days below ten and before months 1 and 2 only', () => {
    expect(formatDate({ year: 2024, month: 2, day: 3 })).toBe('03/02/2024')
    expect(formatDate({ year: 2023, month: 7, day: 5 })).toBe('05/7/2023')
    expect([formatDay(19, 5), formatDay(1, 1), formatDay(20, 11)]).toEqual(['19/5', '01/01', '20/11'])
  })

  it('orders days', () => {
    const day = (iso: string) => parseIsoDate(iso)!
    expect(compareDates(day('2024-01-31'), day('2024-02-01'))).toBeLessThan(0)
    expect(compareDates(day('2024-02-01'), day('2023-12-31'))).toBeGreaterThan(0)
    expect(compareDates(day('2024-02-01'), day('2024-02-01'))).toBe(0)
  })
})
