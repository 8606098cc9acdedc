/** Editors with a model of their own that never let the browser type: the text is announced, and they write it. */
import type { Editor, EditorAdapter } from './editor'
import { announceText, drawn, select, selectionKnown, undoStep } from './type-text'

export interface AnnouncedEditor {
  readonly id: string
  /** Selector of what the editor puts into its root for itself. */
  readonly furniture?: string
  find(host: Element): HTMLElement | null
}

/** An adapter for an editor that writes what a `beforeinput` event announces. */
export function announcedEditor({ id, furniture, find }: AnnouncedEditor): EditorAdapter {
  return {
    id,
    find(host) {
      const root = find(host)
      return root ? createEditor(id, root, furniture) : null
    },
  }
}

function createEditor(kind: string, root: HTMLElement, furniture: string | undefined): Editor {
  return {
    kind,
    root,
    ...(furniture && { furniture }),
    isReadOnly: () => !root.isContentEditable,
    async replace(range, text) {
      select(root, range)
      await selectionKnown(root)
      await drawn(root, () => announceText(root, range, text))
    },
    async undo() {
      await undoStep(root)
    },
  }
}
