/** Underlines in shadow trees, open and closed: painted there, gone at the end. */
import { expect, test } from './fixtures'

for (const mode of ['open', 'closed'] as const) {
  test(`findings in a text inside an ${mode} shadow tree are underlined on the screen`, async ({
    page,
    isolated,
  }) => {
    await page.goto('/plain.html')
    await isolated.run((given) => {
      const host = document.createElement('article-editor')
      const root = host.attachShadow({ mode: given })
      root.innerHTML =
        '<style>div { font: 20px serif; padding: 20px; width: 500px }</style><div contenteditable="true"><p>Họp ngày 30/2/2024 tại sở</p></div>'
      document.body.prepend(host)
      const editable = root.querySelector('div')!
      Object.assign(globalThis, { root, editable })
      const ending = new AbortController()
      const highlighter = hands.createHighlighter(ending.signal)
      Object.assign(globalThis, { ending, highlighter })
    }, mode)
    const picture = () => page.locator('article-editor').screenshot()
    const before = await picture()
    await isolated.run(() => {
      const { editable, highlighter } = globalThis as unknown as {
        editable: HTMLElement
        highlighter: ReturnType<typeof hands.createHighlighter>
      }
      const map = hands.readTextMap(editable)
      const editor = hands.findEditor(editable, null)!
      const start = map.text.indexOf('30/2')
      const span = { field: 'body', start, end: start + 9, text: '30/2/2024' }
      const source = { kind: 'rich-text' as const, field: 'body', text: map.text, editor, map }
      highlighter.paint(new Map([['body', source]]), [{ id: 'a', severity: 'error', span }])
    })
    await expect.poll(async () => (await picture()).equals(before), 'nothing is painted').toBe(false)
    const left = await isolated.run(() => {
      const { root, ending } = globalThis as unknown as { root: ShadowRoot; ending: AbortController }
      ending.abort()
      return [root.adoptedStyleSheets.length, document.adoptedStyleSheets.length, CSS.highlights.size]
    })
    expect(left).toEqual([0, 0, 0])
    await expect.poll(async () => (await picture()).equals(before)).toBe(true)
  })
}
