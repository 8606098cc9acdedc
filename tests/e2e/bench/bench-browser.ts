/** The browser that measurements are made in: the built extension, a profile of its own, and the pages of edit-pages.ts. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Launched, LOCALHOST, launchWithExtension } from '../browser'
import { buildExtension, ROOT } from '../build-extension'
import { provideChromium } from '../chromium/find'
import { BENCH_PROFILE, serveBenchPages } from './edit-pages'

interface WorkerGlobal {
  chrome: { storage: { local: { set(items: unknown): Promise<void> } } }
}

/**
 * Builds the extension, starts the browser, and cleans up after the work.
 * @param name of the profile's folder
 * @param work gets the port of the pages: on localhost the extension is switched on, on 127.0.0.1 it is not
 */
export async function inBenchBrowser<T>(
  name: string,
  work: (launched: Launched, port: number) => Promise<T>,
): Promise<T> {
  process.env.CHROMIUM = provideChromium()
  const built = buildExtension()
  if (!built.ok) throw new Error(`${built.output}\n\nThe extension could not be built.`)
  mkdirSync(join(ROOT, 'test-results'), { recursive: true })
  const profile = mkdtempSync(join(ROOT, 'test-results', `${name}-`))
  const pages = await serveBenchPages()
  const launched = await launchWithExtension({ profile, origins: [LOCALHOST] })
  try {
    await launched.worker.evaluate(
      (profiles) => (globalThis as unknown as WorkerGlobal).chrome.storage.local.set({ profiles }),
      [BENCH_PROFILE],
    )
    return await work(launched, pages.port)
  } finally {
    await launched.close()
    pages.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
