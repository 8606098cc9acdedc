/** Every screen in every state keeps WCAG 2.2 AA, as far as axe-core can tell, in light, dark and forced colours. */
import type { Frame, Page } from '@playwright/test'
import { AccessibilityCheck } from '../axe'
import { sidebarOf } from '../browser'
import { expect, openChecked, test } from '../fixtures'
import { openPopup } from './open-popup'

async function visitSidebar(check: AccessibilityCheck, page: Page, sidebar: Frame): Promise<void> {
  const look = (state: string) => check.look(page, `sidebar, ${state}`, sidebar)
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name })
  await expect(sidebar.locator('[data-finding]').first()).toBeVisible()
  await look('findings')
  await button(/^Sửa tất cả an toàn/).click()
  await look('preview of the safe fixes')
  await button('Thôi').click()
  const first = sidebar.locator('[data-finding]').filter({ hasText: '30/2/2024' }).first()
  await first.getByRole('button', { name: 'Bỏ qua…' }).click()
  await first.getByRole('button', { name: 'Bỏ qua', exact: true }).click()
  await look('reason refused')
  await first.getByRole('textbox').fill('Trích nguyên văn')
  await first.getByRole('button', { name: 'Bỏ qua', exact: true }).click()
  await button(/^Đã bỏ qua/).click()
  await look('ignored')
  for (const tab of await sidebar.getByRole('tab').all()) {
    const name = await tab.textContent()
    await tab.click()
    await look(`tab ${name}`)
  }
  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await sidebar.getByRole('combobox').or(sidebar.getByRole('searchbox')).first().fill('nghi dinh 98')
  await expect(sidebar.getByText('98/2023/NĐ-CP').first()).toBeVisible()
  await look('citations found')
  await sidebar.getByRole('tab', { name: /^Kiểm tra/ }).click()
  await page.locator('#publish').click()
  const dialog = sidebar.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Vẫn xuất bản…' }).click()
  await dialog.getByRole('button', { name: 'Xuất bản khi còn lỗi' }).click()
  await look('guard, reason refused')
  await dialog.getByRole('button', { name: 'Quay lại sửa' }).click()
}

test('the sidebar and the guard', async ({ page, portal }) => {
  const check = new AccessibilityCheck()
  const sidebar = await openChecked(page, portal, 1)
  await visitSidebar(check, page, sidebar)
  expect(check.found, check.found.join('\n\n')).toEqual([])
})

test('Options, the popup and the first run', async ({ page, portal, launched }) => {
  const check = new AccessibilityCheck()
  await openChecked(page, portal, 1)
  await check.look(await openPopup(launched, page), 'popup')

  const own = await launched.context.newPage()
  const open = (address: string) => own.goto(`chrome-extension://${launched.extensionId}/${address}`)
  await open('popup.html')
  await expect(own.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await check.look(own, 'popup where it cannot be switched on')
  await open('sidebar.html')
  await expect(own.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await check.look(own, 'sidebar that waits for its page')
  for (const part of [
    'portals',
    'rules/date-exists',
    'catalogue',
    'plan',
    'pack',
    'data',
    'shortcuts',
    'about',
  ]) {
    await open(`options.html#${part}`)
    await expect(own.getByRole('heading', { level: 2 }).first()).toBeVisible()
    if (part.startsWith('rules')) await expect(own.locator('.example').first()).toBeVisible()
    await check.look(own, `Options, ${part}`)
  }
  await open('welcome.html')
  const sidebar = await sidebarOf(own)
  await expect(sidebar.locator('[data-finding]').first()).toBeVisible()
  await check.look(own, 'first run')
  expect(check.found, check.found.join('\n\n')).toEqual([])
})
