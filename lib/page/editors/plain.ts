/** Any editable that no other adapter knows: `contenteditable`, or an iframe in `designMode`. */
import type { EditorAdapter } from './editor'
import { select, settle, typeText } from './type-text'

export const plain: EditorAdapter = {
  id: 'plain',
  find(host) {
    const root = findRoot(host)
    if (!root) return null
    return {
      kind: 'plain',
      root,
      isReadOnly: () => !isEditable(root),
      async replace(range, text) {
        typeText(root, range, text)
        await settle()
      },
      async undo() {
        const selection = root.ownerDocument.getSelection()
        if (selection && selection.rangeCount > 0) select(root, selection.getRangeAt(0))
        root.ownerDocument.execCommand('undo')
        await settle()
      },
    }
  },
}

/** The outermost editable around the element or the first one inside it, also inside an iframe of our origin. */
function findRoot(host: Element): HTMLElement | null {
  if (host.localName === 'iframe') return bodyOf(host as HTMLIFrameElement)
  if (host.localName === 'textarea' || host.localName === 'input') return null
  if ((host as HTMLElement).isContentEditable) return editingHost(host as HTMLElement)
  const inner = host.querySelector<HTMLElement>('[contenteditable]:not([contenteditable="false"])')
  if (inner) return inner
  const frame = host.querySelector('iframe')
  return frame ? bodyOf(frame) : null
}

function editingHost(element: HTMLElement): HTMLElement {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  const body = frame.contentDocument?.body
  return body && isEditable(body) ? body : null
}

function isEditable(root: HTMLElement): boolean {
  return root.isContentEditable || root.ownerDocument.designMode === 'on'
}
