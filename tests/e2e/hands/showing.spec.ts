/** Underlines, showing a place, and clicks on underlines: seen on the screen, absent from the page. */
import type { Page } from '@playwright/test'
import { expect, type IsolatedWorld, test } from './fixtures'
import { type EditorPage, fix, openPage, PROFILE } from './in-page'

/** Names and sizes of the highlights that the page can see in the editor's document. */
const highlightsIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')
    const view = (frame?.contentWindow ?? window) as Window & typeof globalThis
    return [...view.CSS.highlights.values()].map(({ size }) => size)
  })
const sheetsIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')
    return (frame?.contentDocument ?? document).adoptedStyleSheets.length
  })

/** Marks every day of 2024 in the body as an error; returns their ids. */
const paint = (isolated: IsolatedWorld): Promise<string[]> =>
  isolated.run(() => {
    const state = globalThis as unknown as { highlighter?: ReturnType<typeof hands.createHighlighter> }
    state.highlighter ??= hands.createHighlighter(kept.ending.signal)
    const { sources } = kept.read()
    const { text } = sources.get('body')!
    const marks = [...text.matchAll(/\d+\/\d+\/2024/g)].map(({ 0: quote, index }, i) => ({
      id: `f${i}`,
      severity: (['error', 'warning', 'hint'] as const)[i % 3]!,
      span: { field: 'body', start: index, end: index + quote.length, text: quote },
    }))
    state.highlighter.paint(sources, marks)
    return marks.map(({ id }) => id)
  })

for (const path of ['/ckeditor4.html', '/ckeditor4-inline.html', '/plain.html']) {
  test(`findings are underlined on the screen in ${path}, and everything is gone at the end`, async ({
    page,
    isolated,
  }) => {
    await openPage(page, isolated, path)
    const picture = () => page.locator('#post-form').screenshot()
    let before = await picture()
    // Icons of the toolbar may still be arriving.
    await expect
      .poll(async () => {
        const last = before
        before = await picture()
        return before.equals(last)
      })
      .toBe(true)
    expect(await paint(isolated)).toHaveLength(3)
    await expect.poll(() => highlightsIn(page)).toEqual([1, 1, 1, 0])
    expect((await picture()).equals(before), 'nothing is painted').toBe(false)
    const plain = await picture()
    await isolated.run(() => {
      const { highlighter } = globalThis as unknown as {
        highlighter: ReturnType<typeof hands.createHighlighter>
      }
      highlighter.emphasise('f0')
    })
    expect((await picture()).equals(plain), 'the current finding is not set off').toBe(false)
    expect(await sheetsIn(page)).toBe(1)
    await isolated.run(() => kept.ending.abort())
    expect(await highlightsIn(page)).toEqual([])
    expect(await sheetsIn(page)).toBe(0)
    await expect
      .poll(async () => (await picture()).equals(before), 'something is left on the screen')
      .toBe(true)
  })
}

test('underlines come back after an edit, after setData, and after the page has cleared them', async ({
  page,
  isolated,
}) => {
  await openPage(page, isolated, '/ckeditor4.html')
  await paint(isolated)
  await expect.poll(() => highlightsIn(page)).toEqual([1, 1, 1, 0])
  await fix(isolated, 'body', '30/2/2024', 'ngày mai')
  expect(await paint(isolated)).toHaveLength(2)
  await expect.poll(() => highlightsIn(page)).toEqual([0, 1, 1, 0])
  await page.evaluate(() => {
    const { editor } = window as unknown as { editor: { setData(html: string): void } }
    editor.setData('<p>Họp ngày 31/9/2024</p>')
  })
  await expect
    .poll(() => isolated.run(() => kept.read().sources.get('body')?.text))
    .toBe('Họp ngày 31/9/2024')
  await paint(isolated)
  await expect.poll(() => highlightsIn(page)).toEqual([0, 0, 1, 0])
  expect(await sheetsIn(page)).toBe(1)
  await page.evaluate(() => {
    document
      .querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')!
      .contentDocument!.defaultView!.CSS.highlights.clear()
  })
  await paint(isolated)
  await expect.poll(() => highlightsIn(page)).toEqual([0, 0, 1, 0])
})

test('only what is in or near the viewport is registered, and scrolling brings the rest', async ({
  page,
  isolated,
}) => {
  await openPage(page, isolated, '/plain.html')
  await page.evaluate(() => {
    const line = (i: number) => `<p style="margin: 30px">Việc thứ ${i} làm ngày ${(i % 28) + 1}/5/2024</p>`
    document.getElementById('body')!.innerHTML = Array.from({ length: 300 }, (_, i) => line(i)).join('')
  })
  expect(await paint(isolated)).toHaveLength(300)
  const total = async () => (await highlightsIn(page)).reduce((sum, size) => sum + size, 0)
  await expect.poll(total).toBeGreaterThan(5)
  expect(await total()).toBeLessThan(60)
  const last = (): Promise<boolean> =>
    page.evaluate(() => {
      const end = document.getElementById('body')!.lastElementChild!
      return [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => end.contains((range as Range).startContainer)),
      )
    })
  expect(await last()).toBe(false)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect.poll(last).toBe(true)
  expect(await total()).toBeLessThan(60)
})

