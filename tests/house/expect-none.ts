/** The one assertion of the house tests: a list that should be empty, and the cure in words when it is not. */
import { expect } from 'vitest'

/** Fails with the cure and every entry; the reporter of `npm test` shows nothing but this message. */
export function expectNone(found: readonly string[], cure: string): void {
  if (found.length > 0) expect.fail([cure, ...found.map((one) => `  ${one}`)].join('\n'))
}
