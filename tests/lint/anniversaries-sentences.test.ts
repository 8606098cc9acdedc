/** Whole sentences on named anniversaries: what is right stays unmarked, what is wrong is found at its place and rank. */
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'
import { readMarked } from './marked-sentence'
import { BAD_ANNIVERSARIES } from './sentences/anniversaries-bad'
import { GOOD_ANNIVERSARIES } from './sentences/anniversaries-good'

const rules = RULES.filter(({ group, id }) => group === 'anniversary' || id === 'fields-agree')
const linter = createLinter(builtInCatalogue(), rules)
const today = { year: 2026, month: 11, day: 23 }
const findings = (text: string) => linter.lint(bodyDraft(text), { today })

describe('sentences on anniversaries', () => {
  it('are many', () => {
    expect(GOOD_ANNIVERSARIES.length).toBeGreaterThanOrEqual(60)
    expect(BAD_ANNIVERSARIES.length).toBeGreaterThanOrEqual(40)
  })

  it.each(GOOD_ANNIVERSARIES)('good: %s', (text) => {
    expect(findings(text).map(({ ruleId, span }) => `${ruleId}: ${span.text}`)).toEqual([])
  })

  it.each(BAD_ANNIVERSARIES)('bad, %s, %s: %s', (rule, severity, marked) => {
    const { text, marks } = readMarked(marked)
    const raised = findings(text)
    expect(raised.map(({ ruleId, span }) => `${ruleId}: ${span.text}`)).toEqual(
      marks.map((mark) => `${rule}: ${mark}`),
    )
    expect(raised.map((finding) => finding.severity)).toEqual(marks.map(() => severity))
  })
})
