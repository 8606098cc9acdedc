/** The measuring tool itself, on a corpus of three pages of our own: it must count, and miss nothing it should report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { judgePages } from '../eval/judge-pages'
import { differenceOf } from '../eval/mutants/mutant'
import { readCorpora } from '../eval/read-corpus'
import { builtInCatalogue } from './built-in-catalogue'

const PAGES = [
  { id: 'a', text: 'Họp ngày 31/4/2025.\nHọp lại ngày 31/4/2025 và ngày 30/2/2025.' },
  { id: 'b', text: 'Xã đạt 30/2 chỉ tiêu. Gửi trước ngày 05/5/2025.' },
  { id: 'c', text: 'Nhiệm kỳ 2025-2020. Nghỉ ngày 31/6/2025 như đã hẹn.' },
]
const LABELS = [
  { page_id: 'a', span: '31/4/2025', kind: 'impossible-date', explanation: 'no such day', certain: true },
  { page_id: 'b', span: '05/5/2025', kind: 'weekday-mismatch', explanation: 'unknowable', certain: true },
  { page_id: 'c', span: '2025-2020', kind: 'reversed-range', explanation: 'backwards', certain: false },
]
const HARD_NEGATIVES = [
  { page_id: 'b', span: '30/2', context: 'đạt 30/2 chỉ', looks_like: 'impossible-date', why_fine: 'a share' },
  {
    page_id: 'c',
    span: 'ngày 31/6/2025',
    context: '',
    looks_like: 'impossible-date',
    why_fine: 'for the test',
  },
]

const linter = createLinter(
  builtInCatalogue(),
  RULES.filter(({ group }) => group !== 'field'),
)
const today = { year: 2026, month: 11, day: 23 }

describe('the measuring tool', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'eval-'))
    const write = (name: string, lines: readonly unknown[]) =>
      writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'))
    write('trial.jsonl', PAGES)
    write('trial-labels.jsonl', LABELS)
    write('trial-hard-negatives.jsonl', HARD_NEGATIVES)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const judge = () => judgePages(readCorpora(folder)[0]!, linter, today)

  it('counts every occurrence of a label, and tells errors that none confirms', () => {
    const report = judge()
    expect(report.rules['date-exists']).toEqual({ errors: 4, confirmed: 2, warnings: 0, hints: 0 })
    expect(report.unconfirmed.map(({ pageId, text }) => `${pageId} ${text}`)).toEqual([
      'a 30/2/2025',
      'c 31/6/2025',
    ])
    expect(report.confirmedByKind).toEqual({ 'impossible-date': 2, 'reversed-range': 1 })
  })

  it('tells recall apart by certainty and kind, and what was missed', () => {
    const report = judge()
    expect(report.certain).toEqual({
      'impossible-date': { labels: 2, found: 2, foundAsError: 2 },
      'weekday-mismatch': { labels: 1, found: 0, foundAsError: 0 },
    })
    expect(report.uncertain).toEqual({ 'reversed-range': { labels: 1, found: 1, foundAsError: 1 } })
    expect(report.missed.map(({ label }) => label.span)).toEqual(['05/5/2025'])
  })

  it('tells hard negatives that are hit', () => {
    const { hits, hardNegatives } = judge()
    expect(hardNegatives).toBe(2)
    expect(hits.map(({ negative, finding }) => [negative.span, finding.severity])).toEqual([
      ['ngày 31/6/2025', 'error'],
    ])
  })

  it('says which line of which file it cannot read', () => {
    writeFileSync(
      join(folder, 'trial-labels.jsonl'),
      '{"page_id": "z", "span": "x", "explanation": "none", "kind": "other"}',
    )
    expect(() => readCorpora(folder)).toThrow(/trial-labels\.jsonl:1: there is no page z/)
  })

  it('finds the place of a mutation, and gives room where something was taken out', () => {
    const right = 'Họp ngày 30/4/2025.'
    expect(differenceOf(right, 'Họp ngày 31/4/2025.')).toEqual({ start: 9, end: 19 })
    const gap = differenceOf('Kế hoạch số 15/KH-STP', 'Kế hoạch số /KH-STP')
    expect(gap.start).toBeLessThan(12)
    expect(gap.end).toBeGreaterThan(12)
  })
})
