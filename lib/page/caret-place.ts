/**
 * Where a caret stands and how it is known again after the text around it, or the nodes under it, have changed. It
 * only looks at the page.
 */
import type { ControlSource, FieldSource, FieldSources, RichTextSource } from './field-source'
import { relocate } from './place-in-text'
import { blockOf } from './text-map'

/** A position, and what stood around it. */
export type Place = ControlPlace | RichTextPlace

export interface ControlPlace {
  readonly kind: 'control'
  readonly field: string
  readonly element: Element
  readonly text: string
  readonly offset: number
  readonly selected: string
}

export interface RichTextPlace {
  readonly kind: 'rich-text'
  readonly field: string
  readonly element: Element
  /** Collapsed; it moves along when the DOM changes. */
  readonly range: Range
  /** The characters beside it in its text node; none in an empty paragraph. */
  readonly before: string
  readonly after: string
  /** What the person has selected before it; null where nothing is. */
  readonly selected: SelectedRange | null
  /** Where that is in the text as last read; null before the first reading. */
  readonly inText: TextPosition | null
}

/** A selection; it moves along when the DOM changes, and its words tell whether it still holds what was selected. */
export interface SelectedRange {
  readonly range: Range
  /** Null until the text was read after the selection: a map from before it may be of another text. */
  words: string | null
}

interface TextPosition {
  readonly text: string
  readonly offset: number
}

/** Characters kept of each side. */
const QUOTE = 24
/** Characters of one side that must still read the same; the other side may have been edited. */
const ENOUGH = 8
/** Where the person's caret, or the end of their selection, stands in the field; null when it is not in it. */
export function placeIn(source: FieldSource): Place | null {
  const { field } = source
  if (source.kind === 'control') {
    const { element } = source
    const { selectionStart, selectionEnd: offset, value: text } = element
    if (element.ownerDocument.activeElement !== element || offset === null) return null
    const selected = withinLine(text.slice(selectionStart ?? offset, offset))
    return { kind: 'control', field, element, text, offset, selected }
  }
  if (source.kind === 'shown') return null
  const { root } = source.editor
  const selection = root.ownerDocument.getSelection()
  if (!selection?.rangeCount || !root.contains(selection.focusNode)) return null
  const range = selection.getRangeAt(0)
  const selected = range.collapsed ? null : { range: range.cloneRange(), words: null }
  return richTextPlace(field, root, endOf(range, root), selected)
}

/** The selected words up to an offset of the text as read now; empty where they are others by now, or more than a line. */
export function selectedWords(
  { selected }: RichTextPlace,
  { map, text }: RichTextSource,
  offset: number,
): string {
  if (!selected) return ''
  const start = map.offsetOf(selected.range.startContainer, selected.range.startOffset)
  const words = start === null || start > offset ? '' : withinLine(text.slice(start, offset))
  selected.words ??= words
  return selected.words === words ? words : ''
}

const LONGEST_SELECTION = 400

const withinLine = (words: string): string =>
  words.length > LONGEST_SELECTION || words.includes('\n') ? '' : words

function richTextPlace(
  field: string,
  element: Element,
  range: Range,
  selected: SelectedRange | null,
): RichTextPlace {
  const { startContainer: node, startOffset: at } = range
  const data = node.nodeType === 3 ? (node as Text).data : ''
  const quote = { before: data.slice(Math.max(0, at - QUOTE), at), after: data.slice(at, at + QUOTE) }
  return { kind: 'rich-text', field, element, range, ...quote, selected, inText: null }
}

/** The place as it reads after an edit, so that any number of edits can follow; unchanged when it is in doubt. */
export function refreshed(place: Place, sources: FieldSources): Place {
  const source = writableAt(place, sources)
  if (place.kind === 'rich-text') {
    if (source?.kind !== 'rich-text' || !isStillThere(place, source.editor.root)) return place
    const { startContainer, startOffset } = place.range
    const offset = source.map.offsetOf(startContainer, startOffset)
    const inText = offset === null ? null : { text: source.text, offset }
    return { ...richTextPlace(place.field, place.element, place.range, place.selected), inText }
  }
  const moved = source?.kind === 'control' && relocateCaret(place, source.text)
  return moved ? { ...place, text: source.text, offset: moved.start } : place
}

/** The field of the place, when it is one that can be written to. */
export function writableAt(place: Place, sources: FieldSources): ControlSource | RichTextSource | null {
  const source = sources.get(place.field)
  return !source || source.kind === 'shown' ? null : source
}

/** The end of a selection as a position in text where there is text; a selected line does not end in the next one. */
function endOf(selected: Range, root: Element): Range {
  const caret = selected.cloneRange()
  caret.collapse(false)
  const { startContainer: node, startOffset } = caret
  if (node.nodeType === 3 && (startOffset > 0 || selected.collapsed)) return caret
  const { before, after } = textsBeside(root, node, startOffset)
  const isHere = (text: Text) => blockOf(text, root) === blockOf(node, root)
  if (before && (isHere(before) || !selected.collapsed)) caret.setStart(before, before.length)
  else if (after && isHere(after)) caret.setStart(after, 0)
  caret.collapse(true)
  return caret
}

/** Blank text nodes lay out the source between blocks: nobody puts a caret there. */
const isShown = { acceptNode: (text: Node) => (/\S/.test((text as Text).data) ? 1 : 2) }

/** The nearest text nodes on both sides of a position that is in none, or at the beginning of one. */
function textsBeside(root: Element, node: Node, offset: number): { before: Text | null; after: Text | null } {
  const walker = root.ownerDocument.createTreeWalker(root, 4, isShown)
  const next = node.nodeType === 3 ? node : node.childNodes[offset]
  if (next) {
    walker.currentNode = next
    const before = walker.previousNode() as Text | null
    walker.currentNode = next
    return { before, after: (next.nodeType === 3 ? next : walker.nextNode()) as Text | null }
  }
  let last = node
  while (last.lastChild) last = last.lastChild
  walker.currentNode = last
  return { before: (last.nodeType === 3 ? last : walker.previousNode()) as Text | null, after: null }
}

/** Where a caret of the old text stands in the new one; null when that is not certain. */
export function relocateCaret({ text, offset }: TextPosition, now: string): { start: number } | null {
  return relocate(text, now, { start: offset, end: offset })
}

/** The live position is believed while one side of it reads as it did; the other may have been edited. */
export function isStillThere({ range, before, after }: RichTextPlace, root: Element): boolean {
  const { startContainer: node, startOffset: at } = range
  if (!root.contains(node)) return false
  if (node.nodeType !== 3) return before + after === '' && blockOf(node, root).textContent?.trim() === ''
  return fits({ before, after }, (node as Text).data, at)
}

/** True when one side reads as it did. */
export function fits(
  { before, after }: { before: string; after: string },
  text: string,
  at: number,
): boolean {
  const isBefore = before !== '' && text.slice(0, at).endsWith(before.slice(-ENOUGH))
  return isBefore || (after !== '' && text.startsWith(after.slice(0, ENOUGH), at))
}
