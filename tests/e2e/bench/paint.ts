/**
 * `npm run paint`: how long the sidebar's page takes from its beginning to the frame that shows the verdict and the
 * first cards of 200 findings, in multiples of the same with none to show: the empty shell. Both by turns, each on a
 * page of its own with the same 5,000 words. Fails above the must.
 */
import type { BrowserContext } from '@playwright/test'
import { sidebarOf } from '../browser'
import { inBenchBrowser } from './bench-browser'
import { judge, type Pair, runAsCommand } from './paired'

const LIMITS = { must: 1.3, aim: 1.15 }
const ROUNDS = 15
const SIDES = { plain: 'the empty shell', with: 'with 200 findings', without: 'with none' }

interface Watched {
  painted?: Promise<{ at: number; cards: number }>
}

/** Runs in every frame before its scripts: tells when the sidebar has drawn its verdict. */
function watchPaint(): void {
  if (location.pathname !== '/sidebar.html') return
  ;(globalThis as Watched).painted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.verdict')) return
      observer.disconnect()
      // The next frame draws it; the one after that comes when it is drawn.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          resolve({ at: performance.now(), cards: document.querySelectorAll('[data-finding]').length }),
        ),
      )
    })
    observer.observe(document, { childList: true, subtree: true })
  })
}

async function paint(context: BrowserContext, url: string, isFull: boolean): Promise<number> {
  const page = await context.newPage()
  await page.goto(url)
  const sidebar = await sidebarOf(page)
  const { at, cards } = await sidebar.evaluate(() => (globalThis as Watched).painted!)
  if (isFull ? cards < 200 : cards > 5)
    throw new Error(`${url}: ${cards} cards were shown when the verdict was.`)
  await page.close()
  return at
}

const main = (): Promise<boolean> =>
  inBenchBrowser('paint', async ({ context }, port) => {
    await context.addInitScript(watchPaint)
    const url = `http://localhost:${port}/soan/contenteditable`
    const full = () => paint(context, url, true)
    const empty = () => paint(context, `${url}?sach`, false)
    const pairs: Pair[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const isFullFirst = round % 2 === 0
      const first = await (isFullFirst ? full() : empty())
      const second = await (isFullFirst ? empty() : full())
      // The first round warms the caches up.
      if (round > 0) pairs.push(isFullFirst ? { own: first, plain: second } : { own: second, plain: first })
    }
    return judge('the sidebar’s first picture', pairs, LIMITS, SIDES)
  })

runAsCommand(main)
