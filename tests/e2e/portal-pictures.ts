/** Pictures of what makes a portal known: the popup, Trỏ và chọn on an unknown portal, Options. */
import type { Page } from '@playwright/test'
import type { Launched } from './browser'
import { ClosedTree } from './main/closed-tree'
import { openPopup } from './main/open-popup'
import { serveUnknownPortal } from './main/unknown-portal'

/** @param save gives the picture of a page, or of a part of it, its name */
export async function takePortalPictures(
  launched: Launched,
  page: Page,
  origin: string,
  save: (name: string, picture: Buffer) => void,
): Promise<void> {
  const known = await openPopup(launched, page)
  await known.getByText('Hồ sơ đang dùng').waitFor()
  save('popup', await known.locator('main').screenshot({ animations: 'disabled' }))
  await known.close()

  const unknown = await serveUnknownPortal(page, origin)
  await page.goto(unknown.address)
  const popup = await openPopup(launched, page)
  await popup.getByRole('button', { name: 'Trỏ và chọn trên trang này' }).click()
  const tree = await ClosedTree.of(page)
  for (const [choice, selector] of [
    ['Tiêu đề', '[name=dong_dau]'],
    ['Nội dung', '[contenteditable]'],
    ['Nút xuất bản', '[name=dua_len]'],
  ] as const) {
    await tree.press(`Trỏ ${choice}`)
    const box = (await page.locator(selector).boundingBox())!
    await page.mouse.move(box.x + 12, box.y + 8)
    if (choice === 'Nội dung') save('pointing-aim', await page.screenshot({ animations: 'disabled' }))
    await page.mouse.click(box.x + 12, box.y + 8)
  }
  await tree.untilSaid('Đưa lên cổng')
  save('pointing', await page.screenshot({ animations: 'disabled' }))
  await tree.press('Lưu cho cổng này')
  await tree.untilSaid(/Đã lưu hồ sơ/)

  const options = await launched.context.newPage()
  await options.goto(`chrome-extension://${launched.extensionId}/options.html`)
  await options.locator('summary').first().click()
  save('options', await options.screenshot({ animations: 'disabled' }))
  await options.close()
}
