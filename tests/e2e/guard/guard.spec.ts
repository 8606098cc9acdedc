/** What becomes of a held publication, and what the guard does when things go wrong. */
import { doneOn, expect, seenOn, test } from './fixtures'
import { answerLate, posts, settle } from './received'
import { byScript, FORM } from './ways'

test('while held, the page sees neither the press nor the click', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#publish')
  expect(await isolated.run((core) => core.held.length)).toBe(1)
  await page.press('#publish', 'Space')
  expect(await isolated.run((core) => core.held.length)).toBe(2)
  expect(await seenOn(page)).toEqual([])
})

test('a resumed press is complete: a control may act on any part of it', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#link')
  await isolated.run((core) => core.held[0]!.resume())
  expect(await seenOn(page)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
})

test('cancelling leaves page and draft as they were', async ({ page, server, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.fill('[name=body]', 'đang viết dở')
  const before = await page.content()
  await page.click('#publish')
  await isolated.run((core) => core.held[0]!.cancel())
  expect(await isolated.run((core) => core.held[0]!.resume()), 'it is forgotten').toBe(false)
  await settle(page)
  expect(posts(server.received)).toEqual([])
  expect(await page.content()).toBe(before)
  expect(await page.inputValue('[name=body]')).toBe('đang viết dở')
})

test('after cancelling, the same control is asked about anew', async ({ page, server, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#publish')
  await isolated.run((core) => {
    core.held[0]!.cancel()
    core.decision = 'pass'
  })
  await page.click('#publish')
  await expect.poll(() => posts(server.received)).toEqual([`/save ${FORM}&action=publish`])
})

test('a double click is one question and one publication', async ({ page, server, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.dblclick('#publish')
  expect(await isolated.run((core) => [core.decided.length, core.held.length])).toEqual([1, 1])
  await isolated.run((core) => core.held[0]!.resume())
  await expect.poll(() => posts(server.received)).toEqual([`/save ${FORM}&action=publish`])
  await settle(page)
  expect(posts(server.received)).toHaveLength(1)
})

for (const [selector, sends] of [
  ['#publish', `/save ${FORM}&action=publish`],
  ['#link', byScript('Đăng (liên kết)')],
  ['#mouse', byScript('Đăng (mousedown)')],
  ['#pointer', byScript('Đăng (pointerdown)')],
  ['#mouse-up', byScript('Đăng (mouseup)')],
] as const) {
  test(`a double click that nothing holds is one publication: ${selector}`, async ({
    page,
    server,
    openGuarded,
  }) => {
    await openGuarded('form.html', 'pass')
    await page.dblclick(selector)
    await expect.poll(() => posts(server.received)).toEqual([sends])
    await settle(page)
    expect(posts(server.received)).toEqual([sends])
  })
}

test('a key that is kept down, or struck twice, is one publication', async ({
  page,
  server,
  openGuarded,
}) => {
  await openGuarded('form.html', 'pass')
  await page.focus('#link')
  for (let presses = 0; presses < 3; presses++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await page.keyboard.press('Enter')
  await settle(page)
  expect(posts(server.received)).toEqual([byScript('Đăng (liên kết)')])
})

test('a draft is saved as often as somebody presses', async ({ page, server, openGuarded }) => {
  await openGuarded('form.html', 'hold')
  await page.dblclick('#spa-draft')
  await settle(page)
  expect(posts(server.received)).toHaveLength(2)
})

test('a key that is kept down is one question', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.focus('#publish')
  for (let presses = 0; presses < 3; presses++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect(await isolated.run((core) => [core.decided.length, core.held.length])).toEqual([1, 1])
  expect(await seenOn(page)).toEqual([])
})

test('a press that is released elsewhere asks nothing of the person', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.hover('#mouse')
  await page.mouse.down()
  await page.hover('h1')
  await page.mouse.up()
  expect(await isolated.run((core) => core.held.length)).toBe(0)
  expect(await doneOn(page)).toEqual([])
})

test('whoever lost sight of the dialog can press again', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#publish')
  await page.click('#link')
  expect(await isolated.run((core) => core.held.length)).toBe(2)
  expect(await isolated.run((core) => core.held[0]!.resume()), 'the first one is forgotten').toBe(false)
  expect(await isolated.run((core) => core.held[1]!.resume())).toBe(true)
  expect(await doneOn(page)).toEqual(['Đăng (liên kết)'])
})

test('a publication that passed lets nothing later through with it', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'pass')
  await page.click('#link')
  await isolated.run((core) => {
    core.decision = 'hold'
  })
  await page.click('#unknown-submit')
  expect(await isolated.run((core) => core.held.length)).toBe(1)
})

