/** The post as last judged: its reading, its findings, and whether they still speak of what is on the page. */
import type { Draft } from './lint/draft'
import type { Finding } from './lint/finding'
import type { PostKind } from './lint/posts/post-kind'
import { EMPTY_REVIEW, type PostReview } from './lint/posts/post-review'
import type { DraftOnPage, SessionParts } from './session-parts'

/** Newer readings may overtake an answer this often before we give up on a page that never rests. */
const MAX_ROUNDS = 4

export class Judgement {
  readonly #parts: Pick<SessionParts, 'hands' | 'brain' | 'clock'>
  readonly #chosen: { readonly kind: PostKind | null }
  #round = 0
  /** What the findings speak of; null before the first answer. */
  page: DraftOnPage | null = null
  findings: readonly Finding[] = []
  review: PostReview = EMPTY_REVIEW
  /** Milliseconds since the epoch; null before the first answer. */
  at: number | null = null

  /** @param chosen what kind of post the person says it is, whenever asked */
  constructor(
    parts: Pick<SessionParts, 'hands' | 'brain' | 'clock'>,
    chosen: { readonly kind: PostKind | null } = { kind: null },
  ) {
    this.#parts = parts
    this.#chosen = chosen
  }

  /** True when nothing has changed on the page since; reads it now. Throws when it cannot be read. */
  isFresh(): boolean {
    if (this.page?.draft.kind !== this.#chosen.kind) return false
    return isSameDraft(this.#parts.hands.read().draft, this.page.draft)
  }

  /** Reads the page and has it judged. False when a newer reading has overtaken the answer, which is dropped then. */
  async refresh(): Promise<boolean> {
    const { hands, brain, clock } = this.#parts
    const round = ++this.#round
    const read = hands.read()
    const page = { ...read, draft: { ...read.draft, kind: this.#chosen.kind } }
    const { findings, review } = await brain.lint(page.draft, clock.today())
    if (round !== this.#round) return false
    this.page = page
    this.findings = findings
    this.review = review
    this.at = clock.now()
    return true
  }

  /** Resolves when the findings speak of the page as it stands. */
  async becomeFresh(): Promise<void> {
    for (let round = 0; !this.isFresh(); round++) {
      if (round === MAX_ROUNDS) throw new Error('The page changes faster than it can be judged')
      await this.refresh()
    }
  }
}

function isSameDraft(a: Draft, b: Draft): boolean {
  const isSame = a.fields.every((field, index) => {
    const other = b.fields[index]
    return field === other || (other?.name === field.name && other.text === field.text)
  })
  return isSame && a.fields.length === b.fields.length
}
