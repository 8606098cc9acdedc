/** What every browser test starts from: its own portal with fresh posts and its own browser with the extension. */
import { test as base, type Frame, type Page } from '@playwright/test'
import { type Portal, startPortal } from '../portal/server'
import { type Launched, LOCALHOST, launchWithExtension, sidebarOf } from './browser'
import { untilEditorReady } from './editor-page'

/** The demo portal in a browser without the extension. */
export const portalTest = base.extend<{ portal: Portal }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
  portal: async ({}, use, info) => {
    const portal = await startPortal(info.outputPath('portal'))
    await use(portal)
    await portal.close()
  },
})

interface ExtensionFixtures {
  /** Hosts the extension is switched on for; `test.use({ grants: [] })` leaves it off everywhere. */
  grants: readonly string[]
  /** Pages that are left come back as they were. */
  keepsPages: boolean
  launched: Launched
}

/** The demo portal in a browser with the built extension. */
export const test = portalTest.extend<ExtensionFixtures>({
  grants: [[LOCALHOST], { option: true }],
  keepsPages: [false, { option: true }],
  launched: async ({ grants, keepsPages }, use, info) => {
    const profile = info.outputPath('profile')
    const launched = await launchWithExtension({ profile, origins: grants, keepsPages })
    await use(launched)
    await launched.close()
  },
  context: async ({ launched }, use) => use(launched.context),
})

export { expect } from '@playwright/test'

export { bodyData, isBodyDirty, putCaretAfter, selectedText } from './editor-page'

/** Opens a post's edit form and waits until its editor can be typed in. */
export async function openPost(page: Page, portal: Portal, id: number | 'new' = 1): Promise<void> {
  await page.goto(`${portal.origin}/posts/${id === 'new' ? 'new' : `${id}/edit`}`)
  await untilEditorReady(page)
}

/** Opens a post's edit form and waits for the sidebar beside it. */
export async function openChecked(page: Page, portal: Portal, id: number | 'new' = 1): Promise<Frame> {
  await openPost(page, portal, id)
  return sidebarOf(page)
}
