/** Rà soát bài đã đăng: from the popup over a list page to a table of what is wrong, asking the portal politely. */
import { readFileSync } from 'node:fs'
import { expectAccessible } from '../axe'
import { expect, test } from '../fixtures'
import { startNewsSite } from './news-site'
import { openPopup } from './open-popup'

test('what a portal has published is swept on this machine', async ({ page, context, launched }) => {
  const site = await startNewsSite()
  await page.goto(`${site.origin}/tin`)
  const popup = await openPopup(launched, page)
  const opened = context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Rà soát bài đã đăng' }).click()
  const sweep = await opened
  await expect(sweep.getByLabel(/Trang danh sách/)).toHaveValue(`${site.origin}/tin`)
  const before = site.asked.length
  await expectAccessible(sweep, 'sweep, not begun')
  await sweep.getByLabel('Nghỉ giữa hai trang').selectOption('500')
  await sweep.getByRole('button', { name: 'Bắt đầu rà soát' }).click()
  await expect(sweep.getByRole('status')).toHaveText('Đã rà soát xong 7 bài', { timeout: 30_000 })

  const findings = sweep.getByRole('table', { name: 'Các phát hiện' })
  const first = findings.getByRole('row').filter({ hasText: 'Phát động đợt thi đua' }).first()
  await expect(first).toContainText('Ngày không tồn tại: 30/2/2024')
  await expect(first).toContainText('05/3/2024')
  await expect(first.getByRole('link')).toHaveAttribute('href', `${site.origin}/tin/1`)
  await expect(findings).not.toContainText('31/6/2024')
  const unread = sweep.getByRole('region', { name: 'Không đọc được 3 trang' })
  for (const words of ['mã 404', 'đòi đăng nhập', 'robots.txt']) await expect(unread).toContainText(words)

  const asked = site.asked.slice(before)
  expect(asked.map(({ path }) => path)).toEqual([
    '/robots.txt',
    '/tin',
    '/tin?trang=2',
    '/tin/1',
    '/tin/2',
    '/tin/mat',
    '/tin/3',
    '/tin/4',
    '/tin/kin',
  ])
  expect(asked.filter(({ hasCookie }) => hasCookie)).toEqual([])
  expect(launched.outsideHosts).toEqual([])

  const saved = sweep.waitForEvent('download')
  await sweep.getByRole('button', { name: 'Lưu CSV' }).click()
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain(
    ',Ngày tháng,date-exists,body,30/2/2024,',
  )

  // The results are kept on this machine: a page that is opened later shows them.
  await sweep.reload()
  await expect(sweep.getByRole('status')).toHaveText('Đã rà soát xong 7 bài')
  await expect(findings).toContainText('30/2/2024')
  await expectAccessible(sweep, 'sweep, done')
  await site.close()
})
