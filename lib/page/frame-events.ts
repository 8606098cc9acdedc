/** Events inside a page's frames never reach its window: forms, and editors, that stand in frames of the same origin. */
import { EARLY_EVENTS } from './early-events'

/** Listens in every frame that may be read, now and whenever one loads, until the signal ends it. */
export function followFrames(
  document: Document,
  listener: (event: Event) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal }
  const onLoad = ({ target }: Event) => enter(target as Element)
  const follow = (inside: Document) => {
    // A frame's load event does not bubble, but whoever captures sees it; with it the old listeners are gone.
    inside.addEventListener('load', onLoad, options)
    for (const frame of inside.querySelectorAll('iframe,frame')) enter(frame)
  }
  const enter = (frame: Element) => {
    // Null for other elements, and for frames of another origin.
    const { contentDocument } = frame as HTMLIFrameElement
    const view = contentDocument?.defaultView
    if (!view) return
    for (const type of EARLY_EVENTS) view.addEventListener(type, listener, options)
    follow(contentDocument)
  }
  follow(document)
}
