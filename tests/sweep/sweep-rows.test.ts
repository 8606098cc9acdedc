/** The table and the chart of a sweep: what a view shows, in which order, and what is counted where. */
import { expect, it } from 'vitest'
import { barsOf, FIRST_VIEW, rowsOf, unreadOf, viewOf } from '../../components/sweep/sweep-rows'
import type { Group, Severity } from '../../lib/lint/finding'
import type { SweepOutcome } from '../../lib/sweep/sweep-state'

const found = (severity: Severity, group: Group, quote: string) => ({
  ...{
    ruleId: 'r',
    field: 'body',
    before: '',
    after: '',
    message: `Sai ${quote}`,
    why: '',
    source: '',
    fixes: [],
  },
  ...{ severity, group, quote },
})
const swept = (
  title: string,
  [year, month, day]: readonly [number, number, number],
  ...findings: ReturnType<typeof found>[]
): SweepOutcome => ({
  ...{ name: title, url: `https://so.example/${title}`, title, findings },
  day: { on: { year, month, day }, from: 'meta' },
})
const OUTCOMES: readonly SweepOutcome[] = [
  swept('Bài B', [2024, 3, 5], found('hint', 'wording', 'ba'), found('error', 'date', '30/2')),
  { url: 'https://so.example/mat', title: 'Mất', problem: { kind: 'timeout' } },
  swept('Ánh sáng', [2023, 3, 5], found('warning', 'plan', 'Thi đua'), found('error', 'date', '31/4')),
]
const rows = rowsOf(OUTCOMES)
const quotes = (view: Partial<typeof FIRST_VIEW>) =>
  viewOf(rows, { ...FIRST_VIEW, ...view }).map(({ finding }) => finding.quote)

it('errors come first, hints only when they are asked for', () => {
  expect(quotes({})).toEqual(['30/2', '31/4', 'Thi đua'])
  expect(quotes({ severities: new Set(['hint']) })).toEqual(['ba'])
})

it('is sorted by day and title, both ways', () => {
  expect(quotes({ sortBy: 'day' })).toEqual(['Thi đua', '31/4', '30/2'])
  expect(quotes({ sortBy: 'day', isDescending: true })).toEqual(['30/2', 'Thi đua', '31/4'])
  expect(quotes({ sortBy: 'title' })[0]).toBe('Thi đua')
})

it('is filtered by kind and by words without their marks', () => {
  expect(quotes({ group: 'plan' })).toEqual(['Thi đua'])
  expect(quotes({ words: 'thi dua' })).toEqual(['Thi đua'])
  expect(quotes({ words: 'ANH SANG' })).toEqual(['31/4', 'Thi đua'])
})

it('counts kinds by month, and by year where there are too many months', () => {
  expect(barsOf(rows)).toEqual([
    { month: '2023-03', counts: { plan: 1, date: 1 } },
    { month: '2024-03', counts: { wording: 1, date: 1 } },
  ])
  const long = Array.from({ length: 30 }, (_, i) =>
    swept(`${i}`, [2000 + Math.floor(i / 12), (i % 12) + 1, 1], found('error', 'date', 'x')),
  )
  expect(barsOf(rowsOf(long)).map(({ month, counts }) => [month, counts.date])).toEqual([
    ['2000', 12],
    ['2001', 12],
    ['2002', 6],
  ])
})

it('what could not be read stands apart', () => {
  expect(unreadOf(OUTCOMES).map(({ title }) => title)).toEqual(['Mất'])
})
