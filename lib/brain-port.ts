/**
 * The brain on the far side of a port: drafts go one way, findings come back. It lives in a worker of the sidebar's
 * page, so that checking never takes time from the portal's page, where the person types.
 */
import { type DraftMessage, DraftReceiver, DraftSender } from './draft-port'
import { type FindingsMessage, FindingsReceiver, FindingsSender } from './findings-port'
import type { CalendarDate } from './lint/calendar'
import type { Draft } from './lint/draft'
import type { Finding } from './lint/finding'
import type { Linter } from './lint/lint'
import type { PostReview } from './lint/posts/post-review'

/** What the brain says of a draft. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly review: PostReview
}

export interface Brain {
  /** Rejects when no answer comes in time, or the far side failed. */
  lint(draft: Draft, today: CalendarDate): Promise<Judged>
}

interface Question {
  readonly draft: Draft
  readonly today: CalendarDate
}
interface QuestionMessage {
  readonly round: number
  readonly draft: DraftMessage
  readonly today: CalendarDate
}
/** `isLost`: the draft was sent as a change of one that this side does not know. */
type Answer = { readonly round: number } & (
  | (Omit<Judged, 'findings'> & { readonly findings: FindingsMessage })
  | { readonly error: string }
  | { readonly isLost: true }
)
type Settled = Judged | { readonly error: string }

/** The asking side. Its port may come later, and again when the sidebar's page had to be loaded anew. */
export class BrainLine implements Brain {
  readonly #timeoutMs: number
  readonly #waiting = new Map<number, { question: Question; settle(answer: Settled): void }>()
  #port: MessagePort | null = null
  #sender = new DraftSender()
  #lastRound = 0

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs
  }

  /** What is not answered yet is asked again over the new port. */
  attach(port: MessagePort): void {
    this.#port = port
    // Whoever listens there knows nothing yet.
    this.#sender = new DraftSender()
    const receiver = new FindingsReceiver()
    port.onmessage = ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.round)
      // Read even where nobody waits any more: the next answer builds on it.
      if ('findings' in data) return waiting?.settle({ ...data, findings: receiver.receive(data.findings) })
      if ('error' in data) return waiting?.settle(data)
      this.#sender = new DraftSender()
      if (waiting) this.#post(data.round, waiting.question)
    }
    for (const [round, { question }] of this.#waiting) this.#post(round, question)
  }

  #post(round: number, { draft, today }: Question): void {
    if (!this.#port) return
    const message: QuestionMessage = { round, draft: this.#sender.send(draft), today }
    this.#port.postMessage(message)
  }

  lint(draft: Draft, today: CalendarDate): Promise<Judged> {
    const round = ++this.#lastRound
    const question: Question = { draft, today }
    return new Promise((resolve, reject) => {
      const late = { error: `No answer within ${this.#timeoutMs} ms` }
      const settle = (answer: Settled) => {
        clearTimeout(timer)
        this.#waiting.delete(round)
        if ('findings' in answer) resolve(answer)
        else reject(new Error(`The brain failed: ${answer.error}`))
      }
      const timer = setTimeout(() => settle(late), this.#timeoutMs)
      this.#waiting.set(round, { question, settle })
      this.#post(round, question)
    })
  }
}

/**
 * The answering side. The linter is another one when the catalogue has changed. A draft that a newer one has overtaken
 * while it waited is answered all the same: it is cheap.
 */
export function serveBrain(port: MessagePort, linterNow: () => Linter): void {
  const receiver = new DraftReceiver()
  const sender = new FindingsSender()
  port.onmessage = ({ data }: MessageEvent<QuestionMessage>) => {
    let answer: Answer
    try {
      const draft = receiver.receive(data.draft)
      if (draft) {
        const linter = linterNow()
        const findings = sender.send(linter.lint(draft, { today: data.today }))
        answer = { round: data.round, findings, review: linter.review() }
      } else answer = { round: data.round, isLost: true }
    } catch (error) {
      answer = { round: data.round, error: String(error) }
    }
    port.postMessage(answer)
  }
}
