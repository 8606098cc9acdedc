/** Where the text of a draft's field came from on the page: what write, highlight and caret need to find it again. */
import type { Editor } from './editors/editor'
import { readControlText, type TextControl } from './text-control'
import { readTextMap, type TextMap } from './text-map'

interface SourceBase {
  /** The field's name in the draft. */
  readonly field: string
  /** The field's text at the moment of reading; spans count offsets in it. */
  readonly text: string
}

/** An input or textarea. */
export interface ControlSource extends SourceBase {
  readonly kind: 'control'
  readonly element: TextControl
}

export interface RichTextSource extends SourceBase {
  readonly kind: 'rich-text'
  readonly editor: Editor
  readonly map: TextMap
}

/** A choice, a day, an image: it can be shown to the person, but is never written. */
export interface ShownSource extends SourceBase {
  readonly kind: 'shown'
  readonly element: Element
}

export type FieldSource = ControlSource | RichTextSource | ShownSource
/** By field name. */
export type FieldSources = ReadonlyMap<string, FieldSource>

/** The element that stands for the field on the page, to scroll to or to listen on. */
export function elementOf(source: FieldSource): HTMLElement {
  return source.kind === 'rich-text' ? source.editor.root : (source.element as HTMLElement)
}

/** True when the field is still part of a page that is shown; an iframe's body outlives its iframe. */
export function isOnPage(source: FieldSource): boolean {
  const element = elementOf(source)
  return element.isConnected && element.ownerDocument.defaultView !== null
}

/** The same field with its text as it is now. */
export function reread(source: ControlSource): ControlSource
export function reread(source: RichTextSource): RichTextSource
export function reread(source: ControlSource | RichTextSource): ControlSource | RichTextSource
export function reread(source: ControlSource | RichTextSource): ControlSource | RichTextSource {
  if (source.kind === 'control') return { ...source, text: readControlText(source.element) }
  const map = readTextMap(source.editor.root, source.editor.furniture)
  return { ...source, map, text: map.text }
}
