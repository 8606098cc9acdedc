/** What stands around a number, short mentions, and that one document is read the same however it is typed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../lib/lint/blocks'
import { scanReferences } from '../../lib/lint/mentions/reference'

const cut = (text: string, part: { start: number; end: number } | null) =>
  part ? text.slice(part.start, part.end) : null

describe('the subject of a reference', () => {
  it.each([
    [
      'Nghị định số 61/2024/NĐ-CP ngày 06/6/2024 của Chính phủ quy định về xét tặng danh hiệu, đã có hiệu lực',
      'quy định về xét tặng danh hiệu',
    ],
    [
      'Kế hoạch số 15/KH-UBND ngày 22/01/2024 của UBND tỉnh về phát động thi đua; Quyết định',
      'về phát động thi đua',
    ],
    ['Công văn số 12/STP-VP v/v đăng ký danh hiệu thi đua.', 'v/v đăng ký danh hiệu thi đua'],
    ['(Chỉ thị số 17-CT/TU của Tỉnh ủy về công tác khen thưởng)', 'về công tác khen thưởng'],
    ['Nghị định số 61/2024/NĐ-CP về xét tặng và Thông tư số 12/2024/TT-BNV', 'về xét tặng'],
    ['Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND tỉnh về khen thưởng, Sở tổ chức', 'về khen thưởng'],
    ['Nghị định số 61/2024/NĐ-CP quy định mức thưởng cao hơn', null],
    ['Nghị định số 61/2024/NĐ-CP của Chính phủ, các cơ quan', null],
    ['thực hiện Kế hoạch số 15/KH-UBND.', null],
  ])('in: %s', (text, subject) => {
    expect(cut(text, scanReferences(text)[0]!.subject)).toBe(subject)
  })
})

describe('the articles of a reference', () => {
  it.each([
    ['theo điểm a khoản 2 Điều 141 Nghị định số 98/2023/NĐ-CP', 'điểm a khoản 2 Điều 141'],
    ['tại khoản 1, 2 và 3 Điều 5 của Thông tư số 12/2024/TT-BNV', 'khoản 1, 2 và 3 Điều 5'],
    ['Điều 57a Nghị định 99/2015/NĐ-CP', 'Điều 57a'],
    ['Điều 31, 32 Nghị định số 43/2014/NĐ-CP', 'Điều 31, 32'],
    ['năm 2024, Nghị định số 98/2023/NĐ-CP', null],
    ['quy định của Nghị định số 98/2023/NĐ-CP', null],
  ])('in: %s', (text, articles) => {
    const [mention] = scanReferences(text)
    expect(cut(text, mention!.articles)).toBe(articles)
    if (mention!.articles) expect(mention!.articles.end).toBeLessThan(mention!.start)
  })
})

describe('a short mention', () => {
  it.each([
    ['Theo Nghị định 98, mức thưởng tăng.', 'Nghị định 98'],
    ['Chỉ thị 34 của Bộ Chính trị', 'Chỉ thị 34'],
    ['Nghị quyết 18 và những việc cần làm', 'Nghị quyết 18'],
    ['triển khai Nghị định số 98 đến cơ sở', 'Nghị định số 98'],
  ])('is read in: %s', (text, written) => {
    const [mention] = scanReferences(text)
    expect(cut(text, mention!)).toBe(written)
    expect([mention!.year, mention!.symbol, mention!.canonical, mention!.gaps]).toEqual([
      null,
      null,
      null,
      [],
    ])
  })

  it.each([
    'Nghị quyết 5 năm; Chỉ thị 10 đơn vị báo cáo; Nghị định 3 chương',
    'Chương trình 135; Nghị quyết 20/10; quy định 15 ngày; đề nghị 12 tập thể',
    'nghị quyết 10, chỉ thị 20',
  ])('is not read in: %s', (text) => {
    expect(scanReferences(text)).toEqual([])
  })
})

const NUMBERS = [
  'Nghị định số 98/2023/NĐ-CP',
  'Quyết định số 17/2012/QĐ-UBND',
  'Chỉ thị số 34-CT/TW',
  'Thông tư liên tịch số 05/2015/TTLT-BTP-BCA-BYT',
  'Kế hoạch số 15/KH-UBND',
  'Nghị quyết số 66.2/2025/NQ-CP',
] as const

describe('one document', () => {
  const canonicals = (raw: string) =>
    readBlocks({ name: 'body', label: '', required: false, text: raw }).flatMap(({ text }) =>
      scanReferences(text).map(({ canonical }) => canonical),
    )

  it('is read the same in NFD, with other dashes, no-break and stray blanks, and Đ of other alphabets', () => {
    const dash = fc.constantFrom('-', '–', '‑', ' - ', ' –', '- ')
    const blank = fc.constantFrom(' ', '\u00a0', '  ')
    const options = fc.record({ nfd: fc.boolean(), dash, blank, eth: fc.boolean(), soft: fc.boolean() })
    fc.assert(
      fc.property(fc.constantFrom(...NUMBERS), options, (number, { nfd, dash, blank, eth, soft }) => {
        // Only the last dash, in front of the issuer, is typed so: three groups with blanks are no symbol.
        const isTight = number.split('-').length > 2 && dash.includes(' ')
        let typed = number.replace(/ /g, blank).replace(/-(?=[A-ZĐ]+$)|-(?=CT)/, isTight ? '-' : dash)
        if (eth) typed = typed.replace(/Đ/g, '\u00d0')
        if (soft) typed = typed.replace('số', 'số\u200b')
        if (nfd) typed = typed.normalize('NFD')
        expect(canonicals(`Căn cứ ${typed} ngày 01/02/2024`)).toEqual(canonicals(number))
      }),
      { numRuns: 500 },
    )
  })
})

it.each([
  'Nghị định 98 ',
  'Chỉ thị ',
  'khoản 1 Điều 2 Nghị định 9/2020/NĐ-CP ',
  'Công văn 1/KH-A về a b ',
  'A – B/',
])('reads half a million characters of “%s”', (piece) => {
  const text = piece.repeat(Math.ceil(500_000 / piece.length))
  for (const { number } of scanReferences(text))
    expect(text.slice(number.start, number.end)).toBe(number.text)
})
