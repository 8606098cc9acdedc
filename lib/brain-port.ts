/**
 * The brain on the far side of a port: drafts go one way, findings come back. It lives in a worker of the sidebar's
 * page, so that checking never takes time from the portal's page, where the person types.
 */
import type { CalendarDate } from './lint/calendar'
import type { Draft } from './lint/draft'
import type { Finding } from './lint/finding'
import type { Linter } from './lint/lint'

export interface Brain {
  /** Rejects when no answer comes in time, or the far side failed. */
  lint(draft: Draft, today: CalendarDate): Promise<readonly Finding[]>
}

interface Question {
  readonly round: number
  readonly draft: Draft
  readonly today: CalendarDate
}
type Answer = { readonly round: number } & (
  | { readonly findings: readonly Finding[] }
  | { readonly error: string }
)

/** The asking side. Its port may come later, and again when the sidebar's page had to be loaded anew. */
export class BrainLine implements Brain {
  readonly #timeoutMs: number
  readonly #waiting = new Map<number, { question: Question; settle(answer: Answer): void }>()
  #port: MessagePort | null = null
  #lastRound = 0

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs
  }

  /** What is not answered yet is asked again over the new port. */
  attach(port: MessagePort): void {
    this.#port = port
    port.onmessage = ({ data }: MessageEvent<Answer>) => this.#waiting.get(data.round)?.settle(data)
    for (const { question } of this.#waiting.values()) port.postMessage(question)
  }

  lint(draft: Draft, today: CalendarDate): Promise<readonly Finding[]> {
    const question: Question = { round: ++this.#lastRound, draft, today }
    return new Promise((resolve, reject) => {
      const late = { round: question.round, error: `No answer within ${this.#timeoutMs} ms` }
      const settle = (answer: Answer) => {
        clearTimeout(timer)
        this.#waiting.delete(question.round)
        if ('findings' in answer) resolve(answer.findings)
        else reject(new Error(`The brain failed: ${answer.error}`))
      }
      const timer = setTimeout(() => settle(late), this.#timeoutMs)
      this.#waiting.set(question.round, { question, settle })
      this.#port?.postMessage(question)
    })
  }
}

/** The answering side. A draft that a newer one has overtaken while it waited is answered all the same: it is cheap. */
export function serveBrain(port: MessagePort, linter: Linter): void {
  port.onmessage = ({ data }: MessageEvent<Question>) => {
    let answer: Answer
    try {
      const findings = linter.lint(data.draft, { today: data.today })
      answer = { round: data.round, findings }
    } catch (error) {
      answer = { round: data.round, error: String(error) }
    }
    port.postMessage(answer)
  }
}
