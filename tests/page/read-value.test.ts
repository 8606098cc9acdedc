import { expect, test } from 'vitest'
import { parseDay } from '../../lib/page/read-value'

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
