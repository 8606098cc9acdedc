/** The sidebar's place on the page: beside it or over it, modal while a publication is held, and gone without a trace. */
import { pageWidth, panelOf } from './dock-frame'
import { expect, test } from './fixtures'

test('lies beside the page where 480 px of it remain, else over it, and follows the window', async ({
  page,
  open,
}) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(true))
  await panelOf(page)
  for (const [width, left] of [
    [1366, 954],
    [900, 488],
    [892, 480],
    [891, 891],
    [700, 700],
    [1366, 954],
  ] as const) {
    await page.setViewportSize({ width, height: 768 })
    expect(await pageWidth(page), `of ${width} px the page keeps ${left}`).toBe(left)
    const frame = await isolated.run((core) => {
      const { left, width } = core
        .inside('kiem-tra-bai-viet')!
        .querySelector('iframe')!
        .getBoundingClientRect()
      return { left, width }
    })
    expect(frame).toEqual({ left: width - 412, width: 412 })
  }
})

test('hands over at each load, and the port works', async ({ page, open }) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(true))
  const panel = await panelOf(page)
  await expect.poll(() => isolated.run((core) => core.dockSaid)).toEqual(['load', 'panel is there'])
  expect(await panel.textContent('#port')).toBe('hello')
})

test('closes to a named button at the edge, and opens again', async ({ page, open }) => {
  const isolated = await open('article.html')
  await isolated.run((core) => {
    core.openDock(false)
    core.dock!.setVerdict({ mayPublish: false, counts: { error: 3, warning: 1, hint: 0 } })
  })
  expect(await pageWidth(page)).toBe(1366)
  const tab = await isolated.run((core) => {
    const button = core.inside('kiem-tra-bai-viet')!.querySelector('button')!
    const { left, top, width, height } = button.getBoundingClientRect()
    return { name: button.ariaLabel, text: button.textContent, x: left + width / 2, y: top + height / 2 }
  })
  expect(tab).toMatchObject({ name: 'Mở bảng kiểm tra bài viết: 3 lỗi', text: '3' })
  await page.click('#title')
  await page.mouse.click(tab.x, tab.y)
  expect(await isolated.run((core) => core.dock!.isOpen())).toBe(true)
  expect(await page.evaluate(() => document.activeElement!.id), 'the mouse leaves the caret alone').toBe(
    'title',
  )
  expect(await pageWidth(page)).toBe(954)
  await isolated.run((core) => core.dock!.close())
  expect(await pageWidth(page)).toBe(1366)
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['click INPUT'])
})

test('tells each verdict by sign and word, not by colour alone', async ({ open }) => {
  const isolated = await open('article.html')
  const looks = await isolated.run((core) => {
    core.openDock(false)
    const button = core.inside('kiem-tra-bai-viet')!.querySelector('button')!
    return [null, [2, 0], [0, 4], [0, 0]].map((counts) => {
      const [error = 0, warning = 0] = counts ?? []
      core.dock!.setVerdict(counts && { mayPublish: error === 0, counts: { error, warning, hint: 0 } })
      return `${button.textContent} ${button.ariaLabel!.split(': ')[1]}`
    })
  })
  expect(looks).toEqual(['… đang đọc bài', '2 2 lỗi', '! 4 cảnh báo', '✓ không có lỗi'])
})

test('the keyboard goes into the sidebar and back to where it was', async ({ page, open }) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(false))
  const panel = await panelOf(page)
  await page.focus('#title')
  await isolated.run((core) => core.dock!.focus())
  await panel.waitForFunction(() => document.hasFocus())
  await page.keyboard.press('Tab')
  await panel.waitForFunction(() => document.activeElement?.id === 'inside')
  await isolated.run((core) => core.dock!.returnFocus())
  await panel.waitForFunction(() => !document.hasFocus())
  await page.keyboard.type('x')
  expect(await page.inputValue('#title')).toContain('x')

  await page.frameLocator('#editor').locator('body').click()
  await isolated.run((core) => core.dock!.focus())
  await panel.waitForFunction(() => document.hasFocus())
  await isolated.run((core) => core.dock!.close())
  await page.keyboard.type('y')
  expect(
    await page.frameLocator('#editor').locator('body').textContent(),
    'an editor in a frame too',
  ).toContain('y')
})

