/** Writes that must not happen, or must be taken back: the post is never left in a state that nobody asked for. */
import { expect, test } from './fixtures'
import {
  caretBehind,
  dataOf,
  type EditorPage,
  fix,
  holdSecondLook,
  openPage,
  PROFILE,
  textOf,
} from './in-page'

test.describe('CKEditor 4', () => {
  test.beforeEach(({ page, isolated }) => openPage(page, isolated, '/ckeditor4.html'))

  test('a read-only editor is not written to', async ({ page, isolated }) => {
    await page.evaluate(() => (window as unknown as EditorPage).editor.setReadOnly(true))
    const before = await dataOf(page)
    expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toMatchObject({ reason: 'read-only' })
    expect(await dataOf(page)).toBe(before)
  })

  test('a locked stretch inside the editor is not written to', async ({ page, isolated }) => {
    await page.evaluate(() => {
      const { editor } = window as unknown as { editor: { editable(): { $: HTMLElement } } }
      editor.editable().$.querySelector('strong')!.contentEditable = 'false'
    })
    const before = await dataOf(page)
    expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toMatchObject({ reason: 'read-only' })
    expect(await dataOf(page)).toBe(before)
  })

  test('an editor that has vanished is reported as gone', async ({ page, isolated }) => {
    await isolated.run(() => void Object.assign(globalThis, { old: kept.read() }))
    await page.evaluate(() => (window as unknown as { editor: { destroy(): void } }).editor.destroy())
    const result = await isolated.run(() => {
      const source = (globalThis as unknown as { old: ReturnType<typeof kept.read> }).old.sources.get('body')!
      const start = source.text.indexOf('30/2/2024')
      return hands.replaceSpan(
        source,
        { field: 'body', start, end: start + 9, text: '30/2/2024' },
        '03/02/2024',
      )
    })
    expect(result).toMatchObject({ ok: false, reason: 'gone' })
    expect(await isolated.run(() => kept.read().missingEditors.map(({ label }) => label))).toEqual([
      'Nội dung',
    ])
  })

  test('source mode is no place to write', async ({ page, isolated }) => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const { editor } = window as unknown as {
            editor: { setMode(mode: string, done: () => void): void }
          }
          editor.setMode('source', () => resolve(null))
        }),
    )
    expect(await isolated.run(() => kept.read().missingEditors.map(({ name }) => name))).toEqual(['body'])
  })
})

test.describe('an editable with a mind of its own', () => {
  test.beforeEach(({ page, isolated }) => openPage(page, isolated, '/plain.html'))

  test('one that refuses the text keeps it, and nothing is undone that was not ours', async ({
    page,
    isolated,
  }) => {
    await caretBehind(page, 'Khen thưởng')
    await page.keyboard.type(' thật')
    const before = await dataOf(page)
    await page.evaluate(() => {
      const root = document.getElementById('body')!
      root.addEventListener('keydown', () => getSelection()!.removeAllRanges())
    })
    expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toMatchObject({
      reason: 'mismatch-undone',
    })
    expect(await dataOf(page)).toBe(before)
  })

  test('one that writes it in another place is undone', async ({ page, isolated }) => {
    const before = await dataOf(page)
    await page.evaluate(() => {
      const root = document.getElementById('body')!
      root.addEventListener('keydown', () =>
        getSelection()!.collapse(root.querySelector('em')!.firstChild!, 4),
      )
    })
    expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toMatchObject({
      reason: 'mismatch-undone',
    })
    expect(await dataOf(page)).toBe(before)
  })

  test('one that changes it back a moment later is noticed', async ({ page, isolated }) => {
    const before = await dataOf(page)
    const look = await holdSecondLook(isolated)
    const writing = fix(isolated, 'body', '30/2/2024', '03/02/2024')
    await look.due()
    expect(await dataOf(page)).toContain('03/02/2024')
    await page.evaluate(
      (old) => void Object.assign(document.getElementById('body')!, { innerHTML: old }),
      before,
    )
    await look.take()
    expect(await writing).toMatchObject({ reason: 'mismatch' })
  })

  test('typing elsewhere during the second look is no harm', async ({ page, isolated }) => {
    const look = await holdSecondLook(isolated)
    const writing = fix(isolated, 'body', '30/2/2024', '03/02/2024')
    await look.due()
    await page.evaluate(() => {
      const root = document.getElementById('body')!
      getSelection()!.collapse(root.querySelector('li:last-child')!.firstChild!, 0)
      document.execCommand('insertText', false, 'Hội nghị ')
    })
    await look.take()
    expect(await writing).toEqual({ ok: true })
    expect(await textOf(isolated, 'body')).toContain('Hội nghị Tổng kết cuối năm')
  })
})

