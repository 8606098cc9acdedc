/** What an office's IT writes into a policy file holds in the real browser, from the first page on, and is shown as theirs. */
import { emptyPack } from '../../../lib/packs/own-pack'
import { LOCALHOST, launchWithExtension } from '../browser'
import { expect, openChecked, portalTest as test } from '../fixtures'
import { copyWithOwnId, noPolicyHere, writePolicy } from './policy-file'

const reason = noPolicyHere()
if (reason) console.warn(`\n!!! ${reason}\n`)

test('a policy file decides about portals, rules, pack and guard', async ({ portal }, info) => {
  test.skip(reason !== null, reason ?? '')
  const extension = info.outputPath('extension')
  const extensionId = copyWithOwnId(extension)
  const removePolicy = writePolicy(extensionId, {
    portals: [LOCALHOST, 'https://stp.vidu.gov.vn/*'],
    pack: JSON.stringify({ ...emptyPack('2026-03-01'), name: 'Gói của Sở' }),
    packUrl: 'http://so.vidu.gov.vn/goi.json',
    rules: { 'date-exists': { isOff: true } },
    guard: 'warn',
    locked: ['packUrl'],
  })
  try {
    const profile = info.outputPath('profile')
    const launched = await launchWithExtension({ profile, origins: [LOCALHOST], extension })
    try {
      expect(launched.extensionId).toBe(extensionId)
      const page = await launched.context.newPage()
      const sidebar = await openChecked(page, portal, 1)
      await expect(sidebar.locator('[data-finding]').first()).toBeVisible()
      await expect(sidebar.getByText('Ngày không tồn tại: 30/2/2024')).toHaveCount(0)
      await page.locator('#publish').click()
      // Not held: nobody was asked.
      await expect(page).toHaveURL(/\/posts\/1\b(?!\/edit)/)
      expect(portal.folder.saves().map(({ action }) => action)).toEqual(['publish'])

      const options = await launched.context.newPage()
      await options.goto(`chrome-extension://${extensionId}/options.html`)
      const wanted = options.getByRole('region', { name: 'Cổng do cơ quan thiết lập' })
      await expect(wanted.getByRole('listitem').filter({ hasText: 'localhost' })).toContainText('đã bật')
      await expect(wanted.getByRole('button', { name: 'Bật 1 cổng còn lại' })).toBeVisible()
      await options.goto(`chrome-extension://${extensionId}/options.html#rules/date-exists`)
      const toggle = options.getByRole('switch', { name: 'Ngày, tháng có thật trong lịch' })
      await expect(toggle).not.toBeChecked()
      await expect(toggle).toBeDisabled()
      await options.goto(`chrome-extension://${extensionId}/options.html#pack`)
      await expect(options.getByText(/Cơ quan đặt sẵn gói “Gói của Sở”/)).toBeVisible()
      await expect(options.getByText(/“packUrl”: địa chỉ gói phải bắt đầu bằng https/)).toBeVisible()
      const shared = options.getByRole('region', { name: 'Gói dùng chung theo địa chỉ' })
      await expect(shared.getByText('Do cơ quan thiết lập')).toBeVisible()
      await expect(shared.getByRole('textbox')).toHaveCount(0)
      expect(launched.outsideHosts).toEqual([])
    } finally {
      await launched.close()
    }
  } finally {
    removePolicy()
  }
})
