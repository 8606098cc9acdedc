/** Our own set of sentences: what is right raises no error by any rule, what is wrong is found where it is marked. */
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'
import { BAD } from './sentences/bad'
import { GOOD } from './sentences/good'
import { OWN_BAD } from './sentences/own-bad'
import { OWN_GOOD_ANNIVERSARIES } from './sentences/own-good-anniversaries'
import { OWN_GOOD_DATES } from './sentences/own-good-dates'
import { OWN_GOOD_NUMBERS } from './sentences/own-good-numbers'

// A sentence alone has no required fields.
const linter = createLinter(
  builtInCatalogue(),
  RULES.filter(({ group }) => group !== 'field'),
)
const today = { year: 2026, month: 11, day: 23 }
const findings = (text: string) => linter.lint(bodyDraft(text), { today })
const OWN_GOOD = [...OWN_GOOD_DATES, ...OWN_GOOD_NUMBERS, ...OWN_GOOD_ANNIVERSARIES]
const ALL_GOOD = [...GOOD, ...OWN_GOOD]
const ALL_BAD = [...BAD, ...OWN_BAD]
const unmarked = (sentence: string) => sentence.replace(/[⟦⟧]/g, '')

describe('our own set', () => {
  it('is large, and says nothing twice', () => {
    const good = new Set(ALL_GOOD)
    const bad = new Set(ALL_BAD.map(([, sentence]) => unmarked(sentence)))
    expect([good.size, bad.size]).toEqual([ALL_GOOD.length, ALL_BAD.length])
    expect(good.size).toBeGreaterThanOrEqual(300)
    expect(bad.size).toBeGreaterThanOrEqual(150)
  })

  it('raises no error on what is right', () => {
    const errors = ALL_GOOD.flatMap((text) =>
      findings(text)
        .filter(({ severity }) => severity === 'error')
        .map(({ ruleId, span }) => `${ruleId} “${span.text}” in: ${text}`),
    )
    expect(errors, 'mend the rule, not the sentence').toEqual([])
  })

  it.each(OWN_GOOD)('does not even warn: %s', (text) => {
    const complaints = findings(text).filter(({ severity }) => severity !== 'hint')
    expect(complaints.map(({ ruleId, span }) => `${ruleId}: ${span.text}`)).toEqual([])
  })

  it.each(OWN_BAD)('finds what is wrong, %s: %s', (rule, marked) => {
    const text = unmarked(marked)
    const marks = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, mark]) => mark)
    const complaints = findings(text).filter(({ severity }) => severity !== 'hint')
    expect(complaints.map(({ ruleId, span }) => [ruleId, span.text])).toEqual(
      marks.map((mark) => [rule, mark]),
    )
  })
})
