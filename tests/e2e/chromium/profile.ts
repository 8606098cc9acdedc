/**
 * Makes a browser profile in which the extension is already switched on for some hosts, as if a person had agreed in
 * the browser's own question. The extension stays the shipped one: its manifest is not changed for tests.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Worker } from '@playwright/test'
import { launchArgs } from './launch-args'

/** Loud on purpose: a browser without the grant would make every test fail with a riddle. */
export class SeedingFailed extends Error {}

/** How long a browser may take to start the extension's worker on a slow machine. */
const WORKER_TIMEOUT = 20_000

/** The extension's service worker, started by the browser itself. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const [worker] = context.serviceWorkers()
  return worker ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT }))
}

export const idOf = (worker: Worker): string => new URL(worker.url()).host

/** The three places where Chromium keeps what a person granted; `explicit_host` are host permissions. */
const GRANTS = ['granted_permissions', 'active_permissions', 'runtime_granted_permissions'] as const

type Permissions = { explicit_host?: string[] }
type Settings = Partial<Record<(typeof GRANTS)[number], Permissions>>

/** Writes the grants into the profile's preferences; false when the extension is not in them. */
function writeGrants(profile: string, id: string, origins: readonly string[]): boolean {
  const path = join(profile, 'Default', 'Preferences')
  if (!existsSync(path)) return false
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as {
    extensions?: { settings?: Record<string, Settings> }
  }
  const settings = preferences.extensions?.settings?.[id]
  if (!settings) return false
  for (const grant of GRANTS) settings[grant] = { ...settings[grant], explicit_host: [...origins] }
  writeFileSync(path, JSON.stringify(preferences))
  return true
}

interface WorkerGlobal {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }
}

/** A browser takes seconds to read its policies; a profile that remembers them starts like that of a person who has worked. */
async function untilPolicyRead(worker: Worker): Promise<void> {
  await worker.evaluate(async (deadline) => {
    const { local } = (globalThis as unknown as WorkerGlobal).chrome.storage
    while (!('policy' in (await local.get('policy'))) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }, Date.now() + WORKER_TIMEOUT)
}

export interface Seed {
  readonly executablePath: string
  /** Folder of the built extension. */
  readonly extension: string
  /** Match patterns: `http://localhost/*`. */
  readonly origins: readonly string[]
}

/**
 * Fills an empty folder: starts the browser once so that it knows the extension, stops it, writes the grants.
 * @throws SeedingFailed with what to look at.
 */
export async function seedProfile(
  folder: string,
  { executablePath, extension, origins }: Seed,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: launchArgs(extension),
  })
  let id: string
  try {
    const worker = await workerOf(context)
    id = idOf(worker)
    await untilPolicyRead(worker)
  } catch {
    throw new SeedingFailed(
      `The extension's worker did not start in ${executablePath}. Is ${extension} a built extension, and is this Chromium (not branded Chrome)?`,
    )
  } finally {
    await context.close()
  }
  if (origins.length === 0 || writeGrants(folder, id, origins)) return
  throw new SeedingFailed(
    `${executablePath} does not keep extension ${id} in Default/Preferences, so hosts cannot be granted ahead. Use Debian's chromium or Playwright's (npx playwright install chromium) and set CHROMIUM.`,
  )
}
