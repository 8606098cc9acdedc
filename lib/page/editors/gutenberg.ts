/** WordPress's block editor: many small editables, one for each paragraph, read as one text; and the title above them. */
import type { Editor, EditorAdapter } from './editor'
import { drawn, pressUndo, select, selectionKnown, typeText } from './type-text'

const BLOCKS = '.block-editor-block-list__layout.is-root-container'
const TITLE = '[contenteditable].editor-post-title__input'

/** Place holders, what asks for a picture or a new block, and handles: the editor's own words, not the post's. */
const FURNITURE = [
  '[data-rich-text-placeholder]',
  '.block-list-appender',
  '.block-editor-default-block-appender',
  '.block-editor-block-list__insertion-point',
  '.block-editor-block-variation-picker',
  '.components-placeholder',
  '.components-resizable-box__handle',
  '.components-visually-hidden',
].join()

export const gutenberg: EditorAdapter = {
  id: 'gutenberg',
  find(host) {
    const root = host.closest<HTMLElement>(`${TITLE},${BLOCKS}`) ?? host.querySelector<HTMLElement>(BLOCKS)
    return root ? createEditor(root) : null
  },
}

function createEditor(root: HTMLElement): Editor {
  return {
    kind: 'gutenberg',
    root,
    furniture: FURNITURE,
    isReadOnly: () => firstEditable(root) === null,
    async replace(range, text) {
      const block = editableAround(range.startContainer) ?? root
      select(block, range)
      await selectionKnown(block)
      await drawn(root, () => typeText(block, range, text))
    },
    async undo() {
      const { activeElement } = root.ownerDocument
      const here = root.contains(activeElement) ? (activeElement as HTMLElement) : firstEditable(root)
      if (here) await drawn(root, () => pressUndo(here))
    },
  }
}

const firstEditable = (root: HTMLElement): HTMLElement | null =>
  root.isContentEditable ? root : root.querySelector<HTMLElement>('[contenteditable="true"]')

/** The outermost editable around a place: the block, and not a widget's inside. */
function editableAround(node: Node): HTMLElement | null {
  let editable = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement
  if (!editable?.isContentEditable) return null
  while (editable.parentElement?.isContentEditable) editable = editable.parentElement
  return editable
}
