/**
 * Knows whether an input method is composing on the page: as Vietnamese Telex does, it holds on to the letters of a
 * word until the word is done, and nothing of ours may be reported or written meanwhile.
 */

const PASSIVE = { capture: true, passive: true }

/** Where a composition is under way; there is one keyboard, so there is one at a time. */
let place: Node | null = null
let endedAt = Number.NEGATIVE_INFINITY

/** Draft.js takes a composed word into its text 20 ms after its end; what is written before that is lost. */
const TAKEN_OVER_MS = 60

/** Listens at a document, or at an element of an iframe's. Calls back when a composition there has ended. */
export function watchComposition(target: Node, onEnd: () => void, signal: AbortSignal): void {
  const options = { ...PASSIVE, signal }
  const begin = ({ target: node }: Event) => {
    place = node as Node
  }
  target.addEventListener('compositionstart', begin, options)
  target.addEventListener(
    'compositionend',
    () => {
      place = null
      endedAt = performance.now()
      onEnd()
    },
    options,
  )
}

/** What was taken off the page in the middle never tells of its end. */
export function isComposing(): boolean {
  return place?.isConnected === true && place.ownerDocument?.defaultView !== null
}

/** Resolves when the editor has had the time to take the last composed word over. */
export async function compositionTaken(): Promise<void> {
  const left = endedAt + TAKEN_OVER_MS - performance.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}
