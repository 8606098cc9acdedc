/** Reading: every offset leads to its place and back, furniture reads as nothing, and no page is changed by it. */
import fc from 'fast-check'
import { expect, test } from './fixtures'
import { dataOf, type EditorPage, openPage, PROFILE } from './in-page'

/** Pieces of text that make trouble: blanks at borders, no-break and zero-width characters, both Unicode forms. */
const TEXTS = [
  'ngày 30/2/2024',
  ' ',
  '\n   ',
  'Đảng\u00a0bộ',
  'a\u200bb',
  'Đại hội'.normalize('NFD'),
  '🎉',
  'x ',
  ' y',
  '',
]
const TAGS =
  'p div ul li table tbody tr td th strong em span a sup h2 blockquote figure figcaption br img pre'.split(
    ' ',
  )
const EXTRAS = [
  '',
  '',
  '',
  ' hidden',
  ' style="color:red; display : none"',
  ' style="display:block"',
  ' class="cke_widget_mask"',
]

const htmlOf = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...EXTRAS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, extra, inner]) => `<${tag}${extra}>${inner.join('')}</${tag}>`),
  ),
})).node

test('random HTML: every offset goes to the DOM and back, and reading changes nothing', async ({
  page,
  isolated,
}) => {
  const documents = fc.sample(fc.array(htmlOf, { minLength: 1, maxLength: 6 }), {
    numRuns: 400,
    seed: 20240303,
  })
  await page.goto('/controls.html')
  const report = await isolated.run(
    (samples) => {
      const fold = (text: string) =>
        text.replace(/[\s\u00a0]/g, '').replace(/[⁰¹²³⁴-⁹]/g, (mark) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark)))
      let offsets = 0
      const check = (html: string): string | null => {
        const root = document.createElement('div')
        root.innerHTML = html
        document.body.append(root)
        const before = root.outerHTML
        const nodes = [...document.createNodeIterator(root).root.childNodes]
        const map = hands.readTextMap(root, '.cke_widget_mask')
        const { text } = map
        try {
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
              for (const skipped of copy.querySelectorAll('[hidden], [style*="none"], .cke_widget_mask'))
                skipped.remove()
              if (fold(copy.textContent ?? '') !== fold(wanted))
                return `range ${at}–${end} holds ${JSON.stringify(copy.textContent)}, not ${JSON.stringify(wanted)}`
            }
          }
          if (root.outerHTML !== before || nodes.some((node, i) => node !== root.childNodes[i]))
            return 'reading changed the page'
          return null
        } finally {
          root.remove()
        }
      }
      for (const html of samples) {
        const problem = check(html)
        if (problem) return { problem, html }
      }
      return { offsets }
    },
    documents.map((parts) => parts.join('')),
  )
  expect(report).not.toHaveProperty('problem')
  expect((report as { offsets: number }).offsets, 'the samples held hardly any text').toBeGreaterThan(3000)
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

for (const path of ['/ckeditor4.html', '/ckeditor4-inline.html']) {
  test(`a draft in ${path} is read, marked and shown without a trace`, async ({ page, isolated }) => {
    await openPage(page, isolated, path)
    const before = await dataOf(page)
    const outer = () =>
      page.evaluate(() => (document.querySelector('.cke, #body') as Element).outerHTML.length)
    const length = await outer()
    const found = await isolated.run(async () => {
      const { draft, sources } = kept.read()
      const source = sources.get('body')!
      const start = source.text.indexOf('30/2/2024')
      const span = { field: 'body', start, end: start + 9, text: '30/2/2024' }
      const marks = [{ id: 'a', severity: 'error' as const, span }]
      const highlighter = hands.createHighlighter(kept.ending.signal)
      highlighter.paint(sources, marks)
      highlighter.emphasise('a')
      hands.watchMarkClicks(() => {}, kept.ending.signal).follow(sources, marks)
      await hands.reveal(source, span, { focus: false })
      return draft.fields.map(({ name, text }) => [name, text])
    })
    expect(found).toEqual([
      ['title', 'Sơ kết đợt thi đua ngày 30/2/2024'],
      [
        'body',
        'Kỷ niệm 94 năm ngày thành lập Đảng (30/2/2024) theo kế hoạch đã ban hành.\nĐợt một: 31/4/2024\n2024\n' +
          'Sơ kết ngày 31/6/2024 tại hội trường\nTổng kết cuối năm\nKhen thưởng kịp thời đúng người, đúng việc.',
      ],
    ])
    expect(await dataOf(page)).toBe(before)
    expect(await page.evaluate(() => (window as unknown as EditorPage).editor.checkDirty())).toBe(false)
    expect(await outer()).toBe(length)
  })
}