test.describe('without a bridge to the page', () => {
  test.use({ hasBridge: false })

  test('CKEditor 4 is still fixed with its bold, its change event and undo', async ({ page, isolated }) => {
    await openPage(page, isolated, '/ckeditor4.html')
    expect(await isolated.run(() => kept.bridge === null)).toBe(true)
    const before = await dataOf(page)
    expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toEqual({ ok: true })
    expect(await dataOf(page)).toContain('(03/02/2024)</strong>')
    expect(await page.evaluate(() => (window as unknown as EditorPage).changes)).toBeGreaterThan(0)
    expect(await isolated.run(() => hands.undoIn(kept.read().sources.get('body')!))).toBe(true)
    expect(await dataOf(page)).toBe(before)
  })
})

test.describe('plain controls', () => {
  const profile = {
    ...PROFILE,
    fields: [
      { name: 'title', label: 'Tiêu đề', selectors: ['#title'], kind: 'text' as const, required: true },
      { name: 'summary', label: 'Tóm tắt', selectors: ['#summary'], kind: 'text' as const, required: true },
      { name: 'locked', label: 'Tác giả', selectors: ['#locked'], kind: 'text' as const, required: true },
      { name: 'mail', label: 'Thư', selectors: ['#mail'], kind: 'text' as const, required: false },
      {
        name: 'category',
        label: 'Chuyên mục',
        selectors: ['#category'],
        kind: 'choice' as const,
        required: true,
      },
    ],
  }
  test.beforeEach(({ page, isolated }) => openPage(page, isolated, '/controls.html', profile))

  test('input and textarea are fixed with their events; Ctrl+Z takes it back', async ({ page, isolated }) => {
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      addEventListener('input', (event) => seen.push((event.target as Element).id), true)
    })
    expect(await fix(isolated, 'title', '30/2/2024', '03/02/2024')).toEqual({ ok: true })
    expect(await page.inputValue('#title')).toBe('Sơ kết đợt thi đua ngày 03/02/2024')
    await page.keyboard.press('Control+z')
    expect(await page.inputValue('#title')).toBe('Sơ kết đợt thi đua ngày 30/2/2024')
    expect(await fix(isolated, 'summary', '31/6/2024', '30/6/2024')).toEqual({ ok: true })
    expect(await page.inputValue('#summary')).toBe(
      'Dòng một nói về ngày 31/4/2024.\nDòng hai nói về ngày 30/6/2024.',
    )
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toContain('summary')
  })

  test('a control without a selection takes the value by its native setter', async ({ page, isolated }) => {
    expect(await fix(isolated, 'mail', 'a@', 'b@')).toEqual({ ok: true })
    expect(await page.inputValue('#mail')).toBe('b@vidu.vn')
  })

  test('locked fields and choices are refused, a text too long for its field too', async ({
    page,
    isolated,
  }) => {
    expect(await fix(isolated, 'locked', '30/2/2024', '03/02/2024')).toMatchObject({ reason: 'read-only' })
    expect(await fix(isolated, 'category', 'Thi đua', 'Tin tức')).toMatchObject({ reason: 'read-only' })
    const long = 'một tiêu đề dài hơn mức mà ô này cho phép'
    expect(await fix(isolated, 'title', '30/2/2024', long)).toMatchObject({
      reason: 'too-long',
      message: expect.stringContaining('60'),
    })
    expect(await page.inputValue('#title')).toBe('Sơ kết đợt thi đua ngày 30/2/2024')
  })

  test('the caret in a control survives our fix before it, and the insertion goes there', async ({
    page,
    isolated,
  }) => {
    await page.evaluate(() => {
      const title = document.getElementById('title') as HTMLInputElement
      title.focus()
      title.setSelectionRange(title.value.length, title.value.length)
    })
    await expect.poll(() => isolated.run(() => kept.caret.find()?.before ?? null)).toMatch(/2024$/)
    await fix(isolated, 'title', '30/2/2024', '03/02/2024')
    await page.focus('#elsewhere')
    const result = await isolated.run(() => hands.insertAtCaret(kept.caret.find()!, ' (đợt 1)'))
    expect(result).toEqual({ ok: true })
    expect(await page.inputValue('#title')).toBe('Sơ kết đợt thi đua ngày 03/02/2024 (đợt 1)')
  })
})
