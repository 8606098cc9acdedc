/** Living on a page: forms that come late, go, stand in dialogs and frames; pages that move on without loading. */
import type { CDPSession, Frame, Page } from '@playwright/test'
import { sidebarOf } from '../browser'
import { expect, form, test } from './small-cms'

const card = (sidebar: Frame, words: string) =>
  sidebar.locator('[data-finding]').filter({ hasText: words }).first()
const hasSidebar = (page: Page) => page.frames().some((frame) => frame.url().endsWith('/sidebar.html'))

/** Draws something in the page as its own scripts would, and goes to an address without loading. */
const draw = (page: Page, html: string, path?: string, into = '#main') =>
  page.evaluate(
    ([text, to, where]) => {
      if (to) history.pushState(null, '', to)
      document.querySelector(where!)!.innerHTML = text!
    },
    [html, path ?? '', into] as const,
  )

test('a form that comes long after its page is checked when it is there', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/late`)
  await page.waitForTimeout(1500)
  expect(hasSidebar(page), 'without a form there is nothing to check').toBe(false)
  await draw(page, form('Bài muộn', 'Họp ngày 30/2/2024'))
  await expect(card(await sidebarOf(page), '30/2/2024')).toBeVisible()
})

test('a form in a dialog of the page is checked when the dialog opens, and let go with it', async ({
  page,
  cms,
}) => {
  await page.goto(`${cms.origin}/cms/dialog`)
  await draw(page, form('Trong hộp thoại', 'Họp ngày 30/2/2024'), undefined, '#place')
  await page.click('#open')
  const sidebar = await sidebarOf(page)
  await expect(card(sidebar, '30/2/2024')).toBeVisible()
  await draw(page, '', undefined, '#place')
  await expect(sidebar.getByText('Chưa thấy ô soạn thảo')).toBeVisible()
})

test('an editor is found in a frame that had loaded long before anything could be written in it', async ({
  page,
  cms,
}) => {
  await page.goto(`${cms.origin}/cms/late`)
  const withoutEditor = form('Khung đến trước', '').replace('id="body" contenteditable="true"', 'id="body"')
  await draw(page, withoutEditor)
  const sidebar = await sidebarOf(page)
  await expect(sidebar.getByText('Chưa thấy ô soạn thảo')).toBeVisible()
  await draw(page, '<iframe srcdoc="<p>Họp ngày 30/2/2024</p>"></iframe>', undefined, '#body')
  await page.frameLocator('#body iframe').getByText('30/2/2024').waitFor()
  // Longer than the pause after which the page is looked at again.
  await page.waitForTimeout(700)
  await page
    .frameLocator('#body iframe')
    .locator('body')
    .evaluate((body: HTMLElement) => {
      body.contentEditable = 'true'
    })
  await expect(card(sidebar, '30/2/2024')).toBeVisible()
})

test('another post without loading is another post: its own findings, its own decisions', async ({
  page,
  cms,
}) => {
  await page.goto(`${cms.origin}/cms/1`)
  const first = await sidebarOf(page)
  await expect(card(first, '30/2/2024')).toBeVisible()
  await draw(page, form('Bài hai', 'Họp ngày 31/6/2024'), '/cms/2')
  await expect
    .poll(() => first.isDetached(), { message: 'the sidebar of the first post goes with it' })
    .toBe(true)
  const second = await sidebarOf(page)
  await expect(card(second, '31/6/2024')).toBeVisible()
  await expect(card(second, '30/2/2024')).toHaveCount(0)

  await draw(page, '<h1>Danh sách</h1>', '/cms/danh-sach')
  await expect.poll(() => hasSidebar(page)).toBe(false)
  await draw(page, form('Bài ba', 'Họp ngày 31/9/2024'), '/cms/3')
  await expect(card(await sidebarOf(page), '31/9/2024')).toBeVisible()
})

test('a new post that gets its address while it is written stays the same post', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/1`)
  const sidebar = await sidebarOf(page)
  await expect(card(sidebar, '30/2/2024')).toBeVisible()
  await page.evaluate(() => history.replaceState(null, '', '/cms/77'))
  await page.locator('#body').press('End')
  await page.keyboard.type(' và 31/4/2024')
  await expect(card(sidebar, '31/4/2024')).toBeVisible()
  expect(sidebar.isDetached()).toBe(false)
})

