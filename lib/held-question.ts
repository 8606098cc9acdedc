/** The question about a held publication: open until it is answered, and never a trap for one who cannot see it. */
import type { Held, SessionParts } from './session-parts'

/** The sidebar's page draws the question within a few frames; later than this it will not come. */
const TIMEOUT_MS = 3000

export class HeldQuestion {
  readonly #clock: Pick<SessionParts['clock'], 'after'>
  #sign: { resolve(): void; reject(error: Error): void } | null = null
  /** What waits for an answer; null when nothing does. */
  held: Held | null = null

  constructor(clock: Pick<SessionParts['clock'], 'after'>) {
    this.#clock = clock
  }

  /** Resolves when the person sees the question; rejects without a sign of it in time, or when it cannot be shown. */
  ask(held: Held): Promise<void> {
    this.held = held
    return new Promise((resolve, reject) => {
      this.#sign = { resolve, reject }
      this.#clock.after(TIMEOUT_MS, () => this.fail())
    })
  }

  isSeen(): void {
    this.#sign?.resolve()
  }

  /** Without effect once it was seen. */
  fail(): void {
    this.#sign?.reject(new Error('The question could not be shown'))
  }

  /** Answered, or given up: what was held, for whoever goes on with it. */
  close(): Held | null {
    const { held } = this
    this.held = null
    return held
  }
}
