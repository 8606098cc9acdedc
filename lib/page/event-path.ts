/** Where on the page an event comes from, closed shadow trees included. Reads the page only. */

/** Gives a content script the shadow tree of a host, closed or not; null when there is none. */
export type OpenShadow = (host: Element) => ShadowRoot | null

/**
 * What an event passes, innermost first. A closed shadow tree shows its host only; what was pressed in there is told
 * by the place of the pointer, or by the focus. A click that a script makes in there has neither and stays unknown.
 */
export function pathOf(event: Event, openShadow: OpenShadow | undefined): EventTarget[] {
  let path = event.composedPath()
  while (openShadow && event.isTrusted) {
    const host = path[0] as Element
    // The path of an event out of an open tree starts inside it already.
    const isHost = host.nodeType === Node.ELEMENT_NODE && host.localName.includes('-') && !host.shadowRoot
    const root = isHost ? openShadow(host) : null
    const inner = root && pressedIn(root, event)
    if (!inner || inner.getRootNode() !== root) break
    path = [...ancestors(inner), ...path]
  }
  return path
}

/** The elements of a path from the innermost one up to this one. */
export const pathTo = (element: Element, path: readonly EventTarget[]): Element[] =>
  path.slice(0, path.indexOf(element) + 1) as Element[]

function pressedIn(root: ShadowRoot, event: Event): Element | null {
  const { clientX, clientY, detail } = event as MouseEvent
  // A click without a count comes from the keyboard.
  const isByPointer = clientX !== undefined && (event.type !== 'click' || detail > 0)
  return isByPointer ? root.elementFromPoint(clientX, clientY) : root.activeElement
}

/** The element and those around it in the same tree. */
function ancestors(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at)
  return path
}
