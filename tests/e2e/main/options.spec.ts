/** Options: the browser's real permission state, own profiles looked into, exported, removed, taken back, imported. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { demoPortal } from '../../../lib/page/portals/demo-portal'
import type { Launched } from '../browser'
import { expect, openChecked, test } from '../fixtures'
import { openPopup } from './open-popup'

interface ExtensionGlobal {
  chrome: {
    permissions: { getAll(): Promise<{ origins?: string[] }> }
    storage: { local: { set(items: unknown): Promise<void> } }
  }
}

const OWN = { ...demoPortal, id: 'cong-rieng', name: 'Cổng riêng', hosts: ['rieng.vidu.gov.vn'] }

async function openOptions({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/options.html`)
  return page
}

const fileOf = (text: string, name = 'ho-so.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('the popup names the profile in use, and leads to Options', async ({ page, portal, launched }) => {
  await openChecked(page, portal, 1)
  const popup = await openPopup(launched, page)
  await expect(popup.getByText('Cổng thử nghiệm')).toBeVisible()
  const opened = launched.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Tùy chọn' }).click()
  const options = await opened
  const row = options.getByRole('row', { name: /localhost/ })
  await expect(row.getByText('http://localhost/*')).toBeVisible()
  await expect(row.getByText('Cổng thử nghiệm')).toBeVisible()
})

test('switched off in Options, it is off in the browser', async ({ launched }) => {
  const options = await openOptions(launched)
  await options.getByRole('button', { name: 'Tắt trên localhost' }).click()
  await expect(options.getByText('Chưa bật trên cổng nào.')).toBeVisible()
  const { origins } = await launched.worker.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.permissions.getAll(),
  )
  expect(origins).toEqual([])
})

test('profiles are exported, removed, taken back and imported; what is bad is refused and nothing is lost', async ({
  launched,
}) => {
  const options = await openOptions(launched)
  const input = options.getByLabel('Tệp hồ sơ')
  const item = options.getByRole('listitem').filter({ hasText: 'Cổng riêng' })
  await input.setInputFiles(fileOf(JSON.stringify(OWN)))
  await expect(options.getByText('Đã nhập 1 hồ sơ: Cổng riêng.')).toBeVisible()
  await expect(item).toHaveCount(1)

  const downloading = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Xuất Cổng riêng' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('ho-so-cong-cong-rieng.json')
  const exported = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(exported)).toEqual(OWN)

  await options.getByRole('button', { name: 'Xóa Cổng riêng' }).click()
  await expect(item).toHaveCount(0)
  await options.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(item).toHaveCount(1)

  for (const [text, message] of [
    ['{ rác', /không đúng định dạng JSON/],
    [JSON.stringify({ ...OWN, fields: [] }), /thiếu hoặc sai danh sách ô/],
    [JSON.stringify([OWN, { ...OWN, id: 'moi', hosts: [] }]), /Hồ sơ thứ 2: .*tên miền/],
    [
      JSON.stringify({ ...OWN, controls: [{ selectors: ['*'], label: 'Lưu', does: 'save-draft' }] }),
      /trúng cả trang/,
    ],
  ] as const) {
    await input.setInputFiles(fileOf(text))
    await expect(options.getByRole('alert')).toHaveText(message)
    await expect(item).toHaveCount(1)
  }

  await input.setInputFiles(fileOf(exported.replace('Cổng riêng', 'Cổng riêng, bản mới')))
  await options.getByRole('button', { name: 'Giữ cái đang có' }).click()
  await expect(options.getByText('bản mới')).toHaveCount(0)
  await input.setInputFiles(fileOf(exported.replace('Cổng riêng', 'Cổng riêng, bản mới')))
  await options.getByRole('button', { name: 'Thay', exact: true }).click()
  await expect(options.getByRole('listitem').filter({ hasText: 'bản mới' })).toHaveCount(1)
  await expect(item).toHaveCount(1)
})

test('profiles that cannot be read are said', async ({ launched }) => {
  await launched.worker.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set({ profiles: 'rác' }),
  )
  const options = await openOptions(launched)
  await expect(options.getByRole('alert')).toHaveText(
    /bị hỏng nên không dùng được; bản hỏng vẫn được giữ lại/,
  )
})
