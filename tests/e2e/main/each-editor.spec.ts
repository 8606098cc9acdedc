/** The main path in each editor that the demo portal offers: checked, fixed, taken back, cited, held, saved, published once. */
import type { Frame, Page } from '@playwright/test'
import { tryInstallEditors } from '../../editors/install'
import { sidebarOf } from '../browser'
import { expect, test } from '../fixtures'

interface Offered {
  readonly id: string
  /** Of npm: it may be missing where nothing can be fetched. */
  readonly isFetched?: boolean
  /** What the editor would post, asked of the editor itself in the page. */
  readonly data: () => string
  /** Where the text is written into. */
  readonly writable: (page: Page) => ReturnType<Page['locator']>
  readonly isPlain?: boolean
}

interface EditorWindow {
  CKEDITOR: { instances: { body: { getData(): string } } }
  tinymce: { get(id: string): { getContent(): string } }
}

const EDITORS: readonly Offered[] = [
  {
    id: 'ckeditor4',
    data: () => (window as unknown as EditorWindow).CKEDITOR.instances.body.getData(),
    writable: (page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body'),
  },
  {
    id: 'ckeditor5',
    isFetched: true,
    data: () => {
      const editable = document.querySelector('.ck-editor__editable')
      return (editable as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData()
    },
    writable: (page) => page.locator('.ck-editor__main > .ck-content'),
  },
  {
    id: 'tinymce',
    isFetched: true,
    data: () => (window as unknown as EditorWindow).tinymce.get('body').getContent(),
    writable: (page) => page.frameLocator('#body_ifr').locator('body'),
  },
  {
    id: 'textarea',
    isPlain: true,
    data: () => document.querySelector<HTMLTextAreaElement>('#body')!.value,
    writable: (page) => page.locator('#body'),
  },
]

const CARD = 'Ngày không tồn tại: 30/2/2024'
const PLACE = 'theo quy định tại'
const card = (sidebar: Frame) => sidebar.getByRole('listitem').filter({ hasText: CARD })

/** One way of writing blanks: editors type a no-break one where a blank would not be shown. */
const plainBlanks = (text: string) => text.replace(/&nbsp;|\u00a0/g, ' ')

/** The person's caret behind some words, as a click would put it. */
async function caretBehind(page: Page, { writable, isPlain }: Offered, words: string): Promise<void> {
  const root = writable(page)
  await root.click({ position: { x: 5, y: 5 } })
  await root.evaluate(
    (element, { wanted, isControl }) => {
      if (isControl) {
        const control = element as HTMLTextAreaElement
        const at = control.value.indexOf(wanted) + wanted.length
        control.setSelectionRange(at, at)
        return
      }
      const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(wanted)
        if (at < 0) continue
        element.ownerDocument.getSelection()!.collapse(walker.currentNode, at + wanted.length)
        return
      }
      throw new Error(`“${wanted}” does not stand in one text node.`)
    },
    { wanted: words, isControl: isPlain === true },
  )
}

const missing = tryInstallEditors()

for (const editor of EDITORS) {
  const { id, isFetched, data, writable } = editor
  test.describe(id, () => {
    test.skip(isFetched === true && missing !== null, missing ?? '')

    test('the whole way of a draft, and what reached the server', async ({ page, portal }) => {
      await page.goto(`${portal.origin}/posts/1/edit?editor=${id}`)
      const sidebar = await sidebarOf(page)
      const dataNow = async () => plainBlanks(await page.evaluate(data))
      await expect(card(sidebar)).toBeVisible()
      const before = await dataNow()
      const corrected = before.replace('30/2/2024', '03/02/2024')

      await card(sidebar).getByRole('button', { name: 'Sửa thành 03/02/2024', exact: true }).click()
      await expect.poll(dataNow).toBe(corrected)
      await writable(page).press('Control+z')
      await expect.poll(dataNow, 'one Ctrl+Z takes the fix back').toBe(before)
      await writable(page).press('Control+y')
      await expect.poll(dataNow, 'Ctrl+Y makes it again').toBe(corrected)

      await caretBehind(page, editor, PLACE)
      await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
      await sidebar.getByRole('searchbox').fill('nghi dinh 98')
      const citation = (await sidebar.locator('.preview').textContent())!.trim()
      await sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }).click()
      const cited = corrected.replace(PLACE, `${PLACE} ${citation}`)
      await expect.poll(dataNow).toBe(cited)

      await page.locator('#publish').click()
      const dialog = sidebar.getByRole('dialog')
      await expect(dialog).toContainText(/Còn \d+ lỗi/)
      expect(portal.folder.saves(), 'a held publication reaches no server').toEqual([])
      await dialog.getByRole('button', { name: 'Quay lại sửa' }).click()
      await page.locator('#save-draft').click()
      await expect(page.getByText('Đã lưu nháp.'), 'saving a draft is never held').toBeVisible()
      // The switch is remembered, and the stored post reads the same, once its editor is there again.
      await expect(async () => expect(await dataNow()).toBe(cited)).toPass({ timeout: 15_000 })

      const again = await sidebarOf(page)
      await expect(again.locator('[data-finding]').first()).toBeVisible()
      await page.locator('#publish').click()
      const question = again.getByRole('dialog')
      await question.getByRole('button', { name: 'Vẫn xuất bản…' }).click()
      await question.getByRole('textbox').fill('Đã thống nhất với Trưởng ban biên tập')
      await question.getByRole('button', { name: 'Xuất bản khi còn lỗi' }).click()
      await page.waitForURL(/\/posts\/1$/)
      expect(portal.folder.saves().map(({ action }) => action)).toEqual(['save-draft', 'publish'])
      expect(plainBlanks(portal.folder.find(1)!.body)).toContain(`${PLACE} ${citation}`)
      expect(portal.folder.find(1)!.body).not.toMatch(/kiem-tra|chrome-extension|data-finding|[\u200b\ufeff]/)
    })
  })
}
