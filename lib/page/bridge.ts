/**
 * The isolated world's end of the bridge to the page's own scripts. Answers come from the page's world and are not
 * trusted: they only say "done" or "not done", and write.ts reads the text back whatever they say.
 */
import { randomId } from '../random-id'
import { type BridgeAnswer, HANDSHAKE, SUBMIT_POINTER, type Verb } from './bridge-protocol'

export { FORM_SUBMIT } from './bridge-protocol'

export interface Bridge {
  /** Asks the editor that holds the element; false when it did not obey, or did not answer in time. */
  ask(editorRoot: Element, verb: Verb): Promise<boolean>
  /** Sends a form by the browser's own `submit()`, past our question; false when nobody was there to do it. */
  submitForm(form: HTMLFormElement): boolean
}

/** Editors answer within a millisecond; a page that is busy this long is treated as one without a bridge. */
const PATIENCE_MS = 1000

/**
 * Connects to bridge-main.ts, which must have run before in the page's world. Null when it is not there.
 * The signal ends the bridge and takes the page's `form.submit()` back to what it was.
 */
export function connectBridge(document: Document, signal: AbortSignal): Bridge | null {
  const view = document.defaultView as (Window & typeof globalThis) | null
  if (!view) return null
  const mark = `kt-${randomId()}`
  // The page's own, for Firefox lets no page touch what was made in another world.
  const { port1: port, port2 } = new view.MessageChannel()
  const handshake = new view.MessageEvent(HANDSHAKE, { data: mark, ports: [port2], cancelable: true })
  if (document.dispatchEvent(handshake)) {
    port.close()
    return null
  }

  return new PortBridge(view, mark, port, signal)
}

class PortBridge implements Bridge {
  readonly #view: typeof globalThis
  /** The secret name of the events that point at an element. */
  readonly #mark: string
  readonly #port: MessagePort
  readonly #signal: AbortSignal
  readonly #waiting = new Map<number, (ok: boolean) => void>()
  #calls = 0

  constructor(view: typeof globalThis, mark: string, port: MessagePort, signal: AbortSignal) {
    this.#view = view
    this.#mark = mark
    this.#port = port
    this.#signal = signal
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isAnswer(data)) this.#waiting.get(data.call)?.(data.ok)
    }
    signal.addEventListener('abort', () => {
      port.postMessage({ call: 0, verb: 'stop' })
      for (const answer of this.#waiting.values()) answer(false)
    })
  }

  ask(editorRoot: Element, verb: Verb): Promise<boolean> {
    if (this.#signal.aborted) return Promise.resolve(false)
    const call = ++this.#calls
    // An iframe's events do not reach the window around it: its frame element stands for it.
    const view = editorRoot.ownerDocument.defaultView
    this.#point((view !== this.#view && view?.frameElement) || editorRoot, call)
    this.#port.postMessage({ call, verb })
    return new Promise((resolve) => {
      const answer = (ok: boolean) => {
        clearTimeout(timer)
        this.#waiting.delete(call)
        resolve(ok)
      }
      const timer = setTimeout(answer, PATIENCE_MS, false)
      this.#waiting.set(call, answer)
    })
  }

  submitForm(form: HTMLFormElement): boolean {
    return !this.#point(form, SUBMIT_POINTER)
  }

  /** False when somebody took it up. Not `target.dispatchEvent`: a form's own control may be called that. */
  #point(target: Element, detail: number | string): boolean {
    const pointer = { bubbles: true, composed: true, cancelable: true, detail }
    return EventTarget.prototype.dispatchEvent.call(target, new this.#view.CustomEvent(this.#mark, pointer))
  }
}

function isAnswer(data: unknown): data is BridgeAnswer {
  if (typeof data !== 'object' || data === null) return false
  const { call, ok } = data as Partial<BridgeAnswer>
  return typeof call === 'number' && typeof ok === 'boolean'
}
