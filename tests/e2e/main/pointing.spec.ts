/** Trỏ và chọn on a portal that nobody knows, under a strict CSP and Trusted Types: point, try, save, work. */
import type { Page, Worker } from '@playwright/test'
import { sidebarOf } from '../browser'
import { expect, openChecked, test } from '../fixtures'
import { ClosedTree } from './closed-tree'
import { openPopup } from './open-popup'
import { serveUnknownPortal } from './unknown-portal'

interface WorkerGlobal {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }
}
interface KeptProfile {
  readonly hosts: string[]
  readonly editUrls: string[]
  readonly fields: { readonly name: string; readonly selectors: string[] }[]
  readonly controls: { readonly does: string; readonly selectors: string[] }[]
}

const keptProfiles = async (worker: Worker): Promise<KeptProfile[]> => {
  const { profiles = [] } = await worker.evaluate(() =>
    (globalThis as unknown as WorkerGlobal).chrome.storage.local.get('profiles'),
  )
  return profiles as KeptProfile[]
}

/** The page as the portal has made it; ours hangs on the root, outside. */
const contentOf = (page: Page) => page.evaluate(() => document.head.outerHTML + document.body.outerHTML)
const reachedPortal = (page: Page) => page.locator('#da-bam').textContent()

test.use({ viewport: { width: 1366, height: 768 } })

test('the title, the text and the buttons are pointed at, tried, saved, and then checked and guarded', async ({
  page,
  portal,
  launched,
}) => {
  const unknown = await serveUnknownPortal(page, portal.origin)
  await page.goto(unknown.address)
  const before = await contentOf(page)
  const popup = await openPopup(launched, page)
  await expect(popup.getByText(/Thanh bên không mở/)).toBeVisible()
  await popup.getByRole('button', { name: 'Trỏ và chọn trên trang này' }).click()
  const tree = await ClosedTree.of(page)
  await tree.untilSaid('Cần trỏ ít nhất ô tiêu đề và ô nội dung.')

  await tree.press('Trỏ Tiêu đề')
  await tree.untilSaid(/Bấm vào tiêu đề trên trang/)
  await page.locator('[name=dong_dau]').hover({ force: true })
  await tree.untilSaid(/Tiêu đề: “dong_dau”/)
  const place = (await page.locator('[name=dong_dau]').boundingBox())!
  await page.mouse.click(place.x + 40, place.y + 10)
  await tree.untilSaid('Đọc được: “Kỷ niệm ngày 30/2/2024”')

  // Without a mouse: the text is the fourth thing that can be written in.
  await tree.focus('Trỏ Nội dung')
  await page.keyboard.press('Enter')
  await tree.untilSaid(/Bấm vào nội dung trên trang/)
  await page.keyboard.press('Escape')
  await tree.untilSaid('Cần trỏ ít nhất ô tiêu đề và ô nội dung.')
  await page.keyboard.press('Enter')
  for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'ArrowDown']) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
  await tree.untilSaid('Đọc được: “Buổi lễ diễn ra trang trọng. Có hai mươi đại biểu.”')
  await tree.untilSaid(/Chưa chọn nút xuất bản/)

  for (const [choice, selector] of [
    ['Nút xuất bản', '[name=dua_len]'],
    ['Nút lưu nháp', '[data-name=cat-tam]'],
  ] as const) {
    await tree.press(`Trỏ ${choice}`)
    const button = (await page.locator(selector).boundingBox())!
    await page.mouse.click(button.x + 5, button.y + 5)
  }
  await tree.untilSaid('Nút: “Đưa lên cổng”')
  await tree.untilSaid('Nút: “Cất tạm”')
  expect(await contentOf(page), 'pointing changes nothing on the page').toBe(before)
  expect(await reachedPortal(page), 'the portal feels nothing of it').toBe('0')
  expect(unknown.received).toEqual([])

  await tree.press('Lưu cho cổng này')
  const sidebar = await sidebarOf(page)
  await expect(sidebar.getByRole('listitem').filter({ hasText: '30/2/2024' }).first()).toBeVisible()
  await tree.untilSaid(/Đã lưu hồ sơ cho localhost/)
  const [kept, ...others] = await keptProfiles(launched.worker)
  expect(others).toEqual([])
  expect(kept).toMatchObject({
    hosts: ['localhost'],
    editUrls: ['/cms/*'],
    fields: [
      { name: 'title', selectors: ['input[name="dong_dau"]'] },
      { name: 'body', selectors: ['div.than-bai div'] },
    ],
  })
  const selectors = [...kept!.fields, ...kept!.controls].flatMap((one) => one.selectors)
  expect(
    selectors.filter((one) => /\d{3}|550e8400/.test(one)),
    'nothing that is counted up',
  ).toEqual([])

  await page.reload()
  await expect(
    (await sidebarOf(page)).getByRole('listitem').filter({ hasText: '30/2/2024' }).first(),
  ).toBeVisible()
  await page.locator('[data-name=cat-tam]').click()
  await page.locator('[name=dua_len]').click()
  await (await sidebarOf(page)).getByRole('dialog').waitFor()
  expect(unknown.received, 'held').toEqual([])
})

