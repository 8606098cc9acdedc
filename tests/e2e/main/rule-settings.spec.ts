/** A rule is switched off from its card's link: the open post is judged again at once, and again when it is on. */
import { expect, openChecked, test } from '../fixtures'

test('the rule of a card is switched off in Options, and the open post hears of it', async ({
  page,
  portal,
  launched,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  const card = sidebar.locator('[data-finding]').filter({ hasText: 'Ngày không tồn tại: 30/2/2024' })
  const opened = launched.context.waitForEvent('page')
  await card.getByRole('button', { name: /^Quy tắc này/ }).click()
  const options = await opened
  const toggle = options.getByRole('switch', { name: 'Ngày, tháng có thật trong lịch' })
  await expect(toggle, 'the link leads to the rule itself').toBeFocused()
  await expect(options.locator('.example--bad mark').first()).toHaveText('30/2/2025')

  await toggle.click()
  await expect(toggle).not.toBeChecked()
  await expect(card).toHaveCount(0)
  await expect(sidebar.getByText(/Đang tắt 1 quy tắc/)).toBeVisible()

  await options.getByRole('button', { name: 'Đặt lại mặc định' }).click()
  await expect(toggle).toBeChecked()
  await expect(card).toHaveCount(1)
})
