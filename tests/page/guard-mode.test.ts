/** What the guard decides in each mode. */
import { expect, test } from 'vitest'
import { decideBy } from '../../lib/page/guard-mode'

test.each([
  ['hold', true, 'pass', 0],
  ['hold', false, 'hold', 0],
  ['warn', true, 'pass', 0],
  ['warn', false, 'pass', 1],
] as const)('%s, clean %s: %s, with %i words', (mode, isClean, decision, words) => {
  const said: string[] = []
  expect(decideBy(mode, { show: (text) => said.push(text) }, () => isClean)()).toBe(decision)
  expect(said).toHaveLength(words)
})
