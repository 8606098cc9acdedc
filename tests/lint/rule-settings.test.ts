/** What a person decides about rules: off is off, milder is milder, and nothing can be made graver. */
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import type { Severity } from '../../lib/lint/finding'
import { createLinter } from '../../lib/lint/lint'
import { draftOfExample, judgeExamples } from '../../lib/lint/rule-examples'
import {
  countChanged,
  type RuleSettings,
  severitiesFor,
  severityUnder,
  withSettings,
} from '../../lib/lint/rule-settings'
import { RULES } from '../../lib/lint/rules'
import type { Example, Rule } from '../../lib/lint/rules/define-rule'
import { builtInCatalogue } from './built-in-catalogue'

const TODAY = { year: 2026, month: 11, day: 23 }
const catalogue = builtInCatalogue()
const TEXT = 'Hội nghị tổng kết ngày 30/2/2025 tại trụ sở. Giao ban thứ Hai, ngày 05/6/2024.'

function severities(settings: RuleSettings): Record<string, Severity> {
  const findings = createLinter(catalogue, withSettings(RULES, settings)).lint(bodyDraft(TEXT), {
    today: TODAY,
  })
  return Object.fromEntries(findings.map(({ ruleId, severity }) => [ruleId, severity]))
}

describe('settings of rules', () => {
  it('leave every rule as it is while nothing is said', () => {
    expect(withSettings(RULES, {})).toEqual(RULES)
    expect(severities({})).toMatchObject({ 'date-exists': 'error' })
  })

  it('silence a rule that is off, and no other', () => {
    const before = severities({})
    const after = severities({ 'date-exists': { isOff: true } })
    expect(after).not.toHaveProperty('date-exists')
    expect({ ...after, 'date-exists': 'error' }).toEqual(before)
  })

  it('make every finding of a rule milder, also those that grade themselves', () => {
    for (const rule of RULES) {
      const [mild] = withSettings([rule], { [rule.id]: { severity: 'hint' } })
      const drafts = rule.bad.map((example) => severitiesOf(mild!, example))
      expect(new Set(drafts.flat()), rule.id).toEqual(new Set(['hint']))
    }
  })

  it('never make a finding graver', () => {
    const all = Object.fromEntries(RULES.map(({ id }) => [id, { severity: 'error' as const }]))
    expect(withSettings(RULES, all)).toEqual(RULES)
    expect(severitiesFor({ severity: 'warning' })).toEqual(['warning', 'hint'])
    expect(severityUnder({ severity: 'hint' }, { severity: 'error' })).toBe('hint')
  })

  it('pass over what is said of a rule that does not exist, whatever its name', () => {
    expect(severities({ 'no-such-rule': { isOff: true } })).toEqual(severities({}))
    expect(severities(JSON.parse('{"__proto__":{"isOff":true},"toString":{"isOff":true}}'))).toEqual(
      severities({}),
    )
  })

  it('are counted', () => {
    const settings = {
      'date-exists': { isOff: true, severity: 'hint' },
      'weekday-matches-date': { severity: 'hint' },
      'range-in-order': { severity: 'error' },
      gone: { isOff: true },
    } as const
    expect(countChanged(RULES, settings)).toEqual({ off: 1, lowered: 1 })
  })
})

function severitiesOf(rule: Rule, example: Example): Severity[] {
  const findings = createLinter(catalogue, [rule]).lint(draftOfExample(example), { today: TODAY })
  return findings.map(({ severity }) => severity)
}

describe('examples of rules', () => {
  it('are shown as the brain judges them: every bad one is reported, no good one is', () => {
    for (const rule of RULES) {
      const { bad, good } = judgeExamples(rule, catalogue, TODAY)
      const silent = bad.filter(
        ({ fields }) => !fields.some(({ parts }) => parts.some((part) => part.isReported)),
      )
      expect(silent, rule.id).toEqual([])
      expect(
        bad.every(({ messages }) => messages.length > 0),
        rule.id,
      ).toBe(true)
      expect(
        good.flatMap(({ messages }) => messages),
        rule.id,
      ).toEqual([])
    }
  })

  it('hold the whole text, in its order, with the correction that would be made', () => {
    const rule = RULES.find(({ id }) => id === 'date-exists')!
    const [example] = judgeExamples(rule, catalogue, TODAY).bad
    expect(example).toEqual({
      fields: [
        {
          name: 'body',
          label: 'Nội dung',
          parts: [
            { text: 'Hội nghị tổng kết ngày ', isReported: false },
            { text: '30/2/2025', isReported: true },
            { text: ' tại trụ sở Sở Tư pháp.', isReported: false },
          ],
        },
      ],
      messages: ['Ngày không tồn tại: 30/2/2025'],
      corrected: {
        label: 'Sửa thành 28/02/2025',
        text: 'Hội nghị tổng kết ngày 28/02/2025 tại trụ sở Sở Tư pháp.',
      },
    })
  })

  it('show a field that is reported as a whole', () => {
    const rule = RULES.find(({ id }) => id === 'field-filled')!
    const [example] = judgeExamples(rule, catalogue, TODAY).bad
    expect(example!.fields[0]).toMatchObject({ label: 'Tiêu đề', parts: [{ text: '', isReported: true }] })
  })
})
