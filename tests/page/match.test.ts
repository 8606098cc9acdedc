import { expect, test } from 'vitest'
import { PORTALS } from '../../lib/page/portals'
import { fitsAddress, matchesWildcards } from '../../lib/page/portals/match'

test.each([
  ['/posts/*/edit', '/posts/12/edit', true],
  ['/posts/*/edit', '/posts/12/edit/more', false],
  ['/posts/*/edit', '/posts/edit', false],
  ['/posts/new', '/posts/new', true],
  ['/posts/new', '/posts/newer', false],
  ['*op=content*', '/admin/index.php?nv=news&op=content&id=3', true],
  ['*', '', true],
  ['a*a', 'a', false],
  ['**b**', 'abc', true],
])('%s on %s: %s', (pattern, text, isMatch) => {
  expect(matchesWildcards(pattern, text)).toBe(isMatch)
})

test('a pattern made to hang a regular expression is answered at once', () => {
  expect(matchesWildcards(`${'*a'.repeat(2000)}*b`, 'a'.repeat(100_000))).toBe(false)
})

test('a pattern with a question mark is held against the query too', () => {
  const profile = { ...PORTALS[0]!, editUrls: ['/index.php?*op=content*'] }
  expect(fitsAddress(profile, new URL('http://localhost/index.php?nv=news&op=content'))).toBe(true)
  expect(fitsAddress(profile, new URL('http://localhost/index.php?nv=news'))).toBe(false)
  const onPath = { ...profile, editUrls: ['/posts/*/edit'] }
  expect(fitsAddress(onPath, new URL('http://LOCALHOST/posts/1/edit?back=/'))).toBe(true)
  expect(fitsAddress(onPath, new URL('http://vidu.vn/posts/1/edit'))).toBe(false)
})
