/** Which finding a person comes to next, in the order of the text, from the one they are at. Pure. */
import type { ShownFinding } from './session'

/** The id of the next finding (or the previous, for -1), round and round; null when there is none. */
export function nextFinding(
  findings: readonly Pick<ShownFinding, 'id'>[],
  currentId: string | null,
  step: 1 | -1,
): string | null {
  const count = findings.length
  if (count === 0) return null
  const at = findings.findIndex(({ id }) => id === currentId)
  if (at < 0) return findings[step > 0 ? 0 : count - 1]!.id
  return findings[(at + step + count) % count]!.id
}
