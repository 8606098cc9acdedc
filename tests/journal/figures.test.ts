/** What the journal counts: periods, totals, the series of the charts, the summary and the file for spreadsheets. */
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../lib/journal/csv'
import { byPeriod, periodOf } from '../../lib/journal/periods'
import { hashedText } from '../../lib/journal/post-note'
import { record } from '../../lib/journal/record'
import { seriesOf } from '../../lib/journal/series'
import { summarise } from '../../lib/journal/summary'
import { totalsOf } from '../../lib/journal/totals'
import { builtInCatalogue } from '../lint/built-in-catalogue'
import { note, noted, PUBLISHED, stamp } from './note-fixture'

const { plans } = builtInCatalogue()
/** One entry on each of these days since 01/01/2024. */
const onDays = (...days: readonly number[]) =>
  days.flatMap((day) => record([], note({ act: PUBLISHED, findings: [noted('30/2/2024')] }), stamp(day)))

describe('periods', () => {
  test('are those of the plan, and quarters where there is none', () => {
    expect(periodOf(plans, '2024-06-30')).toMatchObject({ name: 'Đợt thi đua thứ nhất', year: 2024 })
    expect(periodOf(plans, '2024-07-01')).toMatchObject({ name: 'Đợt thi đua thứ hai' })
    expect(periodOf(plans, '2031-11-30')).toMatchObject({ quarter: 4, from: '2031-10-01', to: '2031-12-31' })
    expect(periodOf([], '2024-01-31')).toMatchObject({ id: '2024-q1' })
  })

  test('come with their entries, the newest first', () => {
    const groups = byPeriod(plans, onDays(0, 10, 200))
    expect(groups.map(({ entries }) => entries.length)).toEqual([1, 2])
  })
})

test('totals tell posts from publications, and findings by what became of them', () => {
  const aside = noted('31/6/2024', { standing: 'ignored', reason: 'Trích nguyên văn', severity: 'warning' })
  const act = { ...PUBLISHED, way: 'overridden' } as const
  const findings = [noted('30/2/2024', { standing: 'overridden' }), aside]
  const entries = [
    ...record([], note({ act, findings }), stamp(0)),
    ...record([], note({ act: { do: 'stopped' } }), stamp(1)),
  ]
  expect(totalsOf(entries)).toMatchObject({
    posts: 2,
    published: 1,
    overridden: 1,
    stops: 1,
    findings: 2,
    bySeverity: { error: 1, warning: 1, hint: 0 },
    byFate: { overridden: 1, ignored: 1, fixed: 0 },
  })
})

describe('the series', () => {
  test('goes week by week over a quarter, without gaps, from a Monday', () => {
    const { step, slices } = seriesOf(onDays(2, 20), ['error'])
    expect(step).toBe('week')
    expect(slices.map(({ from, published }) => [from, published])).toEqual([
      ['2024-01-01', 1],
      ['2024-01-08', 0],
      ['2024-01-15', 1],
    ])
    expect(slices[0]!.groups.date).toBe(1)
  })

  test('goes month by month over a longer time, over the end of a year', () => {
    const { step, slices } = seriesOf(onDays(300, 400), ['error'])
    expect(step).toBe('month')
    expect(slices.map(({ from }) => from)).toEqual([
      '2024-10-01',
      '2024-11-01',
      '2024-12-01',
      '2025-01-01',
      '2025-02-01',
    ])
  })

  test('counts only the severities that are asked for, and is empty without entries', () => {
    expect(seriesOf(onDays(2), ['hint']).slices[0]!.groups.date).toBe(0)
    expect(seriesOf([], ['error']).slices).toEqual([])
  })
})

test('the summary holds the last posts, the newest first, and the period of today', () => {
  const summary = summarise(onDays(0, 1, 2, 3, 4, 190), 2, plans, '2024-03-01')
  expect(summary.recent.map(({ day }) => day)).toEqual([
    '2024-07-09',
    '2024-01-05',
    '2024-01-04',
    '2024-01-03',
    '2024-01-02',
  ])
  expect(summary).toMatchObject({ period: { name: 'Đợt thi đua thứ nhất' }, totals: { posts: 5 }, broken: 2 })
})

describe('the file for spreadsheets', () => {
  test('is UTF-8 with its mark, quoted, one line for each row', () => {
    const file = toCsv([
      ['Tiêu đề', 'Lỗi'],
      ['Tin "nóng", dài\nhai dòng', 3],
    ])
    expect(file).toBe('\uFEFF"Tiêu đề","Lỗi"\r\n"Tin ""nóng"", dài hai dòng",3\r\n')
  })

  test.each(['=1+1', '+84 204', '-2+3', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")', '\r=1', '＝1+1', '|cmd'])(
    'runs no formula: %j',
    (cell) => {
      const [, first] = /^\uFEFF"(.)/.exec(toCsv([[cell]]))!
      expect(first).toBe("'")
    },
  )

  test('leaves what only looks dangerous as it is', () => {
    expect(toCsv([['94 năm = 2024 - 1930', -5]])).toBe('\uFEFF"94 năm = 2024 - 1930",-5\r\n')
  })
})

test('what is hashed are the fields in the order of the page', () => {
  expect(hashedText(['Tiêu đề', 'Nội dung'])).toBe('Tiêu đề\n\nNội dung')
})
