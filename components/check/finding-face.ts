/** What of a finding is visible on a card. Offsets are not: text typed above a finding moves it without changing its card. */
import type { ShownFinding } from '../../lib/session'

/** A finding about a field as a whole (an empty one) has no words to show. */
export function isWholeField({ span }: ShownFinding): boolean {
  return span.text === ''
}

/** True when two findings would paint the same card and send the same commands. */
export function hasSameFace(a: ShownFinding, b: ShownFinding): boolean {
  return a === b || face(a) === face(b)
}

function face(finding: ShownFinding): string {
  const { id, severity, message, why, source, fieldLabel, before, after, pattern, span, fixes, addition } =
    finding
  return JSON.stringify([
    id,
    severity,
    message,
    why,
    source.text,
    source.url,
    fieldLabel,
    before,
    after,
    pattern,
    span.field,
    span.text,
    fixes.map((fix) => fix.label),
    addition,
  ])
}
