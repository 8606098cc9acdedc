/** A linter that remembers says of every draft what one that has never seen any says, whatever was edited in between. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, LinedField } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { blockRule } from '../../lib/lint/rules/define-rule'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const today = { year: 2024, month: 9, day: 1 }
const draftOf = (title: string, body: string): Draft => ({
  fields: [
    { name: 'title', label: 'Tiêu đề', required: true, text: title },
    { name: 'body', label: 'Nội dung', required: true, text: body },
  ],
  publishedOn: null,
})
const BODY = { name: 'body', label: 'Nội dung', required: true }
/** The same draft with the body by its lines: as a page gives it the first time, then as a change of the last. */
function linedDraftOf(
  title: string,
  body: string,
  last: LinedField | null,
): { draft: Draft; lined: LinedField } {
  const lines = body.split('\n')
  const known = last?.lines ?? []
  let head = 0
  while (head < known.length && head < lines.length && known[head] === lines[head]) head++
  let tail = 0
  const most = Math.min(known.length, lines.length) - head
  while (tail < most && known.at(-1 - tail) === lines.at(-1 - tail)) tail++
  const lined = last
    ? last.withChange({ head, tail }, lines.slice(head, lines.length - tail))
    : new LinedField(BODY, lines)
  const draft = draftOf(title, body)
  return { draft: { ...draft, fields: [draft.fields[0]!, lined] }, lined }
}
const fresh = (draft: Draft) => createLinter(catalogue).lint(draft, { today })

const SCRAPS = [
  ...['\n', '\r\n', '\r', ' ', 'a', '30/2', '2024', '/KH-STP', '\u0301', '\u00ad', 'x'],
  'ngày 30/2/2024',
  'Quyết định số 15/QĐ-',
  'UBND tỉnh',
  'Kế hoạch số /KH-STP',
  '\nngày 31/4/2024\n',
  'kỷ niệm 93 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)',
  'họp ngày 5/7/2024 và ngày 06/8/2024 tại hội trường Sở',
]
const scrap = fc.constantFrom(...SCRAPS)
const text = fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join(''))
const edit = fc.record({ at: fc.nat(400), gone: fc.nat(30), put: fc.oneof(scrap, text, fc.constant('')) })

describe('a linter that remembers', () => {
  it('finds after each edit what a fresh one finds', () => {
    fc.assert(
      fc.property(text, text, fc.array(edit, { maxLength: 8 }), (title, body, edits) => {
        const linter = createLinter(catalogue)
        let now = body
        for (const { at, gone, put } of [{ at: 0, gone: 0, put: '' }, ...edits]) {
          const place = Math.min(at, now.length)
          now = now.slice(0, place) + put + now.slice(place + gone)
          const draft = draftOf(title, now)
          expect(linter.lint(draft, { today }), JSON.stringify(now)).toEqual(fresh(draft))
        }
      }),
      { numRuns: 400, seed: 1930 },
    )
  })

  it('finds the same in a field given by its lines, by what changed in them, or by turns whole', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.tuple(edit, fc.constantFrom('change', 'lines', 'whole')), { maxLength: 8 }),
        (title, body, edits) => {
          const linter = createLinter(catalogue)
          let now = body
          let { draft, lined } = linedDraftOf(title, now, null)
          linter.lint(draft, { today })
          const past = [now]
          for (const [{ at, gone, put }, way] of edits) {
            const place = Math.min(at, now.length)
            // Now and then what was typed is taken back.
            now = gone === 7 ? past.shift()! : now.slice(0, place) + put + now.slice(place + gone)
            past.push(now)
            ;({ draft, lined } = linedDraftOf(title, now, way === 'change' ? lined : null))
            const whole = draftOf(title, now)
            expect(lined.text).toBe(now)
            const found = linter.lint(way === 'whole' ? whole : draft, { today })
            expect(found, JSON.stringify([way, now])).toEqual(fresh(whole))
          }
        },
      ),
      { numRuns: 400, seed: 1945 },
    )
  })

  it('moves what stands behind a change, in findings of blocks and of the whole draft', () => {
    const linter = createLinter(catalogue)
    const lines = Array.from({ length: 40 }, (_, i) =>
      i % 3 === 0
        ? `họp ngày 30/2/20${10 + i}`
        : i % 3 === 1
          ? `họp ngày ${(i % 8) + 1}/7/2024 và ngày 06/8/2024`
          : 'không có gì',
    )
    for (const place of [20, 20, 5, 35, 20, 0, 39, 38]) {
      lines[place] += place === 38 ? '' : ' thêm chữ'
      if (place === 35) lines.splice(place, 1)
      if (place === 5) lines.splice(place, 0, '', 'họp ngày 31/4/2024')
      const draft = draftOf('Tin', lines.join('\n'))
      const found = linter.lint(draft, { today })
      expect(found).toEqual(fresh(draft))
      for (const { span } of found)
        expect(draft.fields[span.field === 'body' ? 1 : 0]!.text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('asks again about a block whose next block changed, when a rule looked at it', () => {
    const linter = createLinter(catalogue, RULES)
    const ids = (body: string) => linter.lint(draftOf('Tin', body), { today }).map(({ ruleId }) => ruleId)
    const cut = 'Thực hiện Quyết định số 15/QĐ-'
    expect(ids(`${cut}\nUBND ngày 05/01/2024`)).toEqual([])
    expect(ids(`${cut}\nvề khen thưởng`)).toEqual(['reference-complete'])
    expect(ids(`${cut}\nUBND ngày 05/01/2024`)).toEqual([])
  })

  it('asks only the rules that need the kinds of mentions in a block', () => {
    const asked: string[] = []
    const rule = blockRule({
      id: 'needs-date',
      group: 'date',
      title: 'Thử',
      why: 'Vì thử',
      source: { text: 'Thử' },
      severity: 'hint',
      bad: [],
      good: [],
      needs: ['date'],
      check({ block }) {
        asked.push(block.text)
        return []
      },
    })
    createLinter(catalogue, [rule]).lint(draftOf('Không có ngày', 'họp ngày 5/7/2024\nNghị định 20/2019'), {
      today,
    })
    expect(asked).toEqual(['họp ngày 5/7/2024'])
  })
})
