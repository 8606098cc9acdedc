import { expect, test } from 'vitest'
import type { Caret } from '../../lib/page/caret'
import { lineAt } from '../../lib/page/caret-line'

const caret = (text: string, from: number, offset: number): Caret => ({
  source: { kind: 'control', field: 'body', text, element: null as never },
  offset,
  from,
  emptyBlock: null,
  before: '',
  after: '',
})

test.each([
  ['đầu dòng', 'một\nhai ba\nbốn', 4, 4, { at: 4, text: 'hai ba', from: 0, to: 0 }],
  ['đầu bài', 'một\nhai', 0, 0, { at: 0, text: 'một', from: 0, to: 0 }],
  ['dòng trống ở đầu', '\nhai', 0, 0, { at: 0, text: '', from: 0, to: 0 }],
  ['cuối bài', 'một\nhai', 7, 7, { at: 4, text: 'hai', from: 3, to: 3 }],
  ['phần đang chọn', 'một\nhai ba', 4, 7, { at: 4, text: 'hai ba', from: 0, to: 3 }],
])('%s', (_, text, from, offset, line) => {
  expect(lineAt(caret(text, from, offset))).toEqual({ field: 'body', ...line })
})

test('of a line without end only the stretch around the caret crosses to the sidebar', () => {
  const line = lineAt(caret('a'.repeat(100_000), 50_000, 50_010))!
  expect(line.text.length).toBe(1610)
  expect(line.at + line.from).toBe(50_000)
})
