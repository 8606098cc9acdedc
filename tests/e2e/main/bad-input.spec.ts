/** Bad input is normal: it is said in Vietnamese in the sidebar, the draft stays as it is, and publishing is never blocked by us. */
import type { Frame, Page, Worker } from '@playwright/test'
import { demoPortal } from '../../../lib/page/portals/demo-portal'
import { expectAccessible } from '../axe'
import { bodyData, expect, isBodyDirty, openChecked, test } from '../fixtures'

interface WorkerGlobal {
  chrome: {
    storage: {
      local: { set(items: unknown): Promise<void>; get(key: string): Promise<Record<string, unknown>> }
    }
  }
}
interface EditorWindow {
  CKEDITOR: {
    instances: { body: { destroy(): void; setData(html: string): void; insertText(text: string): void } }
    replace(id: string): void
  }
}

const store = (worker: Worker, items: Record<string, unknown>): Promise<void> =>
  worker.evaluate((given) => (globalThis as unknown as WorkerGlobal).chrome.storage.local.set(given), items)

const card = (sidebar: Frame, words: string) => sidebar.getByRole('listitem').filter({ hasText: words })

/** Remembers, beyond the page's end, that our bar was put on top of it. Its shadow root is closed: only its host can be seen. */
const watchForBanner = (page: Page): Promise<void> =>
  page.evaluate(() => {
    new MutationObserver(() => {
      const host = document.querySelector('kiem-tra-thong-bao')
      if (host?.matches(':popover-open')) sessionStorage.setItem('banner', 'shown')
    }).observe(document.documentElement, { childList: true, attributes: true, subtree: true })
  })

test('storage that is corrupt is said, set aside and not used', async ({ page, portal, launched }) => {
  await store(launched.worker, { decisions: 'rác', profiles: [{ id: 7 }] })
  const sidebar = await openChecked(page, portal, 1)
  await expect(sidebar.getByText(/Cấu hình cổng đã lưu trên máy này bị hỏng/)).toBeVisible()
  await expect(card(sidebar, '30/2/2024').first(), 'checking goes on').toBeVisible()
  const kept = await launched.worker.evaluate(() =>
    (globalThis as unknown as WorkerGlobal).chrome.storage.local.get('corrupt:decisions'),
  )
  expect(kept['corrupt:decisions']).toBe('rác')
})

test('a profile with a broken selector is said, and the other fields are still checked', async ({
  page,
  portal,
  launched,
}) => {
  const broken = {
    ...demoPortal,
    id: 'cong-hong',
    fields: demoPortal.fields.map((field) =>
      field.name === 'source' ? { ...field, selectors: ['input[['] } : field,
    ),
    controls: [...demoPortal.controls, { selectors: ['button[['], label: 'Gửi', does: 'submit' }],
  }
  await store(launched.worker, { profiles: [broken] })
  const sidebar = await openChecked(page, portal, 1)
  await expect(sidebar.getByText(/Hồ sơ cổng: bộ chọn/)).toBeVisible()
  await expect(card(sidebar, '30/2/2024').first()).toBeVisible()
})

test('an editor that vanishes is said, and is found again when it comes back', async ({ page, portal }) => {
  const sidebar = await openChecked(page, portal, 1)
  await expect(card(sidebar, '30/2/2024').first()).toBeVisible()
  await page.evaluate(() => (window as unknown as EditorWindow).CKEDITOR.instances.body.destroy())
  await expect(sidebar.getByText(/Chưa thấy ô soạn thảo/)).toBeVisible()
  await expectAccessible(page, 'sidebar without an editor', sidebar)
  await page.evaluate(() => (window as unknown as EditorWindow).CKEDITOR.replace('body'))
  await expect(card(sidebar, '30/2/2024').first()).toBeVisible()
})

test('a paste of two megabytes is checked and stays as it is', async ({ page, portal }) => {
  test.slow()
  const sidebar = await openChecked(page, portal, 2)
  const line =
    'Đợt thi đua thứ nhất lập thành tích chào mừng các ngày lễ lớn của đất nước, của tỉnh và của ngành. '
  const huge = `<p>${line.repeat(20)}</p>`.repeat(Math.ceil(2_000_000 / (line.length * 20)))
  await page.evaluate(
    (html) => (window as unknown as EditorWindow).CKEDITOR.instances.body.setData(html),
    `${huge}<p>Hội nghị ngày 31/4/2024.</p>`,
  )
  const found = card(sidebar, 'Ngày không tồn tại: 31/4/2024')
  await expect(found).toBeVisible({ timeout: 30_000 })
  const before = await bodyData(page)
  await page.locator('#publish').click()
  await expect(sidebar.getByRole('dialog')).toBeVisible()
  expect(await bodyData(page)).toBe(before)
  expect(portal.folder.saves()).toEqual([])
})

test('a brain that dies blocks nothing: it is said, and the post goes out under a visible banner', async ({
  page,
  portal,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  await expect(card(sidebar, '30/2/2024').first()).toBeVisible()
  const [brain] = page.workers().filter((worker) => worker.url().endsWith('/brain.js'))
  await brain!.evaluate(() => self.close())
  await page.locator('#summary').fill('Tóm tắt mới')
  await expect(sidebar.getByText(/Công cụ kiểm tra gặp sự cố/).first()).toBeVisible({ timeout: 15_000 })
  await expectAccessible(page, 'sidebar whose brain is gone', sidebar)
  expect(await isBodyDirty(page)).toBe(false)

  await watchForBanner(page)
  await page.locator('#publish').click()
  await page.waitForURL(/\/posts\/1$/)
  expect(portal.folder.saves().map((save) => save.action)).toEqual(['publish'])
  expect(await page.evaluate(() => sessionStorage.getItem('banner')), 'a bar says so').toBe('shown')
})
