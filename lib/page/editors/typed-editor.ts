/** Editors that follow the browser's own typing: they differ in where their editable stands, and in what else is in it. */
import type { Bridge } from '../bridge'
import type { Editor, EditorAdapter } from './editor'
import { drawn, select, selectionKnown, typeText, undoStep } from './type-text'

export interface TypedEditor {
  readonly id: string
  /** Selector of what the editor puts into its root for itself. */
  readonly furniture?: string
  /** Selector that its root matches while it is read-only, where the browser itself would let a person type. */
  readonly readOnly?: string
  /** It makes one undo step of what is typed quickly, unless its API is told that a step ends. */
  readonly groupsSteps?: boolean
  find(host: Element): HTMLElement | null
}

/** An adapter for an editor that is written into by typing. */
export function typedEditor(typed: TypedEditor): EditorAdapter {
  return {
    id: typed.id,
    find(host, bridge) {
      const root = typed.find(host)
      return root ? createEditor(typed, root, bridge) : null
    },
  }
}

function createEditor(
  { id, furniture, readOnly, groupsSteps }: TypedEditor,
  root: HTMLElement,
  bridge: Bridge | null,
): Editor {
  const endStep = async () => groupsSteps && bridge?.ask(root, 'snapshot')
  return {
    kind: id,
    root,
    ...(furniture && { furniture }),
    isReadOnly: () => !root.isContentEditable || (readOnly !== undefined && root.matches(readOnly)),
    async replace(range, text) {
      select(root, range)
      await selectionKnown(root)
      await endStep()
      await drawn(root, () => typeText(root, range, text))
      await endStep()
    },
    async undo() {
      await undoStep(root)
    },
  }
}
