// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { parseDay, readDay } from '../../lib/page/read-value'

test.each([
  ['2024-03-05', { year: 2024, month: 3, day: 5 }],
  ['2024-03-05T09:30', { year: 2024, month: 3, day: 5 }],
  ['5/3/2024', { year: 2024, month: 3, day: 5 }],
  ['05-03-2024 09:30', { year: 2024, month: 3, day: 5 }],
  ['09:30 05/03/2024', { year: 2024, month: 3, day: 5 }],
  ['Thứ Ba, 05.03.2024, 09:30', { year: 2024, month: 3, day: 5 }],
])('%s is a day', (text, day) => {
  expect(parseDay(text)).toEqual(day)
})

test.each(['', '30/2/2024', '2024-02-30', '5/3', '5/3-2024', '15/3/20245', 'hôm nay'])(
  '%j is none',
  (text) => {
    expect(parseDay(text)).toBeNull()
  },
)

const boxes = (html: string): Element[] => {
  document.body.innerHTML = html
  return [...document.body.children]
}

test('a day in three boxes is put together; one that is no real day is left as it stands', () => {
  const month =
    '<select><option value="02">02-Th2</option><option value="06" selected>06-Th6</option></select>'
  expect(readDay(boxes(`<input value="05">${month}<input value="2026">`))).toBe('05/6/2026')
  expect(readDay(boxes(`<input value="31">${month}<input value="2026">`))).toBe('31')
  expect(readDay(boxes('<input value="2026-06-05"><input value="06"><input value="2026">'))).toBe('05/6/2026')
  expect(readDay(boxes('<input value="05/06/2026"><input value="08:30">'))).toBe('05/06/2026')
})
