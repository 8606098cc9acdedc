/**
 * A small real extension around the hands under test: the real detector at document_start; on its call the real
 * bridge and the trial core are injected, as the shipped background does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { build } from 'esbuild'
import { ROOT } from '../build-extension'
import { findChromium } from '../chromium/find'
import { launchArgs } from '../chromium/launch-args'

export const TRIAL_NAME = 'guard trial'

const MANIFEST = {
  manifest_version: 3,
  name: TRIAL_NAME,
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['http://localhost/*'],
  background: { service_worker: 'background.js' },
  content_scripts: [{ js: ['detector.js'], matches: ['http://localhost/*'], run_at: 'document_start' }],
  web_accessible_resources: [{ resources: ['panel.html'], matches: ['http://localhost/*'] }],
}

const SCRIPTS = {
  detector: 'entrypoints/detector.ts',
  bridge: 'entrypoints/editor-bridge.ts',
  core: 'tests/e2e/guard/trial-core.ts',
  background: 'tests/e2e/guard/trial-background.ts',
  panel: 'tests/e2e/guard/trial-panel.ts',
}

/** What WXT adds around an unlisted script: it is called. */
const callsMain = (path: string) => path.startsWith('entrypoints/')

/** One script as the build would ship it, minified. */
export async function bundleScript(path: string): Promise<string> {
  const contents = callsMain(path) ? `import script from './${path}'; script.main()` : `import './${path}'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    alias: { '@': ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome116',
  })
  return outputFiles[0]!.text
}

/** Writes the extension and starts Chromium with it, in a new profile. Both live in `folder`. */
export async function launchTrial(folder: string): Promise<BrowserContext> {
  const extension = join(folder, 'extension')
  mkdirSync(extension, { recursive: true })
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(extension, 'panel.html'), PANEL)
  for (const [name, path] of Object.entries(SCRIPTS))
    writeFileSync(join(extension, `${name}.js`), await bundleScript(path))
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium()!,
    viewport: { width: 1366, height: 768 },
    args: launchArgs(extension),
  })
  // Until the worker runs, the detector's call would reach nobody.
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
  return context
}

/** Like the real sidebar's page: light at its root, transparent but for the panel at the right and the dialog. */
const PANEL = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trial</title>
<style>
:root { color-scheme: light } body { margin: 0; background: transparent; font: 14px system-ui }
#panel { position: fixed; inset: 0 0 0 auto; width: min(412px, 100vw); background: #fff; border-left: 1px solid #e3e6ea }
@media (min-width: 500px) { #scrim { position: fixed; inset: 0; background: rgb(11 19 32 / 0.45) } }
</style>
<div id="panel"><h1>Kiểm tra bài viết</h1><button id="inside">Sửa</button> <output id="port"></output></div>
<div id="scrim"></div><script src="panel.js"></script></html>`
