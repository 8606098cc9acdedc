/** The editors we know, the special ones before the general one. One line for each. */
import type { Bridge } from '../bridge'
import { ckeditor4 } from './ckeditor4'
import { ckeditor5 } from './ckeditor5'
import { draft } from './draft'
import type { Editor, EditorAdapter } from './editor'
import { froala } from './froala'
import { gutenberg } from './gutenberg'
import { jodit } from './jodit'
import { lexical } from './lexical'
import { plain } from './plain'
import { prosemirror } from './prosemirror'
import { quill } from './quill'
import { slate } from './slate'
import { summernote } from './summernote'
import { tinymce } from './tinymce'
import { trix } from './trix'

export const EDITORS: readonly EditorAdapter[] = [
  // First: one of its blocks holds a TinyMCE.
  gutenberg,
  ckeditor4,
  ckeditor5,
  tinymce,
  quill,
  summernote,
  froala,
  jodit,
  prosemirror,
  lexical,
  slate,
  draft,
  trix,
  plain,
]

/** The editor that serves an element (a field's textarea, container or editable); null when there is none (yet). */
export function findEditor(host: Element, bridge: Bridge | null): Editor | null {
  for (const adapter of EDITORS) {
    const editor = adapter.find(host, bridge)
    if (editor) return editor
  }
  return null
}
