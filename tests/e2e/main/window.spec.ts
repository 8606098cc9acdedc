/** The window a person has: magnified or narrow, and the one that comes back when the browser is started again. */
import type { Frame, Page } from '@playwright/test'
import { LOCALHOST, launchWithExtension, sidebarOf } from '../browser'
import { ClosedTree } from './closed-tree'
import { expect, test } from './small-cms'

const card = (sidebar: Frame, words: string) =>
  sidebar.locator('[data-finding]').filter({ hasText: words }).first()
const FORM = ['#title', '#body', '#publish', '#draft']
/** What of the form nothing lies over; a trial click would be a press to the guard. */
const onTop = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        const element = document.querySelector(selector)!
        const { left, top, width, height } = element.getBoundingClientRect()
        const x = Math.min(left + width, innerWidth)
        return element.contains(document.elementFromPoint((left + x) / 2, top + height / 2))
      }),
    FORM,
  )

for (const [name, width, height] of [
  ['magnified to 200 %', 683, 384],
  ['320 px wide', 320, 640],
] as const) {
  test(`in a window ${name} the form stays free, and the sidebar can be used and put away`, async ({
    page,
    cms,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${cms.origin}/cms/1`)
    const tree = await ClosedTree.of(page)
    const sidebar = await sidebarOf(page)
    expect(await onTop(page)).toEqual(FORM)
    await tree.press('Mở bảng kiểm tra bài viết: 1 lỗi')
    const finding = card(sidebar, '30/2/2024')
    await finding.click()
    const overflow = await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, 'nothing of the sidebar lies beside its window').toBeLessThanOrEqual(0)
    await sidebar.getByRole('button', { name: 'Đóng thanh bên' }).click()
    await expect.poll(() => onTop(page)).toEqual(FORM)

    await page.click('#publish')
    await expect(sidebar.getByRole('dialog'), 'what is held is asked about all the same').toBeVisible()
    await sidebar.getByRole('button', { name: 'Quay lại sửa' }).click()
    await expect.poll(() => onTop(page)).toEqual(FORM)
    expect(cms.saved).toEqual([])
  })
}

test('in a browser that is started again the open draft is checked and guarded as before', async ({
  page,
  cms,
  launched,
}, info) => {
  await page.goto(`${cms.origin}/cms/1`)
  await expect(card(await sidebarOf(page), '30/2/2024')).toBeVisible()
  await launched.stop()

  const again = await launchWithExtension({
    profile: info.outputPath('profile'),
    origins: [LOCALHOST],
    isSecondStart: true,
  })
  try {
    const find = () => again.context.pages().find((one) => one.url() === `${cms.origin}/cms/1`)
    await expect.poll(find, 'the browser brings the page back').toBeDefined()
    const restored = find()!
    const sidebar = await sidebarOf(restored)
    await expect(card(sidebar, '30/2/2024')).toBeVisible()
    await restored.click('#publish')
    await expect(sidebar.getByRole('dialog')).toBeVisible()
    expect(cms.saved).toEqual([])
    const addresses = again.context.pages().map((one) => one.url())
    expect(
      addresses.filter((url) => url.includes('welcome')),
      'the first run was before',
    ).toEqual([])
  } finally {
    await again.close()
  }
})
