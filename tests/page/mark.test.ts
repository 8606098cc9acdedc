import { expect, test } from 'vitest'
import { markAt } from '../../lib/page/mark'

test('the shortest mark at the place counts; marks without text and of other fields do not', () => {
  const mark = (id: string, start: number, end: number, field = 'body') => ({
    id,
    severity: 'error' as const,
    span: { field, start, end, text: 'x'.repeat(end - start) },
  })
  const marks = [mark('long', 0, 20), mark('short', 5, 9), mark('empty', 7, 7), mark('other', 5, 6, 'title')]
  expect(markAt(marks, 'body', 6)?.id).toBe('short')
  expect(markAt(marks, 'body', 9)?.id).toBe('short')
  expect(markAt(marks, 'body', 10)?.id).toBe('long')
  expect(markAt(marks, 'body', 21)).toBeNull()
})
