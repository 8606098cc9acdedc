/** Errors put into clean drafts of our own, one in each copy: the short form of `npm run eval`, with the same bars. */
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { judgeMutants, MUTANT_BARS } from '../eval/judge-mutants'
import { makeMutants } from '../eval/mutants/make-mutants'
import { OWN_DRAFTS } from '../eval/own-drafts'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const linter = createLinter(
  catalogue,
  RULES.filter(({ group }) => group !== 'field'),
)
const today = { year: 2026, month: 11, day: 23 }
const options = { linter, catalogue, today, seed: 1948, perPage: 6 }
const run = makeMutants(OWN_DRAFTS, options)
const { kinds, misses } = judgeMutants(run.mutants, options)

describe('errors put into drafts of our own', () => {
  it('go into drafts that are clean', () => {
    expect(run.cleanPages, 'a draft of tests/eval/own-drafts.ts is complained about').toBe(OWN_DRAFTS.length)
  })

  it('are many, and the same on every run', () => {
    expect(run.mutants.length).toBeGreaterThanOrEqual(500)
    expect(makeMutants(OWN_DRAFTS, options).mutants).toEqual(run.mutants)
  })

  it('stand in sentences that are right without them', () => {
    const complaints = run.falseAlarms.map(({ sentence, finding }) => `${finding.ruleId}: ${sentence}`)
    expect(complaints, 'right sentences that are complained about').toEqual([])
  })

  it.each(Object.entries(MUTANT_BARS))('are found: %s, at least %f', (kind, bar) => {
    const { mutants, found } = kinds[kind]!
    const missed = misses.filter((miss) => miss.kind === kind).map(({ context }) => context)
    expect(mutants).toBeGreaterThanOrEqual(60)
    expect(found / mutants, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(bar)
  })
})
