/** `npm run screenshots`: makes the README's pictures from the real thing, in light and dark, 1366 × 768. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { startPortal } from '../portal/server'
import { LOCALHOST, launchWithExtension, sidebarOf } from './browser'
import { buildExtension, ROOT } from './build-extension'
import { provideChromium } from './chromium/find'
import { bodyData, putCaretAfter, selectedText, untilEditorReady } from './editor-page'
import { takePortalPictures } from './portal-pictures'
import { readFindings } from './sidebar-findings'

/** Kept with the repository, not shipped with the extension. */
const PICTURES = join(ROOT, '.github', 'screenshots')

type Shot = (name: string) => Promise<void>

async function takePictures(page: Page, sidebar: Frame, shoot: Shot): Promise<void> {
  const findings = await readFindings(sidebar)
  if (findings.length === 0) throw new Error('The sidebar lists no finding on the demo draft.')
  await shoot('check')

  const card = sidebar.locator('[data-finding]', { hasText: '30/2/2024' }).first()
  await card.locator('[data-card]').click()
  await page.waitForFunction(selectedText, '30/2/2024')
  await shoot('card')

  await putCaretAfter(page, 'thực hiện theo quy định tại')
  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await sidebar.getByRole('searchbox').fill('nghi dinh 98')
  await sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }).first().waitFor()
  await shoot('citations')

  const before = await bodyData(page)
  await sidebar.getByRole('tab', { name: 'Kiểm tra' }).click()
  await page.locator('#publish').click()
  await sidebar.getByRole('dialog').waitFor()
  await shoot('guard')
  if ((await bodyData(page)) !== before)
    throw new Error('Taking pictures changed the post. That must not happen.')
}

/** Cards that come into view are drawn a frame or two later. */
const settledFrames = (sidebar: Frame): Promise<void> =>
  sidebar.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame)
  })

async function inScheme(colorScheme: 'light' | 'dark'): Promise<void> {
  const scratch = mkdtempSync(join(ROOT, 'test-results', 'screenshots-'))
  const portal = await startPortal(join(scratch, 'site'))
  const launched = await launchWithExtension({
    profile: join(scratch, 'profile'),
    origins: [LOCALHOST],
    colorScheme,
  })
  try {
    const page = await launched.context.newPage()
    await page.goto(`${portal.origin}/posts/1/edit`)
    await untilEditorReady(page)
    const sidebar = await sidebarOf(page)
    const save = (name: string, picture: Buffer) => {
      const path = join(PICTURES, `${name}-${colorScheme}.png`)
      writeFileSync(path, picture)
      console.log(relative(ROOT, path))
    }
    await takePictures(page, sidebar, async (name) => {
      await settledFrames(sidebar)
      save(name, await page.screenshot({ animations: 'disabled' }))
    })
    await takePortalPictures(launched, page, portal.origin, save)
  } finally {
    await launched.close()
    await portal.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  process.env.CHROMIUM = provideChromium()
  const built = buildExtension()
  if (!built.ok) throw new Error(`${built.output}\n\nThe extension could not be built.`)
  mkdirSync(PICTURES, { recursive: true })
  mkdirSync(join(ROOT, 'test-results'), { recursive: true })
  for (const scheme of ['light', 'dark'] as const) await inScheme(scheme)
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
