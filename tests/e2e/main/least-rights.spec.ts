/** The extension runs only where a person switched it on, and nothing leaves this machine. */
import { expect, openChecked, openPost, test } from '../fixtures'
import { readFindings } from '../sidebar-findings'

interface WorkerGlobal {
  chrome: {
    permissions: { getAll(): Promise<{ origins?: string[] }> }
    scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> }
    runtime: { getManifest(): { permissions?: string[]; host_permissions?: string[] } }
  }
}

test('checking and publishing asks for nothing beyond this machine', async ({ page, portal, launched }) => {
  const sidebar = await openChecked(page, portal, 1)
  expect((await readFindings(sidebar)).length).toBeGreaterThan(0)
  await page.locator('#publish').click()
  await sidebar.getByRole('dialog').waitFor()
  const isOurs = (url: string) => /^(?:chrome-extension:|data:|blob:|http:\/\/localhost:)/.test(url)
  expect(launched.requests.filter((url) => !isOurs(url))).toEqual([])
  expect(launched.outsideHosts).toEqual([])
})

test('the watch sees a request of the worker and of a page', async ({ page, portal, launched }) => {
  await openPost(page, portal, 1)
  const ask = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'answered',
      () => 'refused',
    )
  await launched.worker.evaluate(ask, 'http://worker.example/')
  await page.evaluate(ask, 'http://page.example/')
  expect(launched.outsideHosts).toEqual(['worker.example', 'page.example'])
  expect(launched.requests).toContain('http://worker.example/')
  expect(launched.requests).toContain('http://page.example/')
})

test('the shipped manifest asks for no host, and scripts are registered for the granted one only', async ({
  launched,
}) => {
  const state = await launched.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as WorkerGlobal
    return {
      manifest: chrome.runtime.getManifest(),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
    }
  })
  expect(state.manifest.host_permissions ?? []).toEqual([])
  expect(state.manifest.permissions?.sort()).toEqual(['activeTab', 'scripting', 'storage'])
  expect(state.scripts.flatMap(({ matches = [] }) => matches)).toEqual(['http://localhost/*'])
})

test.describe('where it is not switched on', () => {
  test.use({ grants: [] })

  test('nothing is registered and the page stays as it is', async ({ page, portal, launched }) => {
    // Of this page only: the extension's own first page, which opens beside it, loads what it shows.
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openPost(page, portal, 1)
    const scripts = await launched.worker.evaluate(() =>
      (globalThis as unknown as WorkerGlobal).chrome.scripting.getRegisteredContentScripts(),
    )
    expect(scripts).toEqual([])
    expect(page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toEqual([])
    expect(asked.filter((url) => url.startsWith('chrome-extension:'))).toEqual([])
    expect(asked, 'the page itself was watched').not.toEqual([])
  })
})

test('the popup shows where it is switched on, and switches it off for good', async ({
  context,
  launched,
  portal,
}) => {
  const popup = await context.newPage()
  await popup.goto(`chrome-extension://${launched.extensionId}/popup.html`)
  await expect(popup.getByText('localhost')).toBeVisible()
  await popup.getByRole('button', { name: /^Tắt.*localhost/ }).click()
  await expect(popup.getByText('localhost')).toHaveCount(0)
  // The worker hears of it a moment after the popup.
  await expect
    .poll(() =>
      launched.worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as WorkerGlobal
        const { origins = [] } = await chrome.permissions.getAll()
        return { origins, scripts: await chrome.scripting.getRegisteredContentScripts() }
      }),
    )
    .toEqual({ origins: [], scripts: [] })

  const page = await context.newPage()
  await openPost(page, portal, 1)
  expect(page.frames().some((frame) => frame.url().startsWith('chrome-extension:'))).toBe(false)
})
