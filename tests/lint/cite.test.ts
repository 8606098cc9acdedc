import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../lib/lint/calendar'
import { CITATION_NORMS, citationNorm, citedKind } from '../../lib/lint/catalogue/citation-norms'
import { type CitationStyle, cite, citeAnniversary } from '../../lib/lint/catalogue/cite'
import { citeArticle } from '../../lib/lint/catalogue/cite-article'
import { scanReferences } from '../../lib/lint/mentions/reference'
import { anniversaryById, builtInCatalogue, documentById } from './built-in-catalogue'

const catalogue = builtInCatalogue()

const DECREE_98 = 'Nghị định số 98/2023/NĐ-CP'
const DECREE_98_SUBJECT = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'
const LAW = 'Luật Thi đua, khen thưởng'
const LAW_2003 = 'Luật Thi đua, Khen thưởng'
const PLAN_24 =
  'Kế hoạch số 24/KH-STP ngày 26/01/2024 của Sở Tư pháp tỉnh Bắc Giang về việc thực hiện nhiệm vụ công tác tư pháp năm 2024'
const DIRECTIVE_34 =
  'Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng'
const DECISION_397 =
  'Quyết định số 397/QĐ-TTg ngày 05/3/2013 của Thủ tướng Chính phủ về Ngày truyền thống Thi hành án dân sự (19/7)'

/** Days of posts: under Decree 34/2016, the first and last days around its successors, under Decree 187/2025. */
const [OLD, LAST_OLD, NEW, LAST_NEW, NEWEST] = [
  '2024-02-05',
  '2025-03-31',
  '2025-04-01',
  '2025-06-30',
  '2025-07-01',
] as const
const ANY_DAY = [OLD, LAST_OLD, NEW, LAST_NEW, NEWEST]

type Row = readonly [id: string, style: CitationStyle, days: readonly string[], citation: string]

