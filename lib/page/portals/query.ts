/** Looks up a profile's selectors on a page, also inside frames of the same origin: `FRAME >>> SELECTOR`. It only looks. */

/** Leads from a frame's element into its document. */
const INTO_FRAME = /\s*>>>\s*/

/**
 * All elements that a selector hits, in the order of the page. Frames that cannot be read, or are not loaded yet,
 * hold nothing.
 * @throws SyntaxError for what no browser understands
 */
export function queryAll(selector: string, document: Document): Element[] {
  const [outer = '', ...inner] = selector.split(INTO_FRAME)
  let hits = [...document.querySelectorAll(outer)]
  for (const part of inner) {
    hits = hits.flatMap((frame) => {
      const inside = (frame as HTMLIFrameElement).contentDocument
      return inside ? [...inside.querySelectorAll(part)] : []
    })
  }
  return hits
}

/** The first element that one of the selectors hits; null when none does. A malformed selector hits nothing. */
export function firstHit(selectors: readonly string[], document: Document): Element | null {
  for (const selector of selectors) {
    try {
      const [hit] = queryAll(selector, document)
      if (hit) return hit
    } catch {
      // read-draft.ts and the guard tell the person about it.
    }
  }
  return null
}

/** True for what the browser understands as a selector of ours. */
export function isSelector(selector: string, document: Document): boolean {
  try {
    for (const part of selector.split(INTO_FRAME)) document.createDocumentFragment().querySelector(part)
    return true
  } catch {
    return false
  }
}
