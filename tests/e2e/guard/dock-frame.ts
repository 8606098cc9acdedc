/** Finds the dock's frame and measures what it leaves of the page. */
import { expect, type Frame, type Page } from '@playwright/test'

export const panelOf = async (page: Page): Promise<Frame> => {
  const isPanel = (frame: Frame) => frame.url().endsWith('/panel.html')
  await expect
    .poll(() => page.frames().some(isPanel), 'the dock must have put its frame on the page')
    .toBe(true)
  const panel = page.frames().find(isPanel)!
  // The hand-over, which comes with the frame's load.
  await panel.waitForFunction(() => document.querySelector('#port')?.textContent)
  return panel
}

/** Right edge of what the page may use, as its own first paragraph sees it. */
export const pageWidth = (page: Page) =>
  page.evaluate(() =>
    Math.round(
      document.body.getBoundingClientRect().right + parseFloat(getComputedStyle(document.body).marginRight),
    ),
  )
