/** The first run: shown once on this machine, however often the browser says that the extension is new (as it does of one that IT loads at each start). */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { stored } from './stored'

const seen = stored('welcomed', z.boolean(), false)

/** Opens the first run, unless it was opened before. */
export async function welcomeOnce(): Promise<void> {
  if ((await seen.get()).value) return
  await seen.set(true)
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
