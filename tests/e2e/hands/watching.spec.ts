/** Noticing that the post has changed, and where the person's caret is. */
import { expect, type IsolatedWorld, test } from './fixtures'
import { afterEvents, caretBehind, fix, openPage, PROFILE } from './in-page'

/** Counts the observer's calls in the isolated world; it reads again at each, as the core does. */
const observe = (isolated: IsolatedWorld): Promise<void> =>
  isolated.run(() => {
    const state = Object.assign(globalThis, { calls: 0 })
    const observer = hands.observeDraft(
      document,
      kept.read,
      () => {
        state.calls++
        observer.follow(kept.read())
      },
      kept.ending.signal,
    )
    observer.follow(kept.read())
  })
const calls = (isolated: IsolatedWorld): Promise<number> =>
  isolated.run(() => (globalThis as unknown as { calls: number }).calls)
/** Longer than the observer's pause: whoever should have called has called by now. */
const pause = (isolated: IsolatedWorld): Promise<void> =>
  isolated.run(() => new Promise<void>((resolve) => setTimeout(resolve, 700)))

test.describe('changes of the post', () => {
  test('an edit in the editor, a field, a choice: each is noticed once after the pause; other fields are not', async ({
    page,
    isolated,
  }) => {
    await openPage(page, isolated, '/ckeditor4.html')
    await observe(isolated)
    const edit = (where: 'editor' | 'title' | 'elsewhere') =>
      page.evaluate((place) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')!
        if (place !== 'editor') document.getElementById(place)!.focus()
        else frame.contentDocument!.body.focus()
        const { execCommand } = Document.prototype
        for (const letter of 'abc')
          execCommand.call(
            place === 'editor' ? frame.contentDocument! : document,
            'insertText',
            false,
            letter,
          )
      }, where)
    await edit('editor')
    await expect.poll(() => calls(isolated)).toBe(1)
    await edit('title')
    await expect.poll(() => calls(isolated)).toBe(2)
    // Leaving the field brings its change event, and one more reading.
    await page.focus('#elsewhere')
    await pause(isolated)
    const before = await calls(isolated)
    await edit('elsewhere')
    await pause(isolated)
    expect(await calls(isolated)).toBe(before)
    await isolated.run(() => kept.ending.abort())
    await edit('editor')
    await edit('title')
    await pause(isolated)
    expect(await calls(isolated)).toBe(before)
  })

  test('nothing is reported in the middle of a composition', async ({ page, isolated }) => {
    await openPage(page, isolated, '/plain.html')
    await observe(isolated)
    await caretBehind(page, 'Khen thưởng')
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'đ', selectionStart: 1, selectionEnd: 1 })
    await session.send('Input.imeSetComposition', { text: 'đú', selectionStart: 2, selectionEnd: 2 })
    await pause(isolated)
    expect(await calls(isolated)).toBe(0)
    await session.send('Input.insertText', { text: 'đúng' })
    await expect.poll(() => calls(isolated)).toBe(1)
    expect(await isolated.run(() => kept.read().sources.get('body')?.text)).toContain('Khen thưởngđúng')
  })

  test('an editor that appears late, reloads its text, goes to source and back is noticed each time', async ({
    page,
    isolated,
  }) => {
    await page.goto('/ckeditor4.html?late')
    await isolated.run((profile) => {
      const ending = new AbortController()
      const bridge = hands.connectBridge(document, ending.signal)
      const caret = hands.rememberCaret(ending.signal)
      const read = () => hands.readDraft(profile, document, bridge)
      globalThis.kept = { profile, bridge, caret, ending, read }
    }, PROFILE)
    await observe(isolated)
    const missing = () => isolated.run(() => kept.read().missingEditors.length)
    expect(await missing()).toBe(1)
    const upToDate = async (before: number, wanted: string | undefined) => {
      await expect.poll(() => calls(isolated)).toBeGreaterThan(before)
      await expect
        .poll(() => isolated.run(() => kept.read().sources.get('body')?.text.slice(0, 7)))
        .toBe(wanted)
    }
    let before = await calls(isolated)
    await page.evaluate(() => (window as unknown as { start(): void }).start())
    await upToDate(before, 'Kỷ niệm')
    before = await calls(isolated)
    await page.evaluate(() => {
      const { editor } = window as unknown as { editor: { setData(html: string): void } }
      editor.setData('<p>Đã nạp lại</p>')
    })
    await upToDate(before, 'Đã nạp ')
    before = await calls(isolated)
    const setMode = (mode: string) =>
      page.evaluate((given) => {
        const { editor } = window as unknown as { editor: { setMode(name: string): void } }
        editor.setMode(given)
      }, mode)
    await setMode('source')
    await upToDate(before, undefined)
    before = await calls(isolated)
    await setMode('wysiwyg')
    await upToDate(before, 'Đã nạp ')
    before = await calls(isolated)
    await page.evaluate(() => (window as unknown as { editor: { destroy(): void } }).editor.destroy())
    await upToDate(before, undefined)
  })
})

