/** Where the keys of the browser lead: from finding to finding, round and round. */
import { expect, test } from 'vitest'
import { nextFinding } from '../../lib/next-finding'

const LIST = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test('goes forth and back in the order of the text, round and round', () => {
  expect(nextFinding(LIST, 'a', 1)).toBe('b')
  expect(nextFinding(LIST, 'c', 1)).toBe('a')
  expect(nextFinding(LIST, 'b', -1)).toBe('a')
  expect(nextFinding(LIST, 'a', -1)).toBe('c')
})

test('begins at the nearer end where nothing is selected, or what was is gone', () => {
  expect(nextFinding(LIST, null, 1)).toBe('a')
  expect(nextFinding(LIST, 'gone', -1)).toBe('c')
  expect(nextFinding([], 'a', 1)).toBeNull()
})
