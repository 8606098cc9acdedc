/** Dock and banner among a page's own styles, scripts and policies: seen, put back, gone without a trace. */
import type { Page } from '@playwright/test'
import { pageWidth, panelOf } from './dock-frame'
import { expect, test } from './fixtures'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page shows through the spread frame where the system is ${colorScheme}`, async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ colorScheme })
    const isolated = await open('article.html')
    await isolated.run((core) => core.openDock(true))
    const panel = await panelOf(page)
    const before = await colourAt(page, 200, 500)
    await isolated.run((core) => core.dock!.expand())
    await panel.evaluate(() => document.querySelector('#scrim')!.remove())
    expect(await colourAt(page, 200, 500)).toEqual(before)
    expect(before, 'the page of the trial is green there').toEqual([0, 128, 0])
  })
}

async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const context = new OffscreenCanvas(1, 1).getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
    },
    [...shot],
  )
}

test('thrown out once it comes back with a new hand-over; the second time it stays out', async ({
  page,
  open,
}) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(true))
  await panelOf(page)
  const hosts = () => page.locator('kiem-tra-bai-viet').count()
  const throwOut = () => page.evaluate(() => document.querySelector('kiem-tra-bai-viet')!.remove())
  await throwOut()
  await expect
    .poll(() => isolated.run((core) => core.dockSaid.filter((word) => word === 'load').length))
    .toBe(2)
  expect(await hosts()).toBe(1)
  await throwOut()
  await expect.poll(() => isolated.run((core) => core.dockSaid.at(-1))).toBe('gone')
  expect(await hosts()).toBe(0)
  expect(await pageWidth(page), 'and the page has its whole width').toBe(1366)
})

test('survives a page that writes itself anew', async ({ page, open }) => {
  const isolated = await open('article.html')
  await isolated.run((core) => core.openDock(true))
  await panelOf(page)
  await page.evaluate(() => {
    document.open()
    document.write('<!doctype html><body style="margin:0"><p>mới</p>')
    document.close()
  })
  await expect.poll(() => page.locator('kiem-tra-bai-viet').count()).toBe(1)
  await expect.poll(() => pageWidth(page)).toBe(954)
})

test('leaves nothing behind, and touches no element of the page meanwhile', async ({ page, open }) => {
  const isolated = await open('article.html')
  const untouched = () =>
    page.evaluate(() => [
      document.body.outerHTML,
      document.head.outerHTML,
      [...document.documentElement.attributes].join(),
    ])
  const before = await untouched()
  await isolated.run((core) => {
    core.openDock(true)
    core.showBanner('Đã để bài đăng qua')
  })
  await panelOf(page)
  expect(await untouched()).toEqual(before)
  await isolated.run((core) => core.end())
  expect(await untouched()).toEqual(before)
  expect(
    await page.evaluate(() => [document.documentElement.children.length, document.adoptedStyleSheets.length]),
  ).toEqual([2, 0])
})

test('works under the strictest policy and against a hostile style sheet', async ({ page, open }) => {
  const isolated = await open('strict.html')
  await isolated.run((core) => {
    core.openDock(true)
    core.showBanner('Công cụ gặp sự cố nên bài đã được đăng mà chưa kiểm tra.')
  })
  await panelOf(page)
  await expect.poll(() => isolated.run((core) => core.dockSaid)).toEqual(['load', 'panel is there'])
  const boxes = await isolated.run((core) => {
    const box = (element: Element) => element.getBoundingClientRect().toJSON() as DOMRect
    const frame = box(core.inside('kiem-tra-bai-viet')!.querySelector('iframe')!)
    const bar = core.inside('kiem-tra-thong-bao')!.querySelector('.bar')!
    return {
      frame,
      bar: box(bar),
      font: getComputedStyle(bar).fontSize,
      opacity: getComputedStyle(bar).opacity,
    }
  })
  expect(boxes.frame).toMatchObject({ left: 954, top: 0, width: 412, height: 768 })
  expect(boxes.bar.width).toBeGreaterThan(300)
  expect(boxes.bar.height).toBeLessThan(80)
  expect(boxes).toMatchObject({ font: '15px', opacity: '1' })
  expect(await pageWidth(page)).toBe(954)
})

test('the banner is an alert on top of everything, one at a time, and goes when it is closed', async ({
  page,
  open,
}) => {
  const isolated = await open('article.html')
  await isolated.run((core) => {
    core.showBanner('Lời thứ nhất')
    core.showBanner('Lời thứ hai')
  })
  const bar = await isolated.run((core) => {
    const root = core.inside('kiem-tra-thong-bao')!
    const button = root.querySelector('button')!
    const { left, top, width, height } = button.getBoundingClientRect()
    const alerts = [...root.querySelectorAll('[role=alert]')].map((alert) => alert.textContent)
    return { alerts, label: button.textContent, x: left + width / 2, y: top + height / 2 }
  })
  expect(bar).toMatchObject({ alerts: ['Lời thứ haiĐóng'], label: 'Đóng' })
  await page.mouse.click(bar.x, bar.y)
  expect(await page.locator('kiem-tra-thong-bao').count()).toBe(0)
  await isolated.run((core) => core.showBanner('Lời thứ ba'))
  expect(await page.locator('kiem-tra-thong-bao').count(), 'and comes again when there is news').toBe(1)
})
