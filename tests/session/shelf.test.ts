import { expect, test } from 'vitest'
import { changed, EMPTY_SHELF, type Shelf } from '../../lib/store/shelf'

const reminder = (deadline: string) => ({
  plan: 'ke-hoach',
  deadline,
  day: '2024-06-05',
  what: 'gửi báo cáo',
})
const after = (shelf: Shelf, keys: readonly string[]) =>
  keys.reduce((now, key) => changed(now, { do: 'use', key }), shelf)

test('what was used last comes first, once, and only so many are kept', () => {
  expect(after(EMPTY_SHELF, ['a', 'b', 'a']).recent).toEqual(['a', 'b'])
  const keys = Array.from({ length: 100 }, (_, index) => `document ${index}`)
  const { recent } = after(EMPTY_SHELF, keys)
  expect(recent.length).toBe(12)
  expect(recent[0]).toBe('document 99')
})

test('favourites are marked and unmarked, and bounded', () => {
  const favour = (shelf: Shelf, key: string, isOn = true) => changed(shelf, { do: 'favour', key, isOn })
  expect(favour(favour(EMPTY_SHELF, 'a'), 'a', false)).toEqual(EMPTY_SHELF)
  const many = Array.from({ length: 100 }, (_, index) => `${index}`).reduce(
    (now, key) => favour(now, key),
    EMPTY_SHELF,
  )
  expect(many.favourites.length).toBe(60)
})

test('one reminder for each deadline', () => {
  const remind = (shelf: Shelf, deadline: string, isOn: boolean) =>
    changed(shelf, { do: 'remind', reminder: reminder(deadline), isOn })
  const two = remind(remind(remind(EMPTY_SHELF, 'so-ket', true), 'tong-ket', true), 'so-ket', true)
  expect(two.reminders.map(({ deadline }) => deadline)).toEqual(['so-ket', 'tong-ket'])
  expect(remind(two, 'tong-ket', false).reminders).toEqual([reminder('so-ket')])
})
