/** The kind of a post: told by its words, changed by the person, remembered; and the sentence that a missing fact offers. */
import type { Frame } from '@playwright/test'
import { bodyData, expect, openChecked, putCaretAfter, selectedText, test } from '../fixtures'

test('the kind is shown, can be changed, and is remembered for this post', async ({ page, portal }) => {
  const sidebar = await openChecked(page, portal, 1)
  const kindOf = (shown: Frame) => shown.getByRole('combobox', { name: 'Loại bài', exact: true })
  const menu = kindOf(sidebar)
  const list = sidebar.getByRole('region', { name: 'Thông tin cần có' })
  await expect(menu.locator('option:checked')).toHaveText('Sơ kết thi đua (tự nhận biết)')
  await expect(list).toContainText('Kết quả bằng số liệu')
  await menu.selectOption({ label: 'Quyết định khen thưởng' })
  await expect(list).toContainText('Người, cấp quyết định khen thưởng')
  await expect(list).not.toContainText('Kết quả bằng số liệu')

  const again = await openChecked(page, portal, 1)
  await expect(kindOf(again)).toHaveValue('commendation')
  const other = await openChecked(page, portal, 2)
  await expect(kindOf(other).locator('option:checked')).toHaveText('Bài khác (tự nhận biết)')
})

test('a missing fact offers a sentence; its blanks are errors until they are filled', async ({
  page,
  portal,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  const list = sidebar.getByRole('region', { name: 'Thông tin cần có' })
  await putCaretAfter(page, 'trong đợt thi đua thứ hai.')
  await expect(list).toContainText('Câu mẫu sẽ vào ô Nội dung')
  await list.getByRole('button', { name: 'Chèn câu mẫu: Kết quả bằng số liệu' }).click()
  await expect.poll(() => bodyData(page)).toContain('[số lượng]')
  const blank = sidebar.getByRole('button', { name: 'Còn chỗ trống chưa điền: [số lượng]', exact: true })
  await blank.click()
  // The blank is selected: what is typed takes its place.
  await page.waitForFunction(selectedText, '[số lượng]')
  await page.keyboard.type('12/15')
  await expect(blank).toHaveCount(0)
  expect(await bodyData(page)).toContain('12/15')
  await expect(list.getByRole('listitem').filter({ hasText: 'Kết quả bằng số liệu' })).toContainText('đã có')
})
