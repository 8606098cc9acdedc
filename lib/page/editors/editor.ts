/**
 * The contract of rich-text editors. Reading is not in it: one text map (text-map.ts) reads every root. Whether a
 * write arrived is not in it either: write.ts reads back and judges.
 */
import type { Bridge } from '../bridge'

/** One editor on the page. */
export interface Editor {
  /** The adapter's id: `ckeditor4`. */
  readonly kind: string
  /** The element that holds the post's text; it may live in an iframe's document. */
  readonly root: HTMLElement
  /** Selector of what the editor puts into its root for itself (handles, bookmarks): never part of the text. */
  readonly furniture?: string
  isReadOnly(): boolean
  /**
   * Puts plain text in place of a range of the root, through the editor's own model, as one undo step, with its
   * change event, keeping the format at the range's start. Resolves when the editor has settled.
   */
  replace(range: Range, text: string): Promise<void>
  /** Takes back the last step, as Ctrl+Z does. */
  undo(): Promise<void>
}

export interface EditorAdapter {
  readonly id: string
  /**
   * The editor that serves this element (the field's textarea, container or editable), or null. The bridge to the
   * page's own scripts may be absent; an adapter then does what the DOM alone allows.
   */
  find(host: Element, bridge: Bridge | null): Editor | null
}
