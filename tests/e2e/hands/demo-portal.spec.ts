/** The demo portal's profile on the demo portal: every selector hits, and what is read is what the form holds. */
import { PORTALS } from '../../../lib/page/portals'
import { type Portal, startPortal } from '../../portal/server'
import { test as base, expect } from './fixtures'

const test = base.extend<{ portal: Portal }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
  portal: async ({}, use, info) => {
    const portal = await startPortal(info.outputPath('portal'))
    await use(portal)
    await portal.close()
  },
})

const profile = PORTALS.find(({ id }) => id === 'demo-portal')!

for (const path of ['/posts/1/edit', '/posts/new']) {
  test(`${path} is recognised, each selector hits, each field is read`, async ({
    page,
    portal,
    isolated,
  }) => {
    await page.goto(portal.origin + path)
    await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body.cke_editable').waitFor()
    for (const { selectors } of [...profile.fields, ...profile.controls])
      for (const selector of selectors) await expect(page.locator(selector), selector).toHaveCount(1)
    const reading = await isolated.run(() => {
      const found = hands.matchProfile(hands.PORTALS, document, new URL(location.href))
      const { draft, missingEditors, problems } = hands.readDraft(found!, document)
      return { id: found!.id, draft, missing: missingEditors.length, problems }
    })
    expect(reading).toMatchObject({ id: 'demo-portal', missing: 0, problems: [] })
    expect(reading.draft.fields.map(({ label }) => label)).toEqual(profile.fields.map(({ label }) => label))
    const textOf = (name: string) => reading.draft.fields.find((field) => field.name === name)!.text
    expect(textOf('title')).toBe(await page.inputValue('#title'))
    expect(textOf('cover')).toBe((await page.textContent('#cover-name'))!.trim())
    if (path.endsWith('edit')) {
      expect(textOf('body')).toContain('30/2/2024')
      expect(textOf('category')).toBe(await page.locator('#category option:checked').textContent())
    }
  })
}

test('the list of posts is no edit page', async ({ page, portal, isolated }) => {
  await page.goto(portal.origin)
  expect(
    await isolated.run(() => hands.matchProfile(hands.PORTALS, document, new URL(location.href))),
  ).toBeNull()
})
