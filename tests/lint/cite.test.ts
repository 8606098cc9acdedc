import { describe, expect, it } from 'vitest'
import { type CitationStyle, cite, citeAnniversary } from '../../lib/lint/catalogue/cite'
import { scanReferences } from '../../lib/lint/mentions/reference'
import { anniversaryById, builtInCatalogue, documentById } from './built-in-catalogue'

const catalogue = builtInCatalogue()

const CITATIONS: readonly (readonly [id: string, style: CitationStyle, citation: string])[] = [
  [
    '98-2023-nd-cp',
    'full',
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  ],
  [
    '98-2023-nd-cp',
    'first',
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  ],
  ['98-2023-nd-cp', 'short', 'Nghị định số 98/2023/NĐ-CP'],
  [
    '24-kh-stp-2024',
    'footnote',
    'Kế hoạch số 24/KH-STP ngày 26/01/2024 của Sở Tư pháp tỉnh Bắc Giang về việc thực hiện nhiệm vụ công tác tư pháp năm 2024.',
  ],
  ['luat-tdkt-2022', 'full', 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022 của Quốc hội'],
  ['luat-tdkt-2022', 'first', 'Luật Thi đua, khen thưởng năm 2022'],
  ['luat-tdkt-2022', 'short', 'Luật Thi đua, khen thưởng'],
  ['luat-tdkt-2022', 'footnote', 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022 của Quốc hội.'],
  ['luat-luat-su-2006', 'short', 'Luật Luật sư'],
  ['luat-tdkt-sd-2013', 'first', 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng năm 2013'],
  ['luat-llltp-sd-2025', 'full', 'Luật sửa đổi, bổ sung một số điều của Luật Lý lịch tư pháp năm 2025'],
  ['hien-phap-2013', 'first', 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013'],
  [
    '34-ct-tw-2014',
    'full',
    'Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
  ],
  ['34-ct-tw-2014', 'short', 'Chỉ thị số 34-CT/TW'],
  [
    '397-qd-ttg-2013',
    'full',
    'Quyết định số 397/QĐ-TTg ngày 05/3/2013 của Thủ tướng Chính phủ về Ngày truyền thống Thi hành án dân sự (19/7)',
  ],
  [
    '17-ct-tu-bac-giang',
    'full',
    'Chỉ thị số 17-CT/TU của Ban Thường vụ Tỉnh ủy Bắc Giang về tăng cường sự lãnh đạo của các cấp ủy đảng trong công tác quản lý xử lý vi phạm hành chính trên địa bàn tỉnh',
  ],
  ['ke-hoach-thi-dua-stp-2024', 'short', 'Kế hoạch số …/KH-STP'],
  [
    'ke-hoach-thi-dua-stp-2024',
    'full',
    'Kế hoạch số …/KH-STP của Sở Tư pháp tỉnh Bắc Giang phát động phong trào thi đua năm 2024',
  ],
  [
    '173-ttg-1995',
    'full',
    'Quyết định số 173-TTg ngày 18/3/1995 của Thủ tướng Chính phủ về Ngày truyền thống ngành Thủy sản Việt Nam (01/4)',
  ],
]

describe('cite', () => {
  it.each(CITATIONS)('%s, %s: %s', (id, style, citation) => {
    expect(cite(documentById(catalogue, id), style)).toBe(citation)
  })

  it('writes every built-in document so that the scanner reads its number back', () => {
    const lost = catalogue.legalDocuments.filter((one) => {
      if (one.symbol === null || /^\//.test(one.symbol)) return false
      return !scanReferences(cite(one, 'full')).some((mention) => mention.canonical === one.symbol)
    })
    expect(lost.map((one) => cite(one, 'full'))).toEqual([])
  })

  it('never leaves doubled or stray blanks', () => {
    const styles: readonly CitationStyle[] = ['full', 'first', 'short', 'footnote']
    const all = catalogue.legalDocuments.flatMap((one) => styles.map((style) => cite(one, style)))
    expect(all.filter((text) => / {2}| ,|^ | $|null|undefined/.test(text))).toEqual([])
  })
})

describe('citeAnniversary', () => {
  it.each([
    ['thanh-lap-dang', 2024, '94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)'],
    ['truyen-thong-nganh-tu-phap', 2024, '79 năm Ngày truyền thống ngành Tư pháp (28/8/1945 - 28/8/2024)'],
    [
      'loi-keu-goi-thi-dua-ai-quoc',
      2024,
      '76 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2024)',
    ],
    ['gio-to-hung-vuong', 2024, null],
    ['ngay-gio-chu-tich-ho-chi-minh', 2024, null],
    ['ha-noi-dien-bien-phu-tren-khong', 2024, null],
    ['tet-duong-lich', 2024, null],
    ['thanh-lap-dang', 1930, null],
    ['thanh-lap-dang', Number.NaN, null],
  ])('%s in %s: %s', (id, year, citation) => {
    expect(citeAnniversary(anniversaryById(catalogue, id), year)).toBe(citation)
  })
})
