/** The extension is switched off or updated while a draft is open; and pages that come back after they were left. */
import type { Frame, Page } from '@playwright/test'
import { expectAccessible } from '../axe'
import { type Launched, sidebarOf } from '../browser'
import { expect, test } from './small-cms'

const ORPHANED = 'Tiện ích vừa được cập nhật hoặc tắt'
const card = (sidebar: Frame, words: string) =>
  sidebar.locator('[data-finding]').filter({ hasText: words }).first()

interface ExtensionsPage {
  chrome: { management: { setEnabled(id: string, isEnabled: boolean, done: () => void): void } }
}
interface WorkerGlobal {
  chrome: { runtime: { reload(): void } }
}

/** As a person does in the browser's own page. */
async function switchOff({ context, extensionId }: Launched): Promise<void> {
  const extensions = await context.newPage()
  await extensions.goto('chrome://extensions')
  await extensions.evaluate(
    (id) =>
      new Promise<void>((done) =>
        (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, false, done),
      ),
    extensionId,
  )
  await extensions.close()
}

/** As an update does: everything of the extension is loaded anew, open pages are left alone. */
const update = ({ worker }: Launched): Promise<void> =>
  worker.evaluate(() => {
    setTimeout(() => (globalThis as unknown as WorkerGlobal).chrome.runtime.reload(), 50)
  })

const highlights = (page: Page) => page.evaluate(() => CSS.highlights.size)

for (const [name, go] of [
  ['switched off', switchOff],
  ['updated', update],
] as const) {
  test(`${name} under an open draft: the sidebar says so, nothing is held, nothing is lost`, async ({
    page,
    cms,
    launched,
  }) => {
    await page.goto(`${cms.origin}/cms/1`)
    const sidebar = await sidebarOf(page)
    await expect(card(sidebar, '30/2/2024')).toBeVisible()
    await page.locator('#body').press('End')
    await page.keyboard.type(' viết dở')
    await page.evaluate(() => Object.assign(window, { isThisPage: true }))
    await page.click('#publish')
    await expect(sidebar.getByRole('dialog')).toBeVisible()
    expect(await highlights(page)).toBeGreaterThan(0)

    await go(launched)
    await page.bringToFront()
    await expect(sidebar.getByText(ORPHANED), 'at once, without a key').toBeVisible()
    await expect(sidebar.getByRole('dialog'), 'the question goes with it').toHaveCount(0)
    expect(await highlights(page), 'no underline is left').toBe(0)
    expect(await page.evaluate(() => 'isThisPage' in window), 'nothing was loaded anew').toBe(true)
    await expect(page.locator('#body')).toContainText('viết dở')
    expect(cms.saved, 'what was held is forgotten, not sent').toEqual([])

    await expectAccessible(page, `sidebar of an extension ${name}`, sidebar)
    await page.click('#publish')
    await expect.poll(() => cms.saved.length).toBe(1)
  })
}

test.describe('where the browser keeps pages that are left', () => {
  test.use({ keepsPages: true })

  /** Not page.goBack(): it waits for a page that loads, and this one may only come back. */
  const goBack = (page: Page) => page.evaluate(() => history.back())
  const watchReturn = (page: Page) =>
    page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    )

  test('the detector does not keep it from that', async ({ page, cms }) => {
    await page.goto(`${cms.origin}/tin`)
    await watchReturn(page)
    await page.goto(`${cms.origin}/cms/2`)
    await goBack(page)
    // waitForFunction, not a poll of evaluate: that fails when it is asked while the page changes.
    await page.waitForFunction(() => (window as unknown as { persisted?: boolean }).persisted)
  })

  test('an edit page that comes back, kept or loaded anew, is checked and guarded', async ({ page, cms }) => {
    await page.goto(`${cms.origin}/cms/1`)
    await expect(card(await sidebarOf(page), '30/2/2024')).toBeVisible()
    await page.goto(`${cms.origin}/tin`)
    await goBack(page)
    await expect(page.locator('#body')).toBeVisible()
    const sidebar = await sidebarOf(page)
    await page.locator('#body').press('End')
    await page.keyboard.type(' và 31/4/2024')
    await expect(card(sidebar, '31/4/2024')).toBeVisible()
    await page.click('#publish')
    await expect(sidebar.getByRole('dialog')).toBeVisible()
    expect(cms.saved).toEqual([])
  })
})

test('what the browser fills in again, as after a restart, is what is checked', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/clean`)
  await sidebarOf(page)
  await page.fill('#title', 'Lễ phát động ngày 30/2/2024')
  await page.goto(`${cms.origin}/tin`)
  await page.goBack()
  await expect(page.locator('#title'), 'the browser keeps what was typed').toHaveValue(/30\/2\/2024/)
  await expect(card(await sidebarOf(page), '30/2/2024')).toBeVisible()
})

test('the decision on a post of 50,000 words is taken within 100 ms', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/1`)
  const sidebar = await sidebarOf(page)
  await expect(card(sidebar, '30/2/2024')).toBeVisible()
  await page.evaluate(() => {
    const line = `<p>${'Các đơn vị trong toàn ngành <b>tiếp tục</b> đẩy mạnh việc học tập. '.repeat(20)}</p>`
    document.querySelector('#body')!.innerHTML = `<p>Họp ngày 31/6/2024</p>${line.repeat(193)}`
  })
  await expect(card(sidebar, '31/6/2024')).toBeVisible()
  await page.locator('#publish').scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    const took: number[] = []
    Object.assign(window, { took })
    new PerformanceObserver((list) => {
      for (const { name, processingStart, processingEnd } of list.getEntries() as PerformanceEventTiming[])
        if (/^(pointer|mouse|click)/.test(name)) took.push(processingEnd - processingStart)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.click('#publish')
  await expect(sidebar.getByRole('dialog')).toBeVisible()
  const took = await page.evaluate(() => (window as unknown as { took: number[] }).took)
  expect(Math.max(0, ...took), 'the longest of press, release and click').toBeLessThanOrEqual(100)
  expect(cms.saved).toEqual([])
})
