/**
 * The examples of a rule as the brain judges them: what a person reads about a rule is what happens. Not for the
 * brain's worker, whose build leaves the examples out.
 */
import { type CalendarDate, parseIsoDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import { bodyDraft, type Draft } from './draft'
import { applyEdits } from './edits'
import type { Finding } from './finding'
import { createLinter } from './lint'
import { draftFromFields } from './required-fields'
import type { Example, Rule } from './rules/define-rule'

/** A stretch of an example's field; what the rule reports of it stands beside it. */
export interface ExamplePart {
  readonly text: string
  readonly isReported: boolean
}

export interface JudgedField {
  readonly name: string
  readonly label: string
  /** The text in order; one empty reported part where the field as a whole is reported. */
  readonly parts: readonly ExamplePart[]
}

export interface JudgedExample {
  readonly fields: readonly JudgedField[]
  /** What the rule says, in the order of the text, each message once. */
  readonly messages: readonly string[]
  /** What the first correction makes of the field it changes; null where none is offered. */
  readonly corrected: { readonly label: string; readonly text: string } | null
}

export interface JudgedExamples {
  readonly bad: readonly JudgedExample[]
  readonly good: readonly JudgedExample[]
}

/** The draft that an example writes down, without the marks around what is to be reported. */
export function draftOfExample(example: Example): Draft {
  const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '')
  if (typeof example === 'string') return bodyDraft(unmarked(example))
  const { publishedOn, ...texts } = example
  const fields = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, unmarked(text)]))
  return draftFromFields(fields, publishedOn ? parseIsoDate(publishedOn) : null)
}

/** Has the rule judge its own examples. */
export function judgeExamples(rule: Rule, catalogue: Catalogue, today: CalendarDate): JudgedExamples {
  const judged = (example: Example): JudgedExample => {
    const draft = draftOfExample(example)
    const findings = createLinter(catalogue, [rule]).lint(draft, { today })
    return {
      fields: draft.fields.map(({ name, label, text }) => ({
        name,
        label,
        parts: partsOf(name, text, findings),
      })),
      messages: [...new Set(findings.map(({ message }) => message))],
      corrected: correctedBy(findings, draft),
    }
  }
  return { bad: rule.bad.map(judged), good: rule.good.map(judged) }
}

function partsOf(field: string, text: string, findings: readonly Finding[]): ExamplePart[] {
  const spans = findings.map(({ span }) => span).filter((span) => span.field === field)
  if (spans.some(({ text: quote }) => quote === '')) return [{ text, isReported: true }]
  const parts: ExamplePart[] = []
  let at = 0
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    if (start > at) parts.push({ text: text.slice(at, start), isReported: false })
    parts.push({ text: text.slice(start, end), isReported: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isReported: false })
  return parts
}

function correctedBy(findings: readonly Finding[], draft: Draft): JudgedExample['corrected'] {
  const fix = findings.find(({ fixes }) => fixes.length > 0)?.fixes[0]
  const name = fix?.edits[0]?.span.field
  const field = draft.fields.find((one) => one.name === name)
  if (!fix || !field) return null
  const edits = fix.edits.filter(({ span }) => span.field === name)
  return { label: fix.label, text: applyEdits(field.text, edits).text }
}
