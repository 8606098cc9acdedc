/** The journal as a person meets it: what was published stands in it when the page has long gone, as files and on paper. */
import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../axe'
import { type Launched, sidebarOf } from '../browser'
import { expect, test } from './small-cms'

test('publications stand in the journal after their pages have gone; it is exported, printed, cleared and brought back', async ({
  page,
  cms,
  launched,
}) => {
  await page.goto(`${cms.origin}/cms/clean`)
  const calm = await sidebarOf(page)
  await expect(calm.getByRole('heading', { name: 'Có thể xuất bản' })).toBeVisible()
  await page.locator('#publish').click()
  await page.waitForURL(/saved/)

  await page.goto(`${cms.origin}/cms/1`)
  const sidebar = await sidebarOf(page)
  await expect(sidebar.getByText('30/2/2024').first()).toBeVisible()
  await sidebar.getByRole('tab', { name: 'Nhật ký' }).click()
  await expect(sidebar.getByText('Đã đăng, không còn lỗi'), 'what passed unheld is told, too').toBeVisible()
  await sidebar.getByRole('checkbox', { name: 'Kèm văn bản của bài' }).check()
  const [report] = await Promise.all([
    launched.context.waitForEvent('page'),
    sidebar.getByRole('button', { name: 'In phiếu kiểm tra' }).click(),
  ])
  const sheet = report.getByRole('article')
  await expect(sheet.getByRole('row').filter({ hasText: '30/2/2024' })).toContainText('Chưa xử lý')
  await expect(sheet.getByText('Họp ngày 30/2/2024 tại sở', { exact: true })).toBeVisible()
  await expect(sheet.locator('code'), 'SHA-256 in eights').toHaveText(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/)
  await expectAccessible(report, 'report of a post')
  await report.close()

  await page.bringToFront()
  await page.locator('#publish').click()
  const dialog = sidebar.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Vẫn xuất bản…' }).click()
  await dialog.getByRole('textbox').fill('=Trích nguyên văn, đã hỏi')
  await dialog.getByRole('button', { name: 'Xuất bản khi còn lỗi' }).click()
  await page.waitForURL(/saved/)

  await page.goto(`chrome-extension://${launched.extensionId}/journal.html`)
  const entries = page.getByRole('region', { name: /^Các bài/ }).getByRole('listitem')
  await expect(entries.filter({ hasText: 'Bài một' })).toContainText('Đã đăng khi còn lỗi')
  await page.reload()
  await expect(entries.filter({ hasText: 'Bài sạch' })).toContainText('Đã đăng, không còn lỗi')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất CSV: mỗi dòng một bài' }).click(),
  ])
  const csv = await readFile(await file.path(), 'utf8')
  expect(csv.startsWith('\uFEFF"Ngày","Kỳ"')).toBe(true)
  expect(csv).toContain('"Đã đăng khi còn lỗi"')
  expect(csv).toContain(`"'=Trích nguyên văn, đã hỏi"`)
  expect(await journalOf(launched), 'no text of a post is kept').not.toContain('tại sở')

  await page.getByRole('button', { name: 'Xóa nhật ký…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa nhật ký' }).click()
  await expect(page.getByRole('heading', { name: 'Nhật ký chưa có bài nào' })).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(entries.filter({ hasText: 'Bài một' })).toBeVisible()
  await expectAccessible(page, 'journal')
  expect(launched.outsideHosts).toEqual([])
})

interface StorageGlobal {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<unknown> } } }
}

/** The journal as it is kept. */
const journalOf = ({ worker }: Launched): Promise<string> =>
  worker.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as StorageGlobal).chrome.storage.local.get('journal')),
  )
