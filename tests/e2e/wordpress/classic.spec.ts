/** The classic editor of a real WordPress (TinyMCE 4): checked, fixed, cited, guarded, published; read back from its database. */
import type { Page } from '@playwright/test'
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

/** The classic editor stores paragraphs as lines with an empty one between them, with the line ends of a form. */
const CONTENT = PARAGRAPHS.join('\r\n\r\n')
const draft = { title: TITLE, content: CONTENT, classic: true }

test.use({ posts: { whole: draft, held: draft, saved: draft } })

const body = (page: Page) => page.frameLocator('#content_ifr').locator('body')
const data = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { tinymce: Tiny }).tinymce.get('content').getContent())
interface Tiny {
  get(id: string): { getContent(): string }
}

test('a draft is checked, fixed, cited and published; the database holds just that', async ({
  page,
  site,
}) => {
  const sidebar = await openDraft(page, site, 'whole')
  const before = await data(page)
  await card(sidebar, CARD).getByRole('button', { name: FIX, exact: true }).click()
  await expect.poll(() => data(page)).toBe(corrected(before))
  await body(page).click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Control+z')
  await expect.poll(() => data(page), 'one Ctrl+Z takes the fix back').toBe(before)
  await page.keyboard.press('Control+y')
  await expect.poll(() => data(page), 'Ctrl+Y makes it again').toBe(corrected(before))

  await clickBehind(body(page), 'theo quy định tại')
  const citation = await insertCitation(sidebar)
  await expect.poll(() => data(page)).toContain(`theo quy định tại ${citation}</p>`)
  await page.locator('#publish').click()
  await expect(page.locator('#message')).toBeVisible()
  expect(site.stored(site.ids.whole!)).toEqual({
    title: TITLE,
    content: corrected(CONTENT).replace('theo quy định tại', `theo quy định tại ${citation}`),
    status: 'publish',
  })
  expect(site.publications(site.ids.whole!)).toBe(1)
})

test('a draft with an error is held, and goes out exactly once when the person insists', async ({
  page,
  site,
}) => {
  const sidebar = await openDraft(page, site, 'held')
  await page.locator('#publish').click()
  await expect(sidebar.getByRole('dialog')).toContainText(/Còn \d+ lỗi/)
  expect(site.stored(site.ids.held!).status).toBe('draft')
  await publishAnyway(sidebar)
  await expect(page.locator('#message')).toBeVisible()
  expect(site.stored(site.ids.held!)).toEqual({ title: TITLE, content: CONTENT, status: 'publish' })
  expect(site.publications(site.ids.held!)).toBe(1)
})

test('saving a draft is never held and stores it byte for byte', async ({ page, site }) => {
  await openDraft(page, site, 'saved')
  await page.locator('#save-post').click()
  await expect(page.locator('#message')).toBeVisible()
  expect(site.stored(site.ids.saved!)).toEqual({ title: TITLE, content: CONTENT, status: 'draft' })
})
