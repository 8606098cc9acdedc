/**
 * Snapshots on their way to the sidebar's page: only what has changed to the eye crosses. A post with 200 findings
 * would cost the portal's page milliseconds each time somebody pauses in typing.
 */
import type { ShownFinding, Snapshot } from './session'

export interface SnapshotMessage {
  readonly changed: Partial<Omit<Snapshot, 'findings'>>
  /** Where nothing of a finding has changed: its place in the list before. Absent: the list is the same. */
  readonly findings?: readonly (ShownFinding | number)[]
}

/** The core's half; one for each port. */
export class SnapshotSender {
  #last: Snapshot | null = null

  send(snapshot: Snapshot): SnapshotMessage {
    const last = this.#last
    this.#last = snapshot
    const { findings, ...rest } = snapshot
    if (!last) return { changed: rest, findings }
    const news = Object.entries(rest).filter(([key, value]) => !isSame(value, last[key as keyof Snapshot]))
    const changed: SnapshotMessage['changed'] = Object.fromEntries(news)
    if (findings === last.findings) return { changed }
    const places = new Map(last.findings.map(({ id }, index) => [id, index]))
    return {
      changed,
      findings: findings.map((finding) => {
        const place = places.get(finding.id)
        return place !== undefined && isSame(finding, last.findings[place]) ? place : finding
      }),
    }
  }
}

/** The sidebar page's half. */
export class SnapshotReceiver {
  #last: Snapshot | null = null

  /** A finding's offsets may be those of an earlier snapshot: nobody sees them. */
  receive({ changed, findings }: SnapshotMessage): Snapshot {
    const before = this.#last?.findings ?? []
    const now = findings?.map((one) => (typeof one === 'number' ? before[one]! : one)) ?? before
    // The first message holds everything.
    this.#last = { ...(this.#last as Snapshot), ...changed, findings: now }
    return this.#last
  }
}

/** What the sidebar does not show of a finding: where it stands, which typing before it moves, and how it is mended. */
const UNSEEN = new Set(['start', 'end', 'edits'])

/** Of plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) =>
      UNSEEN.has(key) || isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}
