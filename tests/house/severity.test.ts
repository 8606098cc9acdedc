/**
 * The policy of severities (CONTRIBUTING.md), held over every bad example of every rule and every sentence of our own:
 * an error is proven, a fact that is only `known` proves nothing, and what is safe to fix has one reading.
 */
import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../lib/lint/calendar'
import { type Catalogue, createCatalogue, EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import symbols from '../../lib/lint/catalogue/packs/symbols.json'
import type { SymbolGrammar } from '../../lib/lint/catalogue/symbol-schema'
import { bodyDraft, type Draft } from '../../lib/lint/draft'
import type { Finding, Severity } from '../../lib/lint/finding'
import { createLinter } from '../../lib/lint/lint'
import { draftFromFields } from '../../lib/lint/required-fields'
import { RULES } from '../../lib/lint/rules'
import type { Example } from '../../lib/lint/rules/define-rule'
import { builtInCatalogue } from '../lint/built-in-catalogue'
import { BAD } from '../lint/sentences/bad'
import { GOOD } from '../lint/sentences/good'
import { expectNone } from './expect-none'

/** What may prove an error, by the words in which a source names it. */
const PROOFS: readonly (readonly [proof: string, words: RegExp])[] = [
  ['the calendar', /dương lịch|âm lịch|trong lịch|can chi/i],
  ['arithmetic', /phép (?:trừ|cộng|so|đếm)/i],
  ['the two ends of one writing', /cách ghi mốc kỷ niệm/i],
  ['a decree or a law', /(?:nghị định|luật|thông tư|nghị quyết|quyết định) (?:số )?\d/i],
  ['the catalogue', /danh mục/i],
  ['the portal itself', /yêu cầu của cổng/i],
]
const isProof = (text: string) => PROOFS.some(([, words]) => words.test(text))

const RANK: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 }
const TODAY = { year: 2026, month: 11, day: 23 }

const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '')

function draftOf(example: Example): Draft {
  if (typeof example === 'string') return bodyDraft(unmarked(example))
  const { publishedOn, ...texts } = example
  const fields = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, unmarked(text)]))
  return draftFromFields(fields, publishedOn ? parseIsoDate(publishedOn) : null)
}

const DRAFTS: readonly Draft[] = [
  ...RULES.flatMap(({ bad }) => bad.map(draftOf)),
  ...BAD.map(([, sentence]) => bodyDraft(unmarked(sentence))),
  ...GOOD.map((sentence) => bodyDraft(sentence)),
]

function findingsWith(catalogue: Catalogue): Finding[] {
  const linter = createLinter(catalogue)
  return DRAFTS.flatMap((draft, at) =>
    linter.lint(draft, { today: TODAY }).map((finding) => ({ ...finding, id: `${at}|${finding.id}` })),
  )
}

const builtIn = builtInCatalogue()
const all = findingsWith(builtIn)
const quote = ({ ruleId, span, message }: Finding) => `${ruleId} on “${span.text}”: ${message}`

/** The catalogue as it would be if no one had confirmed anything. */
const unconfirmed = createCatalogue([
  {
    schema: 1,
    asOf: builtIn.asOf,
    legalDocuments: builtIn.legalDocuments.map((record) => ({
      ...record,
      confidence: 'known' as const,
      validityConfidence: 'known' as const,
    })),
    anniversaries: builtIn.anniversaries.map((record) => ({
      ...record,
      confidence: 'known' as const,
      yearConfidence: 'known' as const,
    })),
    plans: [...builtIn.plans],
    symbols: {
      ...symbols.symbols,
      branches: symbols.symbols.branches.map((branch) => ({ ...branch, confidence: 'known' as const })),
    } as SymbolGrammar,
  },
])

describe('an error', () => {
  it('is of a rule that names its proof', () => {
    const wrong = RULES.filter(({ severity, source }) => severity === 'error' && !isProof(source.text))
    expectNone(
      wrong.map(({ id, source }) => `${id}: ${source.text}`),
      `An error is proven by ${PROOFS.map(([proof]) => proof).join(', ')}. Name it in \`source\`, or lower \`severity\`.`,
    )
  })

  it('names its proof itself, where it brings a source of its own', () => {
    const wrong = all.filter(({ severity, source }) => severity === 'error' && !isProof(source.text))
    expectNone(wrong.map(quote), 'This error names no proof: lower its severity or mend its source.')
  })

  it('never rests on a record that is only known', () => {
    const place = ({ id, span }: Finding) => `${id}|${span.start}`
    const withoutRecords = new Set(
      findingsWith(EMPTY_CATALOGUE)
        .filter(({ severity }) => severity === 'error')
        .map(place),
    )
    const restsOnRecords = (finding: Finding) =>
      finding.severity === 'error' && !withoutRecords.has(place(finding))
    // The test of the test: with confirmed records there are such errors.
    expect(all.filter(restsOnRecords).length).toBeGreaterThan(5)
    expectNone(
      findingsWith(unconfirmed).filter(restsOnRecords).map(quote),
      'Every record was made `known`, and yet these are errors: a known fact gives at most a warning.',
    )
  })
})

describe('a finding', () => {
  it('is never graver than its rule', () => {
    const own = new Map(RULES.map(({ id, severity }) => [id, severity]))
    const wrong = all.filter(({ ruleId, severity }) => RANK[severity] > RANK[own.get(ruleId)!])
    expectNone(wrong.map(quote), 'A report may lower the severity of its rule, never raise it.')
  })

  it('has at most one safe correction, and offers it first', () => {
    const wrong = all.filter(({ fixes }) => fixes.some(({ safe }, at) => safe && at > 0))
    expectNone(wrong.map(quote), 'Only the first correction may be safe: the best-supported one.')
    expect(all.some(({ fixes }) => fixes[0]?.safe)).toBe(true)
  })

  it('offers each correction once, and none that changes nothing', () => {
    const wrong = all.filter(({ fixes }) => {
      const edits = fixes.map((fix) => JSON.stringify(fix.edits))
      const isIdle = fixes.some((fix) =>
        fix.edits.every(({ span, replacement }) => span.text === replacement),
      )
      return new Set(edits).size < edits.length || isIdle
    })
    expectNone(wrong.map(quote), 'Take out corrections that are the same or change nothing.')
  })

  it('of every severity is met, so that nothing here passes for want of cases', () => {
    expect(new Set(all.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'hint']))
  })
})
