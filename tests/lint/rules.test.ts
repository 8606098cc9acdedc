/** Runs every example of every rule: what is bad is reported exactly where it is marked, what is good is left alone. */
import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../lib/lint/calendar'
import { bodyDraft, type Draft } from '../../lib/lint/draft'
import { applyEdits } from '../../lib/lint/edits'
import { createLinter } from '../../lib/lint/lint'
import { draftFromFields } from '../../lib/lint/required-fields'
import { RULES } from '../../lib/lint/rules'
import type { Example, Rule } from '../../lib/lint/rules/define-rule'
import { builtInCatalogue } from './built-in-catalogue'

const TODAY = { year: 2026, month: 11, day: 23 }
const catalogue = builtInCatalogue()

interface Marked {
  readonly draft: Draft
  /** `field:start-end` of every marked span. */
  readonly marks: readonly string[]
}

/** Takes the ⟦…⟧ out of an example and remembers where they stood. */
function readExample(example: Example): Marked {
  const { publishedOn, ...texts } = typeof example === 'string' ? { body: example } : example
  const marks: string[] = []
  const unmarked: Record<string, string> = {}
  for (const [name, marked] of Object.entries(texts)) {
    let text = ''
    let start = 0
    for (const part of marked.split(/([⟦⟧])/)) {
      if (part === '⟦') start = text.length
      else if (part === '⟧') marks.push(`${name}:${start}-${text.length}`)
      else text += part
    }
    unmarked[name] = text
  }
  const day = publishedOn ? parseIsoDate(publishedOn) : null
  const draft = typeof example === 'string' ? bodyDraft(unmarked.body!, day) : draftFromFields(unmarked, day)
  return { draft, marks }
}

function lintWith(rule: Rule, draft: Draft) {
  return createLinter(catalogue, [rule]).lint(draft, { today: TODAY })
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has at least two good examples for each bad one', () => {
    expect(rule.bad.length, 'add a bad example').toBeGreaterThan(0)
    expect(rule.good.length, 'add good examples, near misses first').toBeGreaterThanOrEqual(
      2 * rule.bad.length,
    )
  })

  it.each(rule.bad)('reports exactly what is marked: %j', (example) => {
    const { draft, marks } = readExample(example)
    expect(marks, 'mark the wrong span with ⟦ and ⟧').not.toEqual([])
    const spans = lintWith(rule, draft).map(({ span }) => `${span.field}:${span.start}-${span.end}`)
    expect(spans).toEqual(marks)
  })

  it.each(rule.good)('says nothing of: %j', (example) => {
    const findings = lintWith(rule, readExample(example).draft)
    expect(findings.map(({ span, message }) => `${span.text}: ${message}`)).toEqual([])
  })

  it.each(rule.fixed ?? [])('fixes %j', (before, after) => {
    const { draft } = readExample(before)
    const fix = lintWith(rule, draft)[0]?.fixes[0]
    expect(fix, 'the first finding needs a fix').toBeDefined()
    expect(applyEdits(draft.fields[0]!.text, fix!.edits).text).toBe(after)
  })

  it('gives each finding a message, a reason and a source in words', () => {
    for (const example of rule.bad) {
      for (const finding of lintWith(rule, readExample(example).draft)) {
        expect(finding).toMatchObject({ ruleId: rule.id, group: rule.group })
        for (const words of [finding.message, finding.why, finding.source.text])
          expect(words).toMatch(/\p{L}{2}/u)
        for (const fix of finding.fixes) expect(fix.edits.length, fix.label).toBeGreaterThan(0)
      }
    }
  })
})

describe('the table of rules', () => {
  it('names each rule once', () => {
    const ids = RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
