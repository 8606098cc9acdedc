/** Browser tests: real Chromium, the built extension, real editors. A test that passes only at the second try has failed. */
import { defineConfig } from '@playwright/test'
import { ROOT } from './build-extension'
import { findChromium } from './chromium/find'
import { sandboxArgs } from './chromium/launch-args'

const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  outputDir: `${ROOT}/test-results/browser`,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    // A quarter of the whole time: only where somebody is looking (npm run browser -- FILE).
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { args: sandboxArgs(), ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'portal', testMatch: 'portal.spec.ts' },
    { name: 'hands', testDir: 'hands' },
    { name: 'guard', testDir: 'guard' },
    { name: 'main', testDir: 'main' },
    // Only where there is one (run-browser-tests.ts). A site for each file: its tests stay in one worker.
    ...(process.env.WORDPRESS ? [{ name: 'wordpress', testDir: 'wordpress', fullyParallel: false }] : []),
    // A quarter of an hour: `npm run editors` asks for it.
    ...(process.env.EVERY_EDITOR ? [{ name: 'editors', testDir: 'editors' }] : []),
  ],
})
