/** Which browsers the commands accept, told by their version lines. */
import { expect, it } from 'vitest'
import { refusal } from '../e2e/chromium/refusal'

it.each(['Google Chrome 137.0.7151.55', 'Google Chrome 141.0.7390.54 beta', 'Microsoft Edge 141.0.3537.57'])(
  '%s is refused, with the reason',
  (version) => {
    expect(refusal(version)).toContain('--load-extension')
  },
)

it.each([
  'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)',
  'Google Chrome for Testing 141.0.7390.37',
  'Google Chrome 136.0.7103.113',
  '',
])('%j is accepted', (version) => {
  expect(refusal(version)).toBeNull()
})
