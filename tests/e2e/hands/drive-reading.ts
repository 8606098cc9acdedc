/** Reading, showing and underlining in one editor: seen by the person, absent from what the portal would save. */
import type { Page } from '@playwright/test'
import { about, type EditorKind, LINES, profileOf } from './editor-kind'
import { expect, type IsolatedWorld, test } from './fixtures'
import { connectHands, dataOf, fix, openPage, showEditor, textOf } from './in-page'

const QUOTE = '31/6/2024'
/** Ten times the words may cost ten times as much, and as much again for what grows beside them, and for noise. */
const GROWTH = 40
/** The page's clock knows no less; reading a control takes less. */
const TICK_MS = 0.1

export function driveReading(kind: EditorKind): void {
  const { path, isControl = false, hasDirtyFlag = false } = kind
  const profile = profileOf(kind)

  test('is found and read as it looks', about('find and read'), async ({ page, isolated }) => {
    await openPage(page, isolated, path, profile)
    const text = (await textOf(isolated, 'body')) ?? ''
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    expect(lines.map((line) => line.trim())).toEqual(kind.lines ?? LINES)
  })

  test(
    'a place is brought into view; the focus moves there only when asked',
    about('show a place'),
    async ({ page, isolated }) => {
      await openPage(page, isolated, path, profile)
      await page.evaluate(() => {
        document.getElementById('post-form')!.style.paddingTop = '3000px'
      })
      await page.focus('#elsewhere')
      await page.evaluate(() => scrollTo(0, 0))
      expect(await reveal(isolated, false)).toBe(true)
      await expect.poll(() => isInView(isolated)).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('elsewhere')
      expect(await reveal(isolated, true)).toBe(true)
      await expect.poll(() => selectedIn(isolated)).toBe(QUOTE)
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('elsewhere')
    },
  )

  test(
    'reading, underlining and showing leave no byte in the data',
    about('data untouched'),
    async ({ page, isolated }) => {
      await showEditor(page, path)
      const before = await dataOf(page)
      await connectHands(isolated, profile)
      expect(await dataOf(page)).toBe(before)
      if (!isControl) await underline(isolated)
      await reveal(isolated, true)
      await isolated.run(() => kept.ending.abort())
      await page.focus('#elsewhere')
      expect(await dataOf(page)).toBe(before)
      if (hasDirtyFlag) expect(await dirtyFlag(page)).toBe(false)
    },
  )

  // The browser underlines nothing in controls.
  if (!isControl)
    test(
      'findings are underlined in the right document, and nothing is left at the end',
      about('underline'),
      async ({ page, isolated }) => {
        await openPage(page, isolated, path, profile)
        const sheets = await sheetsIn(isolated)
        const before = await dataOf(page)
        await underline(isolated)
        await expect.poll(() => underlinedIn(isolated)).toEqual([QUOTE])
        expect(await sheetsIn(isolated)).toBe(sheets + 1)
        expect(await dataOf(page)).toBe(before)
        await isolated.run(() => kept.ending.abort())
        expect(await underlinedIn(isolated)).toEqual([])
        expect(await sheetsIn(isolated)).toBe(sheets)
      },
    )

  test('50,000 words cost in proportion to 5,000', about('50,000 words'), async ({ page, isolated }) => {
    test.setTimeout(180_000)
    const cost = async (words: number) => {
      await openPage(page, isolated, `${path}${path.includes('?') ? '&' : '?'}words=${words}`, profile)
      const reading = await isolated.run(() => {
        // The quickest of five rounds: what else the machine does can only add to it.
        let time = Number.POSITIVE_INFINITY
        for (let round = 0; round < 5; round++) {
          const started = performance.now()
          for (let i = 0; i < 4; i++) kept.read()
          time = Math.min(time, performance.now() - started)
        }
        return { time, length: kept.read().sources.get('body')!.text.length }
      })
      const started = performance.now()
      expect(await fix(isolated, 'body', '30/2/2024', '03/02/2024')).toEqual({ ok: true })
      return { ...reading, fixing: performance.now() - started }
    }
    const short = await cost(5_000)
    const long = await cost(50_000)
    expect(long.length / short.length).toBeGreaterThan(9)
    expect(long.time).toBeLessThan(GROWTH * Math.max(short.time, TICK_MS))
    expect(long.fixing).toBeLessThan(GROWTH * short.fixing)
  })
}

const dirtyFlag = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { editor: { checkDirty(): boolean } }).editor.checkDirty())

const reveal = (isolated: IsolatedWorld, focus: boolean): Promise<boolean> =>
  isolated.run(
    ({ quote, isFocused }) => {
      const source = kept.read().sources.get('body')!
      const start = source.text.indexOf(quote)
      const span = { field: 'body', start, end: start + quote.length, text: quote }
      return hands.reveal(source, span, { focus: isFocused })
    },
    { quote: QUOTE, isFocused: focus },
  )

/** True when the quote, or the control that holds it, stands inside the window. */
const isInView = (isolated: IsolatedWorld): Promise<boolean> =>
  isolated.run((quote) => {
    const source = kept.read().sources.get('body')!
    if (source.kind !== 'rich-text') {
      const { top, bottom } = source.element.getBoundingClientRect()
      return top < innerHeight && bottom > 0
    }
    const start = source.text.indexOf(quote)
    const { top, bottom } = source.map.rangeOf(start, start + quote.length)!.getBoundingClientRect()
    const frame = source.editor.root.ownerDocument.defaultView!.frameElement
    const offset = frame?.getBoundingClientRect().top ?? 0
    return top + offset >= 0 && bottom + offset <= innerHeight
  }, QUOTE)

const selectedIn = (isolated: IsolatedWorld): Promise<string | undefined> =>
  isolated.run(() => {
    const source = kept.read().sources.get('body')!
    if (source.kind === 'rich-text') return source.editor.root.ownerDocument.getSelection()?.toString()
    const { value, selectionStart, selectionEnd } = source.element as HTMLInputElement
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
  })

const underline = (isolated: IsolatedWorld): Promise<void> =>
  isolated.run((quote) => {
    const { sources } = kept.read()
    const start = sources.get('body')!.text.indexOf(quote)
    const span = { field: 'body', start, end: start + quote.length, text: quote }
    hands.createHighlighter(kept.ending.signal).paint(sources, [{ id: 'a', severity: 'error', span }])
  }, QUOTE)

/** What the highlights of the editor's own document hold. */
const underlinedIn = (isolated: IsolatedWorld): Promise<string[]> =>
  isolated.run(() => {
    const source = kept.read().sources.get('body')!
    if (source.kind !== 'rich-text') return []
    const { CSS } = source.editor.root.ownerDocument.defaultView as Window & typeof globalThis
    return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String))
  })

const sheetsIn = (isolated: IsolatedWorld): Promise<number> =>
  isolated.run(() => {
    const source = kept.read().sources.get('body')!
    return source.kind === 'rich-text' ? source.editor.root.ownerDocument.adoptedStyleSheets.length : 0
  })
