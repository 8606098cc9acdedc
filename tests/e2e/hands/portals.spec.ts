/** Every profile on pages built after its system's edit pages: it is recognised, read, and its buttons are known. */
import { PORTALS } from '../../../lib/page/portals'
import { expect, type IsolatedWorld, test } from './fixtures'
import { EDIT_PAGES, type Meanings, openPortalPage, READING_PAGES } from './portal-pages'

/** The page's fields as the shipped profiles read them; null while no profile fits. */
const readPage = (isolated: IsolatedWorld) =>
  isolated.run(() => {
    const profile = hands.matchProfile(hands.PORTALS, document, new URL(location.href))
    if (!profile) return null
    const { draft, problems } = hands.readDraft(profile, document)
    const texts = Object.fromEntries(draft.fields.map(({ name, text }) => [name, text]))
    return { portal: profile.id, texts, problems }
  })

/** What pressing these elements comes to. */
const meaningsOf = (isolated: IsolatedWorld, selectors: readonly string[]): Promise<Meanings> =>
  isolated.run((given) => {
    const profile = hands.matchProfile(hands.PORTALS, document, new URL(location.href))!
    const controls = new hands.PortalControls(profile.controls, document)
    return Object.fromEntries(
      given.map((selector) => {
        const element = document.querySelector(selector)
        if (!element) throw new Error(`The page has no ${selector}.`)
        return [selector, controls.of(element)?.control.does ?? null]
      }),
    )
  }, selectors)

/** Selectors of the profile that hit on this page, and fields and controls that its labels found. */
const hitsOf = (isolated: IsolatedWorld, id: string) =>
  isolated.run((portal) => {
    const profile = hands.PORTALS.find((one) => one.id === portal)!
    const grounded = hands.groundProfile(profile, document)
    const hit = [...profile.fields, ...profile.controls]
      .flatMap(({ selectors }) => selectors)
      .concat(profile.fingerprints)
      .filter((selector) => hands.queryAll(selector, document).length > 0)
    const found = [...grounded.fields, ...grounded.controls].map(({ label }) => label)
    return [...hit, ...found]
  }, id)

for (const portalPage of EDIT_PAGES) {
  test(`${portalPage.name}: is recognised, read, and its buttons are known`, async ({
    page,
    isolated,
    pages,
  }) => {
    await openPortalPage(page, pages, portalPage)
    await expect
      .poll(() => readPage(isolated), `profile ${portalPage.portal} must read ${portalPage.name}.html`)
      .toEqual({ portal: portalPage.portal, texts: portalPage.fields, problems: [] })
    expect(await isolated.run(() => hands.isEditPage(document)), 'the detector calls for the core').toBe(true)
    expect(await meaningsOf(isolated, Object.keys(portalPage.controls))).toEqual(portalPage.controls)
    for (const { uncheck, select, controls } of portalPage.then ?? []) {
      // Some of these stand in tabs that are closed: set as the page's own script would.
      if (uncheck) await page.locator(uncheck).evaluate((box: HTMLInputElement) => box.click())
      if (select) await page.locator(select[0]).selectOption(select[1])
      expect(await meaningsOf(isolated, Object.keys(controls))).toEqual(controls)
    }
  })
}

test('on its page no other system’s profile fits', async ({ page, isolated, pages }) => {
  for (const portalPage of EDIT_PAGES) {
    await openPortalPage(page, pages, portalPage)
    await expect.poll(() => readPage(isolated)).toMatchObject({ portal: portalPage.portal })
    const others = await isolated.run(
      (portal) =>
        hands.PORTALS.filter(({ id, isLastResort }) => id !== portal && !isLastResort)
          .filter((one) => hands.matchProfile([one], document, new URL(location.href)))
          .map(({ id }) => id),
      portalPage.portal,
    )
    expect(others, portalPage.name).toEqual([])
  }
})

for (const portalPage of READING_PAGES) {
  test(`${portalPage.name}: is no edit page`, async ({ page, isolated, pages }) => {
    await openPortalPage(page, pages, portalPage)
    const seen = await isolated.run(() => ({
      profile: hands.matchProfile(hands.PORTALS, document, new URL(location.href))?.id ?? null,
      isCalledFor: hands.isEditPage(document),
    }))
    expect(seen).toEqual({ profile: null, isCalledFor: false })
  })
}

for (const profile of PORTALS.filter(({ id }) => id !== 'demo-portal')) {
  test(`${profile.id}: every selector hits, every label leads somewhere`, async ({
    page,
    isolated,
    pages,
  }) => {
    const own = EDIT_PAGES.filter(({ portal }) => portal === profile.id)
    expect(own.length, `build tests/pages/portals/${profile.id}.html and .json`).toBeGreaterThan(0)
    const hits = new Set<string>()
    for (const portalPage of own) {
      await openPortalPage(page, pages, portalPage)
      await expect.poll(() => readPage(isolated)).toMatchObject({ portal: profile.id })
      for (const hit of await hitsOf(isolated, profile.id)) hits.add(hit)
      for (const { uncheck, select } of portalPage.then ?? []) {
        if (uncheck) await page.locator(uncheck).evaluate((box: HTMLInputElement) => box.click())
        if (select) await page.locator(select[0]).selectOption(select[1])
        for (const hit of await hitsOf(isolated, profile.id)) hits.add(hit)
      }
    }
    const parts = [...profile.fields, ...profile.controls]
    const wanted = [
      ...profile.fingerprints,
      ...parts.flatMap(({ selectors }) => selectors),
      ...parts.filter(({ labels }) => labels).map(({ label }) => label),
    ]
    expect(
      wanted.filter((one) => !hits.has(one)),
      'these hit on none of its pages',
    ).toEqual([])
  })
}
