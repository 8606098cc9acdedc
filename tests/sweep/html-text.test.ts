/** HTML is read as a reader sees it, and every offset and every edit leads back into the source as given. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../lib/sweep/html-text'
import { applySourceEdits } from '../cli/apply-source-edits'

/** Source of the stretch that holds a quote of the text. */
function sourceOf(html: string, quote: string): string {
  const read = readHtml(html)
  const start = read.text.indexOf(quote)
  expect(start, `the text “${read.text}” should hold “${quote}”`).toBeGreaterThanOrEqual(0)
  const range = read.locate(start, start + quote.length)
  return html.slice(range.start, range.end)
}

/** The source after replacing a quote of the text. */
function replaced(html: string, quote: string, replacement: string): string {
  const read = readHtml(html)
  const start = read.text.indexOf(quote)
  const edits = read.rewrite(start, start + quote.length, replacement)
  expect(edits, 'the stretch lies in one line, so it can be rewritten').not.toBeNull()
  return applySourceEdits(html, edits!)
}

describe('reading HTML', () => {
  it.each([
    ['paragraphs and breaks are lines', '<p>Một</p><p>hai<br>ba</p>', 'Một\nhai\nba'],
    ['table cells are lines of their own', '<tr><td>3</td><td>/2/1930</td></tr>', '3\n/2/1930'],
    ['tags inside a date vanish', 'ngày <b>30</b>/<i>2</i>/2024', 'ngày 30/2/2024'],
    [
      'entities are characters',
      'Thi &#273;ua &agrave; &#x1ea1;&nbsp;&amp; &lt;b&gt;',
      'Thi đua à ạ\u00a0& <b>',
    ],
    ['an entity outside the first plane is two units', '<p>a &#128512; b</p>', 'a 😀 b'],
    ['comments and scripts are nothing', '30<!-- x -->/2<script>"30/2"</script><style>p{}</style>', '30/2'],
    ['skipped elements nest', 'a<object><p>b<embed></p></object>c', 'ac'],
    [
      'hidden elements are nothing',
      'a<p hidden>b<br><i>c</i></p><b style="color:red; display: none">d</b>e',
      'ae',
    ],
    ['an unfinished tag at the end does no harm', '<p>a</p><object><b>x</b><p class="', 'a'],
    ['a footnote mark does not lengthen a number', '30/6/2024<sup>1</sup>', '30/6/2024¹'],
    [
      'a whole page is its body',
      '<!doctype html><html><head><title>T</title></head><body>B</body></html>',
      'B',
    ],
    ['unclosed tags do no harm', '<p>a<p>b<div>c<b>d', 'a\nb\ncd'],
    ['a stray less-than sign is text', '<p>1 < 2 và 3 > 2</p>', '1 < 2 và 3 > 2'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(readHtml(html).text).toBe(text)
  })

  it('places a quote in the source, tags and entities inside included', () => {
    expect(sourceOf('<p>a <b>30/2</b>/2024.</p>', '30/2/2024')).toBe('30/2</b>/2024')
    expect(sourceOf('<p>ng&agrave;y 3</p>', 'à')).toBe('&agrave;')
    expect(sourceOf('x&nbsp;<i>y</i>', '\u00a0y')).toBe('&nbsp;<i>y')
    expect(sourceOf('a&semi;b', ';')).toBe('&semi;')
    expect(sourceOf('1&#128512;2', '😀')).toBe('&#128512;')
    expect(sourceOf('<form><form><p>in a second form: 30/2</p>', '30/2')).toBe('30/2')
  })

  it('places an empty stretch after the character before it', () => {
    const read = readHtml('<p>ngày <b>tháng</b></p>')
    expect(read.locate(5, 5)).toEqual({ start: 8, end: 8 })
    expect(read.locate(0, 0)).toEqual({ start: 3, end: 3 })
    expect(readHtml('').locate(0, 0)).toEqual({ start: 0, end: 0 })
  })
})

describe('rewriting HTML', () => {
  it.each([
    ['a plain stretch', '<p>30/2/2024</p>', '30/2/2024', '03/02/2024', '<p>03/02/2024</p>'],
    ['a tag around it stays', '<b>30/2/2024</b>', '30/2/2024', '03/02/2024', '<b>03/02/2024</b>'],
    ['tags inside stay', '<b>30</b>/<i>2/2024</i>', '30/2/2024', '03/02/2024', '<b>03/0</b><i>2/2024</i>'],
    ['only what differs changes', '<b>3</b>/2/1930', '3/2/1930', '03/2/1930', '<b>03</b>/2/1930'],
    ['pieces that vanish leave their tags', 'a<b>b</b>c<i>d</i>', 'bcd', 'x', 'a<b>x</b><i></i>'],
    ['an entity is replaced as a whole', 'ng&agrave;y', 'ngày', 'ngay', 'ngay'],
    ['special characters are escaped', '<b>a</b>', 'a', 'R&D <1>', '<b>R&amp;D &lt;1&gt;</b>'],
    ['an addition at the end stays inside', '<b>số</b> /KH', 'số /KH', 'số 15/KH', '<b>số</b> 15/KH'],
  ])('%s', (_, html, quote, replacement, after) => {
    expect(replaced(html, quote, replacement)).toBe(after)
  })

  it('refuses a stretch over two blocks', () => {
    expect(readHtml('<p>a</p><p>b</p>').rewrite(0, 3, 'x')).toBeNull()
  })
})

/** One character of text as some HTML writes it, with tags that are no blocks around or beside it. */
const written = fc.tuple(
  fc.constantFrom(...'0123456789/ ngàyăâđ&<>;a\u00a0😀'.match(/./gu)!),
  fc.constantFrom('plain', 'hex', 'decimal'),
  fc.constantFrom('', '<b>', '</b>', '<i class="x">', '</i>', '<!-- 30/2 -->', '<span>', '</span>', '<wbr>'),
)

const toHtml = (parts: readonly (readonly [string, string, string])[]): string =>
  parts
    .map(([char, how, tag]) => {
      const code = char.codePointAt(0)!
      if (how === 'hex') return `${tag}&#x${code.toString(16)};`
      if (how === 'decimal' || '&<>'.includes(char)) return `${tag}&#${code};`
      return `${tag}${char}`
    })
    .join('')

describe('for any inline HTML', () => {
  // A letter at both ends, because blanks at the ends of a block are no text.
  const block = fc.array(written, { maxLength: 30 }).map((parts) => `<p>x${toHtml(parts)}x</p>`)
  const cut = fc.tuple(fc.nat(), fc.nat())

  it('each stretch is placed where its characters are', () => {
    fc.assert(
      fc.property(block, cut, (html, [a, b]) => {
        const read = readHtml(html)
        const start = a % read.text.length
        const end = start + 1 + (b % (read.text.length - start))
        fc.pre(!splitsPair(read.text, start) && !splitsPair(read.text, end))
        const range = read.locate(start, end)
        const again = readHtml(html.slice(range.start, range.end)).text
        // Reading the stretch alone drops blanks at its beginning.
        expect(again).toBe(read.text.slice(start, end).replace(/^ +/, ''))
      }),
      { numRuns: 500 },
    )
  })

  it('editing the source and reading it gives what editing the text gives', () => {
    const replacement = fc
      .array(fc.constantFrom(...'0123456789/ năm&<>;'), { maxLength: 12 })
      .map((c) => c.join(''))
    fc.assert(
      fc.property(block, cut, replacement, (html, [a, b], value) => {
        const read = readHtml(html)
        // Inside the two letters: a block's leading blanks are no text, whoever wrote them.
        const start = 1 + (a % (read.text.length - 1))
        const end = start + (b % (read.text.length - start))
        fc.pre(!splitsPair(read.text, start) && !splitsPair(read.text, end))
        const edits = read.rewrite(start, end, value)
        expect(edits).not.toBeNull()
        const after = applySourceEdits(html, edits!)
        expect(readHtml(after).text).toBe(read.text.slice(0, start) + value + read.text.slice(end))
        expect(tagsOf(after), 'no tag is lost').toEqual(tagsOf(html))
      }),
      { numRuns: 1000 },
    )
  })
})

const tagsOf = (html: string) => html.match(/<[^>]*>/g)
const splitsPair = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '')
