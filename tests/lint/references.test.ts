import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanReferences } from '../../lib/lint/mentions/reference'

/** `type | số | number | year | symbol | style | gaps | date | issuer | canonical`, `-` for what is absent. */
function show(text: string): string[] {
  const cut = (part: { start: number; end: number } | null) => (part ? text.slice(part.start, part.end) : '-')
  return scanReferences(text).map((mention) =>
    [
      cut(mention.type),
      cut(mention.numberWord),
      cut(mention.number),
      cut(mention.year),
      cut(mention.symbol),
      mention.style,
      mention.gaps.map((gap) => `${gap.of}:${cut(gap)}`).join(',') || '-',
      cut(mention.issuedOn),
      cut(mention.issuer),
      mention.canonical ?? '-',
    ].join(' | '),
  )
}

const READ: readonly (readonly [text: string, ...mentions: string[]])[] = [
  [
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành',
    'Nghị định | số | 98/2023/NĐ-CP | 2023 | NĐ-CP | state | - | ngày 31/12/2023 | Chính phủ | 98/2023/NĐ-CP',
  ],
  [
    'theo Kế hoạch số 15/KH-UBND.',
    'Kế hoạch | số | 15/KH-UBND | - | KH-UBND | state | - | - | - | 15/KH-UBND',
  ],
  ['Chỉ thị 17-CT/TU về', 'Chỉ thị | - | 17-CT/TU | - | CT/TU | party | - | - | - | 17-CT/TU'],
  [
    'Kết luận 124-KL/TU Ngày 23/9/2021 của Thường trực Tỉnh ủy về nâng cao',
    'Kết luận | - | 124-KL/TU | - | KL/TU | party | - | Ngày 23/9/2021 | Thường trực Tỉnh ủy | 124-KL/TU',
  ],
  ['Luật số 06/2022/QH15', 'Luật | số | 06/2022/QH15 | 2022 | QH15 | state | - | - | - | 06/2022/QH15'],
  [
    'Luật Xử lý vi phạm hành chính số 15/2012/QH13',
    '- | số | 15/2012/QH13 | 2012 | QH13 | state | - | - | - | 15/2012/QH13',
  ],
  ['Nghị định 20/2019 nêu rõ', 'Nghị định | - | 20/2019 | 2019 | - | state | - | - | - | -'],
  [
    'văn bản 1245/BXD-KHCN',
    'văn bản | - | 1245/BXD-KHCN | - | BXD-KHCN | issuer-first | - | - | - | 1245/BXD-KHCN',
  ],
  ['Nghị định 73-CP', 'Nghị định | - | 73-CP | - | CP | old | - | - | - | 73-CP'],
  [
    'Quyết định số 111-HĐBT ngày 13/10/1981 của Hội đồng Bộ trưởng.',
    'Quyết định | số | 111-HĐBT | - | HĐBT | old | - | ngày 13/10/1981 | Hội đồng Bộ trưởng | 111-HĐBT',
  ],
  ['Sắc lệnh số 130/SL', 'Sắc lệnh | số | 130/SL | - | SL | old | - | - | - | 130/SL'],
  [
    'Thông tư liên tịch số 05/2015/TTLT-BTP-BCA-BYT',
    'Thông tư liên tịch | số | 05/2015/TTLT-BTP-BCA-BYT | 2015 | TTLT-BTP-BCA-BYT | state | - | - | - | 05/2015/TTLT-BTP-BCA-BYT',
  ],
  [
    'Quyết định số 17/2012/QĐ - UBND ngày 9/5/2012 của UBND TP.HCM và',
    'Quyết định | số | 17/2012/QĐ - UBND | 2012 | QĐ - UBND | state | - | ngày 9/5/2012 | UBND TP.HCM | 17/2012/QĐ-UBND',
  ],
  [
    'Nghị định 110/2013/NĐ –CP',
    'Nghị định | - | 110/2013/NĐ –CP | 2013 | NĐ –CP | state | - | - | - | 110/2013/NĐ-CP',
  ],
  [
    'Quyết định 1171/ QĐ - BTP',
    'Quyết định | - | 1171/ QĐ - BTP | - | QĐ - BTP | state | - | - | - | 1171/QĐ-BTP',
  ],
  [
    'Hướng dẫn 69 – HD/BTGTW',
    'Hướng dẫn | - | 69 – HD/BTGTW | - | HD/BTGTW | party | - | - | - | 69-HD/BTGTW',
  ],
  [
    'Nghị quyết 19-NQ/TƯ của Bộ Chính trị, ngày 16/1/2017',
    'Nghị quyết | - | 19-NQ/TƯ | - | NQ/TƯ | party | - | ngày 16/1/2017 | Bộ Chính trị | 19-NQ/TW',
  ],
  ['98/2023/ND-CP', '- | - | 98/2023/ND-CP | 2023 | ND-CP | state | - | - | - | 98/2023/NĐ-CP'],
  [
    'Nghị định 134/2016-NĐ-CP',
    'Nghị định | - | 134/2016-NĐ-CP | 2016 | NĐ-CP | state | - | - | - | 134/2016-NĐ-CP',
  ],
  [
    'Thông tư 279/20116/TT-BTC',
    'Thông tư | - | 279/20116/TT-BTC | 20116 | TT-BTC | state | - | - | - | 279/20116/TT-BTC',
  ],
  [
    'Quyết định 37/QĐ-UBND/2018',
    'Quyết định | - | 37/QĐ-UBND/2018 | 2018 | QĐ-UBND | state | - | - | - | 37/QĐ-UBND/2018',
  ],
  [
    'Nghị quyết số 66.2/2025/NQ-CP',
    'Nghị quyết | số | 66.2/2025/NQ-CP | 2025 | NQ-CP | state | - | - | - | 66.2/2025/NQ-CP',
  ],
  ['Kế hoạch số 15 ngày 22/01/2024', 'Kế hoạch | số | 15 | - | - | state | - | ngày 22/01/2024 | - | -'],
  [
    'Nghị quyết số 01/NQ-CP, 02/NQ-CP của Chính phủ và Chỉ thị số 09/CT-TTg',
    'Nghị quyết | số | 01/NQ-CP | - | NQ-CP | state | - | - | - | 01/NQ-CP',
    '- | - | 02/NQ-CP | - | NQ-CP | state | - | - | Chính phủ | 02/NQ-CP',
    'Chỉ thị | số | 09/CT-TTg | - | CT-TTg | state | - | - | - | 09/CT-TTg',
  ],
  ['Kế hoạch số /KH-STP', 'Kế hoạch | số | /KH-STP | - | KH-STP | state | serial: | - | - | -'],
  ['Số:      /KH-STP', '- | Số | /KH-STP | - | KH-STP | state | serial: | - | - | -'],
  [
    'Quyết định số .../QĐ-UBND',
    'Quyết định | số | .../QĐ-UBND | - | QĐ-UBND | state | serial:... | - | - | -',
  ],
  ['số ……/2024/QĐ-UBND', '- | số | ……/2024/QĐ-UBND | 2024 | QĐ-UBND | state | serial:…… | - | - | -'],
  ['số 15/20…/QĐ-UBND', '- | số | 15/20…/QĐ-UBND | - | QĐ-UBND | state | year:20… | - | - | -'],
  [
    'Quyết định số 15/QĐ- ngày 05/01/2024',
    'Quyết định | số | 15/QĐ- | - | - | state | symbol: | ngày 05/01/2024 | - | -',
  ],
  ['số 15/ -STP', '- | số | 15/ -STP | - | - | state | symbol: | - | - | -'],
  ['Chỉ thị …-CT/TU', 'Chỉ thị | - | …-CT/TU | - | CT/TU | party | serial:… | - | - | -'],
  [
    'Quyết định số …… ngày … tháng … năm 2024',
    'Quyết định | số | …… | - | - | state | serial:…… | ngày … tháng … năm 2024 | - | -',
  ],
]

