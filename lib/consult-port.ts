/**
 * Short questions of the sidebar's page to the brain, over a port of their own: what is cited at the caret, and whether
 * a document that a person enters is in order. The brain holds the scanners, the grammar and the rules; the page that
 * asks shall not carry them a second time.
 */
import type { Consultation } from './lint/consultation'

type Method = keyof Consultation
/** Rejects when the brain fails. */
export type Consultant = {
  readonly [M in Method]: (...asked: Parameters<Consultation[M]>) => Promise<ReturnType<Consultation[M]>>
}

interface Question {
  readonly round: number
  readonly method: Method
  readonly asked: readonly unknown[]
}
type Answer = { readonly round: number } & ({ readonly answer: unknown } | { readonly error: string })

/** The asking side. */
export function connectConsultant(port: MessagePort): Consultant {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let last = 0
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asking = waiting.get(data.round)
    waiting.delete(data.round)
    if ('error' in data) asking?.reject(new Error(`The brain failed: ${data.error}`))
    else asking?.resolve(data.answer)
  }
  // What comes back is what the other side of the same build has answered to this very question.
  const ask = (method: Method, asked: readonly unknown[]) =>
    new Promise<never>((resolve, reject) => {
      const round = ++last
      waiting.set(round, { resolve: resolve as (answer: unknown) => void, reject })
      port.postMessage({ round, method, asked } satisfies Question)
    })
  return {
    citedAt: (...asked) => ask('citedAt', asked),
    checkDocument: (...asked) => ask('checkDocument', asked),
    patterns: (...asked) => ask('patterns', asked),
  }
}

/** The answering side; the catalogue, and with it whoever answers, may become another one. */
export function serveConsultant(port: MessagePort, consultationNow: () => Consultation): void {
  port.onmessage = ({ data }: MessageEvent<Question>) => {
    const { round, method, asked } = data
    try {
      const consultation = consultationNow()
      const answer = (consultation[method] as (...asked: readonly unknown[]) => unknown)(...asked)
      port.postMessage({ round, answer } satisfies Answer)
    } catch (error) {
      port.postMessage({ round, error: String(error) } satisfies Answer)
    }
  }
}
