/**
 * How editors that group what is typed quickly are told that an undo step ends here. It runs in the page's own world,
 * where they keep their API, and knows nothing else of them.
 */

/** CKEditor 4 as far as it is used here. */
export interface CkEditor4 {
  readonly container?: { readonly $: Element }
  readonly element?: { readonly $: Element }
  readonly mode: string
  updateElement(): unknown
  fire(event: 'saveSnapshot'): unknown
  execCommand(command: 'undo'): unknown
}

interface Globals {
  readonly CKEDITOR?: { readonly instances?: Record<string, CkEditor4> }
  readonly Quill?: { find(container: Element): { readonly history?: { cutoff(): void } } | null }
  readonly FroalaEditor?: {
    readonly INSTANCES?: readonly { readonly el: Element; readonly undo: { saveStep(): void } }[]
  }
  readonly jQuery?: (element: Element) => { data(name: 'summernote'): Summernote | undefined }
}

interface Summernote {
  readonly modules: { readonly editor: { readonly history: SummernoteHistory } }
}

interface SummernoteHistory {
  readonly editable: Element
  readonly stack: readonly { readonly contents: string }[]
  readonly stackOffset: number
  recordUndo(): void
}

const globals = () => window as unknown as Globals

export function ckEditors4(): CkEditor4[] {
  return Object.values(globals().CKEDITOR?.instances ?? {})
}

export function findCkEditor4(target: Element): CkEditor4 | undefined {
  // The container is the frame around an iframe editor, and the editable itself of an inline one.
  return ckEditors4().find(({ container }) => container?.$.contains(target))
}

/** Ends the undo step of the editor that holds the element; false when none is found that needs it. */
export function endUndoStep(target: Element): boolean {
  const ckeditor4 = findCkEditor4(target)
  if (ckeditor4) {
    if (ckeditor4.mode !== 'wysiwyg') return false
    ckeditor4.fire('saveSnapshot')
    return true
  }
  const end = quillStep(target) ?? froalaStep(target) ?? summernoteStep(target)
  end?.()
  return end !== undefined
}

function quillStep(target: Element): (() => void) | undefined {
  const container = target.closest('.ql-container')
  const history = container ? globals().Quill?.find(container)?.history : undefined
  return history && (() => history.cutoff())
}

function froalaStep(target: Element): (() => void) | undefined {
  const editor = globals().FroalaEditor?.INSTANCES?.find(({ el }) => el.contains(target))
  return editor && (() => editor.undo.saveStep())
}

/** Summernote keeps itself with the element it replaced, which stands before its box. */
function summernoteStep(target: Element): (() => void) | undefined {
  const replaced = target.closest('.note-editor')?.previousElementSibling
  const summernote = replaced ? globals().jQuery?.(replaced).data('summernote') : undefined
  return summernote && (() => record(summernote.modules.editor.history))
}

/** What is recorded twice takes two steps to undo. */
function record(history: SummernoteHistory): void {
  if (history.stack[history.stackOffset]?.contents !== history.editable.innerHTML) history.recordUndo()
}
