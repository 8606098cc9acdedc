/**
 * How text is typed into an editable from the isolated world: through the browser's own editing, between the key
 * events that rich-text editors listen to for their undo steps and change events. Nothing here touches nodes.
 */

type View = Window & typeof globalThis

/** Key events carry a code that editors count as typing; with no modifier no shortcut answers to it. */
const TYPING_KEY = { key: 'x', code: 'KeyX', keyCode: 88, which: 88, bubbles: true, cancelable: true }

/** Gives the root the focus and selects the range in it. */
export function select(root: HTMLElement, range: Range): void {
  const view = root.ownerDocument.defaultView
  view?.focus()
  root.focus({ preventScroll: true })
  const selection = root.ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Types text over the range; an empty text deletes it. Bold stays bold: the text takes the format at its start. */
export function typeText(root: HTMLElement, range: Range, text: string): void {
  select(root, range)
  const { KeyboardEvent } = root.ownerDocument.defaultView as View
  root.dispatchEvent(new KeyboardEvent('keydown', TYPING_KEY))
  if (text === '') root.ownerDocument.execCommand('delete')
  else root.ownerDocument.execCommand('insertText', false, text)
  root.dispatchEvent(new KeyboardEvent('keyup', TYPING_KEY))
}

/** Presses Ctrl+Z for editors that keep their own history and watch the keyboard. */
export function pressUndo(root: HTMLElement): void {
  root.ownerDocument.defaultView?.focus()
  root.focus({ preventScroll: true })
  const { KeyboardEvent } = root.ownerDocument.defaultView as View
  const key = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  }
  root.dispatchEvent(new KeyboardEvent('keydown', key))
  root.dispatchEvent(new KeyboardEvent('keyup', key))
}

/** Resolves after the editor's own pending tasks. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
