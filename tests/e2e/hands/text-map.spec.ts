/** The text map on random HTML: every offset leads to its place and back, all that is seen is read, nothing is changed. */
import { expect, test } from './fixtures'
import { FURNITURE, randomHtml, randomTables } from './random-html'

/** Each is asked at each of its offsets; the long form runs with `npm run editors`' other long tests (EVERY_EDITOR). */
const SAMPLES = process.env.EVERY_EDITOR ? 400 : 120

test('random HTML: every offset goes to the DOM and back', async ({ page, isolated }) => {
  await page.goto('/controls.html')
  const report = await isolated.run(
    ({ samples, furniture }) => {
      const fold = (text: string) =>
        text.replace(/[\s\u00a0]/g, '').replace(/[⁰¹²³⁴-⁹]/g, (mark) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark)))
      const unread = `script,style,textarea,select,button,svg,[hidden],[style*="none"],${furniture}`
      let offsets = 0
      const check = (html: string): string | null => {
        const root = document.createElement('div')
        root.innerHTML = html
        const map = hands.readTextMap(root, furniture)
        const { text } = map
        for (let at = 0; at <= text.length; at++) {
          const caret = map.rangeOf(at, at)
          const isBlankLine = text[at - 1] === '\n' && (at === text.length || text[at] === '\n')
          if (!caret) {
            if (text !== '' && !isBlankLine) return `no caret at ${at} of ${JSON.stringify(text)}`
            continue
          }
          offsets++
          const back = map.offsetOf(caret.startContainer, caret.startOffset)
          if (back !== at) return `caret ${at} came back as ${back} in ${JSON.stringify(text)}`
          for (const end of [at + 1, at + 7]) {
            if (end > text.length) continue
            const range = map.rangeOf(at, end)
            const wanted = text.slice(at, end)
            if (!range) {
              if (fold(wanted) !== '') return `no range for ${JSON.stringify(wanted)}`
              continue
            }
            const copy = range.cloneContents()
            for (const skipped of copy.querySelectorAll(unread)) skipped.remove()
            if (fold(copy.textContent ?? '') !== fold(wanted))
              return `range ${at}–${end} holds ${JSON.stringify(copy.textContent)}, not ${JSON.stringify(wanted)}`
          }
        }
        return null
      }
      for (const html of samples) {
        const problem = check(html)
        if (problem) return { problem, html }
      }
      return { offsets }
    },
    { samples: randomHtml(SAMPLES, 20240303), furniture: FURNITURE },
  )
  expect(report).not.toHaveProperty('problem')
  expect((report as { offsets: number }).offsets, 'the samples held hardly any text').toBeGreaterThan(
    SAMPLES * 7,
  )
})

test('random HTML: all that a reader sees is read once and in order; no byte and no node changes', async ({
  page,
  isolated,
}) => {
  await page.goto('/controls.html')
  const report = await isolated.run(
    ({ samples, furniture }) => {
      const fold = (text: string) =>
        text.replace(/[\s\u00a0]/g, '').replace(/[⁰¹²³⁴-⁹]/g, (mark) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark)))
      const unread = `script,style,textarea,select,button,svg,[hidden],[style*="none"],${furniture}`
      const nodesIn = (root: Element) => {
        const walker = document.createTreeWalker(root)
        const nodes: Node[] = []
        while (walker.nextNode()) nodes.push(walker.currentNode)
        return nodes
      }
      let letters = 0
      for (const html of samples) {
        const root = document.createElement('div')
        root.innerHTML = html
        document.body.append(root)
        const [before, nodes] = [root.outerHTML, nodesIn(root)]
        const seen = root.cloneNode(true) as Element
        for (const element of seen.querySelectorAll(unread)) element.remove()
        const map = hands.readTextMap(root, furniture)
        for (let at = 0; at < map.text.length; at += 5) map.rangeOf(at, at + 3)
        const after = nodesIn(root)
        root.remove()
        const isSame = nodes.length === after.length && nodes.every((node, i) => node === after[i])
        if (root.outerHTML !== before || !isSame) return { problem: 'reading changed the page', html }
        if (fold(map.text) !== fold(seen.textContent ?? '')) return { problem: map.text, html }
        letters += map.text.length
      }
      return { letters }
    },
    { samples: randomHtml(600, 20250101), furniture: FURNITURE },
  )
  expect(report).not.toHaveProperty('problem')
  expect((report as { letters: number }).letters).toBeGreaterThan(SAMPLES * 7)
})

