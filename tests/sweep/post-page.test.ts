/**
 * A published page read as a post: the same answers from the tree that a terminal builds as from a browser's.
 * @vitest-environment jsdom
 */
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readPageFacts } from '../../lib/sweep/page-facts'
import { type MakeDocument, readPostPage } from '../../lib/sweep/post-page'
import { readDateLine, readMoment } from '../../lib/sweep/publication-day'

const MAKERS: readonly (readonly [string, MakeDocument])[] = [
  ['linkedom', (html) => parseHTML(html).document as unknown as Document],
  ['a standard tree', (html) => new DOMParser().parseFromString(html, 'text/html')],
]
const TODAY = { year: 2026, month: 11, day: 30 }
const SENTENCE =
  'Sở Tư pháp tổ chức hội nghị triển khai công tác thi đua, khen thưởng, biểu dương các tập thể và cá nhân tiêu biểu. '

interface Parts {
  readonly head?: string
  readonly date?: string
  readonly content?: string
}

const page = ({ head = '', date = '', content = '' }: Parts = {}): string =>
  `<!doctype html><html lang="vi"><head><title>Sở Tư pháp phát động thi đua | Cổng</title>${head}</head><body>
<nav><ul>${'<li><a href="/x">Trang chủ ngày 31/4/2020</a></li>'.repeat(9)}</ul></nav>
<div class="main"><div class="col"><h1 class="title">Sở Tư pháp phát động <b>thi đua</b></h1>${date}
<div class="content"><p>${SENTENCE.repeat(4)}</p><p>Chào mừng 94 năm (03/2/1930-<b>30/2/2024</b>). ${SENTENCE}</p>${content}<p>${SENTENCE.repeat(3)}</p></div></div>
<div class="sidebar">${'<div><a href="/y">Tin khác ngày 31/6/2024</a></div>'.repeat(6)}</div></div>
<footer>Cơ quan chủ quản, giấy phép ngày 31/11/2020</footer></body></html>`

describe.each(MAKERS)('with %s', (_, makeDocument) => {
  const read = (source: string, address = '') => readPostPage(source, { makeDocument, address, today: TODAY })

  it('reads the post and nothing around it, in place', () => {
    const source = page({ content: '<ul><li>Một mục<br>hai dòng</li></ul>' })
    const { title, heading, body } = read(source)
    expect(title).toBe('Sở Tư pháp phát động thi đua')
    expect(heading?.text).toBe(title)
    expect(body.text).toContain('(03/2/1930-30/2/2024)')
    expect(body.text).toContain('Một mục\nhai dòng')
    for (const foreign of ['31/4/2020', '31/6/2024', '31/11/2020']) expect(body.text).not.toContain(foreign)
    const at = body.text.indexOf('30/2/2024')
    const { start, end } = body.locate(at, at + 9)
    expect(source.slice(start, end)).toBe('30/2/2024')
  })

  it('reads all of a page that holds no article', () => {
    const { body, heading } = read('<html><body><p>Ngày 30/2/2024.</p></body></html>')
    expect([body.text, heading]).toEqual(['Ngày 30/2/2024.', null])
  })

  it.each([
    ['meta', { head: '<meta property="article:published_time" content="2024-06-05T20:15:00Z">' }, '2024-6-6'],
    [
      'meta',
      { head: '<script type="application/ld+json">{"datePublished":"2024-06-05T08:00:00+07:00"}</script>' },
      '2024-6-5',
    ],
    ['time', { date: '<time datetime="2024-06-05">hôm qua</time>' }, '2024-6-5'],
    ['text', { date: '<div>Thứ Tư, 05/06/2024, 08:30 | Lượt xem: 1.234</div>' }, '2024-6-5'],
    ['text', { date: '<p>Tác giả: Nguyễn Văn An</p><p>Ngày đăng: 5-6-2024</p>' }, '2024-6-5'],
  ] as const)('finds the day in %s', (from, parts, iso) => {
    const { day } = read(page(parts))
    expect([day.from, `${day.on?.year}-${day.on?.month}-${day.on?.day}`]).toEqual([from, iso])
  })

  it('takes no day out of a sentence, and none that is yet to come', () => {
    expect(
      read(page({ date: '<p>Ngày 05/6/2024, Sở Tư pháp tổ chức hội nghị phát động thi đua.</p>' })).day.from,
    ).toBe('none')
    expect(read(page({ head: '<meta name="date" content="2027-01-01">' })).day.from).toBe('none')
    expect(read(page(), 'https://so.example/2024/06/05/phat-dong/').day).toEqual({
      on: { year: 2024, month: 6, day: 5 },
      from: 'address',
    })
  })

  it('knows a page that asks for a password', () => {
    expect(read('<html><body><form><input type="password"></form></body></html>').asksPassword).toBe(true)
  })
})

describe('a line with a day', () => {
  it.each([
    '05/06/2024',
    'Thứ Tư, 05/06/2024, 08:30 GMT+7',
    'Cập nhật lúc: 08:30 05/06/2024',
    'Đăng ngày 05 - 05/06/2024 8h30',
    'Ngày 05 tháng 6 năm 2024',
  ])('%s', (line) => expect(readDateLine(line)).toEqual({ year: 2024, month: 6, day: 5 }))

  it.each([
    'Từ 05/06/2024 đến 10/06/2024',
    'Hội nghị sơ kết công tác thi đua diễn ra ngày 05/06/2024',
    '30/02/2024',
    '1.2.3.2024',
  ])('%s is none', (line) => expect(readDateLine(line)).toBeNull())
})

describe('a moment', () => {
  it.each([
    ['2024-12-31T18:00:00Z', { year: 2025, month: 1, day: 1 }],
    ['2024-02-28 23:59', { year: 2024, month: 2, day: 28 }],
    ['2024-02-28T17:00:00+00:00', { year: 2024, month: 2, day: 29 }],
    ['Thu, 29 Feb 2024 01:00:00 +0700', { year: 2024, month: 2, day: 29 }],
    ['05/06/2024 08:00', { year: 2024, month: 6, day: 5 }],
  ])('%s', (text, day) => expect(readMoment(text)).toEqual(day))

  it.each(['2024-02-30', '', 'hôm qua', '0000-00-00 00:00:00'])('%j is none', (text) =>
    expect(readMoment(text)).toBeNull(),
  )
})

it('a page that is cut anywhere is still read', () => {
  const source = page()
  for (let end = 0; end < source.length; end += 97)
    expect(() => readPageFacts(source.slice(0, end))).not.toThrow()
})
