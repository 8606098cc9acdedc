/** Days counted and named, against the calendar of the platform; and which words beside a date are its weekday. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, isRealDay } from '../../lib/lint/calendar'
import { countDays, daysFrom, nearestDay, neighbourDay } from '../../lib/lint/day-count'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { scanDates } from '../../lib/lint/mentions/date'
import { RULES } from '../../lib/lint/rules'
import { nameWeekday, weekdayOf, writeWeekday } from '../../lib/lint/weekday'
import { builtInCatalogue } from './built-in-catalogue'

const DAY_LENGTH = 86_400_000
const realDay = fc
  .record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1000, max: 2999 }),
  })
  .filter(({ day, month, year }) => isRealDay(day, month, year))
const utc = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day)
const fromUtc = (time: number): CalendarDate => {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

describe('days', () => {
  it('are counted like the platform counts them', () => {
    fc.assert(
      fc.property(realDay, (date) => {
        expect(countDays(date)).toBe(utc(date) / DAY_LENGTH)
      }),
    )
  })

  it('have the weekday of the platform', () => {
    fc.assert(
      fc.property(realDay, (date) => {
        const sundayFirst = new Date(utc(date)).getUTCDay()
        expect(weekdayOf(date)).toBe(sundayFirst === 0 ? 8 : sundayFirst + 1)
      }),
    )
  })

  it('have neighbours', () => {
    fc.assert(
      fc.property(realDay, fc.constantFrom(-1, 1), (date, step) => {
        expect(neighbourDay(date, step as -1 | 1)).toEqual(fromUtc(utc(date) + step * DAY_LENGTH))
      }),
    )
  })

  it('without a year are of the year next to the post', () => {
    expect(nearestDay(20, 12, { year: 2025, month: 1, day: 2 })).toEqual({ year: 2024, month: 12, day: 20 })
    expect(nearestDay(3, 1, { year: 2024, month: 12, day: 28 })).toEqual({ year: 2025, month: 1, day: 3 })
    fc.assert(
      fc.property(realDay, realDay, ({ day, month }, near) => {
        expect(Math.abs(daysFrom(near, nearestDay(day, month, near)))).toBeLessThanOrEqual(183)
      }),
    )
  })
})

describe('names of weekdays', () => {
  it.each([
    ['thứ Hai', 3, 'thứ Ba'],
    ['Thứ hai', 4, 'Thứ Tư'],
    ['thứ 2', 7, 'thứ 7'],
    ['Thứ 2', 8, 'Chủ nhật'],
    ['THỨ HAI', 8, 'CHỦ NHẬT'],
    ['chủ nhật', 2, 'thứ Hai'],
    ['Chủ nhật', 6, 'thứ Sáu'],
    ['CN', 5, 'thứ Năm'],
  ])('%s becomes %i: %s', (written, weekday, expected) => {
    expect(writeWeekday(written, weekday).toLowerCase()).toBe(expected.toLowerCase())
    if (!written.startsWith('C')) expect(writeWeekday(written, weekday)).toBe(expected)
  })
})

/** The weekday that a text gives to each date, `-` for none. */
const weekdays = (text: string) =>
  scanDates(text).flatMap((mention) =>
    'dates' in mention
      ? mention.dates.map(({ weekday }) => (weekday ? nameWeekday(weekday.value) : '-'))
      : [],
  )

describe('the weekday of a date', () => {
  it.each([
    ['Sáng thứ Hai, ngày 01/7/2024', ['thứ Hai']],
    ['phát sóng thứ Bảy, ngày 15/07/2017', ['thứ Bảy']],
    ['lúc 7h30 thứ sáu ngày 28/6/2024', ['thứ Sáu']],
    ['ngày 29/02/2024 (thứ Năm)', ['thứ Năm']],
    ['ngày chủ nhật 19.2.2017', ['Chủ nhật']],
    ['Thứ Bảy 29/6, Chủ nhật 30/6/2024', ['thứ Bảy', 'Chủ nhật']],
    ['từ ngày 24/6/2024 (thứ Hai) đến ngày 28/6/2024 (thứ Sáu)', ['thứ Hai', 'thứ Sáu']],
    ['lần thứ hai, ngày 05/6/2024', ['-']],
    ['kỳ họp thứ Năm ngày 03/6/2024', ['-']],
    ['đến tháng thứ 6, ngày 13/4/2015', ['-']],
    ['ngày thứ hai (12/6/2024) của hội thi', ['-']],
    ['thứ Bảy và Chủ nhật (29 và 30/6/2024)', ['-']],
    ['thứ 2, 4, 6 (các ngày 17, 19, 21/6/2024)', ['-', '-', '-']],
    ['ngày 18-20/6/2024 (thứ Ba đến thứ Năm)', ['-', '-']],
    ['ngày 15/6/2024, Chủ nhật xanh', ['-']],
    ['ngày 14/6/2024, thứ Hai hằng tuần', ['-']],
    ['KCN, 12/4/2024', ['-']],
  ])('%s', (text, expected) => {
    expect(weekdays(text)).toEqual(expected)
  })
})

const today = { year: 2026, month: 11, day: 23 }
const linter = createLinter(
  builtInCatalogue(),
  RULES.filter(({ id }) => id === 'weekday-matches-date'),
)
const findings = (text: string) => linter.lint(bodyDraft(text), { today })

describe('corrections of a weekday', () => {
  it('are the weekday, the nearest days of the month, and the year of the post', () => {
    const [finding] = linter.lint(
      bodyDraft('Họp thứ Hai, ngày 03/02/2024.', { year: 2025, month: 1, day: 20 }),
      {
        today,
      },
    )
    expect(finding?.fixes.map(({ label }) => label)).toEqual([
      'Sửa thành thứ Bảy',
      'Sửa thành 05/02/2024',
      'Sửa năm 2024 thành 2025',
    ])
  })

  it('stay within the month for the farther one', () => {
    const labels = findings('Họp thứ Sáu, ngày 30/6/2024.')[0]?.fixes.map(({ label }) => label)
    expect(labels).toEqual(['Sửa thành Chủ nhật', 'Sửa thành 28/6/2024'])
  })

  it('reach into the next month only for the nearest day', () => {
    const labels = findings('Họp thứ Sáu, ngày 29/02/2024.')[0]?.fixes.map(({ label }) => label)
    expect(labels).toEqual(['Sửa thành thứ Năm', 'Sửa thành 01/3/2024', 'Sửa thành 23/02/2024'])
  })

  it('are never applied without a look: either may be the slip', () => {
    expect(findings('Họp thứ Sáu, ngày 30/6/2024.')[0]?.fixes.some(({ safe }) => safe)).toBe(false)
  })

  it('are offered for every wrong weekday of this century, and for no right one', () => {
    const thisCentury = realDay.map((date) => ({ ...date, year: 1930 + (date.year % 140) }))
    fc.assert(
      fc.property(thisCentury, fc.integer({ min: 2, max: 8 }), (date, weekday) => {
        fc.pre(isRealDay(date.day, date.month, date.year))
        const { day, month, year } = date
        const raised = findings(
          `Hội nghị khai mạc ${nameWeekday(weekday)}, ngày ${day}/${month}/${year} tại Sở.`,
        )
        expect(raised.map(({ severity }) => severity)).toEqual(weekday === weekdayOf(date) ? [] : ['error'])
      }),
    )
  })
})
