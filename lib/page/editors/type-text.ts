/**
 * How text is put into an editable from the isolated world: typed, between the key events that rich-text editors listen
 * to for their undo steps and change events; or announced, for editors that never let the browser type. Nothing here
 * touches nodes.
 */

type View = Window & typeof globalThis

/** Key events carry a code that editors count as typing; with no modifier no shortcut answers to it. */
const TYPING_KEY = { key: 'x', code: 'KeyX', keyCode: 88, which: 88, bubbles: true, cancelable: true }
const UNDO_KEY = {
  key: 'z',
  code: 'KeyZ',
  keyCode: 90,
  which: 90,
  ctrlKey: true,
  bubbles: true,
  cancelable: true,
}

const DELETE_KEY = {
  key: 'Delete',
  code: 'Delete',
  keyCode: 46,
  which: 46,
  bubbles: true,
  cancelable: true,
}

/** Gives the root the focus and selects the range in it. */
export function select(root: HTMLElement, range: Range): void {
  focus(root)
  const selection = root.ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Types text over the range; an empty text deletes it. Bold stays bold: the text takes the format at its start. */
export function typeText(root: HTMLElement, range: Range, text: string): void {
  select(root, range)
  const { KeyboardEvent } = root.ownerDocument.defaultView as View
  root.dispatchEvent(new KeyboardEvent('keydown', TYPING_KEY))
  // Froala removes what is selected when it hears a key; one more deletion would take the letter before it.
  const isRemoved = root.ownerDocument.getSelection()?.isCollapsed
  if (text !== '') root.ownerDocument.execCommand('insertText', false, text)
  else if (!isRemoved) root.ownerDocument.execCommand('delete')
  root.dispatchEvent(new KeyboardEvent('keyup', TYPING_KEY))
}

/**
 * Announces the text by a `beforeinput` event, as the browser does before it types; editors with a model of their own
 * take it from there and prevent it. True when one did. Nothing is typed otherwise.
 */
export function announceText(root: HTMLElement, range: Range, text: string): boolean {
  select(root, range)
  const { InputEvent, DataTransfer, StaticRange } = root.ownerDocument.defaultView as View
  const dataTransfer = new DataTransfer()
  dataTransfer.setData('text/plain', text)
  const event = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    dataTransfer,
    // Without its range Lexical and Quill do nothing, and CKEditor 5 does not prevent what it has done.
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return !root.dispatchEvent(event)
}

/** Presses Ctrl+Z for editors that keep their own history and watch the keyboard; false when none took it. */
export function pressUndo(root: HTMLElement): boolean {
  focus(root)
  const { KeyboardEvent } = root.ownerDocument.defaultView as View
  const isTaken = !root.dispatchEvent(new KeyboardEvent('keydown', UNDO_KEY))
  root.dispatchEvent(new KeyboardEvent('keyup', UNDO_KEY))
  return isTaken
}

/** Presses Delete for editors that delete what is selected by themselves. */
export function pressDelete(root: HTMLElement): void {
  const { KeyboardEvent } = root.ownerDocument.defaultView as View
  root.dispatchEvent(new KeyboardEvent('keydown', DELETE_KEY))
  root.dispatchEvent(new KeyboardEvent('keyup', DELETE_KEY))
}

/** Takes back the last step: by the editor that watches for Ctrl+Z, else by the browser. */
export function undoStep(root: HTMLElement): Promise<unknown> {
  return drawn(root, () => pressUndo(root) || root.ownerDocument.execCommand('undo'))
}

/** Resolves after the editor's own pending tasks. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** An editor that has drawn nothing by now is not going to: CKEditor 5 draws 50 ms after some announcements. */
const DRAWN_MS = 150

/** Does something to an editor; resolves when its text has changed or is not going to, with whether it has. */
export async function drawn(root: HTMLElement, act: () => unknown): Promise<boolean> {
  const before = root.textContent
  const isChanged = () => root.textContent !== before
  const { MutationObserver } = root.ownerDocument.defaultView as View
  let observer: MutationObserver | undefined
  await new Promise<void>((resolve) => {
    observer = new MutationObserver(() => isChanged() && resolve())
    observer.observe(root, { subtree: true, childList: true, characterData: true })
    act()
    if (isChanged()) resolve()
    // Only now: an act that took long must not use up the time that the editor has for drawing.
    setTimeout(resolve, DRAWN_MS)
  })
  observer?.disconnect()
  await settle()
  return isChanged()
}

/** In a window that is not drawn no frame comes. */
const NO_FRAME_MS = 200

/**
 * Resolves when the editor knows of the selection that was just set: the browser tells of it with the next frame, and
 * some wait another frame for themselves. Who types before that writes with the format of the old place.
 */
export function selectionKnown(root: HTMLElement): Promise<void> {
  const view = root.ownerDocument.defaultView as View
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => setTimeout(resolve, 0)))
    setTimeout(resolve, NO_FRAME_MS)
  })
}

function focus(root: HTMLElement): void {
  root.ownerDocument.defaultView?.focus()
  root.focus({ preventScroll: true })
}
