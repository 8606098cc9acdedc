/** CKEditor 5. Since 35.3 it writes what is announced and never lets the browser type; before, it only watched typing. */
import type { Editor, EditorAdapter } from './editor'
import { findAround, findBeside } from './find-editable'
import { announceText, drawn, pressDelete, select, selectionKnown, typeText, undoStep } from './type-text'

const EDITABLE = '.ck-editor__editable'
/** Handles and carets of widgets, and the fillers of empty blocks. */
const FURNITURE =
  '.ck-widget__type-around,.ck-widget__selection-handle,.ck-widget__resizer,.ck-fake-selection-container,br[data-cke-filler]'

export const ckeditor5: EditorAdapter = {
  id: 'ckeditor5',
  find(host) {
    const root = findAround(host, EDITABLE) ?? findBeside(host, 'after', '.ck-editor', EDITABLE)
    return root ? createEditor(root) : null
  },
}

function createEditor(root: HTMLElement): Editor {
  return {
    kind: 'ckeditor5',
    root,
    furniture: FURNITURE,
    isReadOnly: () => !root.isContentEditable,
    async replace(range, text) {
      select(root, range)
      await selectionKnown(root)
      let isTaken = false
      const isWritten = await drawn(root, () => {
        isTaken = announceText(root, range, text)
      })
      // Insertions it writes without saying that it will.
      if (isTaken || isWritten) return
      await drawn(root, () => (text === '' ? pressDelete(root) : typeText(root, range, text)))
    },
    async undo() {
      await undoStep(root)
    },
  }
}
