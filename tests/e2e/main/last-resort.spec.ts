/** What an editor does not take is never forced into it: it is said, and can be copied and pasted by hand. */
import type { Frame, Page } from '@playwright/test'
import { bodyData, expect, openChecked, putCaretAfter, test } from '../fixtures'

interface EditorWindow {
  CKEDITOR: { instances: { body: { setReadOnly(isReadOnly: boolean): void; document: { $: Document } } } }
}

const card = (sidebar: Frame, words: string) => sidebar.getByRole('listitem').filter({ hasText: words })

/** Pastes into the summary, as a person does who has just copied, and says what came. */
async function pasted(page: Page): Promise<string> {
  await page.locator('#summary').fill('')
  await page.locator('#summary').press('Control+v')
  return page.locator('#summary').inputValue()
}

test('a fix that a locked editor refuses can be copied', async ({ page, portal }) => {
  const sidebar = await openChecked(page, portal, 1)
  await expect(card(sidebar, '30/2/2024').first()).toBeVisible()
  const before = await bodyData(page)
  await page.evaluate(() => (window as unknown as EditorWindow).CKEDITOR.instances.body.setReadOnly(true))
  await card(sidebar, 'Ngày không tồn tại: 30/2/2024')
    .getByRole('button', { name: 'Sửa thành 03/02/2024', exact: true })
    .click()
  await expect(sidebar.getByRole('status').getByText(/đang khóa.*Bấm “Chép”/)).toBeVisible()
  await sidebar.getByRole('button', { name: 'Chép', exact: true }).click()
  await expect(sidebar.getByRole('button', { name: 'Đã chép' })).toBeVisible()
  expect(await pasted(page)).toBe('03/02/2024')
  expect(await bodyData(page)).toBe(before)
})

test('a citation that the editor takes back can be copied; its text is as before', async ({
  page,
  portal,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  await putCaretAfter(page, 'theo quy định tại')
  const before = await bodyData(page)
  await page.evaluate(() => {
    const { body } = (window as unknown as EditorWindow).CKEDITOR.instances.body.document.$
    // An editor with a mind of its own: whatever is typed goes nowhere.
    body.addEventListener('keydown', () => body.ownerDocument.getSelection()?.removeAllRanges())
  })
  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await sidebar.getByRole('searchbox').fill('nghi dinh 98')
  const citation = (await sidebar.locator('.preview').textContent())!.trim()
  await sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }).click()
  await sidebar.getByRole('button', { name: 'Chép', exact: true }).click()
  expect((await pasted(page)).trim()).toBe(citation)
  expect(await bodyData(page)).toBe(before)
})