test('random tables: each cell is lines of its own, so that no two of them make a date', async ({
  page,
  isolated,
}) => {
  const tables = randomTables(200, 7)
  await page.goto('/controls.html')
  const texts = await isolated.run(
    (samples) =>
      samples.map((rows) => {
        const root = document.createElement('div')
        const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        root.innerHTML = `<table><caption>Bảng 1</caption><tbody>${cells.join('')}</tbody></table>`
        return hands.readTextMap(root).text
      }),
    tables,
  )
  const plain = (cell: string) => cell.replace(/<[^>]*>/g, '').trim()
  for (const [index, rows] of tables.entries())
    expect(texts[index]!.split('\n').map((line) => line.trim())).toEqual([
      'Bảng 1',
      ...rows.flatMap((row) => row.map(plain)),
    ])
})

test('blocks are lines; cells, notes, breaks and hidden parts read as they look', async ({
  page,
  isolated,
}) => {
  await page.goto('/controls.html')
  const read = (html: string) =>
    isolated.run((source) => {
      const root = document.createElement('div')
      root.innerHTML = source
      return hands.readTextMap(root, '[data-cke-bookmark], .handle').text
    }, html)
  expect(await read('<table><tr><td>30/2</td><td>2024</td></tr></table>')).toBe('30/2\n2024')
  expect(await read('<p>ngày 30/6/2024<sup>1</sup> và</p>\n  <p>tiếp</p>')).toBe('ngày 30/6/2024¹ và\ntiếp')
  expect(await read('a<br>b<span hidden>c</span><i style="display:none">d</i>')).toBe('a\nb')
  // Firefox's own, at the end of a block that is typed in.
  expect(await read('<p>một<br type="_moz"></p><p>hai</p>')).toBe('một\nhai')
  expect(await read('<p>tr<span data-cke-bookmark="1">&nbsp;</span>ước<b class="handle">kéo</b></p>')).toBe(
    'trước',
  )
  expect(await read('<p>một</p><script>x</script><!-- ghi chú --><style>p{}</style>hai')).toBe('một\nhai')
})

test('positions beside the text find the nearest text of their own block', async ({ page, isolated }) => {
  await page.goto('/controls.html')
  expect(
    await isolated.run(() => {
      const root = document.createElement('div')
      root.innerHTML = '<p>một</p><p><br></p><p>hai <b>ba</b></p>'
      const [first, empty, last] = root.children as unknown as [Element, Element, Element]
      const { offsetOf } = hands.readTextMap(root)
      return [
        offsetOf(first, 1),
        offsetOf(empty, 0),
        offsetOf(last, 0),
        offsetOf(last, 2),
        offsetOf(document.body, 0),
      ]
    }),
  ).toEqual([3, 5, 5, 11, null])
})

test('soft hyphens, no-break blanks, entities and decomposed letters keep their places', async ({
  page,
  isolated,
}) => {
  await page.goto('/controls.html')
  const found = await isolated.run(
    (quotes) => {
      const root = document.createElement('div')
      root.innerHTML = `<p>khen&shy;thưởng 05&nbsp;tập thể &amp; cá nhân ngày ${quotes[2]!} <b>30/2/</b>2024</p>`
      const map = hands.readTextMap(root)
      return quotes.map((quote) => {
        const at = map.text.indexOf(quote)
        return at < 0 ? `not read: ${quote}` : map.rangeOf(at, at + quote.length)?.toString()
      })
    },
    ['khen\u00adthưởng', '05\u00a0tập thể & cá nhân', 'Đại hội'.normalize('NFD'), '30/2/2024'],
  )
  expect(found).toEqual([
    'khen\u00adthưởng',
    '05\u00a0tập thể & cá nhân',
    'Đại hội'.normalize('NFD'),
    '30/2/2024',
  ])
})
