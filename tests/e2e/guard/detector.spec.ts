/** The detector in a real extension: which pages it calls the core to, how often, and what it weighs. */
import type { BrowserContext, Page } from '@playwright/test'
import { expect, Isolated, test } from './fixtures'
import { bundleScript } from './trial-extension'

interface DetectorWorld {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
  kiemTraEarlyEvents: { hasCore: boolean; lookAgain(): void }
}

const messages = (context: BrowserContext) =>
  context.serviceWorkers()[0]!.evaluate(() => (globalThis as unknown as { calls: { type: string }[] }).calls)

/**
 * How often the page calls for the core while `work` is done. A last message of the same page, sent when all that the
 * detector may have put off is over, makes sure that every call has arrived.
 */
async function callsDuring(
  isolated: Isolated,
  context: BrowserContext,
  work: () => Promise<void>,
): Promise<number> {
  const before = (await messages(context)).length
  await work()
  await isolated.run(async () => {
    // Timers come in order: one of more than the detector's 500 ms comes after it.
    await new Promise((resolve) => setTimeout(resolve, 600))
    await (globalThis as unknown as DetectorWorld).chrome.runtime.sendMessage({ type: 'that is all' })
  })
  const sent = (await messages(context)).slice(before)
  expect(sent.at(-1)).toEqual({ type: 'that is all' })
  return sent.filter(({ type }) => type === 'edit-page').length
}

const lookAgain = (isolated: Isolated) => () =>
  isolated.run(() => (globalThis as unknown as DetectorWorld).kiemTraEarlyEvents.lookAgain())

const setCoreAtWork = (isolated: Isolated) =>
  isolated.run(() => {
    ;(globalThis as unknown as DetectorWorld).kiemTraEarlyEvents.hasCore = true
  })

/** Opens a page of this address and content. */
async function visit(page: Page, origin: string, path: string, body: string): Promise<Isolated> {
  const isolated = await Isolated.of(page)
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${body}` }),
  )
  await page.goto(`${origin}${path}`)
  return isolated
}

/** As TinyMCE draws itself: what is written in stands in a frame. */
const TINYMCE = '<div class="tox tox-tinymce"><iframe class="tox-edit-area__iframe"></iframe></div>'

const EDIT_PAGES: readonly (readonly [name: string, path: string, body: string])[] = [
  ['CKEditor 4', '/a', '<div class="cke"><iframe class="cke_wysiwyg_frame"></iframe></div>'],
  [
    'CKEditor 5',
    '/a',
    '<div class="ck ck-editor"><div class="ck-editor__editable" contenteditable="true"></div></div>',
  ],
  ['TinyMCE', '/a', TINYMCE],
  ['two places to write in one form', '/a', '<form><textarea></textarea><textarea></textarea></form>'],
  [
    'a title and a plain editable',
    '/a',
    '<form><textarea></textarea><div contenteditable="true"></div></form>',
  ],
  ['one textarea, at an address that says so', '/node/12/edit', '<form><textarea></textarea></form>'],
  ['NukeViet’s address', '/admin/index.php?nv=news&op=content', '<textarea></textarea>'],
  ['a Vietnamese address', '/quan-tri/soan-thao', '<textarea></textarea>'],
]

for (const [name, path, body] of EDIT_PAGES) {
  test(`an edit page: ${name}`, async ({ page, server }) => {
    const isolated = await visit(page, server.origin, path, body)
    await isolated.untilCore()
  })
}

const OTHER_PAGES: readonly (readonly [name: string, path: string, body: string])[] = [
  ['an article', '/tin-tuc/phong-trao-thi-dua', '<h1>Phong trào</h1><p>Nội dung</p>'],
  ['a lone search box', '/tim-kiem', '<form><textarea name="q"></textarea></form>'],
  ['a comment box', '/tin-tuc/1', '<form><input name="name"><textarea name="comment"></textarea></form>'],
  [
    'a comment box with a captcha',
    '/gop-y',
    '<form><textarea></textarea><textarea name="g-recaptcha-response" hidden></textarea></form>',
  ],
  [
    'two forms with one box each',
    '/lien-he',
    '<form><textarea></textarea></form><form><textarea></textarea></form>',
  ],
  ['an address that only sounds like it', '/tin-dung/credit-editions', '<form><textarea></textarea></form>'],
  ['an edit address without a place to write', '/node/12/edit', '<p>Bạn không có quyền</p>'],
  ['an editor’s class and nothing to write in', '/a', '<div class="tox tox-tinymce"></div>'],
]

for (const [name, path, body] of OTHER_PAGES) {
  test(`no edit page: ${name}`, async ({ page, server, browserWithTrial }) => {
    const isolated = await visit(page, server.origin, path, body)
    expect(await callsDuring(isolated, browserWithTrial, lookAgain(isolated))).toBe(0)
    expect(await isolated.run((core) => core === undefined)).toBe(true)
  })
}

test('a page that grows into an edit page is noticed, and called for once', async ({
  page,
  server,
  browserWithTrial,
}) => {
  const isolated = await visit(page, server.origin, '/a', '<p>Đang tải…</p>')
  const grow = () => page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), TINYMCE)
  await grow()
  await isolated.untilCore()
  expect(await callsDuring(isolated, browserWithTrial, grow)).toBe(0)
})

test('a core that came without being called is left alone', async ({ page, server, browserWithTrial }) => {
  const isolated = await visit(page, server.origin, '/a', '<p>Đang tải…</p>')
  await setCoreAtWork(isolated)
  const grow = () => page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), TINYMCE)
  expect(await callsDuring(isolated, browserWithTrial, grow)).toBe(0)
})

test('after a navigation within the page it calls again, unless the core is at work', async ({
  page,
  server,
  browserWithTrial,
}) => {
  const isolated = await visit(page, server.origin, '/a', TINYMCE)
  await isolated.untilCore()
  const moveTo = (path: string) => () => page.evaluate((to) => history.pushState(null, '', to), path)
  expect(await callsDuring(isolated, browserWithTrial, moveTo('/b'))).toBe(1)
  expect(await callsDuring(isolated, browserWithTrial, moveTo('/b#cuoi')), 'the same page').toBe(0)
  await setCoreAtWork(isolated)
  expect(await callsDuring(isolated, browserWithTrial, moveTo('/c'))).toBe(0)
})

test('started a second time in the same page, it stays one detector', async ({
  page,
  server,
  browserWithTrial,
}) => {
  const isolated = await visit(page, server.origin, '/a', `${TINYMCE}<button>x</button>`)
  await isolated.untilCore()
  const code = await bundleScript('entrypoints/detector.ts')
  const startAgain = () => isolated.run(new Function(`return () => { ${code} }`)() as () => void)
  expect(await callsDuring(isolated, browserWithTrial, startAgain), 'the core is wanted still').toBe(1)
  const move = () => page.evaluate(() => history.pushState(null, '', '/b'))
  expect(await callsDuring(isolated, browserWithTrial, move)).toBe(1)

  await isolated.run(() => {
    const world = globalThis as unknown as { kiemTraEarlyEvents: { hook(): void }; seen: number }
    world.seen = 0
    world.kiemTraEarlyEvents.hook = () => world.seen++
  })
  await page.evaluate(() => document.querySelector('button')!.click())
  expect(await isolated.run(() => (globalThis as unknown as { seen: number }).seen)).toBe(1)
})

test('weighs at most 3 KB', async () => {
  const size = Buffer.byteLength(await bundleScript('entrypoints/detector.ts'))
  expect(size, 'entrypoints/detector.ts and what it imports must stay without libraries').toBeLessThanOrEqual(
    3072,
  )
})
