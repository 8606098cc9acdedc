import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { scanMentions } from '../../lib/lint/mentions'
import { findLeftBlanks } from '../../lib/lint/posts/left-blanks'
import { PATTERN_BLANKS } from '../../lib/lint/posts/sentence-patterns'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'

const find = (text: string) =>
  findLeftBlanks(text, scanMentions(text)).map(({ start, end, isCertain }) => [
    text.slice(start, end),
    isCertain,
  ])

describe('blanks', () => {
  it.each([
    ['Tặng Giấy khen cho 05 tập thể và …… cá nhân', [['……', true]]],
    [
      'Tặng Giấy khen cho … tập thể và … cá nhân',
      [
        ['…', false],
        ['…', false],
      ],
    ],
    ['Hội nghị có ... đại biểu dự', [['...', false]]],
    ['Đến nay đạt ___% kế hoạch năm 2024', [['___', false]]],
    ['2. Tổng số có ..... người', [['.....', false]]],
    ['Tính đến 05/6/2024 đã có ... hồ sơ', [['...', true]]],
    ['Hạn cuối: .../.../2024', []],
    ['Hạn cuối là .../.../2024.', [['.../.../2024', true]]],
    ['Từ 01/7/2024 đến .../12/2024', [['.../12/2024', true]]],
    ['Thực hiện [điền tên kế hoạch] của Sở', [['[điền tên kế hoạch]', false]]],
    ['Theo đề nghị của (nêu rõ tên phòng)', [['(nêu rõ tên phòng)', false]]],
  ])('%s', (text, blanks) => {
    expect(find(text)).toEqual(blanks)
  })

  it.each([
    'Anh dành cho... tập thể này nhiều tình cảm',
    'Cả nhà cùng đi và… người ở lại trông nhà',
    'Lương tăng 5%... đạt kế hoạch',
    'Mục lục: Phần I ..... 3; Phần II ..... 12',
    'Số tiền: ............ đồng (bằng chữ: ............)',
    'Đã nhận đủ số tiền là ............ đồng của ông ............',
    'Người nhận (ký, ghi rõ họ tên)',
    'Ông nói: “có ... người như thế”',
    'Quyết định số .../QĐ-UBND ngày .../.../2024',
    'Tỷ số 2-1... hơn một năm sau',
    'xem thêm [1], [2], [Ghi chú của người dịch]',
    'Trích: “[…] toàn dân thi đua […]”',
    'max/xx/2024 là tên tệp',
    'Bảng: … | … | …',
    'Thành tích của [Điền kinh Việt Nam] và [Cập nhật liên tục]',
    'Hàng từ (nhập khẩu chính ngạch) và mức có (nêu tại khoản 1)',
  ])('none in: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...PATTERN_BLANKS,
    ...[
      '…',
      '...',
      '……',
      '____',
      'cho',
      'và',
      'tập thể',
      'cá nhân',
      '/',
      '2024',
      '“',
      '”',
      '(ghi rõ tên)',
      ' ',
      '\n',
      '%',
      'số',
      'ngày',
    ],
  )

  it('has blanks in order, apart, and each of our own is found', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ').replaceAll('\n', ' ')
        const blanks = findLeftBlanks(text, scanMentions(text))
        for (const [i, { start, end }] of blanks.entries()) {
          expect(end).toBeGreaterThan(start)
          if (i > 0) expect(start).toBeGreaterThanOrEqual(blanks[i - 1]!.end)
        }
      }),
      { seed: 20241124, numRuns: 500 },
    )
  })

  it('is never blamed twice for one blank', () => {
    const linter = createLinter(builtInCatalogue(), RULES)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const found = linter.lint(bodyDraft(pieces.join(' ')), { today: { year: 2024, month: 7, day: 8 } })
        const ours = found.filter(({ ruleId }) => ruleId === 'blanks-filled')
        const others = found.filter(({ ruleId }) => /^(?:date|reference)-complete$/.test(ruleId))
        for (const { span: a } of ours)
          for (const { span: b } of others) expect(a.end <= b.start || b.end <= a.start).toBe(true)
      }),
      { seed: 20241125, numRuns: 300 },
    )
  })
})
