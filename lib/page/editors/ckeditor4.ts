/** CKEditor 4, in an iframe or inline. Its text is typed; its API, across the bridge, only marks the undo steps. */
import type { Bridge } from '../bridge'
import type { Editor, EditorAdapter } from './editor'
import { pressUndo, settle, typeText } from './type-text'

/** What CKEditor 4 puts into its content for itself and takes out again in getData(). */
const FURNITURE = [
  '[data-cke-bookmark]',
  '[data-cke-temp]',
  '[data-cke-hidden-sel]',
  '[data-cke-magic-line]',
  '[data-cke-lineutils-line]',
  '[data-cke-copybin-start]',
  '[data-cke-bogus]',
  '#cke_pastebin',
  '.cke_widget_drag_handler_container',
  '.cke_widget_mask',
  '.cke_widget_partial_mask',
  '.cke_image_resizer',
  '.cke_reset',
].join()

export const ckeditor4: EditorAdapter = {
  id: 'ckeditor4',
  find(host, bridge) {
    const root = findRoot(host)
    return root ? createEditor(root, bridge) : null
  },
}

/** From the replaced element, the editor's frame, or an editable; null while loading and in source mode. */
function findRoot(host: Element): HTMLElement | null {
  const next = host.nextElementSibling
  const inline = host.closest<HTMLElement>('.cke_editable')
  if (inline) return inline
  if (next?.matches('.cke_textarea_inline.cke_editable')) return next as HTMLElement
  const container = host.closest('.cke') ?? findContainer(host)
  const frame = container?.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')
  return frame?.contentDocument?.querySelector<HTMLElement>('body.cke_editable') ?? null
}

/** The editor names its frame after the element's id or name, and puts it right behind the element. */
function findContainer(host: Element): Element | null {
  const name = host.id || host.getAttribute('name')
  const next = host.nextElementSibling
  if (next?.matches('.cke') && (!name || next.id === `cke_${name}`)) return next
  const named = name ? host.ownerDocument.getElementById(`cke_${name}`) : null
  return named?.matches('.cke') ? named : null
}

/*
 * Measured with 4.22.1 in Chromium 156, iframe and inline (bold, cell, list item, across a format border):
 *   execCommand alone             no change event, Ctrl+Z does nothing at first
 *   key events + execCommand      right, but two fixes within a second become one undo step
 *   synthetic paste, insertText() right, own undo steps, but across a format border the text falls out of the bold
 *   snapshot + keys + snapshot    right in everything: bold kept, change fired, one Ctrl+Z and one redo per fix
 * The last is used; where the bridge is blocked, the second: only the grouping of undo steps is lost.
 */
function createEditor(root: HTMLElement, bridge: Bridge | null): Editor {
  return {
    kind: 'ckeditor4',
    root,
    furniture: FURNITURE,
    isReadOnly: () => !root.isContentEditable,
    async replace(range, text) {
      await bridge?.ask(root, 'snapshot')
      typeText(root, range, text)
      await settle()
      await bridge?.ask(root, 'snapshot')
    },
    async undo() {
      if (!(await bridge?.ask(root, 'undo'))) pressUndo(root)
      await settle()
    },
  }
}