test.describe('the caret', () => {
  const find = (isolated: IsolatedWorld) =>
    isolated.run(() => {
      const caret = kept.caret.find()
      return (
        caret && { field: caret.source.field, before: caret.before.slice(-9), after: caret.after.slice(0, 9) }
      )
    })

  test('is unknown until the person has put it somewhere, whatever we select', async ({ page, isolated }) => {
    await openPage(page, isolated, '/ckeditor4.html')
    await isolated.run(async () => {
      const source = kept.read().sources.get('body')!
      await hands.reveal(source, { field: 'body', start: 0, end: 7, text: 'Kỷ niệm' }, { focus: true })
    })
    await fix(isolated, 'body', '30/2/2024', '03/02/2024')
    await afterEvents(isolated)
    expect(await find(isolated)).toBeNull()
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => find(isolated))
      .toMatchObject({ field: 'body', before: '/02/2024)', after: ' theo kế ' })
  })

  test('typed on without a pause, it is where the last letter went, though nobody has looked in between', async ({
    page,
    isolated,
  }) => {
    await openPage(page, isolated, '/plain.html')
    await caretBehind(page, 'Khen thưởng')
    await afterEvents(isolated)
    await page.keyboard.type(' thật đúng')
    await page.focus('#elsewhere')
    expect(await find(isolated)).toMatchObject({ before: 'thật đúng' })
    await fix(isolated, 'body', '30/2/2024', '03/02/2024')
    expect(await find(isolated)).toMatchObject({ before: 'thật đúng' })
  })

  for (const path of ['/ckeditor4.html', '/plain.html']) {
    test(`in ${path} survives our fixes around it and their undoing`, async ({ page, isolated }) => {
      await openPage(page, isolated, path)
      await caretBehind(page, 'Sơ kết ngày')
      await afterEvents(isolated)
      const place = { field: 'body', before: 'kết ngày', after: ' 31/6/20' }
      const shortened = async () => {
        const found = await find(isolated)
        return found && { ...found, before: found.before.slice(-8), after: found.after.slice(0, 8) }
      }
      expect(await shortened()).toEqual(place)
      await fix(isolated, 'body', '30/2/2024', '03/02/2024')
      await fix(isolated, 'body', 'tại hội trường', 'ở sở')
      await page.focus('#elsewhere')
      expect(await shortened()).toEqual(place)
      await isolated.run(() => hands.undoIn(kept.read().sources.get('body')!))
      expect(await shortened()).toEqual(place)
    })
  }

  test('is given up, not guessed, when its text is gone', async ({ page, isolated }) => {
    await openPage(page, isolated, '/ckeditor4.html')
    await caretBehind(page, 'Sơ kết')
    await afterEvents(isolated)
    expect(await find(isolated)).not.toBeNull()
    // An editor that keeps the focus may put a caret of its own into what is new.
    await page.focus('#elsewhere')
    await page.evaluate(() => {
      const { editor } = window as unknown as { editor: { setData(html: string): void } }
      editor.setData('<p>Nội dung khác hẳn, không còn đoạn cũ</p>')
    })
    await expect
      .poll(() => isolated.run(() => kept.read().sources.get('body')?.text.slice(0, 8)))
      .toBe('Nội dung')
    expect(await find(isolated)).toBeNull()
  })

  test('in an empty paragraph takes the insertion there', async ({ page, isolated }) => {
    await openPage(page, isolated, '/ckeditor4.html')
    await caretBehind(page, 'ban hành.')
    await page.keyboard.press('Enter')
    await afterEvents(isolated)
    await page.focus('#elsewhere')
    const result = await isolated.run(() =>
      hands.insertAtCaret(kept.caret.find()!, 'Luật Thi đua, khen thưởng'),
    )
    expect(result).toEqual({ ok: true })
    expect(await isolated.run(() => kept.read().sources.get('body')?.text)).toContain(
      'ban hành.\nLuật Thi đua, khen thưởng\nĐợt một',
    )
  })

  test('two insertions follow each other', async ({ page, isolated }) => {
    await openPage(page, isolated, '/ckeditor4.html')
    await caretBehind(page, 'theo ')
    await afterEvents(isolated)
    for (const text of ['Luật 06, ', 'Nghị định 98, ']) {
      expect(await isolated.run((given) => hands.insertAtCaret(kept.caret.find()!, given), text)).toEqual({
        ok: true,
      })
      await page.focus('#elsewhere')
      await afterEvents(isolated)
    }
    const text = await isolated.run(() => kept.read().sources.get('body')?.text.replaceAll('\u00a0', ' '))
    expect(text).toContain('theo Luật 06, Nghị định 98, kế hoạch')
  })

  test('given by its element is taken to the text beside it, never into another block', async ({
    page,
    isolated,
  }) => {
    await openPage(page, isolated, '/plain.html')
    const at = async (selector: string, offset: number) => {
      await page.evaluate(
        ([where, child]) => {
          const root = document.getElementById('body')!
          root.innerHTML = '<p>một</p>\n<p><b>hai</b> ba</p>\n<p><br></p>\n<ul><li>bốn</li></ul>'
          root.focus()
          getSelection()!.collapse(root.querySelector(where as string)!, child as number)
        },
        [selector, offset] as const,
      )
      await afterEvents(isolated)
      await isolated.run(() => void kept.read())
      const found = await find(isolated)
      return found && `${found.before}|${found.after}`
    }
    expect(await at('p:nth-of-type(2)', 0)).toBe('|hai ba')
    expect(await at('p:nth-of-type(2)', 1)).toBe('hai| ba')
    expect(await at('p:nth-of-type(2)', 2)).toBe('hai ba|')
    expect(await at('p:nth-of-type(3)', 0)).toBe('|')
    expect(await at('ul', 0)).toBeNull()
  })

  test('which the person puts where ours already is counts as theirs', async ({ page, isolated }) => {
    await openPage(page, isolated, '/plain.html')
    await fix(isolated, 'body', '30/2/2024', '03/02/2024')
    expect(await find(isolated)).toBeNull()
    await page.keyboard.press('Shift')
    await expect.poll(() => find(isolated)).toMatchObject({ before: '3/02/2024', after: ') theo kế' })
  })

  test('a selection is kept: the insertion goes behind it', async ({ page, isolated }) => {
    await openPage(page, isolated, '/plain.html')
    await page.locator('#body li').first().click({ clickCount: 3 })
    await afterEvents(isolated)
    expect(await isolated.run(() => hands.insertAtCaret(kept.caret.find()!, ' (dự kiến)'))).toEqual({
      ok: true,
    })
    expect(await isolated.run(() => kept.read().sources.get('body')?.text)).toContain(
      'Sơ kết ngày 31/6/2024 tại hội trường (dự kiến)\nTổng kết',
    )
  })
})
