/** The demo portal's CKEditor as a test sees it: what it holds, what is selected, and a caret where a person would put it. */
import type { Page } from '@playwright/test'

interface Editor {
  readonly status: string
  readonly document: { readonly $: Document }
  getData(): string
  checkDirty(): boolean
}

interface EditorWindow {
  CKEDITOR?: { readonly instances: { readonly body?: Editor } }
}

/** Waits until CKEditor has taken the body over and can be typed in. */
export async function untilEditorReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (window as unknown as EditorWindow).CKEDITOR?.instances.body?.status === 'ready',
  )
}

/** The post as CKEditor would post it now. */
export const bodyData = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as EditorWindow).CKEDITOR!.instances.body!.getData())

/** Whether CKEditor holds unsaved changes. */
export const isBodyDirty = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as EditorWindow).CKEDITOR!.instances.body!.checkDirty())

/** For waitForFunction: true when exactly these words are selected in the editor. */
export const selectedText = (words: string): boolean => {
  const { document } = (window as unknown as EditorWindow).CKEDITOR!.instances.body!
  return document.$.hasFocus() && document.$.getSelection()?.toString() === words
}

/**
 * Clicks behind some words of the body, as a person does, so that the caret stands there and the editor has the focus.
 * The words must stand in one line of one text node; the click goes half a point past their end.
 */
export async function putCaretAfter(page: Page, words: string): Promise<void> {
  const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
  const at = await body.evaluate((root, wanted) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const start = node.data.indexOf(wanted)
      if (start < 0) continue
      node.parentElement!.scrollIntoView({ block: 'center' })
      const range = root.ownerDocument.createRange()
      range.setStart(node, start + wanted.length - 1)
      range.setEnd(node, start + wanted.length)
      const last = range.getBoundingClientRect()
      const frame = root.getBoundingClientRect()
      return { x: last.right - frame.left + 0.5, y: last.top + last.height / 2 - frame.top }
    }
    return null
  }, words)
  if (!at) throw new Error(`The body does not hold “${words}” in one text node.`)
  await body.click({ position: at })
}
