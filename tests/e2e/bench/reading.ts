/**
 * `npm run reading`: what the detector costs a page of a switched-on portal that is no edit page: main-thread CPU of
 * its loading, in multiples of the same page where nothing of ours runs. Both by turns. Fails above the must.
 */
import type { Page } from '@playwright/test'
import { inBenchBrowser } from './bench-browser'
import { judge, MainThread, type Pair, runAsCommand } from './paired'

const LIMITS = { must: 1.05, aim: 1.02 }
const ROUNDS = 40
const WARM_UP = 3
/** The detector's own pause, and then some: its looks at a page that still grows are part of the cost. */
const SETTLE = 700

async function load(page: Page, thread: MainThread): Promise<number> {
  await page.bringToFront()
  await page.reload({ waitUntil: 'load' })
  await page.waitForTimeout(SETTLE)
  // The count begins anew with each loading.
  return thread.spent()
}

const main = (): Promise<boolean> =>
  inBenchBrowser('reading', async ({ context }, port) => {
    const [own, plain] = [await context.newPage(), await context.newPage()]
    await own.goto(`http://localhost:${port}/tin`)
    await plain.goto(`http://127.0.0.1:${port}/tin`)
    const threads = { own: await MainThread.of(own), plain: await MainThread.of(plain) }
    const pairs: Pair[] = []
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const isOwnFirst = round % 2 === 0
      const first = isOwnFirst ? await load(own, threads.own) : await load(plain, threads.plain)
      const second = isOwnFirst ? await load(plain, threads.plain) : await load(own, threads.own)
      if (round >= WARM_UP)
        pairs.push(isOwnFirst ? { own: first, plain: second } : { own: second, plain: first })
    }
    return judge('loading an article', pairs, LIMITS)
  })

runAsCommand(main)
