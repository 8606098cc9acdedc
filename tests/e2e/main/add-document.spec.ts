/** A document that the catalogue does not hold is added with one click, known at once, kept, and thrown away in Options. */
import { expect, openChecked, test } from '../fixtures'

/** A day of last month: the rule speaks of new posts and new documents only. */
function recentDay(): string {
  const day = new Date()
  day.setMonth(day.getMonth() - 1, 12)
  const month = day.getMonth() + 1
  return `12/${month < 3 ? `0${month}` : month}/${day.getFullYear()}`
}

test('is added from its card, found among the citations, and removed in Options', async ({
  page,
  portal,
  launched,
}) => {
  const sidebar = await openChecked(page, portal, 'new')
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click()
  await page.keyboard.insertText(
    `Thực hiện Kế hoạch số 977/KH-UBND ngày ${recentDay()} của UBND tỉnh Bắc Ninh về cải cách hành chính.`,
  )
  const card = sidebar.locator('[data-finding]').filter({ hasText: '977/KH-UBND chưa có trong danh mục' })
  await card.getByRole('button', { name: 'Thêm vào danh mục của bạn', exact: true }).click()
  await expect(card).toHaveCount(0)

  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await sidebar.getByRole('combobox').or(sidebar.getByRole('searchbox')).first().fill('977')
  await expect(sidebar.getByText('977/KH-UBND').first()).toBeVisible()

  const options = await launched.context.newPage()
  await options.goto(`chrome-extension://${launched.extensionId}/options.html#catalogue`)
  await options.getByRole('button', { name: 'Xóa Kế hoạch số 977/KH-UBND' }).click()
  await expect(options.getByText('Đã xóa Kế hoạch số 977/KH-UBND.')).toBeVisible()
  await expect(card).toHaveCount(1)
  await options.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(card).toHaveCount(0)
})
