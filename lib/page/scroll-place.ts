/** Scroll positions around a place on the page: keep them while something moves the selection, or bring a place into view. */
import { frameBox } from './frame-box'

/** Remembers how everything around the element is scrolled, through its iframes; returns the way back. */
export function keepScroll(element: Element): () => void {
  const kept = scrollersOf(element).map((scroller) => ({
    scroller,
    top: scroller.scrollTop,
    left: scroller.scrollLeft,
  }))
  return () => {
    for (const { scroller, top, left } of kept) {
      if (scroller.scrollTop !== top) scroller.scrollTop = top
      if (scroller.scrollLeft !== left) scroller.scrollLeft = left
    }
  }
}

/** Scrolls whatever stands around the element so that the box (in its frame's coordinates) comes to the middle. */
export function scrollToBox(element: Element, boxOf: () => DOMRect): void {
  for (const scroller of scrollersOf(element)) {
    const box = boxOf()
    const view = scroller.ownerDocument.defaultView!
    const offset = offsetBetween(element.ownerDocument.defaultView!, view)
    const isPage = scroller === scroller.ownerDocument.scrollingElement
    const area = isPage ? { top: 0, bottom: view.innerHeight } : scroller.getBoundingClientRect()
    const top = box.top + offset
    const margin = Math.min(MARGIN, (area.bottom - area.top) / 4)
    if (top >= area.top + margin && top + box.height <= area.bottom - margin) continue
    scroller.scrollTop += top + box.height / 2 - (area.top + area.bottom) / 2
  }
}

/** Pixels between a shown place and the edge: enough for a line above it to be read. */
const MARGIN = 48

/** Elements that can scroll the element, from the inside out, through frames of our origin. */
function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = []
  let at: Element | null = element
  while (at) {
    const document: Document = at.ownerDocument
    const page = document.scrollingElement
    for (let inner: Element | null = at; inner; inner = inner.parentElement) {
      if (inner !== page && isScroller(inner)) scrollers.push(inner)
    }
    if (page) scrollers.push(page)
    at = document.defaultView?.frameElement ?? null
  }
  return scrollers
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false
  return /auto|scroll/.test(element.ownerDocument.defaultView!.getComputedStyle(element).overflowY)
}

/** How far down the inner frame's content begins in the outer one's coordinates. */
function offsetBetween(inner: Window, outer: Window): number {
  let offset = 0
  for (let view: Window = inner; view !== outer && view.frameElement; view = view.parent) {
    offset += frameBox(view.frameElement).top
  }
  return offset
}
