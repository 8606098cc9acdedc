/** Trích dẫn and Kế hoạch in the real editor: what is at hand stays at hand, what is cited badly is replaced, plans are quoted. */
import type { Frame, Page } from '@playwright/test'
import { expect, openChecked, putCaretAfter, test } from '../fixtures'

const PLACE = 'thực hiện theo quy định tại'
const CITATION =
  'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'

/** The paragraph in which these tests write, as it reads in the editor. */
const paragraph = (page: Page) =>
  page.frameLocator('iframe.cke_wysiwyg_frame').locator('p').filter({ hasText: PLACE })

const openTab = (sidebar: Frame, name: string) => sidebar.getByRole('tab', { name }).click()

test('a citation is inserted in a style, kept at hand, and still there after a reload', async ({
  page,
  portal,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  await putCaretAfter(page, PLACE)
  await openTab(sidebar, 'Trích dẫn')
  await sidebar.getByRole('searchbox').fill('nghi dinh 98')
  await sidebar.getByRole('radio', { name: 'Rút gọn' }).click()
  const star = sidebar.getByRole('button', { name: 'Hay dùng: Nghị định số 98/2023/NĐ-CP' })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }).click()
  await expect(paragraph(page)).toContainText(`${PLACE} Nghị định số 98/2023/NĐ-CP`)

  const again = await openChecked(page, portal, 1)
  await openTab(again, 'Trích dẫn')
  await expect(
    again.getByRole('region', { name: 'Hay dùng' }).getByRole('button', { name: /^Nghị định số 98/ }),
  ).toBeVisible()
})

test('a citation at the caret is replaced by the whole one, that is taken back, and selected words are replaced', async ({
  page,
  portal,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  await putCaretAfter(page, PLACE)
  await page.keyboard.insertText(' nghị định 98')
  await openTab(sidebar, 'Trích dẫn')
  await sidebar.getByRole('button', { name: 'Thay “nghị định 98”' }).click()
  await expect(paragraph(page)).toContainText(`${PLACE} ${CITATION}`)
  await expect(paragraph(page)).not.toContainText('nghị định 98')
  await sidebar.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(paragraph(page)).toContainText(`${PLACE} nghị định 98`)

  await putCaretAfter(page, `${PLACE} nghị định 98`)
  await page.keyboard.insertText(' và văn bản kia')
  for (const _ of ['kia', 'bản', 'văn']) await page.keyboard.press('Control+Shift+ArrowLeft')
  await sidebar.getByRole('searchbox').fill('34-ct')
  await sidebar.getByRole('radio', { name: 'Rút gọn' }).click()
  await sidebar.getByRole('button', { name: 'Thay “văn bản kia”' }).click()
  await expect(paragraph(page), 'what is selected is replaced, and nothing beside it').toContainText(
    `${PLACE} nghị định 98 và Chỉ thị số 34-CT/TW`,
  )
})

test('a movement of the plan is quoted to the letter', async ({ page, portal }) => {
  const sidebar = await openChecked(page, portal, 1)
  await putCaretAfter(page, PLACE)
  await openTab(sidebar, 'Kế hoạch')
  await expect(sidebar.getByRole('region', { name: 'Thời hạn' }).getByRole('listitem')).toHaveCount(3)
  const movement = '“Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới”'
  await sidebar.getByRole('button', { name: `Chèn đúng nguyên văn: ${movement}` }).click()
  await expect(paragraph(page)).toContainText(`${PLACE} ${movement}`)
})
