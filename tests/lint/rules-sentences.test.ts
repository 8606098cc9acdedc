/** Whole sentences, all rules on dates and anniversaries at once: what is right stays unmarked, what is wrong is found. */
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'
import { BAD } from './sentences/bad'
import { GOOD } from './sentences/good'

/** Hints are about style: they speak of writings that are right. */
const rules = RULES.filter(
  ({ group, severity }) => (group === 'date' || group === 'anniversary') && severity !== 'hint',
)
const linter = createLinter(builtInCatalogue(), rules)
const today = { year: 2026, month: 11, day: 23 }
const findings = (text: string) => linter.lint(bodyDraft(text), { today })

describe('sentences of our own', () => {
  it('are many', () => {
    expect(GOOD.length).toBeGreaterThanOrEqual(120)
    expect(BAD.length).toBeGreaterThanOrEqual(60)
  })

  it.each(GOOD)('good: %s', (text) => {
    expect(findings(text).map(({ ruleId, span }) => `${ruleId}: ${span.text}`)).toEqual([])
  })

  it.each(BAD)('bad, %s: %s', (rule, marked) => {
    const text = marked.replace(/[⟦⟧]/g, '')
    const marks = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1])
    const raised = findings(text)
    expect(raised.map(({ span }) => span.text)).toEqual(marks)
    expect(new Set(raised.map(({ ruleId }) => ruleId))).toEqual(new Set([rule]))
  })
})

describe('a form that is meant to be filled in', () => {
  const severities = (text: string) => findings(text).map(({ severity }) => severity)

  it('is a warning where every part is blank, an error where one is filled in', () => {
    expect(severities('......, ngày ..... tháng ..... năm ........')).toEqual(['warning'])
    expect(severities('từ ngày .../.../20... đến ngày .../.../20...')).toEqual(['warning', 'warning'])
    expect(severities('ngày … tháng … năm (ký tên)')).toEqual(['warning'])
    expect(severities('Hà Nội, ngày … tháng … năm 2024')).toEqual(['error'])
  })
})
