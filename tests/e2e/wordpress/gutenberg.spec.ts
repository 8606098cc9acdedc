/** The block editor of a real WordPress: one text over many editables, saved by script; read back from the database. */
import type { Page } from '@playwright/test'
import { sidebarOf } from '../browser'
import {
  CARD,
  card,
  clickBehind,
  corrected,
  expect,
  FIX,
  insertCitation,
  openDraft,
  PARAGRAPHS,
  publishAnyway,
  TITLE,
  test,
} from './fixtures'

const CONTENT = PARAGRAPHS.map(
  (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`,
).join('\n\n')
const draft = { title: TITLE, content: CONTENT, classic: false }

/** One wrong day in each kind of block. */
const BLOCKS = [
  '<!-- wp:heading -->\n<h2>Sơ kết ngày 31/4/2024</h2>\n<!-- /wp:heading -->',
  '<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Họp ngày 31/6/2024 tại hội trường</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
  '<!-- wp:table -->\n<figure class="wp-block-table"><table><tbody><tr><td>Báo cáo</td><td><strong>31/9/2024</strong></td></tr></tbody></table></figure>\n<!-- /wp:table -->',
  `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>${PARAGRAPHS[0]}</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->`,
].join('\n\n')

test.use({
  posts: { whole: draft, held: draft, saved: draft, blocks: { ...draft, content: BLOCKS } },
})

interface EditorWindow {
  wp: {
    data: {
      select(store: 'core/editor'): { getEditedPostContent(): string; isEditedPostDirty(): boolean }
    }
  }
}

const data = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as EditorWindow).wp.data.select('core/editor').getEditedPostContent(),
  )
const isDirty = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as EditorWindow).wp.data.select('core/editor').isEditedPostDirty())
const paragraph = (page: Page, words: string) =>
  page.locator('p.wp-block-paragraph, p[data-type="core/paragraph"]').filter({ hasText: words })

/** The header's button only opens the panel; the one in the panel publishes. */
async function publish(page: Page): Promise<void> {
  await page.locator('.editor-post-publish-panel__toggle').click()
  await page.locator('.editor-post-publish-button').click()
}

test('a draft is checked, fixed, cited and published; the database holds just that', async ({
  page,
  site,
}) => {
  const sidebar = await openDraft(page, site, 'whole')
  expect(await data(page)).toBe(CONTENT)
  expect(await isDirty(page), 'checking changes nothing').toBe(false)
  await card(sidebar, CARD).getByRole('button', { name: FIX, exact: true }).click()
  await expect.poll(() => data(page)).toBe(corrected(CONTENT))
  await paragraph(page, 'Hội nghị bàn').click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => data(page), 'one Ctrl+Z takes the fix back').toBe(CONTENT)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => data(page), 'redo makes it again').toBe(corrected(CONTENT))

  await clickBehind(paragraph(page, 'theo quy định tại'), 'theo quy định tại')
  const citation = await insertCitation(sidebar)
  const final = corrected(CONTENT).replace('theo quy định tại', `theo quy định tại ${citation}`)
  await expect.poll(() => data(page)).toBe(final)
  await publish(page)
  await expect(page.locator('.post-publish-panel__postpublish')).toBeVisible()
  expect(site.stored(site.ids.whole!)).toEqual({ title: TITLE, content: final, status: 'publish' })
  expect(site.publications(site.ids.whole!)).toBe(1)
})

test('a fix goes into its own block, of whatever kind; as many steps back as there were fixes', async ({
  page,
  site,
}) => {
  const sidebar = await openDraft(page, site, 'blocks')
  expect(await data(page)).toBe(BLOCKS)
  const states = [BLOCKS]
  const fixes = [
    ['31/4/2024', '30/4/2024'],
    ['31/6/2024', '30/6/2024'],
    ['31/9/2024', '30/9/2024'],
  ] as const
  for (const [wrong, right] of fixes) {
    const finding = card(sidebar, `Ngày không tồn tại: ${wrong}`)
    await finding.getByRole('button', { name: `Sửa thành ${right}`, exact: true }).click()
    states.push(states.at(-1)!.replace(wrong, right))
    await expect.poll(() => data(page)).toBe(states.at(-1))
  }
  await page.locator('h2[data-type="core/heading"]').click()
  for (const before of states.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z')
    await expect.poll(() => data(page), 'each fix is one step back').toBe(before)
  }
})

test('a citation goes into the empty paragraph of a new post', async ({ page, site }) => {
  await page.goto(`${site.origin}/wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' })
  const sidebar = await sidebarOf(page, 30_000)
  await page.locator('.block-editor-default-block-appender__content').click()
  await expect(page.locator('p[data-type="core/paragraph"]')).toBeFocused()
  const citation = await insertCitation(sidebar)
  await expect
    .poll(() => data(page))
    .toBe(`<!-- wp:paragraph -->\n<p>${citation}</p>\n<!-- /wp:paragraph -->`)
})

test('the title is a field of its own, and is fixed in its place', async ({ page, site }) => {
  const sidebar = await openDraft(page, site, 'saved')
  const title = page.locator('.editor-post-title__input')
  await title.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' ngày 31/6/2024')
  await card(sidebar, 'Ngày không tồn tại: 31/6/2024')
    .getByRole('button', { name: 'Sửa thành 30/6/2024', exact: true })
    .click()
  await expect(title).toHaveText(`${TITLE} ngày 30/6/2024`)
  await page.locator('.editor-post-save-draft').click()
  await expect(page.locator('.editor-post-saved-state.is-saved')).toBeVisible()
  await expect(sidebar.getByRole('dialog'), 'saving a draft is never held').toHaveCount(0)
  expect(site.stored(site.ids.saved!)).toEqual({
    title: `${TITLE} ngày 30/6/2024`,
    content: CONTENT,
    status: 'draft',
  })
})

test('a draft with an error is held, and goes out exactly once when the person insists', async ({
  page,
  site,
}) => {
  const sidebar = await openDraft(page, site, 'held')
  await publish(page)
  await expect(sidebar.getByRole('dialog')).toContainText(/Còn \d+ lỗi/)
  expect(site.stored(site.ids.held!).status).toBe('draft')
  await publishAnyway(sidebar)
  await expect(page.locator('.post-publish-panel__postpublish')).toBeVisible()
  expect(site.stored(site.ids.held!)).toEqual({ title: TITLE, content: CONTENT, status: 'publish' })
  expect(site.publications(site.ids.held!)).toBe(1)
})
