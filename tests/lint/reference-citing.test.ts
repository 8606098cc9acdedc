/** How documents are cited in a post: first mentions, writings of one document, names of laws, articles. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../lib/lint/calendar'
import { bodyDraft } from '../../lib/lint/draft'
import { applyEdits } from '../../lib/lint/edits'
import type { Finding } from '../../lib/lint/finding'
import { createLinter } from '../../lib/lint/lint'
import { findArticleSlips } from '../../lib/lint/references/article-slips'
import { centralBody } from '../../lib/lint/references/central-bodies'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const IDS = [
  'reference-full-at-first-mention',
  'reference-written-consistently',
  'law-named-officially',
  'article-cited-by-norm',
]
const TODAY = { year: 2026, month: 11, day: 23 }

function lint(id: string, text: string, onDay?: string): Finding[] {
  const rules = RULES.filter((rule) => rule.id === id)
  return createLinter(catalogue, rules).lint(bodyDraft(text, onDay ? parseIsoDate(onDay) : null), {
    today: TODAY,
  })
}
const fixesOf = ([finding]: Finding[], text: string) =>
  (finding?.fixes ?? []).map(({ edits }) => applyEdits(text, edits).text)

describe('the first mention of a document', () => {
  const id = 'reference-full-at-first-mention'

  it.each([
    [
      'a province’s paper, whatever stands beside it',
      'thực hiện Chỉ thị số 17-CT/TU của Tỉnh ủy về cải cách tư pháp',
      'warning',
    ],
    [
      'a paper of the centre with issuer and subject',
      'thực hiện Chỉ thị số 34-CT/TW của Bộ Chính trị về thi đua',
      'hint',
    ],
    [
      'a paper of the centre with its number alone',
      'thực hiện có hiệu quả Chỉ thị số 34-CT/TW trong năm',
      'warning',
    ],
  ])('%s', (_, clause, severity) => {
    expect(lint(id, `Các đơn vị ${clause}.`).map((finding) => finding.severity)).toEqual([severity])
  })

  it('is not asked of the title, the summary, or once a later mention has its day', () => {
    const text =
      'Hội nghị quán triệt Chỉ thị số 17-CT/TU tới các đơn vị. Chỉ thị số 17-CT/TU, ngày 20/5/2022 của Ban Thường vụ Tỉnh ủy gồm bốn phần.'
    expect(lint(id, text)).toEqual([])
  })

  it('offers each document of the number, and none that came after the post', () => {
    const text = 'Các đơn vị thực hiện nghiêm túc Chỉ thị số 45-CT/TW trong công tác tổ chức đại hội.'
    expect(fixesOf(lint(id, text), text)).toHaveLength(2)
    expect(fixesOf(lint(id, text, '2024-02-05'), text)).toEqual([
      text.replace('45-CT/TW', '45-CT/TW, ngày 22/7/2010 của Bộ Chính trị'),
    ])
  })

  it.each([
    [
      'Phòng Tư pháp tham mưu UBND xã ban hành Kế hoạch số 45/KH-UBND về phổ biến pháp luật.',
      'Lần đầu dẫn Kế hoạch số 45/KH-UBND thiếu ngày ban hành',
    ],
    [
      'Đảng bộ quán triệt Chỉ thị 35-CT/TW về đại hội đảng bộ các cấp.',
      'Lần đầu dẫn Chỉ thị 35-CT/TW thiếu ngày ban hành và cơ quan ban hành',
    ],
  ])('says what is missing of: %s', (text, message) => {
    expect(lint(id, text).map((finding) => finding.message)).toEqual([message])
  })

  it('offers no paper of one province to another', () => {
    expect(lint(id, 'Các đơn vị của tỉnh thực hiện Chỉ thị số 13-CT/TU trong năm nay.')[0]?.fixes).toEqual([])
  })
})

describe('one document written in two ways', () => {
  const id = 'reference-written-consistently'

  it('offers either day', () => {
    const text =
      'Thông tư số 05/2018/TT-BTP ngày 07/6/2018 của Bộ Tư pháp và phụ lục của Thông tư số 05/2018/TT-BTP ngày 06/7/2018 của Bộ Tư pháp.'
    expect(fixesOf(lint(id, text), text)).toEqual([
      text.replace('06/7/2018', '07/6/2018'),
      text.replace('07/6/2018', '06/7/2018'),
    ])
  })

  it('says nothing where a province or another year makes two documents of one number', () => {
    const texts = [
      'Quyết định số 15/QĐ-UBND ngày 05/01/2023 của UBND tỉnh và Quyết định số 15/QĐ-UBND ngày 06/01/2024 của UBND tỉnh.',
      'Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND xã A và Quyết định số 15/QĐ-UBND ngày 06/01/2024 của UBND xã B.',
      'Thông tư liên tịch số 05/2015/TTLT-BTP-BCA của Bộ Tư pháp; Thông tư liên tịch số 05/2015/TTLT-BTP-BCA của Bộ Công an.',
      'Chỉ thị số 34-CT/TW của Bộ Chính trị khác với Chỉ thị số 34-CT/TU của Ban Thường vụ Tỉnh ủy.',
    ]
    expect(texts.flatMap((text) => lint(id, text))).toEqual([])
  })

  it.each([
    ['Bộ trưởng Bộ Tư pháp', 'Bộ Tư pháp'],
    ['Bộ Tài nguyên', 'Bộ Tài nguyên và Môi trường'],
    ['Thủ tướng', 'Thủ tướng Chính phủ'],
  ])('%s is %s', (one, other) => {
    expect(centralBody(one)).toBe(centralBody(other))
  })
  it.each([
    ['Bộ Công an', 'Bộ Công Thương'],
    ['Chính phủ', 'Thủ tướng Chính phủ'],
    ['Bộ Chính trị', 'Ban Bí thư'],
  ])('%s is not %s', (one, other) => {
    expect(centralBody(one)).not.toBe(centralBody(other))
  })
  it.each(['UBND tỉnh', 'Bộ GD&ĐT', 'Sở Tư pháp'])('%s tells no body of the country', (name) => {
    expect(centralBody(name)).toBeNull()
  })
})

describe('names of laws', () => {
  const id = 'law-named-officially'

  it('gives one hint for all spellings of one law', () => {
    const text =
      'Luật Thi đua, Khen thưởng năm 2022 được ban hành. Hội nghị bàn về Luật Thi đua khen thưởng và Luật Thi đua, khen thưởng.'
    const findings = lint(id, text)
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'hint',
        'Tên một luật viết 3 kiểu: “Luật Thi đua, Khen thưởng”, “Luật Thi đua khen thưởng” và “Luật Thi đua, khen thưởng”; tên chính thức là “Luật Thi đua, khen thưởng”',
      ],
    ])
  })

  it('accepts a law of the past in the spelling of its time and in that of today', () => {
    const text = 'Luật Thi đua, Khen thưởng năm 2003 và Luật Thi đua, khen thưởng năm 2003 là một luật.'
    expect(lint(id, text)).toEqual([])
    expect(lint(id, 'Thi hành Luật Thi đua, Khen thưởng tại đơn vị.', '2019-05-05')).toEqual([])
    expect(lint(id, 'Thi hành Luật Thi đua, Khen thưởng tại đơn vị.', '2024-05-05')).toHaveLength(1)
  })

  it('is safe only where letter case or a comma alone differ and the law is sure', () => {
    const isSafe = (text: string) => lint(id, text)[0]?.fixes[0]?.safe
    expect(isSafe('Phổ biến Luật hòa giải ở cơ sở tại các xã.')).toBe(true)
    expect(isSafe('Phổ biến Luật Thi đua khen thưởng tại các xã.')).toBe(false)
    expect(isSafe('Phổ biến Luật Thi đua khen thưởng năm 2022 tại các xã.')).toBe(true)
    expect(isSafe('Phổ biến Luật Xử lý vi pham hành chính tại các xã.')).toBe(false)
  })

  it('touches no other law, no statute and no bill’s text', () => {
    const texts = [
      'Luật Luật sư, Luật Thi hành án hình sự và Luật Tố cáo được giới thiệu.',
      'Điều 1. Phạm vi điều chỉnh của Luật xử lý vi phạm hành chính\nHành vi nêu tại Luật đấu giá tài sản.',
    ]
    expect(texts.flatMap((text) => lint(id, text))).toEqual([])
  })
})

describe('articles', () => {
  it.each([
    ['Hồ sơ theo Khoản 2 điều 24 Luật Luật sư', 'khoản 2 Điều 24'],
    ['Hồ sơ theo khoản 2 điều 24 Luật Luật sư', 'khoản 2 Điều 24'],
    ['Điểm a Khoản 2 Điều 24 Luật Luật sư', 'Điểm a khoản 2 Điều 24'],
    ['điều 24 Luật Luật sư', 'Điều 24'],
    ['Hồ sơ theo điểm đ khoản 12 điều 8a Nghị định', 'điểm đ khoản 12 Điều 8a'],
  ])('%s: %s', (text, right) => {
    expect(findArticleSlips(text).map((slip) => slip.right)).toEqual([right])
  })

  it.each([
    'Hồ sơ theo khoản 2 Điều 24 Luật Luật sư',
    'Khoản 2 Điều 24 Luật Luật sư',
    'có nhiều điều 5 năm trước chưa rõ',
    'Khoản 500 triệu đồng mỗi tháng được chi theo Điều 5 Luật Luật sư',
  ])('%s', (text) => {
    expect(findArticleSlips(text)).toEqual([])
  })
})

describe('all four rules', () => {
  const words = fc.constantFrom(
    'Chỉ thị số 17-CT/TU',
    'Chỉ thị 17-CT/TƯ',
    'Nghị định số 98/2023/NĐ-CP',
    ' ngày 31/12/2023',
    ' ngày 30/2/2023',
    ' của Chính phủ',
    ' của Bộ Nội vụ',
    ', ',
    '. ',
    '\n',
    ' về thi đua',
    'Luật Thi đua khen thưởng',
    ' năm 2022',
    'Khoản 2 điều 24 ',
    'Điều 5. ',
    '“',
    '”',
    '| ',
    'theo ',
    '¹ ',
  ) // prettier-ignore
  const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''))

  it('never fail, and point at text that stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, message, fixes } of IDS.flatMap((id) => lint(id, text))) {
          expect(message).not.toMatch(/gặp sự cố/)
          expect(text.slice(span.start, span.end)).toBe(span.text)
          for (const { edits } of fixes) expect(applyEdits(text, edits).text).not.toBe(text)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('are content with what they corrected in names and articles', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const id of ['law-named-officially', 'article-cited-by-norm']) {
          let now = text
          for (let i = 0; i < 5; i++) {
            const [fix] = lint(id, now)[0]?.fixes ?? []
            if (!fix) break
            now = applyEdits(now, fix.edits).text
          }
          expect(lint(id, now), now).toEqual([])
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