const NOTHING: readonly string[] = [
  '',
  'theo số/ngày và/hoặc lượt/người; Thông số/Cầu thủ; dân số/một cửa hàng; nền kinh tế số/kinh tế mạng',
  'Tổng số/KH-UBND giao; Tổng số /KH-UBND giao; mã số/CMND-CCCD',
  'tháng 12/2024, ngày 30/4/2024, từ 20/2019 đến 3-5/2024, tăng 1/3 - 1/2',
  'https://example.gov.vn/van-ban/15/KH-UBND/chi-tiet và www.example.vn/98/2023/NĐ-CP',
  'quốc lộ 1 - Nguyễn Huệ; nhà số 12/KDC-A; số hiệu 2473746/BTPT; QCVN 01: 2013/BCT; biển số 98A-123.45',
  'Kế hoạch 5 năm (2016-2020); Kế hoạch 10/2024; Chương trình 135',
  'giai đoạn 2021-2025; nhiệm kỳ 2020 - 2025; 50.000 đồng/m2; 02 đợt',
]

describe('the scanner of references', () => {
  it.each(READ)('reads %s', (text, ...mentions) => {
    expect(show(text)).toEqual(mentions)
  })

  it.each(NOTHING)('finds no reference in: %s', (text) => {
    expect(show(text)).toEqual([])
  })

  it('leaves the date outside of the mention, and claims the stretch that only looks like one', () => {
    const [decree] = scanReferences('Nghị định số 98/2023/NĐ-CP ngày 31/12/2023')
    expect(decree!.end).toBeLessThanOrEqual(decree!.issuedOn!.start)
    const [short] = scanReferences('theo Nghị định 20/2019')
    expect([short!.start, short!.end]).toEqual([5, 22])
  })

  it('keeps every part inside the text, in order and carrying its own text', () => {
    const pieces = fc.constantFrom(
      ...'Kế hoạch|số|Số:|/|-|–|…|...|___|15|98|2023|NĐ|CP|QĐ|UBND|TW|QH15| |  |ngày 31/12/2023|của Chính phủ|(|)|, '.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const mention of scanReferences(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          end = mention.end
          expect(end).toBeLessThanOrEqual(text.length)
          const inside = [
            mention.type,
            mention.numberWord,
            mention.number,
            mention.serial,
            mention.year,
            mention.symbol,
          ]
          for (const part of inside) {
            if (!part) continue
            expect(text.slice(part.start, part.end)).toBe(part.text)
            expect(part.start >= mention.start && part.end <= mention.end).toBe(true)
          }
          for (const gap of mention.gaps) expect(gap.start <= gap.end && gap.end <= mention.end).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  // No clock here: what is quadratic in half a million characters never ends, and the test runs out of time.
  it.each([
    'số ',
    'số        ',
    '1/A-',
    'Quyết định số …',
    '. /',
    '-CT/TW ',
    '1/KH - ',
    '1/2024/',
    'của Bộ ',
    '______',
  ])('reads half a million characters of “%s”', (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length))
    const mentions = scanReferences(text)
    expect(
      mentions.every(
        (mention) => text.slice(mention.number.start, mention.number.end) === mention.number.text,
      ),
    ).toBe(true)
  })
})
