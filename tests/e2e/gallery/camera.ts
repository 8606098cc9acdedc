/** Takes pictures of pages when everything on them has been drawn, and gives each its name. */
import type { Frame, Locator, Page } from '@playwright/test'
import type { Portal } from '../../portal/server'
import type { Launched } from '../browser'

/** What every set of pictures is taken with. */
export interface Studio {
  readonly launched: Launched
  readonly portal: Portal
  shoot(name: string, of: Page | Locator, whole?: boolean): Promise<void>
}

/** What comes into view is drawn a frame or two later. */
export const settledFrames = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame)
  })

/** A page of the extension in a tab of its own. */
export async function openOwnPage({ launched }: Studio, path: string): Promise<Page> {
  const page = await launched.context.newPage()
  await page.goto(`chrome-extension://${launched.extensionId}/${path}`)
  return page
}
