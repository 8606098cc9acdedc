/** Edits of plain text: applied in order, refused when stale, never twice at one place. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../lib/lint/edits'
import type { Edit } from '../../lib/lint/finding'

const edit = (text: string, start: number, end: number, replacement: string): Edit => ({
  span: { field: 'body', start, end, text: text.slice(start, end) },
  replacement,
})

describe('applyEdits', () => {
  const text = 'ngày 30/2/2024 và ngày 31/4/2024'

  it('applies edits in the order of the text, however they are given', () => {
    const edits = [edit(text, 23, 32, '30/4/2024'), edit(text, 5, 14, '29/02/2024')]
    const result = applyEdits(text, edits)
    expect(result.text).toBe('ngày 29/02/2024 và ngày 30/4/2024')
    expect(result.applied).toEqual([edits[1], edits[0]])
  })

  it('refuses an edit whose text is no longer there', () => {
    const stale: Edit = {
      span: { field: 'body', start: 5, end: 14, text: '31/2/2024' },
      replacement: '01/3/2024',
    }
    expect(applyEdits(text, [stale])).toEqual({ text, applied: [] })
  })

  it('leaves out an edit that overlaps an earlier one, or stands at the same place', () => {
    const first = edit(text, 5, 14, '29/02/2024')
    expect(applyEdits(text, [first, edit(text, 8, 14, 'x')]).applied).toEqual([first])
    expect(applyEdits(text, [first, edit(text, 5, 14, '01/3/2024')]).applied).toEqual([first])
    const inserted = edit(text, 5, 5, 'thứ Sáu ')
    expect(applyEdits(text, [inserted, edit(text, 5, 5, 'x')]).applied).toEqual([inserted])
  })

  it('lets neighbours touch', () => {
    expect(applyEdits('abc', [edit('abc', 0, 1, 'x'), edit('abc', 1, 2, 'y')]).text).toBe('xyc')
  })

  it('changes nothing outside the applied edits', () => {
    const anyEdits = fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.string({ maxLength: 3 })), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), anyEdits, (given, places) => {
        const edits = places.map(([start, length, replacement]) =>
          edit(given, start, start + length, replacement),
        )
        const result = applyEdits(given, edits)
        let at = 0
        let expected = ''
        for (const { span, replacement } of result.applied) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expected += given.slice(at, span.start) + replacement
          at = span.end
        }
        expect(result.text).toBe(expected + given.slice(at))
      }),
    )
  })
})