test('a portal that asks back after ours is not asked about twice', async ({ page, server, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#publish-confirm')
  answerLate(page)
  await isolated.run((core) => core.held[0]!.resume())
  await expect.poll(() => posts(server.received)).toEqual([`/save ${FORM}`])
  expect(await isolated.run((core) => core.held.length)).toBe(1)
})

test('our failure to decide lets the publication through and says so', async ({
  page,
  server,
  openGuarded,
}) => {
  const isolated = await openGuarded('form.html', 'throw')
  await page.click('#publish')
  await expect.poll(() => posts(server.received)).toEqual([`/save ${FORM}&action=publish`])
  expect(await isolated.run((core) => core.failures)).toEqual(['Error: decide failed'])
})

for (const [name, selector, sends] of [
  ['a submit button', '#publish', `/save ${FORM}&action=publish`],
  ['a mousedown handler', '#mouse', byScript('Đăng (mousedown)')],
  ['a script that clicks', '#unknown-click', `/save ${FORM}&action=publish`],
] as const) {
  test(`our failure to ask the person lets it through once: ${name}`, async ({
    page,
    server,
    openGuarded,
  }) => {
    const isolated = await openGuarded('form.html', 'throw-on-held')
    await page.click(selector)
    await expect.poll(() => posts(server.received)).toEqual([sends])
    await settle(page)
    expect(posts(server.received)).toEqual([sends])
    expect(await isolated.run((core) => core.failures)).toEqual(['Error: onHeld failed'])
  })
}

test('a control that vanished meanwhile is reported, not replaced', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#link')
  await page.evaluate(() => document.querySelector('#link')!.remove())
  expect(await isolated.run((core) => core.held[0]!.resume())).toBe(false)
  await page.click('#unknown-request-publish')
  await page.evaluate(() => document.querySelector('#post')!.remove())
  expect(await isolated.run((core) => core.held[1]!.resume())).toBe(false)
})

test('a control whose inside was drawn anew meanwhile is still resumed', async ({
  page,
  server,
  openGuarded,
}) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#icon')
  await page.evaluate(() => document.querySelector('#icon')!.remove())
  expect(await isolated.run((core) => core.held[0]!.resume())).toBe(true)
  await expect.poll(() => posts(server.received)).toEqual([`/save ${FORM}&action=publish`])
})

test('after its end the guard is gone, and so is what it held', async ({ page, server, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.click('#publish')
  await isolated.run((core) => core.end())
  expect(await isolated.run((core) => core.held[0]!.resume())).toBe(false)
  await page.click('#publish')
  await expect.poll(() => posts(server.received)).toEqual([`/save ${FORM}&action=publish`])
})

test('a page that writes itself anew is guarded still', async ({ page, openGuarded }) => {
  const isolated = await openGuarded('form.html', 'hold')
  await page.evaluate(() => {
    document.open()
    document.write(
      '<form id="post" action="/save" method="post"><button id="publish">Xuất bản</button></form>',
    )
    document.close()
  })
  await page.click('#publish')
  expect(await isolated.run((core) => core.held.length)).toBe(1)
})

test('a broken selector in a profile is said, and the other ones still guard', async ({ page, open }) => {
  const isolated = await open('form.html')
  await isolated.run((core) =>
    core.guard([{ label: 'Đăng', does: 'publish', selectors: ['#publish', 'button[['] }], 'hold'),
  )
  expect(await isolated.run((core) => core.failures)).toEqual([
    'Hồ sơ cổng: bộ chọn nút viết sai nên không canh được: button[[',
  ])
  await page.click('#publish')
  expect(await isolated.run((core) => core.held.length)).toBe(1)
})