const CITATIONS: readonly Row[] = [
  // Decrees and other normative documents: with their day, without it, with what amends them.
  [
    '98-2023-nd-cp',
    'first',
    [OLD, LAST_OLD],
    `${DECREE_98} ngày 31/12/2023 của Chính phủ ${DECREE_98_SUBJECT}`,
  ],
  ['98-2023-nd-cp', 'first', [NEW, LAST_NEW, NEWEST], `${DECREE_98} của Chính phủ ${DECREE_98_SUBJECT}`],
  ['98-2023-nd-cp', 'full', ANY_DAY, `${DECREE_98} ngày 31/12/2023 của Chính phủ ${DECREE_98_SUBJECT}`],
  ['98-2023-nd-cp', 'footnote', ANY_DAY, `${DECREE_98} ngày 31/12/2023 của Chính phủ ${DECREE_98_SUBJECT}.`],
  ['98-2023-nd-cp', 'short', ANY_DAY, DECREE_98],
  [
    '34-2016-nd-cp',
    'first',
    [OLD],
    'Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật',
  ],
  [
    '90-2020-nd-cp',
    'first',
    [NEWEST],
    'Nghị định số 90/2020/NĐ-CP của Chính phủ về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức được sửa đổi, bổ sung bởi Nghị định số 48/2023/NĐ-CP',
  ],
  [
    '37-2018-qd-ubnd-bac-giang',
    'first',
    [OLD],
    'Quyết định số 37/2018/QĐ-UBND ngày 28/12/2018 của UBND tỉnh Bắc Giang ban hành Quy định một số nội dung về công tác thi đua, khen thưởng trên địa bàn tỉnh Bắc Giang',
  ],

  // Laws: name and year, then name and number.
  ['luat-tdkt-2022', 'first', [OLD, LAST_OLD, NEW, LAST_NEW], `${LAW} năm 2022`],
  ['luat-tdkt-2022', 'first', [NEWEST], `${LAW} số 06/2022/QH15`],
  ['luat-tdkt-2022', 'short', ANY_DAY, LAW],
  ['luat-tdkt-2022', 'full', ANY_DAY, `${LAW} số 06/2022/QH15 ngày 15/6/2022 của Quốc hội`],
  ['luat-tdkt-2022', 'footnote', ANY_DAY, `${LAW} số 06/2022/QH15 ngày 15/6/2022 của Quốc hội.`],
  ['luat-tdkt-2003', 'first', [OLD], `${LAW_2003} năm 2003`],
  // What amended it expired with it.
  ['luat-tdkt-2003', 'first', [NEWEST], `${LAW_2003} số 15/2003/QH11`],
  // Decree 187/2025 and Law 87/2025 begin on the same day.
  ['luat-bhvbqppl-2025', 'first', [NEW, LAST_NEW], 'Luật Ban hành văn bản quy phạm pháp luật năm 2025'],
  [
    'luat-bhvbqppl-2025',
    'first',
    [NEWEST],
    'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15',
  ],
  ['luat-luat-su-2006', 'short', ANY_DAY, 'Luật Luật sư'],
  ['luat-luat-su-2006', 'first', [NEWEST], 'Luật Luật sư số 65/2006/QH11'],
  ['luat-tdkt-sd-2013', 'first', [OLD], `Luật sửa đổi, bổ sung một số điều của ${LAW_2003} năm 2013`],
  // Without a number the year stands for it.
  [
    'luat-llltp-sd-2025',
    'full',
    [OLD],
    'Luật sửa đổi, bổ sung một số điều của Luật Lý lịch tư pháp năm 2025',
  ],
  [
    'luat-llltp-sd-2025',
    'first',
    [NEWEST],
    'Luật sửa đổi, bổ sung một số điều của Luật Lý lịch tư pháp năm 2025',
  ],
  ['hien-phap-2013', 'first', [OLD, NEW], 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013'],
  [
    'hien-phap-2013',
    'first',
    [NEWEST],
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 được sửa đổi, bổ sung bởi Nghị quyết số 203/2025/QH15',
  ],

  // Resolutions of the National Assembly and its Standing Committee.
  [
    '202-2025-qh15',
    'first',
    ANY_DAY,
    'Nghị quyết số 202/2025/QH15 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh năm 2025',
  ],

  // Plans, decisions of one case: always with their day.
  ['24-kh-stp-2024', 'first', ANY_DAY, PLAN_24],
  ['24-kh-stp-2024', 'footnote', ANY_DAY, `${PLAN_24}.`],
  ['24-kh-stp-2024', 'short', ANY_DAY, 'Kế hoạch số 24/KH-STP'],
  ['397-qd-ttg-2013', 'first', ANY_DAY, DECISION_397],
  [
    '173-ttg-1995',
    'full',
    ANY_DAY,
    'Quyết định số 173-TTg ngày 18/3/1995 của Thủ tướng Chính phủ về Ngày truyền thống ngành Thủy sản Việt Nam (01/4)',
  ],
  ['ke-hoach-thi-dua-stp-2024', 'short', ANY_DAY, 'Kế hoạch số …/KH-STP'],
  [
    'ke-hoach-thi-dua-stp-2024',
    'full',
    ANY_DAY,
    'Kế hoạch số …/KH-STP của Sở Tư pháp tỉnh Bắc Giang phát động phong trào thi đua năm 2024',
  ],

  // Party papers: a comma before the day.
  ['34-ct-tw-2014', 'full', ANY_DAY, DIRECTIVE_34],
  ['34-ct-tw-2014', 'first', ANY_DAY, DIRECTIVE_34],
  ['34-ct-tw-2014', 'short', ANY_DAY, 'Chỉ thị số 34-CT/TW'],
  [
    '17-ct-tu-bac-giang',
    'first',
    ANY_DAY,
    'Chỉ thị số 17-CT/TU của Ban Thường vụ Tỉnh ủy Bắc Giang về tăng cường sự lãnh đạo của các cấp ủy đảng trong công tác quản lý xử lý vi phạm hành chính trên địa bàn tỉnh',
  ],
]

describe('cite', () => {
  const cells = CITATIONS.flatMap(([id, style, days, citation]) =>
    days.map((day) => [id, style, day, citation] as const),
  )
  it.each(cells)('%s, %s, on %s: %s', (id, style, day, citation) => {
    expect(cite(documentById(catalogue, id), style, day, catalogue)).toBe(citation)
  })

  it('cites by the newest norm without a day, and then names no amendment', () => {
    const law = documentById(catalogue, 'luat-bhvbqppl-2025')
    expect(cite(law, 'first')).toBe('Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15')
    expect(cite(law, 'first', undefined, catalogue)).toBe(cite(law, 'first'))
  })

  it('names every amendment in force on the day of the post, the oldest first', () => {
    const law = documentById(catalogue, 'luat-dgts-2016')
    const one = documentById(catalogue, 'luat-dgts-sd-2024')
    const two = { ...one, id: 'two', symbol: '5/2026/QH16', effectiveOn: '2026-03-01' }
    const three = { ...one, id: 'three', symbol: null, issuedOn: '2026-04-01', effectiveOn: '2026-05-01' }
    const amendmentsById = new Map([[law.id, [one, two, three]]])
    const citeOn = (day: string) => cite(law, 'first', day, { amendmentsById })
    const name = 'Luật Đấu giá tài sản số 01/2016/QH14 được sửa đổi, bổ sung bởi Luật số 37/2024/QH15'
    expect(citeOn('2026-02-28')).toBe(name)
    expect(citeOn('2026-03-01')).toBe(`${name} và Luật số 5/2026/QH16`)
    expect(citeOn('2026-05-01')).toBe(
      `${name}, Luật số 5/2026/QH16 và Luật sửa đổi, bổ sung một số điều của Luật Đấu giá tài sản năm 2026`,
    )
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
    const all = catalogue.legalDocuments.flatMap((one) =>
      styles.flatMap((style) => ANY_DAY.map((day) => cite(one, style, day, catalogue))),
    )
    expect(all.filter((text) => / {2}| ,|^ | $|null|undefined/.test(text))).toEqual([])
  })
})

describe('the table of citation norms', () => {
  it('has one oldest row for each kind, then days that exist, in order', () => {
    for (const kind of ['law', 'assembly', 'normative', 'administrative', 'party'] as const) {
      const days = CITATION_NORMS.filter((norm) => norm.kind === kind).map(({ since }) => since)
      expect(days[0], kind).toBe('')
      expect(days.slice(1).filter((day) => parseIsoDate(day) === null)).toEqual([])
      expect(days).toEqual([...days].sort())
    }
  })

  it('takes its days from the catalogue', () => {
    expect(citationNorm('normative', '2025-04-01').since).toBe(
      documentById(catalogue, '78-2025-nd-cp').effectiveOn,
    )
    const newest = documentById(catalogue, '187-2025-nd-cp')
    expect(citationNorm('law')).toMatchObject({ since: newest.issuedOn, sinceConfidence: newest.confidence })
  })

  it.each([
    ['luat-tdkt-2022', 'law'],
    ['hien-phap-2013', 'law'],
    ['203-2025-qh15', 'assembly'],
    ['105-2025-ubtvqh15', 'assembly'],
    ['1658-nq-ubtvqh15-2025', 'administrative'],
    ['37-2018-qd-ubnd-bac-giang', 'normative'],
    ['734-ttg-1997', 'administrative'],
    ['173-ttg-1995', 'administrative'],
    ['13-ct-tu-bac-giang-2021', 'party'],
    ['5034-btp-tccb-2023', 'administrative'],
  ])('%s is cited as %s', (id, kind) => {
    expect(citedKind(documentById(catalogue, id))).toBe(kind)
  })
})

describe('citeArticle', () => {
  it.each([
    [{ point: 'a', clause: '2', article: '141' }, 'điểm a khoản 2 Điều 141'],
    [{ clause: '2', article: '141' }, 'khoản 2 Điều 141'],
    [{ point: null, clause: null, article: '12a' }, 'Điều 12a'],
  ])('%j: %s', (place, written) => {
    expect(citeArticle(place)).toBe(written)
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