test('a place is scrolled to through the frame and the page, and selected; the focus moves only when asked', async ({
  page,
  isolated,
}) => {
  await openPage(page, isolated, '/ckeditor4.html')
  await page.evaluate(() => {
    const { editor } = window as unknown as { editor: { editable(): { $: HTMLElement } } }
    document.body.style.padding = '1500px 0'
    const filler = Array.from({ length: 60 }, (_, i) => `<p>Đoạn ${i}</p>`).join('')
    editor.editable().$.innerHTML = `${filler}<p>Họp ngày <strong>31/9/2024</strong> tại sở</p>${filler}`
  })
  const show = (focus: boolean) =>
    isolated.run((isFocused) => {
      const source = kept.read().sources.get('body')!
      const start = source.text.indexOf('31/9/2024')
      return hands.reveal(
        source,
        { field: 'body', start, end: start + 9, text: '31/9/2024' },
        { focus: isFocused },
      )
    }, focus)
  await page.focus('#elsewhere')
  expect(await show(false)).toBe(true)
  const state = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')!
      const box = frame.contentDocument!.querySelector('strong')!.getBoundingClientRect()
      const top = frame.getBoundingClientRect().top + box.top
      return {
        selected: frame.contentDocument!.getSelection()!.toString(),
        isInFrame: box.top >= 0 && box.bottom <= frame.clientHeight,
        isInPage: top >= 0 && top + box.height <= innerHeight,
        focus: document.activeElement!.id || document.activeElement!.className,
      }
    })
  expect(await state()).toEqual({
    selected: '31/9/2024',
    isInFrame: true,
    isInPage: true,
    focus: 'elsewhere',
  })
  expect(await show(true)).toBe(true)
  expect((await state()).focus).toContain('cke_wysiwyg_frame')
  expect(await page.evaluate(() => (window as unknown as EditorPage).changes)).toBe(0)
})

for (const path of ['/ckeditor4.html', '/ckeditor4-inline.html']) {
  test(`showing a place in ${path} leaves the focus in the sidebar's frame`, async ({ page, isolated }) => {
    await openPage(page, isolated, path)
    await page.evaluate(
      async (address) => {
        const frame = Object.assign(document.createElement('iframe'), { id: 'sidebar', src: address })
        document.body.append(frame)
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
      },
      page
        .url()
        .replace('localhost', '127.0.0.1')
        .replace(/[^/]*$/, 'controls.html'),
    )
    const sidebar = page.frames().at(-1)!
    await sidebar.locator('#title').focus()
    await isolated.run(async () => {
      const source = kept.read().sources.get('body')!
      const start = source.text.indexOf('31/6/2024')
      await hands.reveal(
        source,
        { field: 'body', start, end: start + 9, text: '31/6/2024' },
        { focus: false },
      )
    })
    await page.keyboard.type('X')
    await expect.poll(() => sidebar.locator('#title').inputValue()).toContain('X')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sidebar')
  })
}

test('a place in a textarea is selected and scrolled to', async ({ page, isolated }) => {
  const summary = {
    name: 'summary',
    label: 'Tóm tắt',
    selectors: ['#summary'],
    kind: 'text' as const,
    required: true,
  }
  await openPage(page, isolated, '/controls.html', { ...PROFILE, fields: [summary] })
  await page.fill(
    '#summary',
    `${'Một dòng của bài.\n'.repeat(80)}Họp ngày 31/9/2024.\n${'Dòng nữa.\n'.repeat(80)}`,
  )
  await isolated.run(() => {
    const source = kept.read().sources.get('summary')!
    const start = source.text.indexOf('31/9/2024')
    return hands.reveal(
      source,
      { field: 'summary', start, end: start + 9, text: '31/9/2024' },
      { focus: true },
    )
  })
  const state = await page.evaluate(() => {
    const area = document.getElementById('summary') as HTMLTextAreaElement
    const line = 80 * (area.scrollHeight / area.value.split('\n').length)
    return {
      selected: area.value.slice(area.selectionStart, area.selectionEnd),
      isShown: line >= area.scrollTop && line <= area.scrollTop + area.clientHeight,
    }
  })
  expect(state).toEqual({ selected: '31/9/2024', isShown: true })
})

test('a click on an underline names its finding and stays a click', async ({ page, isolated }) => {
  await openPage(page, isolated, '/ckeditor4-inline.html')
  await isolated.run(() => {
    const clicked: string[] = []
    const clicks = hands.watchMarkClicks((id) => clicked.push(id), kept.ending.signal)
    const { sources } = kept.read()
    const { text } = sources.get('body')!
    const markOf = (id: string, quote: string) => {
      const start = text.indexOf(quote)
      return {
        id,
        severity: 'error' as const,
        span: { field: 'body', start, end: start + quote.length, text: quote },
      }
    }
    clicks.follow(sources, [markOf('day', '31/6/2024'), markOf('line', 'Sơ kết ngày 31/6/2024 tại')])
    Object.assign(globalThis, { clicked })
  })
  const clicked = () => isolated.run(() => (globalThis as unknown as { clicked: string[] }).clicked)
  const clickOn = async (quote: string) => {
    const point = await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.getElementById('body')!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const box = range.getBoundingClientRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }
      throw new Error(`“${wanted}” stands in no text node.`)
    }, quote)
    await page.mouse.click(point.x, point.y)
  }
  await clickOn('Tổng kết')
  await clickOn('31/6/2024')
  await expect.poll(clicked).toEqual(['day'])
  await clickOn('Sơ kết')
  await expect.poll(clicked).toEqual(['day', 'line'])
  await page.keyboard.type('Z')
  await expect.poll(() => isolated.run(() => kept.read().sources.get('body')?.text)).toMatch(/S.*Z.*kết|SơZ/)
})
