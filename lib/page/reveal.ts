/** Brings a stretch of a field into view and selects it, without changing the text or the scroll of anything else. */
import type { Span } from '../lint/draft'
import { select } from './editors/type-text'
import { elementOf, type FieldSource, isOnPage } from './field-source'
import { moveOurselves } from './own-moves'
import { scrollToBox } from './scroll-place'
import type { TextControl } from './text-control'

/**
 * Shows the span to the person; a span without text shows its field.
 * @param focus true also moves the focus there; the sidebar keeps it otherwise
 * @returns false when the place is no longer on the page
 */
export async function reveal(
  source: FieldSource,
  span: Span,
  { focus }: { focus: boolean },
): Promise<boolean> {
  if (!isOnPage(source)) return false
  const element = elementOf(source)
  return moveOurselves(element.ownerDocument, () => {
    if (source.kind === 'rich-text')
      return revealRange(source.map.rangeOf(span.start, span.end), element, focus)
    scrollToBox(element, () => element.getBoundingClientRect())
    if (focus) element.focus({ preventScroll: true })
    if (source.kind === 'control' && source.element.selectionStart !== null) {
      source.element.setSelectionRange(span.start, span.end)
      scrollControl(source.element, span.start)
    }
    return true
  })
}

function revealRange(range: Range | null, root: HTMLElement, focus: boolean): boolean {
  const place = range ?? root
  const element = range?.startContainer.parentElement ?? root
  scrollToBox(element, () => place.getBoundingClientRect())
  if (!range) {
    if (focus) root.focus({ preventScroll: true })
    return root.textContent?.trim() === ''
  }
  if (focus) select(root, range)
  else if (root.ownerDocument.defaultView !== window) {
    // Only in a frame of its own: in the page's document a selection in an editable takes the focus along, and the
    // person may be typing in the sidebar. There the highlight alone shows the place.
    const selection = root.ownerDocument.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
  return true
}

/** Brings an offset of a control into view; a textarea does not scroll to its selection by itself. */
function scrollControl(control: TextControl, offset: number): void {
  const { value, clientWidth, clientHeight } = control
  if (control.localName === 'input') {
    control.scrollLeft = (offset / Math.max(1, value.length)) * control.scrollWidth - clientWidth / 2
    return
  }
  // Letters are about half as wide as high; what this misses cancels out in the ratio.
  const columns = clientWidth / (Number.parseFloat(getComputedStyle(control).fontSize) / 2)
  const rows = (text: string) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
  const part = (rows(value.slice(0, offset)) - 0.5) / rows(value)
  control.scrollTop = part * control.scrollHeight - clientHeight / 2
}