test('choices, days, images: what the person sees; absent fields are left out; broken selectors are told', async ({
  page,
  isolated,
}) => {
  const field = (
    name: string,
    label: string,
    kind: 'text' | 'choice' | 'day' | 'image' | 'rich-text',
    ...selectors: string[]
  ) => ({
    name,
    label,
    kind,
    selectors,
    required: true,
  })
  const profile = {
    ...PROFILE,
    fields: [
      field('category', 'Chuyên mục', 'choice', '#category'),
      field('scope', 'Phạm vi', 'choice', 'input[name=scope]'),
      field('scopeBox', 'Phạm vi (khung)', 'choice', '#scope'),
      field('publishedOn', 'Ngày đăng', 'day', '#published-on'),
      field('cover', 'Ảnh đại diện', 'image', '#cover', '#cover-name'),
      field('secret', 'Mật khẩu', 'text', '#secret'),
      field('absent', 'Không có', 'text', '#khong-co'),
      field('broken', 'Hỏng', 'text', 'input[[', '#title'),
    ],
  }
  await openPage(page, isolated, '/controls.html', profile)
  const read = () =>
    isolated.run(() => {
      const { draft, problems } = kept.read()
      return {
        texts: Object.fromEntries(draft.fields.map(({ name, text }) => [name, text])),
        day: draft.publishedOn,
        problems,
      }
    })
  expect(await read()).toEqual({
    texts: {
      category: 'Thi đua, khen thưởng',
      scope: 'Cấp huyện',
      scopeBox: 'Cấp huyện',
      publishedOn: '05/3/2024',
      cover: 'le-phat-dong.jpg',
      broken: 'Sơ kết đợt thi đua ngày 30/2/2024',
    },
    day: { year: 2024, month: 3, day: 5 },
    problems: ['Hồ sơ cổng: bộ chọn “input[[” của ô “Hỏng” viết sai nên không dùng được.'],
  })
  await page.selectOption('#category', '')
  await page.setInputFiles('#cover', { name: 'mới.png', mimeType: 'image/png', buffer: Buffer.from('x') })
  const { texts } = await read()
  expect(texts).toMatchObject({ category: '', cover: 'mới.png' })
})

test('a profile fits its host, address, fingerprint and required fields', async ({ page, isolated }) => {
  await openPage(page, isolated, '/controls.html', { ...PROFILE, fields: PROFILE.fields.slice(0, 1) })
  const fits = (change: object) =>
    isolated.run((given) => {
      const profile = { ...kept.profile, ...given }
      return hands.matchProfile([profile], document, new URL(location.href))?.id ?? null
    }, change)
  expect(await fits({})).toBe('hands')
  expect(await fits({ hosts: ['khac.vidu.vn'] })).toBeNull()
  expect(await fits({ hosts: [] })).toBe('hands')
  expect(await fits({ editUrls: ['/bai/*/sua', '/controls*'] })).toBe('hands')
  expect(await fits({ editUrls: ['/bai/*/sua'] })).toBeNull()
  expect(await fits({ fingerprints: ['meta[content="Cổng của bộ thử"]', 'sai['] })).toBe('hands')
  expect(await fits({ fingerprints: ['#drupal'] })).toBeNull()
  expect(await fits({ fields: PROFILE.fields })).toBeNull()
})
