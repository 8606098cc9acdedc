/**
 * `npm run typing`: what typing costs the page's main thread with 200 findings shown at 5,000 words, in multiples of
 * the same page without the extension. Key by key, both pages by turns. Fails above the must.
 */
import type { Page } from '@playwright/test'
import { sidebarOf } from '../browser'
import { inBenchBrowser } from './bench-browser'
import type { BodyKind } from './edit-pages'
import { judge, MainThread, type Pair, runAsCommand } from './paired'

/** Nobody feels a third more in a key; a tenth is what one hardly measures. */
const LIMITS = { must: 1.3, aim: 1.1 }
const ROUNDS = 11
const KEYS = 40
/** A quick typist; every tenth key or so is followed by a check, as with real typing. */
const BETWEEN_KEYS = 90
/** The check after the last key belongs to the cost as well. */
const AFTER_LAST = 700

/** The caret in the middle of the text, in view, where findings are. */
async function putCaretInMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const control = document.querySelector<HTMLTextAreaElement>('textarea#body')
    if (control) {
      control.focus()
      const middle = control.value.indexOf('\n', control.value.length / 2) - 30
      control.setSelectionRange(middle, middle)
      control.scrollTop = control.scrollHeight / 2 - 200
      return
    }
    const inside = document.querySelector('iframe.box') as HTMLIFrameElement | null
    const document_ = inside?.contentDocument ?? document
    const root = inside ? document_.body : document.querySelector<HTMLElement>('#body')!
    const paragraph = root.children[root.children.length >> 1]!
    paragraph.scrollIntoView({ block: 'center' })
    inside?.contentWindow?.focus()
    root.focus()
    document_.getSelection()!.collapse(paragraph.firstChild, 3)
  })
}

async function type(page: Page): Promise<void> {
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcdeghiklmnopqrstuvxy'[key % 22]!)
    await page.waitForTimeout(BETWEEN_KEYS)
  }
  await page.waitForTimeout(AFTER_LAST)
}

async function measure(own: Page, plain: Page, kind: BodyKind, port: number): Promise<boolean> {
  await own.goto(`http://localhost:${port}/soan/${kind}`)
  await plain.goto(`http://127.0.0.1:${port}/soan/${kind}`)
  const sidebar = await sidebarOf(own)
  await sidebar.locator('[data-finding]').first().waitFor()
  const shown = (await sidebar.locator('[role=tab]').first().textContent()) ?? ''
  const count = Number(/\d+/.exec(shown)?.[0])
  if (!(count >= 200)) throw new Error(`The page must show 200 findings; the sidebar says “${shown}”.`)
  // Both as wide as the page beside the sidebar.
  await plain.addStyleTag({ content: ':root { margin-right: 412px }' })
  const threads = { own: await MainThread.of(own), plain: await MainThread.of(plain) }
  const pairs: Pair[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const spent = { own: 0, plain: 0 }
    for (const side of round % 2 ? (['own', 'plain'] as const) : (['plain', 'own'] as const)) {
      const page = side === 'own' ? own : plain
      await page.bringToFront()
      await putCaretInMiddle(page)
      await page.waitForTimeout(500)
      spent[side] = (await threads[side].during(() => type(page))) / KEYS
    }
    // The first round warms the code up.
    if (round > 0) pairs.push(spent)
  }
  return judge(`a key in a ${kind}`, pairs, LIMITS)
}

const main = (): Promise<boolean> =>
  inBenchBrowser('typing', async ({ context }, port) => {
    const [own, plain] = [await context.newPage(), await context.newPage()]
    const asked = process.argv[2]
    const kinds = (['contenteditable', 'iframe', 'textarea'] as const).filter(
      (kind) => !asked || kind === asked,
    )
    let ok = true
    for (const kind of kinds) ok = (await measure(own, plain, kind, port)) && ok
    return ok
  })

runAsCommand(main)