test('the tab is reached and pressed by the keyboard, and leads into the sidebar', async ({ page, open }) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(false))
  const panel = await panelOf(page)
  await page.focus('#last')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await isolated.run((core) => core.dock!.isOpen())).toBe(true)
  await panel.waitForFunction(() => document.hasFocus())
  await page.keyboard.press('Tab')
  await panel.waitForFunction(() => document.activeElement?.id === 'inside')
})

test('spread over the page it is on top of everything, and the page waits', async ({ page, open }) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(true))
  const panel = await panelOf(page)
  await page.focus('#title')
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#cms-dialog')!.showModal())
  await isolated.run((core) => core.dock!.expand())
  const box = await isolated.run((core) => {
    const { left, top, width, height } = core
      .inside('kiem-tra-bai-viet')!
      .querySelector('iframe')!
      .getBoundingClientRect()
    return [left, top, width, height]
  })
  expect(box).toEqual([0, 0, 1366, 768])
  await panel.evaluate(() => document.addEventListener('click', () => document.body.append('pressed')))
  await panel.waitForFunction(() => innerWidth === 1366)
  // Again until it arrives: the browser learns with a later frame that the panel, another process, is now there.
  await expect(async () => {
    await page.mouse.click(400, 300)
    await expect(
      panel.locator('body'),
      'clicks reach us, above z-index and the page’s own modal dialog',
    ).toContainText('pressed', { timeout: 500 })
  }).toPass({ timeout: 10_000 })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  expect(
    await isolated.run((core) =>
      core.inside('kiem-tra-bai-viet')!.querySelector('dialog')!.matches(':modal'),
    ),
  ).toBe(true)

  await isolated.run((core) => core.inside('kiem-tra-bai-viet')!.querySelector('dialog')!.close())
  await expect
    .poll(
      () =>
        isolated.run((core) => core.inside('kiem-tra-bai-viet')!.querySelector('dialog')!.matches(':modal')),
      {
        message: 'nor when a browser that does not know closedby has closed it upon Escape',
      },
    )
    .toBe(true)

  await page.evaluate(() => document.querySelector<HTMLElement>('#popover')!.showPopover())
  await isolated.run((core) => core.dock!.expand())
  expect(
    await isolated.run(
      (core) =>
        document.elementFromPoint(400, 300) === document.querySelector('kiem-tra-bai-viet') && core !== null,
    ),
    'asked again, it comes to the top again',
  ).toBe(true)
  await isolated.run((core) => core.dock!.contract())
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#cms-dialog')!.close())
  await page.click('#title')
  expect(await pageWidth(page)).toBe(954)
})

test('an empty frame locks nobody out', async ({ page, open }) => {
  const isolated = await open('article.html')
  const isSpread = await isolated.run((core) => {
    core.openDock(true)
    return core.dock!.expand()
  })
  expect(isSpread, 'the frame has not loaded yet').toBe(false)
  await panelOf(page)
  await expect.poll(() => isolated.run((core) => core.dock!.expand())).toBe(true)
})

test('giving back the page returns the focus', async ({ page, open }) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(false))
  await panelOf(page)
  await page.focus('#title')
  await isolated.run((core) => core.dock!.expand())
  expect(await page.evaluate(() => document.activeElement!.localName)).toBe('kiem-tra-bai-viet')
  await isolated.run((core) => core.dock!.contract())
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('title')
  expect(
    await isolated.run((core) => core.inside('kiem-tra-bai-viet')!.querySelector('dialog')!.hidden),
  ).toBe(true)
})

test('a held control is resumed while the dialog still covers the page', async ({
  page,
  server,
  openGuarded,
}) => {
  const isolated = await openGuarded('form.html', 'hold')
  await isolated.run((core) => core.openDock(true))
  await panelOf(page)
  await page.click('#mouse')
  await isolated.run((core) => core.dock!.expand())
  await isolated.run((core) => core.held[0]!.resume())
  await expect.poll(() => server.received).toEqual(['/save-by-script Đăng (mousedown)'])
})
