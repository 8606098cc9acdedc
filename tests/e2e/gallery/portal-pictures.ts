/** Pictures of what makes a portal known: the popup, and Trỏ và chọn on an unknown portal. */
import { ClosedTree } from '../main/closed-tree'
import { openPopup } from '../main/open-popup'
import { serveUnknownPortal } from '../main/unknown-portal'
import type { Studio } from './camera'

export async function takePortalPictures({ launched, portal, shoot }: Studio): Promise<void> {
  const page = await launched.context.newPage()
  await page.goto(`${portal.origin}/posts/1/edit`)
  const known = await openPopup(launched, page)
  await known.getByText('Hồ sơ đang dùng').waitFor()
  await shoot('popup', known.locator('main'))
  await known.close()

  const unknown = await serveUnknownPortal(page, portal.origin)
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
    if (choice === 'Nội dung') await shoot('pointing-aim', page)
    await page.mouse.click(box.x + 12, box.y + 8)
  }
  await tree.untilSaid('Đưa lên cổng')
  await shoot('pointing', page)
  await tree.press('Lưu cho cổng này')
  await tree.untilSaid(/Đã lưu hồ sơ/)
  await page.close()
}
