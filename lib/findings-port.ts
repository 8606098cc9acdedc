/**
 * Findings on their way from the brain: what did not change since the last answer, or only moved along with its text,
 * is named by its place there. Two hundred findings would cost the portal's page milliseconds after each pause.
 */
import type { Span } from './lint/draft'
import type { Finding } from './lint/finding'

/** Neighbours of the last answer, `from` … before `to`, each moved by so many characters. */
interface Kept {
  readonly from: number
  readonly to: number
  readonly by: number
}

export type FindingsMessage = readonly (Finding | Kept)[]

/** The brain's half; one for each port, whose messages arrive in order. */
export class FindingsSender {
  #last: readonly Finding[] = []

  send(findings: readonly Finding[]): FindingsMessage {
    const places = new Map(this.#last.map(({ id }, place) => [id, place]))
    const message: (Finding | Kept)[] = []
    for (const finding of findings) {
      const place = places.get(finding.id)
      const by = place === undefined ? null : shiftBetween(this.#last[place]!, finding)
      const before = message.at(-1)
      if (place === undefined || by === null) message.push(finding)
      else if (before && 'by' in before && before.to === place && before.by === by)
        message[message.length - 1] = { ...before, to: place + 1 }
      else message.push({ from: place, to: place + 1, by })
    }
    this.#last = findings
    return message
  }
}

/** The core's half. */
export class FindingsReceiver {
  #last: readonly Finding[] = []

  receive(message: FindingsMessage): readonly Finding[] {
    this.#last = message.flatMap((one) =>
      'by' in one ? this.#last.slice(one.from, one.to).map((finding) => moved(finding, one.by)) : [one],
    )
    return this.#last
  }
}

/** How far every place of a finding has moved; null when they moved apart, or anything else has changed. */
function shiftBetween(before: Finding, now: Finding): number | null {
  let by: number | null = null
  const isSame = (a: unknown, b: unknown, key: string): boolean => {
    if (key === 'start' || key === 'end') {
      const moved = (b as number) - (a as number)
      by ??= moved
      return by === moved
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
    const keys = Object.keys(a)
    const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
    return keys.length === Object.keys(b).length && keys.every((name) => isSame(one[name], other[name], name))
  }
  return isSame(before, now, '') ? by : null
}

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const move = (span: Span): Span => ({ ...span, start: span.start + by, end: span.end + by })
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
  }))
  return { ...finding, span: move(finding.span), fixes }
}
