/** The bridge to the page's own world: what it asks, what it hides, and that it can be taken away again. */
import type { Page } from '@playwright/test'
import { expect, type IsolatedWorld, test } from './fixtures'
import { openPage, PROFILE } from './in-page'

const profile = { ...PROFILE, fields: PROFILE.fields.slice(0, 1) }

/** Listens for the question in the isolated world, as the guard does. */
const answer = (isolated: IsolatedWorld, isHeld: boolean): Promise<void> =>
  isolated.run((held) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    const { signal } = kept.ending
    addEventListener(
      'kiem-tra:form-submit',
      (event) => {
        asked.push((event.target as Element).id)
        if (held) event.preventDefault()
      },
      { capture: true, signal },
    )
  }, isHeld)
const asked = (isolated: IsolatedWorld) =>
  isolated.run(() => (globalThis as unknown as { asked: string[] }).asked)

function posts(page: Page): string[] {
  const seen: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') seen.push(new URL(request.url()).pathname)
  })
  return seen
}

test('form.submit() by script asks first, can be held, and be sent afterwards exactly once', async ({
  page,
  isolated,
}) => {
  const sent = posts(page)
  await openPage(page, isolated, '/controls.html', profile)
  await answer(isolated, true)
  await page.click('#publish')
  expect(await asked(isolated)).toEqual(['post-form'])
  expect(sent).toEqual([])
  const request = page.waitForRequest((given) => given.method() === 'POST')
  expect(
    await isolated.run(() =>
      kept.bridge!.submitForm(document.getElementById('post-form') as HTMLFormElement),
    ),
  ).toBe(true)
  await request
  expect(await asked(isolated), 'the second time it must not ask').toEqual(['post-form'])
  expect(sent).toEqual(['/save'])
})

test('without an objection the form is sent, once', async ({ page, isolated }) => {
  const sent = posts(page)
  await openPage(page, isolated, '/controls.html', profile)
  await answer(isolated, false)
  const request = page.waitForRequest((given) => given.method() === 'POST')
  await page.click('#publish')
  await request
  expect(await asked(isolated)).toEqual(['post-form'])
  expect(sent).toEqual(['/save'])
})

test('a form whose editor took hold of its submit() before us asks too, and is sent with the text of now', async ({
  page,
  isolated,
}) => {
  await page.goto('/ckeditor4.html')
  await page.waitForFunction(() => 'editor' in window)
  // As after an extension update: the bridge of the first load is gone, the next one comes after the editor.
  await isolated.run((given) => {
    const first = new AbortController()
    if (!hands.connectBridge(document, first.signal)) throw new Error('No bridge at the first time.')
    first.abort()
    globalThis.kept = { profile: given } as typeof kept
  }, PROFILE)
  await page.evaluate(() => {
    const form = document.getElementById('post-form') as HTMLFormElement
    form.method = 'post'
    form.action = '/save'
    Object.assign(window, { ownSubmit: form.submit })
  })
  await expect
    .poll(() =>
      isolated.run(() => {
        const ending = new AbortController()
        const bridge = hands.connectBridge(document, ending.signal)
        if (bridge) Object.assign(kept, { ending, bridge })
        return bridge !== null
      }),
    )
    .toBe(true)
  await answer(isolated, true)
  await page.evaluate(() => (document.getElementById('post-form') as HTMLFormElement).submit())
  expect(await asked(isolated)).toEqual(['post-form'])
  await page.evaluate(() => {
    const { editor } = window as unknown as { editor: { editable(): { $: HTMLElement } } }
    editor.editable().$.querySelector('li')!.textContent = 'Sửa sau khi hỏi'
  })
  const request = page.waitForRequest((given) => given.method() === 'POST')
  await isolated.run(() => kept.bridge!.submitForm(document.getElementById('post-form') as HTMLFormElement))
  expect(new URLSearchParams((await request).postData() ?? '').get('body')).toMatch(/Sửa sau khi hỏi/)
  expect(await asked(isolated)).toEqual(['post-form'])
})

test('the page sees neither the handshake nor the port, and gets its submit() back', async ({
  page,
  isolated,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen, nativeSubmit: HTMLFormElement.prototype.submit })
    if (window !== top) return
    addEventListener('kiem-tra:bridge', (event) => seen.push(event.type), true)
    document.addEventListener('kiem-tra:bridge', (event) => seen.push(event.type), true)
  })
  await openPage(page, isolated, '/controls.html', profile)
  const state = () =>
    page.evaluate(() => {
      const { seen, nativeSubmit } = window as unknown as { seen: string[]; nativeSubmit: unknown }
      return { seen, isNative: HTMLFormElement.prototype.submit === nativeSubmit }
    })
  expect(await state()).toEqual({ seen: [], isNative: false })
  await isolated.run(() => kept.ending.abort())
  await expect.poll(state).toEqual({ seen: [], isNative: true })
})

test('an unknown verb and an element without an editor are answered with no', async ({ page, isolated }) => {
  await openPage(page, isolated, '/ckeditor4.html')
  expect(
    await isolated.run(async () => {
      const { root } = hands.findEditor(document.getElementById('body')!, null)!
      return [
        await kept.bridge!.ask(root, 'snapshot'),
        await kept.bridge!.ask(root, 'setData' as 'undo'),
        await kept.bridge!.ask(document.getElementById('elsewhere')!, 'snapshot'),
      ]
    }),
  ).toEqual([true, false, false])
})

test.describe('without our script in the page', () => {
  test.use({ hasBridge: false })
  test('there is no bridge, and nobody sends a form', async ({ page, isolated }) => {
    await openPage(page, isolated, '/controls.html', profile)
    expect(await isolated.run(() => kept.bridge)).toBeNull()
  })
})
