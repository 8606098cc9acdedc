/** Random HTML that makes trouble for whoever reads or edits it, as fast-check makes it: the same for the same seed. */
import fc from 'fast-check'

/** Blanks at borders, no-break and zero-width characters, soft hyphens, entities, both Unicode forms. */
const TEXTS = [
  'ngày 30/2/2024',
  '31/4/2024',
  ' ',
  '\n   ',
  'Đảng\u00a0bộ',
  '5&nbsp;tập thể &amp; &lt;cá nhân&gt;',
  'Ngh&#7883; quy&#x1EBF;t',
  'a\u200bb',
  'khen\u00adthưởng',
  'Đại hội'.normalize('NFD'),
  'ệ'.normalize('NFD'),
  '🎉',
  'x ',
  ' y',
  '',
]
const TAGS = (
  'p p div ul li ol dl dt dd table caption tbody tr td th strong em span a u sup sub h2 blockquote figure figcaption ' +
  'br img hr pre section'
).split(' ')
const EXTRAS = [
  '',
  '',
  '',
  '',
  ' hidden',
  ' style="color:red; display : none"',
  ' style="display:block"',
  ' class="cke_widget_mask"',
]
/** What editors nest in their text, and what no reader sees as text. */
const NESTED = [
  '<!-- ghi chú 30/2/2024 -->',
  '<script>x = 1</script>',
  '<style>p { color: red }</style>',
  '<textarea>ô chữ</textarea>',
  '<select><option>một</option></select>',
  '<button type="button">bấm</button>',
  '<svg><text>vẽ</text></svg>',
  '<span class="cke_widget_wrapper" contenteditable="false"><span class="cke_widget_mask">che</span><b>tiện ích</b></span>',
  '<figure contenteditable="false"><img alt=""><figcaption contenteditable="true">Ảnh 30/6/2024</figcaption></figure>',
]

/** What the text map is told to leave out. */
export const FURNITURE = '.cke_widget_mask'

const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    { arbitrary: fc.constantFrom(...TEXTS), weight: 6 },
    { arbitrary: fc.constantFrom(...NESTED), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...EXTRAS), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, extra, inner]) => `<${tag}${extra}>${inner.join('')}</${tag}>`),
      weight: 8,
    },
  ),
})).node

/** Documents of a few nodes each. */
export function randomHtml(count: number, seed: number): string[] {
  return fc
    .sample(fc.array(node, { minLength: 1, maxLength: 6 }), { numRuns: count, seed })
    .map((parts) => parts.join(''))
}

/** Tables with a text in each cell, some of them in paragraphs or formats. */
export function randomTables(count: number, seed: number): string[][][] {
  const wrap = fc.constantFrom(['', ''], ['<p>', '</p>'], ['<strong>', '</strong>'], [' ', '\n'])
  const cell = fc
    .tuple(fc.constantFrom('30/2', '2024', '12', '05 tập thể', 'Đợt một'), wrap)
    .map(([text, [open, close]]) => `${open}${text}${close}`)
  const row = fc.array(cell, { minLength: 2, maxLength: 4 })
  return fc.sample(fc.array(row, { minLength: 1, maxLength: 3 }), { numRuns: count, seed })
}
