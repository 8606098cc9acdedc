/**
 * What becomes of publications: held ones are judged, asked about and decided, and the journal is told of each that goes
 * on. It fails open: whatever breaks in here, the publication goes on.
 */
import type { Decisions } from './decisions'
import type { HeldQuestion } from './held-question'
import type { Judgement } from './judgement'
import type { Finding } from './lint/finding'
import type { PostNotes } from './post-notes'
import type { Held } from './session-parts'

export interface PublicationParts {
  readonly question: HeldQuestion
  readonly judgement: Judgement
  readonly decisions: Decisions
  readonly notes: PostNotes
  /** Errors that stand in the way of publishing. */
  blocking(): Finding[]
  /** What was judged has changed, and is to be shown. */
  onJudged(): void
  /** The question has changed. */
  onChange(): void
  /** What was held can no longer be done. */
  onGone(label: string): void
}

export class Publications {
  readonly #parts: PublicationParts

  constructor(parts: PublicationParts) {
    this.#parts = parts
  }

  /** Rejects when our own code fails; the publication has gone on then. */
  async hold(held: Held): Promise<void> {
    const { question, judgement, notes, blocking, onJudged, onChange } = this.#parts
    try {
      await judgement.becomeFresh()
      onJudged()
      if (blocking().length === 0) {
        void notes.published('clean', held.label)
        return void held.resume()
      }
      notes.stopped()
      const sign = question.ask(held)
      onChange()
      await sign
    } catch (error) {
      question.close()
      onChange()
      void notes.published('unchecked', held.label)
      held.resume()
      throw error
    }
  }

  cancel(): void {
    this.#parts.question.close()?.cancel()
    this.#parts.onChange()
  }

  /** The person publishes with errors, for a reason. */
  async goOn(reason: string): Promise<void> {
    const { question, decisions, notes, blocking, onChange, onGone } = this.#parts
    const { held } = question
    const kept = held && decisions.accept(blocking(), reason)
    if (!kept) return
    question.close()
    onChange()
    // Written down before the page goes away; a memory that fails must not hold the publication any longer.
    await Promise.all([
      kept.catch((error) => console.error(error)),
      notes.published('overridden', held.label, reason.trim()),
    ])
    if (!held.resume()) onGone(held.label)
  }
}
