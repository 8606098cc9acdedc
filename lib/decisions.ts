/** What the person decided on this post: findings set aside, errors published knowingly, what kind of post it is. */
import type { Finding } from './lint/finding'
import type { PostKind } from './lint/posts/post-kind'
import type { AlwaysIgnored, Memory } from './session-parts'

/** A reason shorter than this says nothing; the interface asks for as much. */
export const MIN_REASON_LENGTH = 4

/** Why one finding is set aside. */
export interface Aside {
  readonly reason: string
  /** In every post, not in this one only. */
  readonly isAlways: boolean
}

/** By finding id. */
export type SetAside = ReadonlyMap<string, Aside>

/** Decisions count at once; the promises tell whether they will be remembered. */
export class Decisions {
  readonly #memory: Memory
  #ignored: ReadonlyMap<string, string>
  #always: readonly AlwaysIgnored[]
  /** The last answer of `setAside`, and what it was asked about. */
  #answer: { readonly asked: readonly unknown[]; readonly setAside: SetAside } | null = null
  #asideCount = 0
  #accepted: ReadonlySet<string>
  #kind: PostKind | null

  constructor(memory: Memory) {
    this.#memory = memory
    this.#ignored = memory.ignored
    this.#always = memory.always
    this.#accepted = memory.accepted
    this.#kind = memory.kind
  }

  /** Which of these findings are set aside, and why. The same object comes back while nothing has changed. */
  setAside(findings: readonly Finding[]): SetAside {
    const asked = [findings, this.#ignored, this.#always]
    if (this.#answer?.asked.every((one, index) => one === asked[index])) return this.#answer.setAside
    const always = new Map(this.#always.map((each) => [keyOf(each), each.reason]))
    const setAside = new Map<string, Aside>()
    for (const finding of findings) {
      const everywhere = always.size > 0 ? always.get(keyOf(everywhereOf(finding))) : undefined
      const reason = everywhere ?? this.#ignored.get(finding.id)
      if (reason !== undefined) setAside.set(finding.id, { reason, isAlways: everywhere !== undefined })
    }
    this.#answer = { asked, setAside }
    return setAside
  }

  /** A number that grows with every finding that is set aside, or counts again. */
  get asideCount(): number {
    return this.#asideCount
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
  ignore(finding: Finding, reason: string, always: boolean): Promise<void> | null {
    const words = reason.trim()
    if (finding.severity === 'error' && words.length < MIN_REASON_LENGTH) return null
    this.#asideCount++
    if (!always) {
      this.#ignored = new Map(this.#ignored).set(finding.id, words)
      return this.#memory.keepIgnored(this.#ignored)
    }
    const added = { ...everywhereOf(finding), reason: words }
    this.#always = [...this.#always, added]
    return this.#memory.keepAlways(added)
  }

  /** The finding counts again, here and in every other post. */
  async unignore(finding: Finding): Promise<void> {
    this.#asideCount++
    const everywhere = everywhereOf(finding)
    const others = this.#always.filter((each) => keyOf(each) !== keyOf(everywhere))
    const isAlways = others.length < this.#always.length
    this.#always = others
    const isHere = this.#ignored.has(finding.id)
    if (isHere) this.#ignored = new Map([...this.#ignored].filter(([id]) => id !== finding.id))
    if (isAlways) await this.#memory.dropAlways(everywhere)
    if (isHere) await this.#memory.keepIgnored(this.#ignored)
  }

  /** Null when refused: publishing with errors takes a reason. */
  accept(errors: readonly Finding[], reason: string): Promise<void> | null {
    const words = reason.trim()
    if (words.length < MIN_REASON_LENGTH) return null
    this.#accepted = new Set([...this.#accepted, ...errors.map((finding) => finding.id)])
    return this.#memory.keepAccepted(this.#accepted)
  }
}

/** What makes two findings of different posts the same to a person. */
function everywhereOf({ ruleId, span, message }: Finding): Pick<AlwaysIgnored, 'ruleId' | 'what'> {
  return { ruleId, what: span.text.normalize('NFC').replace(/\s+/g, ' ').trim() || message }
}

const keyOf = ({ ruleId, what }: Pick<AlwaysIgnored, 'ruleId' | 'what'>): string => `${ruleId}|${what}`
