/** Every anniversary of the built-in pack, written right and written wrong: no false alarm, no miss, no error without proof. */
import { describe, expect, it } from 'vitest'
import { formatDay, isRealDay } from '../../lib/lint/calendar'
import type { Anniversary } from '../../lib/lint/catalogue/schema'
import { bodyDraft } from '../../lib/lint/draft'
import { applyEdits } from '../../lib/lint/edits'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const linter = createLinter(
  catalogue,
  RULES.filter(({ group }) => group === 'anniversary'),
)
const lint = (text: string) => linter.lint(bodyDraft(text), { today: { year: 2026, month: 11, day: 23 } })

interface Known extends Anniversary {
  readonly day: number
  readonly month: number
  readonly year: number
}
const isKnown = (one: Anniversary): one is Known =>
  one.calendar === 'solar' && one.day !== null && one.month !== null && one.year !== null && one.year < 2024

/** One for each name, but for names that hold a date of their own. */
const CASES = catalogue.anniversaries
  .filter(isKnown)
  .flatMap((record) =>
    record.names
      .filter((name) => !/\d/.test(name.replace(/\d{4}/, '')))
      .map((name) => [name, record] as const),
  )

type Writing = (name: string, day: number, month: number, year: number) => string
const WRITINGS: readonly (readonly [string, Writing])[] = [
  [
    'two full ends',
    (name, d, m, y) => `kỷ niệm ${2024 - y} năm ${name} (${formatDay(d, m)}/${y} - ${formatDay(d, m)}/2024)`,
  ],
  ['a day and a year', (name, d, m, y) => `kỷ niệm ${2024 - y} năm ${name} (${d}-${m}-${y}/2024)`],
  [
    'a day before the years',
    (name, d, m, y) => `kỷ niệm ${2024 - y} năm ${name} ${formatDay(d, m)} (${y} - 2024)`,
  ],
  ['the founding day', (name, d, m, y) => `mừng ${name} (${formatDay(d, m)}/${y})`],
]

/** Another day of the same month, and another month, that no record and no second origin has for this name. */
function otherDays({ day, month }: Known): { day: number; month: number }[] {
  const next = { day: day > 14 ? day - 9 : day + 9, month }
  const later = { day, month: month > 6 ? month - 5 : month + 5 }
  return [next, later].filter((one) => isRealDay(one.day, one.month, 2023))
}

describe.each(WRITINGS)('each anniversary, written with %s', (_, write) => {
  it('is left alone when it is right', () => {
    const alarms = CASES.flatMap(([name, { day, month, year }]) => {
      const text = write(name, day, month, year)
      return lint(text).map(({ ruleId, message }) => `${text} → ${ruleId}: ${message}`)
    })
    expect(alarms).toEqual([])
  })

  it('is found when its day or month is another, as an error only where the day is verified', () => {
    const missed: string[] = []
    const unproven: string[] = []
    for (const [name, record] of CASES) {
      for (const { day, month } of otherDays(record)) {
        const text = write(name, day, month, record.year)
        const found = lint(text).filter(({ ruleId }) => ruleId === 'anniversary-in-catalogue')
        if (found.length === 0) missed.push(text)
        if (record.confidence === 'known' && found.some(({ severity }) => severity === 'error'))
          unproven.push(text)
      }
    }
    expect(missed, 'See lib/lint/anniversary-ties.ts and lib/lint/catalogue/named-anniversaries.ts.').toEqual(
      [],
    )
    expect(unproven, 'A known fact gives at most a warning (lib/lint/anniversary-slip.ts).').toEqual([])
  })
})

describe('the first correction', () => {
  it('gives each anniversary its day back, in both ends', () => {
    const [, write] = WRITINGS[0]!
    const left = CASES.flatMap(([name, record]) => {
      const [wrong] = otherDays(record)
      const text = wrong && write(name, wrong.day, wrong.month, record.year)
      const fix = text && lint(text).find(({ ruleId }) => ruleId === 'anniversary-in-catalogue')?.fixes
      const right = write(name, record.day, record.month, record.year)
      const results = fix ? fix.map(({ edits }) => applyEdits(text, edits).text) : []
      return results.includes(right) ? [] : [`${text} → ${results.join(' | ')}`]
    })
    expect(left).toEqual([])
  })
})
