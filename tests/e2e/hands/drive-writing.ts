/** Fixes and insertions in one editor, as the extension makes them: part of the suite that every adapter must pass. */
import { about, changesOf, decoded, type EditorKind, IN_A_CELL, isDirty, textIn } from './editor-kind'
import { expect, test } from './fixtures'
import { afterEvents, caretBehind, dataOf, fix, textOf } from './in-page'
import { WRITES } from './writes-under-test'

export function driveWriting(kind: EditorKind): void {
  const { hasDirtyFlag = false, hasTable = true, isControl = false } = kind
  const { losesFormat = [], redoKey = 'Control+y' } = kind

  for (const { what, operation, text, to, data, isFormatted = true } of WRITES) {
    // What an editor cannot hold is no test of it: plain text has no formats, some editors have no tables.
    if ((isControl && isFormatted) || (what === IN_A_CELL && !hasTable)) continue
    const loss = losesFormat.includes(what) ? `format lost ${what}` : undefined
    test(
      `a fix ${what} keeps the format and is one step to undo and to redo`,
      about(operation, loss),
      async ({ page, isolated }) => {
        const before = await dataOf(page)
        await page.focus('#elsewhere')
        const changes = await changesOf(page)
        expect(await fix(isolated, 'body', text, to)).toEqual({ ok: true })
        const after = await dataOf(page)
        if (loss || isControl) expect(textIn(after)).toContain(textIn(data))
        else expect(decoded(after)).toContain(data)
        await expect
          .poll(() => changesOf(page), { message: 'the editor announces its change' })
          .toBeGreaterThan(changes)
        if (hasDirtyFlag) expect(await isDirty(page)).toBe(true)
        await page.keyboard.press('Control+z')
        await expect.poll(() => dataOf(page)).toBe(before)
        await page.keyboard.press(redoKey)
        await expect.poll(() => dataOf(page)).toBe(after)
        await page.keyboard.press('Control+z')
        await expect.poll(() => dataOf(page)).toBe(before)
      },
    )
  }

  test('two fixes in a row are two undo steps', about('undo, redo'), async ({ page, isolated }) => {
    const first = await dataOf(page)
    expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toEqual({ ok: true })
    const second = await dataOf(page)
    await page.focus('#elsewhere')
    expect(await fix(isolated, 'body', '31/6/2024', '30/6/2024')).toEqual({ ok: true })
    await page.keyboard.press('Control+z')
    await expect.poll(() => dataOf(page)).toBe(second)
    await page.keyboard.press('Control+z')
    await expect.poll(() => dataOf(page)).toBe(first)
  })

  test('several fixes at once, given in any order', about('several at once'), async ({ isolated }) => {
    const results = await isolated.run(() => {
      const { sources } = kept.read()
      const { text } = sources.get('body')!
      const edit = (quote: string, replacement: string) => {
        const start = text.indexOf(quote)
        return { span: { field: 'body', start, end: start + quote.length, text: quote }, replacement }
      }
      return hands.applyEdits(sources, [
        edit('30/2/2024', '03/02/2024'),
        edit('31/6/2024', '30/6/2024'),
        edit('31/4/2024', 'ngày 30/4/2024'),
        edit('2/2024', 'chồng lên sửa khác'),
      ])
    })
    expect(results.map((result) => (result.ok ? 'ok' : result.reason))).toEqual(['stale', 'ok', 'ok', 'ok'])
    const text = await textOf(isolated, 'body')
    expect(text).toContain('Đợt một: ngày 30/4/2024')
    expect(text).toMatch(/\sSơ kết ngày 30\/6\/2024/)
    if (hasTable && !isControl) expect(text).toContain('ngày 30/4/2024\n2024\n')
  })

  test(
    'the caret ends behind the fix, the page stays scrolled as it was',
    about('several at once'),
    async ({ page, isolated }) => {
      await page.evaluate(() => {
        document.body.style.paddingBottom = '3000px'
        scrollTo(0, 40)
      })
      await fix(isolated, 'body', '31/6/2024', '30/6/2024')
      expect(await page.evaluate(() => scrollY)).toBe(40)
      await page.keyboard.type('!')
      await expect.poll(() => textOf(isolated, 'body')).toContain('ngày 30/6/2024! tại')
    },
  )

  test(
    'inserts a citation where the caret was last, after the focus has gone elsewhere',
    about('insert at the caret'),
    async ({ page, isolated }) => {
      await caretBehind(page, 'theo ')
      await afterEvents(isolated)
      await page.focus('#elsewhere')
      await afterEvents(isolated)
      expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toEqual({ ok: true })
      const citation = 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ, '
      const before = await dataOf(page)
      await page.focus('#elsewhere')
      const place = await isolated.run(async (text) => {
        const caret = kept.caret.find()
        if (!caret) return null
        const result = await hands.insertAtCaret(caret, text)
        kept.read()
        return { before: caret.before, after: caret.after, result }
      }, citation)
      expect(place?.result).toEqual({ ok: true })
      expect(place?.before).toMatch(/theo $/)
      expect(place?.after).toMatch(/^kế hoạch/)
      expect(await textOf(isolated, 'body')).toContain(`theo ${citation}kế hoạch đã ban hành.`)
      await page.keyboard.press('Control+z')
      await expect.poll(() => dataOf(page)).toBe(before)
    },
  )

  test('undo on request takes back the last fix', about('undo, redo'), async ({ page, isolated }) => {
    const before = await dataOf(page)
    await fix(isolated, 'body', '30/2/2024', '03/02/2024')
    await page.focus('#elsewhere')
    expect(await isolated.run(() => hands.undoIn(kept.read().sources.get('body')!))).toBe(true)
    expect(await dataOf(page)).toBe(before)
  })

  test(
    'works while the focus is in a frame of another origin, as the sidebar is',
    about('insert at the caret'),
    async ({ page, isolated }) => {
      await page.evaluate(
        async (address) => {
          const frame = document.createElement('iframe')
          frame.src = address
          document.body.append(frame)
          await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
        },
        page
          .url()
          .replace('localhost', '127.0.0.1')
          .replace(/[^/]*$/, 'controls.html'),
      )
      await page.frames().at(-1)!.locator('#title').focus()
      await page.waitForFunction(() => document.activeElement?.localName === 'iframe')
      expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toEqual({ ok: true })
      expect(textIn(await dataOf(page))).toContain('(03/02/2024)')
    },
  )

  test(
    'a stale span is refused and nothing is touched',
    about('stale refused'),
    async ({ page, isolated }) => {
      await isolated.run(() => void Object.assign(globalThis, { old: kept.read() }))
      await caretBehind(page, '30/2')
      await page.keyboard.type('7')
      const before = await dataOf(page)
      const result = await isolated.run(() => {
        const { sources } = (globalThis as unknown as { old: ReturnType<typeof kept.read> }).old
        const source = sources.get('body')!
        const start = source.text.indexOf('30/2/2024')
        return hands.replaceSpan(
          source,
          { field: 'body', start, end: start + 9, text: '30/2/2024' },
          '03/02/2024',
        )
      })
      expect(result).toMatchObject({ ok: false, reason: 'stale' })
      expect(await dataOf(page)).toBe(before)
    },
  )

  test('a span that typing has moved is found again', about('stale refused'), async ({ page, isolated }) => {
    await isolated.run(() => void Object.assign(globalThis, { old: kept.read() }))
    await caretBehind(page, 'Kỷ niệm')
    await page.keyboard.type(' trọng thể')
    const result = await isolated.run(() => {
      const { sources } = (globalThis as unknown as { old: ReturnType<typeof kept.read> }).old
      const source = sources.get('body')!
      const start = source.text.indexOf('30/2/2024')
      return hands.replaceSpan(
        source,
        { field: 'body', start, end: start + 9, text: '30/2/2024' },
        '03/02/2024',
      )
    })
    expect(result).toEqual({ ok: true })
    expect(await textOf(isolated, 'body')).toContain(
      'Kỷ niệm trọng thể 94 năm ngày thành lập Đảng (03/02/2024)',
    )
  })
}
