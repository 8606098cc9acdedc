/**
 * The only walker from the page's DOM to plain text and back: it reads an element as lines of text and says which
 * stretch of the text is which stretch of the DOM. It never changes anything, not even by normalising.
 */
import { isSkippedTag, type Segment, TextBuilder } from './text-builder'

/** The text of one root at the moment of reading, with the way back to its nodes. */
export interface TextMap {
  readonly root: Element
  /** Lines are blocks. Zero-width characters stay, one for one, so that every offset is true. */
  readonly text: string
  /**
   * The DOM range of `[start, end)`. Line breaks have no place of their own: a range that begins or ends at one
   * shrinks to the text beside it. Null when nothing is there, or when the nodes have changed since the reading.
   */
  rangeOf(start: number, end: number): Range | null
  /** The block that such a range would begin in, without making one: live ranges slow the typing around them. */
  blockAt(start: number, end: number): Element | null
  /** The offset of a DOM position, or of the text nearest to it in its block; null outside the root. */
  offsetOf(node: Node, nodeOffset: number): number | null
}

type TextSegment = Segment<Text>

const ELEMENT = 1
const TEXT = 3
const HIDDEN_STYLE = /(?:^|;)\s*display\s*:\s*none/i
/** Enough to tell whether two places stand in one block; what begins a line is decided by TextBuilder alone. */
const BLOCKS = 'p,li,td,th,h1,h2,h3,h4,h5,h6,pre,blockquote,figcaption,caption,dd,dt,div,section,article,body'

/**
 * Reads an element's text. Hidden elements and those that match `furniture` (what an editor puts into its root for
 * its own use: handles, bookmarks, place holders) read as nothing.
 */
export function readTextMap(root: Element, furniture?: string): TextMap {
  const builder = new TextBuilder<Text>()
  walk(root, builder, furniture)
  const { text, segments } = builder.build()
  let byNode: Map<Node, TextSegment> | null = null
  const segmentOf = (node: Node) => {
    byNode ??= new Map(segments.map((segment) => [segment.origin, segment]))
    return byNode.get(node)
  }
  return {
    root,
    text,
    rangeOf: (start, end) => rangeIn(root, segments, start, end),
    blockAt(start, end) {
      const first = segments[countWhile(segments, ({ end: e }) => e <= start)]
      return first && first.start < end && root.contains(first.origin) ? blockOf(first.origin, root) : null
    },
    offsetOf(node, nodeOffset) {
      if (!root.contains(node)) return null
      const segment = segmentOf(node)
      if (!segment) return nearestOffset(root, segments, node, nodeOffset)
      const inside = Math.max(0, nodeOffset - segment.originStart)
      return Math.min(segment.start + inside, segment.end)
    },
  }
}

/** The block element that holds a node, not above the root; what the eye takes for one paragraph, item or cell. */
export function blockOf(node: Node, root: Element): Element {
  const element = node.nodeType === ELEMENT ? (node as Element) : node.parentElement
  const block = element?.closest(BLOCKS)
  return block && root.contains(block) ? block : root
}

/** Iterative: pasted content may be nested deeper than any call stack. */
function walk(root: Element, builder: TextBuilder<Text>, furniture: string | undefined): void {
  let node: Node | null = root.firstChild
  while (node) {
    if (node.nodeType === TEXT) builder.text((node as Text).data, node as Text, 0)
    else if (node.nodeType === ELEMENT && isRead(node as Element, furniture)) {
      builder.open((node as Element).localName)
      if (node.firstChild) {
        node = node.firstChild
        continue
      }
      builder.close((node as Element).localName)
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) return
      builder.close((node as Element).localName)
    }
    node = node?.nextSibling ?? null
  }
}

function isRead(element: Element, furniture: string | undefined): boolean {
  if (isSkippedTag(element.localName)) return false
  if (!element.hasAttributes()) return true
  const style = element.getAttribute('style')
  if (element.hasAttribute('hidden') || (style !== null && HIDDEN_STYLE.test(style))) return false
  // The break by which Firefox keeps the end of a block open for typing; it is seen as nothing, and saved by nobody.
  if (element.getAttribute('type') === '_moz') return false
  return furniture === undefined || !element.matches(furniture)
}

function rangeIn(root: Element, segments: readonly TextSegment[], start: number, end: number): Range | null {
  if (start < 0 || end < start) return null
  const isCaret = start === end
  // A caret between two formats belongs to the left one; a stretch begins in the right one.
  const firstIndex = countWhile(segments, isCaret ? ({ end: e }) => e < start : ({ end: e }) => e <= start)
  const lastIndex = isCaret ? firstIndex : countWhile(segments, ({ start: s }) => s < end) - 1
  const first = segments[firstIndex]
  const last = segments[lastIndex]
  if (!first || !last || lastIndex < firstIndex || (isCaret && first.start > start)) return null
  const from = first.originStart + Math.max(0, start - first.start)
  const to = last.originStart + Math.min(end, last.end) - last.start
  // The page may have changed since the reading.
  if (!root.contains(first.origin) || !root.contains(last.origin)) return null
  if (from > first.origin.length || to > last.origin.length) return null
  const range = root.ownerDocument.createRange()
  range.setStart(first.origin, from)
  range.setEnd(last.origin, to)
  return range
}

/** How many segments at the beginning satisfy a test that, once false, stays false. */
function countWhile(segments: readonly TextSegment[], test: (segment: TextSegment) => boolean): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(segments[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** For a position that is in no read text node: the text before it when that is in the same block, else after it. */
function nearestOffset(
  root: Element,
  segments: readonly TextSegment[],
  node: Node,
  nodeOffset: number,
): number {
  const child = node.childNodes[nodeOffset] ?? null
  const index = countWhile(segments, ({ origin }) => isBefore(origin, node, child))
  const before = segments[index - 1]
  const after = segments[index]
  if (!before) return after?.start ?? 0
  if (!after) return before.end
  return blockOf(before.origin, root) === blockOf(node, root) ? before.end : after.start
}

/** True when the text node stands before the position (node, before its child; null: at its end). */
function isBefore(text: Text, node: Node, child: Node | null): boolean {
  const mark = child ?? node
  const relation = mark.compareDocumentPosition(text)
  if (relation & 2) return true
  // Contained texts (16) precede the end of their container, and follow a child that they stand in.
  return child === null && (relation & 16) !== 0
}
