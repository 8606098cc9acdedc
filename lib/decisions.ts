/** What the person decided on this post: findings set aside, errors published knowingly, what kind of post it is. */
import type { Finding } from './lint/finding'
import type { PostKind } from './lint/posts/post-kind'
import type { Memory } from './session-parts'

/** A reason shorter than this says nothing; the interface asks for as much. */
export const MIN_REASON_LENGTH = 4

/** Decisions count at once; the promises tell whether they will be remembered. */
export class Decisions {
  readonly #memory: Memory
  #ignored: ReadonlyMap<string, string>
  #accepted: ReadonlySet<string>
  #kind: PostKind | null

  constructor(memory: Memory) {
    this.#memory = memory
    this.#ignored = memory.ignored
    this.#accepted = memory.accepted
    this.#kind = memory.kind
  }

  /** Reasons by finding id. */
  get ignored(): ReadonlyMap<string, string> {
    return this.#ignored
  }

  /** Ids of errors that were published with, knowingly: they do not hold the same post again. */
  get accepted(): ReadonlySet<string> {
    return this.#accepted
  }

  /** What kind of post it is; null: its words are asked. */
  get kind(): PostKind | null {
    return this.#kind
  }

  chooseKind(kind: PostKind | null): Promise<void> {
    this.#kind = kind
    return this.#memory.keepKind(kind)
  }

  /** Null when refused: an error is set aside only with a reason. */
  ignore(finding: Finding, reason: string): Promise<void> | null {
    const words = reason.trim()
    if (finding.severity === 'error' && words.length < MIN_REASON_LENGTH) return null
    this.#ignored = new Map(this.#ignored).set(finding.id, words)
    return this.#remember('ignored', words, [finding])
  }

  unignore(findingId: string): Promise<void> {
    this.#ignored = new Map([...this.#ignored].filter(([id]) => id !== findingId))
    return this.#memory.keepIgnored(this.#ignored)
  }

  /** Null when refused: publishing with errors takes a reason. */
  accept(errors: readonly Finding[], reason: string): Promise<void> | null {
    const words = reason.trim()
    if (words.length < MIN_REASON_LENGTH) return null
    this.#accepted = new Set([...this.#accepted, ...errors.map((finding) => finding.id)])
    return this.#remember('overridden', words, errors)
  }

  async #remember(
    kind: 'ignored' | 'overridden',
    reason: string,
    findings: readonly Finding[],
  ): Promise<void> {
    await this.#memory.log({
      kind,
      reason,
      findings: findings.map(({ ruleId, message, span }) => ({ ruleId, message, quote: span.text })),
    })
    if (kind === 'ignored') await this.#memory.keepIgnored(this.#ignored)
    else await this.#memory.keepAccepted(this.#accepted)
  }
}
