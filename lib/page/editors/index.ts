/** The editors we know, the special ones before the general one. One line for each. */
import type { Bridge } from '../bridge'
import { ckeditor4 } from './ckeditor4'
import type { Editor, EditorAdapter } from './editor'
import { plain } from './plain'

export const EDITORS: readonly EditorAdapter[] = [ckeditor4, plain]

/** The editor that serves an element (a field's textarea, container or editable); null when there is none (yet). */
export function findEditor(host: Element, bridge: Bridge | null): Editor | null {
  for (const adapter of EDITORS) {
    const editor = adapter.find(host, bridge)
    if (editor) return editor
  }
  return null
}
