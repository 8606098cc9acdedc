/**
 * `npm run reading`: what the detector costs a page of a switched-on portal that is no edit page: main-thread CPU of
 * its loading, in multiples of the same page where nothing of ours runs. One address, with and without by turns: two
 * hosts, and the tab that was opened first, differ by more than the detector costs. Fails above the must.
 */
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test'
import { inBenchBrowser } from './bench-browser'
import { judge, MainThread, type Pair, runAsCommand } from './paired'

const LIMITS = { must: 1.05, aim: 1.02 }
/** Pairs of tabs; the one with the detector is opened first in every other. */
const SETS = 8
/** Of four loadings each, by turns as 1 2 2 1, so that a machine that grows slower favours neither side. */
const ROUNDS = 10
const WARM_UP = 2
/** The detector's own pause, and then some: its looks at a page that still grows are part of the cost. */
const SETTLE = 700

interface WorkerGlobal {
  chrome: {
    scripting: {
      getRegisteredContentScripts(): Promise<unknown[]>
      registerContentScripts(scripts: unknown[]): Promise<void>
      unregisterContentScripts(): Promise<void>
    }
  }
}

/** The extension's own content script, switched on and off under one page. */
class Detector {
  readonly #worker: Worker
  readonly #scripts: unknown[]

  private constructor(worker: Worker, scripts: unknown[]) {
    this.#worker = worker
    this.#scripts = scripts
  }

  static async of(worker: Worker): Promise<Detector> {
    const scripts = await worker.evaluate(() =>
      (globalThis as unknown as WorkerGlobal).chrome.scripting.getRegisteredContentScripts(),
    )
    if (scripts.length === 0)
      throw new Error('The extension has registered no content script; mend the measuring')
    return new Detector(worker, scripts)
  }

  async toggle(isOn: boolean): Promise<void> {
    await this.#worker.evaluate(
      async (scripts) => {
        const { scripting } = (globalThis as unknown as WorkerGlobal).chrome
        await scripting.unregisterContentScripts()
        if (scripts) await scripting.registerContentScripts(scripts)
      },
      isOn ? this.#scripts : null,
    )
  }
}

/** Has an extension's content script run in the page that is open now? */
async function hasContentScript(session: CDPSession): Promise<boolean> {
  const origins: string[] = []
  const note = ({ context }: { context: { origin: string } }) => origins.push(context.origin)
  session.on('Runtime.executionContextCreated', note)
  // It tells of all that there are.
  await session.send('Runtime.enable')
  await session.send('Runtime.disable')
  session.off('Runtime.executionContextCreated', note)
  return origins.some((origin) => origin.startsWith('chrome-extension:'))
}

/** One tab, in which the detector runs with every loading, or with none: a tab keeps what a content script once made. */
class Tab {
  readonly #page: Page
  readonly #thread: MainThread
  readonly #session: CDPSession
  readonly #detector: Detector
  readonly #isOwn: boolean

  private constructor(
    page: Page,
    thread: MainThread,
    session: CDPSession,
    detector: Detector,
    isOwn: boolean,
  ) {
    this.#page = page
    this.#thread = thread
    this.#session = session
    this.#detector = detector
    this.#isOwn = isOwn
  }

  static async open(context: BrowserContext, url: string, detector: Detector, isOwn: boolean): Promise<Tab> {
    await detector.toggle(isOwn)
    const page = await context.newPage()
    await page.goto(url)
    return new Tab(page, await MainThread.of(page), await context.newCDPSession(page), detector, isOwn)
  }

  /** Milliseconds of the main thread for loading the page anew. */
  async load(): Promise<number> {
    await this.#detector.toggle(this.#isOwn)
    await this.#page.bringToFront()
    await this.#page.reload({ waitUntil: 'load' })
    await this.#page.waitForTimeout(SETTLE)
    // The count begins anew with each loading.
    const spent = await this.#thread.spent()
    if ((await hasContentScript(this.#session)) !== this.#isOwn)
      throw new Error(`The detector ${this.#isOwn ? 'did not run' : 'ran'}; mend the measuring`)
    return spent
  }

  close(): Promise<void> {
    return this.#page.close()
  }
}

const main = (): Promise<boolean> =>
  inBenchBrowser('reading', async ({ context, worker }, port) => {
    const detector = await Detector.of(worker)
    const url = `http://localhost:${port}/tin`
    const pairs: Pair[] = []
    for (let set = 0; set < SETS; set++) {
      const isOwnFirst = set % 2 === 0
      const first = await Tab.open(context, url, detector, isOwnFirst)
      const second = await Tab.open(context, url, detector, !isOwnFirst)
      for (let round = 0; round < WARM_UP + ROUNDS; round++) {
        const outer = await first.load()
        const inner = (await second.load()) + (await second.load())
        const [a, b] = [(outer + (await first.load())) / 2, inner / 2]
        if (round >= WARM_UP) pairs.push(isOwnFirst ? { own: a, plain: b } : { own: b, plain: a })
      }
      await first.close()
      await second.close()
    }
    return judge('loading an article', pairs, LIMITS)
  })

runAsCommand(main)