test('an editor is pointed at by what is seen of it, and remembered by its textarea; the core starts anew', async ({
  page,
  portal,
  launched,
}) => {
  await openChecked(page, portal, 1)
  const popup = await openPopup(launched, page)
  await popup.getByRole('button', { name: 'Trỏ và chọn trên trang này' }).click()
  const tree = await ClosedTree.of(page)
  await tree.untilSaid(/Đọc được: “/)
  await tree.press('Bỏ Nội dung')
  await tree.untilSaid('Cần trỏ ít nhất ô tiêu đề và ô nội dung.')
  await tree.press('Trỏ Nội dung')
  const frame = (await page.locator('iframe.cke_wysiwyg_frame').boundingBox())!
  await page.mouse.click(frame.x + 60, frame.y + 30)
  await tree.press('Lưu cho cổng này')
  await tree.untilSaid(/Đã lưu hồ sơ cho localhost/)
  const [kept] = await keptProfiles(launched.worker)
  expect(kept!.fields.find(({ name }) => name === 'body')?.selectors).toEqual(['#body'])
  await expect(async () => {
    const sidebar = await sidebarOf(page)
    await expect(sidebar.getByText('Cổng localhost')).toBeVisible({ timeout: 1000 })
  }).toPass()
})

test('a form in a frame is pointed at by mouse and by key, and then checked and guarded', async ({
  page,
  portal,
  launched,
}) => {
  const unknown = await serveUnknownPortal(page, portal.origin)
  await page.goto(unknown.framedAddress)
  const form = page.frameLocator('[name=khung_soan]')
  await form.locator('[name=dong_dau]').waitFor()
  const popup = await openPopup(launched, page)
  await popup.getByRole('button', { name: 'Trỏ và chọn trên trang này' }).click()
  const tree = await ClosedTree.of(page)

  // At the field's very corner: whoever forgot the frame's border or padding would hit what stands beside it.
  await tree.press('Trỏ Tiêu đề')
  const title = (await form.locator('[name=dong_dau]').boundingBox())!
  await page.mouse.move(title.x + title.width - 3, title.y + title.height - 3)
  await tree.untilSaid(/Tiêu đề: “dong_dau”/)
  await page.mouse.click(title.x + 3, title.y + 3)
  await tree.untilSaid('Đọc được: “Kỷ niệm ngày 30/2/2024”')

  await tree.focus('Trỏ Nội dung')
  for (const key of ['Enter', 'Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  await tree.untilSaid('Đọc được: “Buổi lễ diễn ra trang trọng. Có hai mươi đại biểu.”')

  // Out of sight at the frame's end: the key brings it there.
  await tree.focus('Trỏ Nút xuất bản')
  for (const key of ['Enter', 'Tab', 'Tab']) await page.keyboard.press(key)
  await tree.untilSaid(/Nút xuất bản: “Đưa lên cổng”/)
  await expect(form.locator('[name=dua_len]')).toBeInViewport()
  await page.keyboard.press('Enter')
  await tree.untilSaid('Nút: “Đưa lên cổng”')

  await tree.press('Lưu cho cổng này')
  const sidebar = await sidebarOf(page)
  await expect(sidebar.getByRole('listitem').filter({ hasText: '30/2/2024' }).first()).toBeVisible()
  const [kept] = await keptProfiles(launched.worker)
  expect(kept!.fields.map(({ selectors }) => selectors)).toEqual([
    ['iframe[name="khung_soan"] >>> input[name="dong_dau"]'],
    ['iframe[name="khung_soan"] >>> div.than-bai div'],
  ])
  await form.locator('[name=dua_len]').click()
  await sidebar.getByRole('dialog').waitFor()
  expect(unknown.received, 'held').toEqual([])
})
