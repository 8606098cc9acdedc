/** Types and helpers of what runs inside the isolated world; functions given to `isolated.run` close over nothing. */
import type { Page } from '@playwright/test'
import type { Bridge } from '../../../lib/page/bridge'
import type { CaretMemory } from '../../../lib/page/caret'
import type { PortalProfile } from '../../../lib/page/portals/profile'
import type { DraftReading } from '../../../lib/page/read-draft'
import type { WriteResult } from '../../../lib/page/write-result'
import type { IsolatedWorld } from './fixtures'
import type * as Hands from './hands'

declare global {
  /** lib/page inside the isolated world. */
  var hands: typeof Hands
  /** The second look of a writing that `holdSecondLook` keeps back; resolves when it would be waited for. */
  var secondLook: Promise<() => void>
  /** What a test keeps there between two runs. */
  var kept: {
    profile: PortalProfile
    bridge: Bridge | null
    caret: CaretMemory
    ending: AbortController
    read(): DraftReading
  }
}

/** The page's own world, as the test pages set it up. */
export interface EditorPage {
  editor: { getData(): string; checkDirty(): boolean; setReadOnly(isReadOnly: boolean): void }
  changes: number
}

/** A profile for the pages of tests/pages/hands. */
export const PROFILE: PortalProfile = {
  id: 'hands',
  name: 'Cổng của bộ thử',
  hosts: ['localhost'],
  editUrls: [],
  fingerprints: [],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#title'], kind: 'text', required: true },
    { name: 'body', label: 'Nội dung', selectors: ['#body'], kind: 'rich-text', required: true },
  ],
  controls: [],
}

/** Opens a page, waits for its editor, connects everything as the core does. */
export async function openPage(
  page: Page,
  isolated: IsolatedWorld,
  path: string,
  profile = PROFILE,
): Promise<void> {
  if (profile.fields.some(({ name }) => name === 'body')) await showEditor(page, path)
  else await page.goto(path)
  await connectHands(isolated, profile)
}

/** Opens a page and waits for its editor; nothing of ours is there yet. */
export async function showEditor(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => 'editor' in window)
}

/** Everything that the core has on the page, the first reading done. */
export async function connectHands(isolated: IsolatedWorld, profile = PROFILE): Promise<void> {
  await isolated.run((givenProfile) => {
    const ending = new AbortController()
    const bridge = hands.connectBridge(document, ending.signal)
    const readPage = () => hands.readDraft(givenProfile, document, bridge)
    const observer = hands.observeDraft(document, readPage, () => {}, ending.signal)
    const caret = hands.rememberCaret(
      ending.signal,
      () => {},
      () => observer.isBehind(),
    )
    const read = () => {
      const reading = readPage()
      caret.follow(reading.sources)
      observer.follow(reading)
      return reading
    }
    globalThis.kept = { profile: givenProfile, bridge, caret, ending, read }
    read()
  }, profile)
}

/** Replaces the first occurrence of a text in a field, as a fix does. */
export function fix(
  isolated: IsolatedWorld,
  field: string,
  text: string,
  replacement: string,
): Promise<WriteResult> {
  return isolated.run(
    async (edit) => {
      const source = kept.read().sources.get(edit.field)
      if (!source) throw new Error(`The page has no field ${edit.field}.`)
      const start = source.text.indexOf(edit.text)
      if (start < 0) throw new Error(`“${edit.text}” is not in: ${source.text}`)
      const span = { field: edit.field, start, end: start + edit.text.length, text: edit.text }
      const result = await hands.replaceSpan(source, span, edit.replacement)
      kept.read()
      return result
    },
    { field, text, replacement },
  )
}

/**
 * Keeps the second look at the next writing back: `due` resolves when the writing waits for it, `take` lets it come.
 * So what a page does in between is in between, on a machine of any speed.
 */
export async function holdSecondLook(
  isolated: IsolatedWorld,
): Promise<{ due(): Promise<void>; take(): Promise<void> }> {
  await isolated.run(() => {
    const later = globalThis.setTimeout
    globalThis.secondLook = new Promise((resolve) => {
      globalThis.setTimeout = ((task: () => void, delay?: number) =>
        delay === hands.SECOND_LOOK_MS ? void resolve(task) : later(task, delay)) as typeof later
    })
  })
  return {
    due: () => isolated.run(() => secondLook.then(() => {})),
    take: () => isolated.run(() => secondLook.then((look) => look())),
  }
}

/** The field's text as the hands read it, with ordinary blanks: browsers type no-break ones beside a format border. */
export const textOf = (isolated: IsolatedWorld, field: string): Promise<string | undefined> =>
  isolated.run((name) => kept.read().sources.get(name)?.text.replaceAll('\u00a0', ' '), field)

/** What the portal would save. */
export const dataOf = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as EditorPage).editor.getData())

/** Puts the person's caret behind a text of the post by mouse-free means: focus and selection in the page's world. */
export async function caretBehind(page: Page, text: string): Promise<void> {
  await page.evaluate((quote) => {
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)
    for (const inside of [...frames, document]) {
      if (!inside?.body) continue
      const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(quote)
        let root = node.parentElement
        const isEditable = root?.isContentEditable || inside.designMode === 'on'
        if (at < 0 || !root || !isEditable) continue
        while (root.parentElement?.isContentEditable) root = root.parentElement
        inside.defaultView!.focus()
        root.focus()
        inside.getSelection()!.collapse(node, at + quote.length)
        return
      }
    }
    for (const control of document.querySelectorAll<HTMLTextAreaElement>('#place textarea, #place input')) {
      const at = control.value.indexOf(quote)
      if (at < 0) continue
      control.focus()
      control.setSelectionRange(at + quote.length, at + quote.length)
      return
    }
    throw new Error(`“${quote}” stands in no editable.`)
  }, text)
}

/** Waits until queued events (selection changes) have been delivered. */
export const afterEvents = (isolated: IsolatedWorld): Promise<void> =>
  isolated.run(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))))
