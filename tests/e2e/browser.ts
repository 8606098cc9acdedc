/**
 * Starts Chromium with the built extension, switched on for the given hosts, in a profile of its own, and watches
 * what leaves it. Used by the tests, the screenshots and the demonstration alike.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test'
import { ROOT } from './build-extension'
import { findChromium, NoBrowser } from './chromium/find'
import { launchArgs } from './chromium/launch-args'
import { watchOutside } from './chromium/outside-watch'
import { idOf, SeedingFailed, seedProfile, workerOf } from './chromium/profile'

/** Folder that `wxt build` fills. */
export const BUILT_EXTENSION = join(ROOT, '.output/chrome-mv3')

/** Every page of this machine, on any port: the match pattern that the popup would ask for on the demo portal. */
export const LOCALHOST = 'http://localhost/*'

export interface LaunchOptions {
  /** An empty or missing folder; removed again on close. */
  readonly profile: string
  /** Match patterns the extension is switched on for. */
  readonly origins: readonly string[]
  readonly extension?: string
  /**
   * For a person at the screen: a visible window that may follow links to the web, and Ctrl+C is the caller's to
   * handle. Otherwise headless, and nothing gets out of this machine.
   */
  readonly isDemo?: boolean
  /** Default 1366 × 768, the commonest office screen; a visible window has its own size. */
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** As people have it: pages that are left are kept and come back as they were. Playwright switches that off. */
  readonly keepsPages?: boolean
  /** The browser of a person who starts it again with the pages of last time: the profile is as `stop` has left it. */
  readonly isSecondStart?: boolean
}

export interface Launched {
  readonly context: BrowserContext
  readonly worker: Worker
  readonly extensionId: string
  /** Addresses that pages, frames and the extension's worker asked for, in order. */
  readonly requests: readonly string[]
  /** Hosts beyond this machine that anything tried to reach; the browser's own services are left out. */
  readonly outsideHosts: readonly string[]
  /** Ends the browser as a person does; its profile stays. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** Seeded profiles by extension and hosts: made once a process, copied for each browser. */
const templates = new Map<string, Promise<string>>()

function template(extension: string, origins: readonly string[]): Promise<string> {
  const key = JSON.stringify([extension, origins])
  const known = templates.get(key)
  if (known) return known
  const executablePath = findChromium()
  if (!executablePath)
    throw new NoBrowser('No Chromium found. Run npm test, which installs one, or set CHROMIUM.')
  if (!existsSync(`${extension}/manifest.json`))
    throw new Error(`No extension in ${extension}. Run: npm run build`)
  const parent = join(ROOT, 'test-results', 'profiles')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'seeded-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const made = seedProfile(folder, { executablePath, extension, origins }).then(() => folder)
  templates.set(key, made)
  return made
}

interface WorkerGlobal {
  chrome: {
    permissions: { getAll(): Promise<{ origins?: string[] }> }
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
  }
}

/** Resolves when the worker has registered its scripts for the granted hosts, so that the next page has them. */
async function untilRegistered(worker: Worker, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  const state = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as WorkerGlobal
    const deadline = Date.now() + 10_000
    let count = 0
    while (count === 0 && Date.now() < deadline) {
      count = (await chrome.scripting.getRegisteredContentScripts()).length
      if (count === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return { granted: (await chrome.permissions.getAll()).origins ?? [], count }
  })
  if (!origins.every((origin) => state.granted.includes(origin)))
    throw new SeedingFailed(`Chromium dropped the grant: asked ${origins}, has ${state.granted}.`)
  if (state.count === 0)
    throw new SeedingFailed(
      'The hosts are granted, but entrypoints/background.ts registered no content script.',
    )
}

/** Debian's Chromium speaks only English; with this a Vietnamese page still shows its dates as 05/06/2024. */
const VIETNAMESE_DATES = '--enable-blink-features=LangAttributeAwareFormControlUI'

const quietArgs = (proxyUrl: string): string[] => [`--proxy-server=${proxyUrl}`, VIETNAMESE_DATES]

/** On Wayland without X the window needs to be asked for. */
const demoArgs = (): string[] => [
  '--start-maximized',
  ...(process.env.WAYLAND_DISPLAY && !process.env.DISPLAY ? ['--ozone-platform=wayland'] : []),
]

/**
 * @throws NoBrowser without a usable browser, SeedingFailed when the extension could not be switched on.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const { profile, origins, extension = BUILT_EXTENSION, isDemo = false, isSecondStart = false } = options
  if (!isSecondStart) cpSync(await template(extension, origins), profile, { recursive: true })
  const outside = await watchOutside()
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: findChromium()!,
      headless: !isDemo,
      viewport: isDemo ? null : (options.viewport ?? { width: 1366, height: 768 }),
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      env: { ...process.env, LANGUAGE: 'vi' } as Record<string, string>,
      args: launchArgs(
        extension,
        ...(isDemo ? demoArgs() : quietArgs(outside.proxyUrl)),
        ...(isSecondStart ? ['--restore-last-session'] : []),
      ),
      ...(options.keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
      ...(isDemo && { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }),
    })
    .catch(async (error) => {
      await outside.close()
      throw error
    })
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  let isGone = false
  context.once('close', () => {
    isGone = true
  })
  let stopped: Promise<void> | undefined
  const stop = () => {
    // A person may have closed the window already.
    stopped ??= context
      .close()
      .catch((error) => {
        if (!isGone) throw error
      })
      .then(() => outside.close())
    return stopped
  }
  const close = async () => {
    await stop()
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    const worker = await workerOf(context)
    await untilRegistered(worker, origins)
    return { context, worker, extensionId: idOf(worker), requests, outsideHosts: outside.hosts, stop, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The extension runs, but its sidebar did not come. */
export class NoSidebar extends Error {}

const isSidebar = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url())

/** The sidebar's frame; its shadow root is closed, so it is found by its address and not from the page. */
export async function sidebarOf(page: Page, timeout = 15_000): Promise<Frame> {
  const there = page.frames().find(isSidebar)
  if (there) return there
  return page.waitForEvent('framenavigated', { predicate: isSidebar, timeout }).catch(() => {
    throw new NoSidebar(
      `No sidebar on ${page.url()} within ${timeout / 1000} s. Does the detector know this page (lib/page/portals), and does portal.content start?`,
    )
  })
}
