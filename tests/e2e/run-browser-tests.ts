/** Runs Playwright's tests in the browser of this machine and counts them. It builds nothing. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build-extension'
import { describeChromium, NoBrowser, provideChromium } from './chromium/find'
import { whyNoWordpress } from './wordpress/provide-wordpress'

export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Of the skipped: what needs a system package that a machine may lack. No reason to call a run broken. */
  readonly excused?: number
  /** Why nothing ran; absent when something did. */
  readonly reason?: string
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

const FOLDER = join(ROOT, 'test-results')
/** Playwright's own report on the last run. */
export const REPORT = join(FOLDER, 'browser.json')

/** Without a browser every browser test is skipped, and that counts as at least one. */
export function runBrowserTests(args: readonly string[] = []): Count {
  let path: string
  try {
    path = provideChromium()
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error
    return { passed: 0, failed: 0, skipped: 1, reason: error.message }
  }
  console.log(`Browser: ${describeChromium(path)} (${path})`)
  const missing = wantsWordpress(args) ? whyNoWordpress() : null
  if (missing) console.warn(`\n!!! THE HANDS ARE NOT TESTED IN A REAL WORDPRESS !!!\n${missing}\n`)
  process.env.WORDPRESS = missing ? '' : 'yes'
  const count = runPlaywright(path, args)
  return missing ? { ...count, skipped: count.skipped + 1, excused: 1 } : count
}

/** All tests, or these by name: nothing is installed for the others. */
const wantsWordpress = (args: readonly string[]): boolean =>
  args.length === 0 || args.some((arg) => arg.includes('wordpress'))

function runPlaywright(executablePath: string, args: readonly string[]): Count {
  mkdirSync(FOLDER, { recursive: true })
  rmSync(REPORT, { force: true })
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--reporter=list,json',
      ...args,
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM: executablePath, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT },
    },
  )
  return count(REPORT, status)
}

function count(path: string, status: number | null): Count {
  try {
    const { stats, errors } = JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport
    const failed = stats.unexpected + stats.flaky + errors.length
    // A run that ended badly without naming a test (a crash, no test found) is a failure too.
    return { passed: stats.expected, failed: failed || (status === 0 ? 0 : 1), skipped: stats.skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
