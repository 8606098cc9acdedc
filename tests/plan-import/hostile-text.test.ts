/** Texts made to keep the reading busy: an answer comes all the same, and its places are within the text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractPlan } from '../../lib/plan-import/extract-plan'
import { readHtml } from '../../lib/plan-import/read-html'
import { readText } from '../../lib/plan-import/read-text'
import { CATALOGUE, TODAY } from './plan-lines'

const UNITS = [
  '“',
  '*',
  ' ',
  '   ',
  '\t',
  ' | ',
  '¹ ',
  '. A',
  '1. ',
  'đợt 1 từ ',
  'về ',
  'chủ đề: “',
  'phong trào “a b”, ',
  'Giao Sở ',
  '1/1/2026; ',
  'trước ngày 1/2/2026; ',
  '94 năm (1/2/1930-1/2/2024) ',
  'số 1/KH-UBND ',
  '<p>',
  '</td>',
  '&',
  '\n',
]
const extract = (text: string) => extractPlan(readText(text), { catalogue: CATALOGUE, today: TODAY })

describe('hostile text', () => {
  it.each(UNITS)(
    'of nothing but %j is read in bounded time',
    (unit) => {
      // One line: what is quadratic in its blanks or marks needs far longer than any test may take.
      const read = extract(`KẾ HOẠCH${unit.repeat(Math.ceil(60_000 / unit.length))}`)
      expect(read.items[0]!.kind).toBe('plan')
    },
    8000,
  )

  it('is never too much: whatever is put together, an answer comes', () => {
    const piece = fc.oneof(
      fc.constantFrom(...UNITS),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('KẾ HOẠCH', 'Số: /KH-STP', 'Đợt 1:', 'năm 2026', '31/12/2026', 'I. ', 'Nơi nhận:'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const { plan, items, leftovers } = extract(text)
        readHtml(text)
        for (const { sources } of items)
          for (const { paragraph, start, end } of sources)
            expect(start >= 0 && start <= end && end <= (plan.paragraphs[paragraph]?.text.length ?? -1)).toBe(
              true,
            )
        for (const { paragraph, parts } of leftovers)
          for (const { end } of parts) expect(end <= plan.paragraphs[paragraph]!.text.length).toBe(true)
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})
