/** What the guard leaves alone: drafts, previews, keys, and everything that no profile names. */
import { expect, test } from './fixtures'
import { answerLate, posts } from './received'
import {
  byScript,
  click,
  clickClosed,
  clickIn,
  FORM,
  FORM_DRAFT_FIRST,
  press,
  pressIn,
  type Way,
} from './ways'

const UNGUARDED: readonly { name: string; page: string; act: Way['act']; sends: string }[] = [
  { name: 'a draft button', page: 'form.html', act: click('#draft'), sends: `/save ${FORM}&action=draft` },
  {
    name: 'Enter in a field whose form saves a draft by default',
    page: 'draft-first.html',
    act: press('#title', 'Enter'),
    sends: `/save ${FORM_DRAFT_FIRST}&status4=Luu+nhap`,
  },
  {
    name: 'Space on a draft button',
    page: 'form.html',
    act: press('#draft', 'Space'),
    sends: `/save ${FORM}&action=draft`,
  },
  {
    name: 'a preview button',
    page: 'form.html',
    act: click('#preview'),
    sends: `/save ${FORM}&preview=Xem+tr%C6%B0%E1%BB%9Bc`,
  },
  {
    name: 'a draft saved by script',
    page: 'form.html',
    act: click('#spa-draft'),
    sends: byScript('Lưu nháp (kịch bản)'),
  },
  {
    name: 'a draft saved by form.submit() some time later',
    page: 'form.html',
    act: click('#draft-later'),
    sends: `/save ${FORM}`,
  },
  {
    name: 'a draft among several buttons, told by its value',
    page: 'draft-first.html',
    act: click('#draft'),
    sends: `/save ${FORM_DRAFT_FIRST}&status4=Luu+nhap`,
  },
  {
    name: 'a draft saved by a shortcut',
    page: 'form.html',
    act: press('[name=body]', 'Control+Shift+s'),
    sends: byScript('Ctrl+Shift+S'),
  },
  {
    name: 'a draft saved by a shortcut that calls form.submit()',
    page: 'form.html',
    act: press('[name=body]', 'Control+Alt+Shift+s'),
    sends: `/save ${FORM}`,
  },
  {
    name: 'a draft in a frame',
    page: 'framed.html',
    act: clickIn('#frame', '#draft'),
    sends: `/save ${FORM}&action=draft`,
  },
  {
    name: 'a draft saved by a shortcut in the frame of an editor',
    page: 'framed.html',
    act: pressIn('#editor', 'body', 'Control+Shift+s'),
    sends: byScript('Ctrl+Shift+S'),
  },
  {
    name: 'another button in the closed shadow root',
    page: 'form.html',
    act: clickClosed('other'),
    sends: byScript('Nút khác'),
  },
  { name: 'an unknown button', page: 'form.html', act: click('#unknown'), sends: byScript('Đổi giao diện') },
  {
    name: 'a choice that submits the form, as DNN and SharePoint do',
    page: 'form.html',
    act: async (page) => {
      await page.click('#category')
      await page.selectOption('#category', '2')
    },
    sends: `/save ${FORM.replace('category=1', 'category=2')}`,
  },
]

for (const { name, page: file, act, sends } of UNGUARDED) {
  test(`never held: ${name}`, async ({ page, server, openGuarded }) => {
    const isolated = await openGuarded(file, 'hold')
    await act(page)
    await expect.poll(() => posts(server.received)).toEqual([sends])
    expect(await isolated.run((core) => [core.decided, core.held.length])).toEqual([[], 0])
  })
}

test('never held: a draft that the portal asks about before it saves', async ({
  page,
  server,
  openGuarded,
}) => {
  const isolated = await openGuarded('form.html', 'hold')
  answerLate(page)
  await page.click('#draft-confirm')
  await expect.poll(() => posts(server.received)).toEqual([`/save ${FORM}`])
  expect(await isolated.run((core) => core.held.length)).toBe(0)
})

for (const [name, restore, sends] of [
  ['a click', () => document.querySelector<HTMLElement>('#publish')!.click(), `/save ${FORM}&action=publish`],
  ['form.submit()', () => document.querySelector<HTMLFormElement>('#post')!.submit(), `/save ${FORM}`],
] as const) {
  test(`never held: a version that the portal restores by itself, by ${name}`, async ({
    page,
    server,
    openGuarded,
  }) => {
    const isolated = await openGuarded('form.html', 'hold')
    await page.evaluate(restore)
    await expect.poll(() => posts(server.received)).toEqual([sends])
    expect(await isolated.run((core) => [core.decided, core.held.length])).toEqual([[], 0])
    expect(await isolated.run((core) => core.ownDoings), 'the person is told').toEqual(['Xuất bản'])
  })

  test(`once somebody has touched the page it is asked about: ${name}`, async ({ page, openGuarded }) => {
    const isolated = await openGuarded('form.html', 'hold')
    await page.press('[name=body]', 'a')
    await page.evaluate(restore)
    expect(await isolated.run((core) => [core.held.length, core.ownDoings])).toEqual([1, []])
  })
}

test('typing in the frame of an editor counts as touching the page', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('framed.html', 'hold')
  await page.evaluate(() =>
    document.querySelector<HTMLIFrameElement>('#editor')!.contentDocument!.body.focus(),
  )
  await page.keyboard.press('a')
  await page.evaluate(() => document.querySelector<HTMLElement>('#publish')!.click())
  expect(await isolated.run((core) => [core.held.length, core.ownDoings])).toEqual([1, []])
})

test('keys are left alone: Enter and Space while writing, other shortcuts, Enter in a new line', async ({
  page,
  openGuarded,
}) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('[name=body]')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+b')
  await page.focus('#publish')
  await page.keyboard.press('Control+Enter')
  expect(await page.inputValue('[name=body]')).toContain('\n ')
  expect(await isolated.run((core) => core.held.length)).toBe(0)
})

test('a disabled control asks nothing', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#disabled', { force: true })
  expect(await isolated.run((core) => core.decided)).toEqual([])
})

test('a draft that is being saved does not let a publication through with it', async ({
  page,
  openGuarded,
}) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#spa-draft')
  await page.evaluate(() => document.querySelector<HTMLElement>('#publish')!.click())
  expect(await isolated.run((core) => core.held.map(({ label }) => label))).toEqual(['Xuất bản'])
})
