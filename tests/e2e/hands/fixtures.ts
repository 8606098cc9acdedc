/**
 * The hands in a real browser: their pages with the real editors, the bridge in the page's world, and lib/page in an
 * isolated world, just as the extension has it. `isolated.run` executes a function there.
 */
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { test as base, type CDPSession, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { NPM, PACKED } from '../../editors/install'
import { ROOT } from '../build-extension'

/** Folders by the first part of an address. */
const FOLDERS: Record<string, string> = {
  ckeditor4: join(ROOT, 'node_modules/ckeditor4'),
  npm: NPM,
  packed: PACKED,
}
const PAGES = [join(ROOT, 'tests/pages/hands'), join(ROOT, 'tests/pages/editors')]
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
}
const WORLD = 'hands'

/** The isolated world of the page's top frame, with everything of hands.ts in the global `hands`. */
export interface IsolatedWorld {
  run<T>(task: () => T | Promise<T>): Promise<T>
  run<T, A>(task: (argument: A) => T | Promise<T>, argument: A): Promise<T>
}

interface WorkerFixtures {
  pages: string
  scripts: { hands: string; bridge: string }
}

interface HandsFixtures {
  /** `test.use({ hasBridge: false })`: a page whose own world our script cannot reach. */
  hasBridge: boolean
  isolated: IsolatedWorld
}

export const test = base.extend<HandsFixtures, WorkerFixtures>({
  hasBridge: [true, { option: true }],
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use) => {
      const server = createServer((request, response) => {
        const { pathname } = new URL(request.url!, 'http://localhost')
        const [, first = '', ...rest] = normalize(pathname).split('/')
        const folder = FOLDERS[first]
        const files = folder ? [join(folder, ...rest)] : PAGES.map((pages) => join(pages, first))
        const file = files.find((each) => existsSync(each))
        if (request.method === 'POST') return response.writeHead(204).end()
        const source = file ? null : findBundleSource(first)
        if (source) return void serveBundle(source, response)
        if (!file) return response.writeHead(404).end()
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        return createReadStream(file).pipe(response)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      await use(`http://localhost:${(server.address() as AddressInfo).port}`)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    { scope: 'worker' },
  ],
  scripts: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const [hands, bridge] = await Promise.all([bundle('hands.ts', 'hands'), bundle('bridge-world.ts')])
      await use({ hands: hands!, bridge: bridge! })
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ pages }, use) => use(pages),
  isolated: async ({ page, scripts, hasBridge }, use) => {
    const session = await page.context().newCDPSession(page)
    await use(await openWorld(page, session, [hasBridge ? scripts.bridge : '', scripts.hands]))
    await session.detach().catch(() => {})
  },
})

export { expect } from '@playwright/test'

/** `tiptap.js` is made of `tiptap.bundle.js`: editors that come as modules of npm. */
function findBundleSource(name: string): string | undefined {
  const base = name.replace(/\.js$/, '')
  const sources = PAGES.flatMap((pages) => ['js', 'jsx'].map((end) => join(pages, `${base}.bundle.${end}`)))
  return sources.find((source) => existsSync(source))
}

const bundles = new Map<string, Promise<string>>()

async function serveBundle(source: string, response: ServerResponse): Promise<void> {
  const made = bundles.get(source) ?? bundleEditor(source)
  bundles.set(source, made)
  response.writeHead(200, { 'content-type': TYPES['.js'] }).end(await made)
}

/** Draft.js ended with React 17; all others take ours. */
async function bundleEditor(source: string): Promise<string> {
  const isDraft = source.includes('draft')
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: isDraft ? 'transform' : 'automatic',
    nodePaths: [NPM],
    alias: isDraft
      ? { react: join(NPM, 'react-17'), 'react-dom': join(NPM, 'react-dom-17') }
      : { react: join(ROOT, 'node_modules/react'), 'react-dom': join(ROOT, 'node_modules/react-dom') },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  })
  return outputFiles[0]!.text
}

async function bundle(file: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests/e2e/hands', file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome116',
    ...(globalName && { globalName, footer: { js: `globalThis.${globalName} = ${globalName}` } }),
  })
  return outputFiles[0]!.text
}

async function openWorld(page: Page, session: CDPSession, scripts: string[]): Promise<IsolatedWorld> {
  const [bridge = '', hands = ''] = scripts
  let contextId: number | undefined
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD && context.auxData?.frameId === topFrame) contextId = context.id
  })
  await session.send('Page.enable')
  const { frameTree } = await session.send('Page.getFrameTree')
  const topFrame = frameTree.frame.id
  await session.send('Runtime.enable')
  if (bridge) await page.addInitScript({ content: `if (window === top) { ${bridge} }` })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: hands, worldName: WORLD })
  return {
    async run(task: (argument: never) => unknown, argument?: unknown) {
      if (contextId === undefined) throw new Error('No isolated world: open a page first.')
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `(${task})(${JSON.stringify(argument) ?? ''})`,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as never
    },
  }
}
