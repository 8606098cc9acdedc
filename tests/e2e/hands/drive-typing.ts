/** The person at the keyboard of one editor, and us: nothing is written against them. */
import { about, type EditorKind, setReadOnly } from './editor-kind'
import { expect, test } from './fixtures'
import { afterEvents, caretBehind, dataOf, fix, textOf } from './in-page'

export function driveTyping({ isControl = false }: EditorKind): void {
  test('a read-only editor is refused', about('read-only refused'), async ({ page, isolated }) => {
    await isolated.run(() => void Object.assign(globalThis, { old: kept.read() }))
    await setReadOnly(page)
    await afterEvents(isolated)
    // Only now: Froala writes entities in another way while it is read-only.
    const before = await dataOf(page)
    const result = await isolated.run(() => {
      const { old } = globalThis as unknown as { old: ReturnType<typeof kept.read> }
      const source = kept.read().sources.get('body') ?? old.sources.get('body')!
      const start = source.text.indexOf('30/2/2024')
      const span = { field: 'body', start, end: start + 9, text: '30/2/2024' }
      return hands.replaceSpan(source, span, '03/02/2024')
    })
    expect(result).toMatchObject({ ok: false, reason: 'read-only' })
    expect(await dataOf(page)).toBe(before)
  })

  test(
    'a composition is not disturbed; a fix asked for meanwhile is refused',
    about('composition'),
    async ({ page, isolated }) => {
      await caretBehind(page, 'theo ')
      await afterEvents(isolated)
      const session = await page.context().newCDPSession(page)
      const compose = (text: string) =>
        session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        })
      await compose('t')
      await compose('tien')
      await isolated.run((isUnderlined) => {
        const reading = kept.read()
        const { text } = reading.sources.get('body')!
        const start = text.indexOf('30/2/2024')
        const span = { field: 'body', start, end: start + 9, text: '30/2/2024' }
        const highlighter = hands.createHighlighter(kept.ending.signal)
        if (isUnderlined) highlighter.paint(reading.sources, [{ id: 'a', severity: 'error', span }])
      }, !isControl)
      expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toMatchObject({ reason: 'composing' })
      expect(await textOf(isolated, 'body')).toContain('theo tienkế hoạch')
      await compose('tiến')
      await session.send('Input.insertText', { text: 'tiến' })
      await expect.poll(() => textOf(isolated, 'body')).toContain('theo tiếnkế hoạch')
      expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toEqual({ ok: true })
      expect(await textOf(isolated, 'body')).toMatch(/\(03\/02\/2024\) theo tiếnkế hoạch/)
    },
  )
}