test('a form in a frame is checked, corrected, guarded; it goes with its frame', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/frame`)
  const sidebar = await sidebarOf(page)
  await expect(card(sidebar, '30/2/2024')).toBeVisible()
  const inside = page.frameLocator('#form')
  for (const button of ['#publish', '#by-script']) {
    await inside.locator(button).click()
    await expect(sidebar.getByRole('dialog'), button).toBeVisible()
    expect(cms.saved).toEqual([])
    await sidebar.getByRole('button', { name: 'Quay lại sửa' }).click()
  }
  await card(sidebar, '30/2/2024')
    .getByRole('button', { name: /^Sửa thành/ })
    .first()
    .click()
  await expect(inside.locator('#body')).not.toContainText('30/2/2024')
  await inside.locator('#publish').click()
  await expect.poll(() => cms.saved.length).toBe(1)
  await expect.poll(() => hasSidebar(page), { message: 'the frame shows another page now' }).toBe(false)
})

test('two rich texts on one page: each finding is shown and corrected in its own', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/two`)
  const sidebar = await sidebarOf(page)
  await card(sidebar, '30/2/2024')
    .getByRole('button', { name: /^Sửa thành/ })
    .first()
    .click()
  await expect(page.locator('#summary')).not.toContainText('30/2/2024')
  await expect(page.locator('#body')).toContainText('31/4/2024')
  await card(sidebar, '31/4/2024')
    .getByRole('button', { name: /^Sửa thành/ })
    .first()
    .click()
  await expect(page.locator('#body')).not.toContainText('31/4/2024')
})

test('an underline that is clicked opens its card, and the keys still go into the text', async ({
  page,
  cms,
}) => {
  await page.goto(`${cms.origin}/cms/1`)
  const sidebar = await sidebarOf(page)
  const finding = card(sidebar, '30/2/2024')
  await expect(finding).toBeVisible()
  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  const at = await page.locator('#body p').evaluate((paragraph) => {
    const range = document.createRange()
    const text = paragraph.firstChild as Text
    const start = text.data.indexOf('30/2')
    range.setStart(text, start)
    range.setEnd(text, start + 9)
    const box = range.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  await page.mouse.click(at.x, at.y)
  await expect(finding, 'the tab with the card comes to the front').toBeVisible()
  await page.keyboard.type('Z')
  await expect(page.locator('#body')).toContainText(/3.*Z.*2024/)
})

test('what the guard cannot see is said in the sidebar, the portal’s own first', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/clean`)
  const sidebar = await sidebarOf(page)
  await sidebar.getByRole('button', { name: /Cách đăng mà công cụ không giữ lại được/ }).click()
  const limits = sidebar.locator('.limits__list li')
  await expect(limits.first()).toHaveText('Tin hẹn giờ do máy chủ của cổng tự đăng.')
  await expect(limits.filter({ hasText: 'Biểu mẫu do chương trình của cổng tự gửi đi' })).toHaveCount(0)
  // A frame in which no script may run cannot call form.submit() either, but nothing of ours can answer there.
  await page.goto(`${cms.origin}/cms/closed`)
  const framed = await sidebarOf(page)
  await framed.getByRole('button', { name: /Cách đăng mà công cụ không giữ lại được/ }).click()
  await expect(
    framed.locator('.limits__list li').filter({ hasText: 'Biểu mẫu do chương trình của cổng tự gửi đi' }),
  ).toBeVisible()
})

test('a page that rests is left at rest: no timer of ours is running', async ({ page, cms }) => {
  await page.goto(`${cms.origin}/cms/1`)
  const sidebar = await sidebarOf(page)
  await expect(card(sidebar, '30/2/2024')).toBeVisible()
  const session = await page.context().newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  expect(worlds.length, 'the world in which our scripts live').toBeGreaterThan(0)
  // The last drawing may still be under way; what polls never comes to rest.
  await expect
    .poll(() => Promise.all(worlds.map((world) => timersOf(session, world))), { timeout: 30_000 })
    .toEqual(worlds.map(() => 0))
})

/** How many timers and frames the scripts of a world ask for in a while. */
async function timersOf(session: CDPSession, contextId: number): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `new Promise((done) => {
      const rest = setTimeout
      let count = 0
      const names = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']
      const own = names.map((name) => globalThis[name])
      names.forEach((name, at) => { globalThis[name] = (...given) => { count++; return own[at](...given) } })
      rest(() => {
        names.forEach((name, at) => { globalThis[name] = own[at] })
        done(count)
      }, 2500)
    })`,
  })
  return result.value
}
