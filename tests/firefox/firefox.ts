/** A real Firefox with the built extension in it, switched on for pages of this machine. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { installPackages, isDebianRoot, isExecutable, onPath } from '../e2e/debian-packages'
import { Marionette } from './marionette'

const NAMES = ['firefox-esr', 'firefox']
const ADDRESS_MS = 30_000
const EXTENSION = 'kiem-tra-bai-viet@thi-dua.example'

const find = (): string | undefined => process.env.FIREFOX ?? NAMES.flatMap(onPath).find(isExecutable)

/** Path of a Firefox, installed from Debian's packages where there is none; null when it cannot be had. */
export function provideFirefox(): string | null {
  const found = find()
  if (found) return found
  if (isDebianRoot()) installPackages(['firefox-esr'])
  return find() ?? null
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Nothing is asked, shown or fetched that a person at the screen would see at the first start. */
const preferences = (port: number): Record<string, unknown> => ({
  'marionette.port': port,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
})

export class Firefox {
  readonly #process: ChildProcess
  readonly #profile: string
  readonly #marionette: Marionette

  private constructor(process: ChildProcess, profile: string, marionette: Marionette) {
    this.#process = process
    this.#profile = profile
    this.#marionette = marionette
  }

  /** @param extension the folder that `wxt build -b firefox --mv3` fills */
  static async start(path: string, extension: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'kiem-tra-firefox-'))
    const port = await freePort()
    const lines = Object.entries(preferences(port)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    )
    writeFileSync(join(profile, 'user.js'), lines.join('\n'))
    const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access']
    const size = { MOZ_HEADLESS_WIDTH: '1366', MOZ_HEADLESS_HEIGHT: '900' }
    const env = { ...process.env, ...size }
    const child = spawn(path, [...args, '--profile', profile], { stdio: 'ignore', env })
    const firefox = new Firefox(child, profile, await open(port))
    await firefox.#marionette.send('WebDriver:NewSession', {})
    await firefox.#marionette.send('Addon:Install', { path: extension, temporary: true })
    await firefox.#switchOn()
    return firefox
  }

  /** What the browser's question about a portal comes to when a person says yes. */
  #switchOn(): Promise<void> {
    return this.#marionette.run(
      'chrome',
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
       const { extension } = WebExtensionPolicy.getByID(args[0])
       await ExtensionPermissions.add(args[0], { permissions: [], origins: ['http://localhost/*'] }, extension)`,
      EXTENSION,
    )
  }

  /** Opens an address in a tab of its own, in front: what is not seen is slowed down by the browser. */
  async open(url: string): Promise<void> {
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', { type: 'tab' })) as {
      handle: string
    }
    await this.#marionette.send('Marionette:SetContext', { value: 'content' })
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
    await this.#marionette.send('WebDriver:Navigate', { url })
  }

  /** Runs in the page, in its own scripts' world. */
  inPage<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.#marionette.run('content', `const page = window.wrappedJSObject ?? window; ${body}`, ...args)
  }

  /** Runs in the sidebar's page; null while there is none. */
  inSidebar<T>(body: string): Promise<T | null> {
    return this.#marionette.run(
      'chrome',
      `const all = (context) => [context, ...context.children.flatMap(all)]
       const frames = all(gBrowser.selectedBrowser.browsingContext)
       const sidebar = frames.find((one) => one.currentWindowGlobal?.documentURI?.spec.endsWith('/sidebar.html'))
       if (!sidebar) return null
       return sidebar.currentWindowGlobal.getActor('MarionetteCommands').executeScript(args[0], [], { timeout: 5000 })`,
      body,
    )
  }

  /** Presses with the mouse, as a person does. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.inPage<[number, number]>(
      `const box = document.querySelector(args[0]).getBoundingClientRect()
       return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]`,
      selector,
    )
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    })
  }

  async close(): Promise<void> {
    this.#marionette.close()
    const gone = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill()
    await gone
    rmSync(this.#profile, { recursive: true, force: true })
  }
}

async function open(port: number): Promise<Marionette> {
  const end = Date.now() + ADDRESS_MS
  for (;;) {
    try {
      return await Marionette.open(port)
    } catch (error) {
      if (Date.now() > end) throw error
      await pause(100)
    }
  }
}
