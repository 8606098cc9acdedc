/** What the guard's tests start from: the echo server, one browser a worker with the trial extension, its core. */
import { rmSync } from 'node:fs'
import { type BrowserContext, test as base, type CDPSession, expect, type Page } from '@playwright/test'
import type { ControlProfile } from '@/lib/page/portals/profile'
import { type EchoServer, startEchoServer } from './echo-server'
import type { Decision, TrialCore } from './trial-core'
import { launchTrial, TRIAL_NAME } from './trial-extension'

/** The controls of the trial pages, as a portal's profile would list them. */
export const CONTROLS: readonly ControlProfile[] = [
  {
    label: 'Xuất bản',
    does: 'publish',
    selectors: ['#publish', '[data-publish]'],
    keys: ['Ctrl+S', 'Ctrl+Alt+S'],
  },
  { label: 'Trình duyệt', does: 'submit', selectors: ['#send'] },
  {
    label: 'Lưu nháp',
    does: 'save-draft',
    selectors: ['#draft', '[data-draft]'],
    keys: ['Ctrl+Shift+S', 'Ctrl+Alt+Shift+S'],
  },
  { label: 'Xem trước', does: 'preview', selectors: ['#preview'] },
]

/** Evaluates in the isolated world of the trial extension, where its core lives. */
export class Isolated {
  readonly #session: CDPSession
  #contextId = 0

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<Isolated> {
    const session = await page.context().newCDPSession(page)
    const isolated = new Isolated(session)
    const { frameTree } = await session.send('Page.getFrameTree')
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type, frameId } = context.auxData as { type: string; frameId: string }
      const isOurs = context.name === TRIAL_NAME && type === 'isolated'
      if (isOurs && frameId === frameTree.frame.id) isolated.#contextId = context.id
    })
    await session.send('Runtime.enable')
    return isolated
  }

  /** Runs a function of the core there; it must not close over anything. */
  async run<R>(work: (core: TrialCore) => R): Promise<R> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: this.#contextId,
      expression: `(${work})(globalThis.core)`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as R
  }

  async untilCore(): Promise<void> {
    await expect
      .poll(() => this.run((core) => core !== undefined).catch(() => false), {
        message: 'the detector must call for the core on this page (lib/page/edit-page.ts)',
      })
      .toBe(true)
  }
}

interface WorkerFixtures {
  server: EchoServer
  browserWithTrial: BrowserContext
}

interface TestFixtures {
  /** Opens a page of tests/pages/guard and waits for its core. */
  open: (file: string) => Promise<Isolated>
  /** The same with the guard at work. */
  openGuarded: (file: string, decision: Decision) => Promise<Isolated>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use) => {
      const server = await startEchoServer()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  browserWithTrial: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use, info) => {
      const folder = `${info.project.outputDir}/guard-trial-${info.workerIndex}`
      const context = await launchTrial(folder)
      await use(context)
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  page: async ({ browserWithTrial, server }, use) => {
    server.received.length = 0
    const page = await browserWithTrial.newPage()
    await use(page)
    await page.close()
  },
  open: async ({ page, server }, use) => {
    await use(async (file) => {
      const isolated = await Isolated.of(page)
      await page.goto(`${server.origin}/${file}`)
      await isolated.untilCore()
      return isolated
    })
  },
  openGuarded: async ({ open }, use) => {
    await use(async (file, decision) => {
      const isolated = await open(file)
      const guard = `(core) => core.guard(${JSON.stringify(CONTROLS)}, '${decision}')`
      const hasBridge = await isolated.run(new Function(`return ${guard}`)() as (core: TrialCore) => boolean)
      expect(hasBridge, 'editor-bridge.js must have answered the handshake (lib/page/bridge.ts)').toBe(true)
      return isolated
    })
  },
})

export { expect } from '@playwright/test'

/** What the page's own code did (tests/pages/guard/page.js), and what its listeners saw on a control. */
export const doneOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { done: string[] }).done)
export const seenOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { seen: string[] }).seen)
