/** The properties of `npm run fuzz` on some cases, hostile texts, and dashes that change nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { FUZZ_CASES } from '../eval/fuzz-cases'
import { HOSTILE_PARTS } from '../eval/hostile-growth'
import { builtInCatalogue } from './built-in-catalogue'
import { OWN_BAD } from './sentences/own-bad'
import { OWN_GOOD_ANNIVERSARIES } from './sentences/own-good-anniversaries'

const linter = createLinter(
  builtInCatalogue(),
  RULES.filter(({ group }) => group !== 'field'),
)
const today = { year: 2026, month: 11, day: 23 }
const raised = (text: string) =>
  linter
    .lint(bodyDraft(text), { today })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ ruleId }) => ruleId)

describe('properties', () => {
  it.each(FUZZ_CASES)('$name', ({ property }) => {
    // No chance in tests: npm run fuzz takes other cases on each run.
    fc.assert(property(), { numRuns: 600, seed: 1948, maxSkipsPerRun: 1000 })
  })
})

describe('dashes between two ends', () => {
  const sentences = [...OWN_GOOD_ANNIVERSARIES, ...OWN_BAD.map(([, marked]) => marked.replace(/[⟦⟧]/g, ''))]
  /** After a year that ends one end, before the digit that begins the other. */
  const BETWEEN_ENDS = /(?<=[/.(-](?:1[89]|20)\d\d)[ \u00a0]?[-–][ \u00a0]?(?=\d)/g
  const joined = sentences.filter((sentence) => sentence.match(BETWEEN_ENDS))

  it.each([' - ', '-', ' – ', '–', '- ', ' –', ' — ', '\u2011'])('change no verdict: %j', (dash) => {
    expect(joined.length).toBeGreaterThan(60)
    for (const sentence of joined) {
      const other = sentence.replace(BETWEEN_ENDS, dash)
      expect(raised(other), other).toEqual(raised(sentence))
    }
  })
})

// Time on them, up to a million characters, is measured by npm run fuzz: a clock has no place in npm test.
describe('hostile texts', () => {
  it.each(HOSTILE_PARTS)(
    'a hundred thousand characters in one block are read without failing: %j',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length))
      const failures = linter
        .lint(bodyDraft(text), { today })
        .filter(({ message }) => message.includes('gặp sự cố'))
      expect(failures).toEqual([])
    },
  )
})
