/** The scanner of awards: names, verbs, authorities, recipients; and texts that hold none. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awardRecord } from '../../lib/lint/awards/award-law'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { type AwardMention, scanAwards } from '../../lib/lint/mentions/award'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'

const only = (text: string): AwardMention => {
  const mentions = scanAwards(text)
  expect(mentions.length, text).toBe(1)
  return mentions[0]!
}
const counts = ({ recipients }: AwardMention) =>
  recipients.map(({ who, number }) => `${number?.value ?? '?'} ${who.join('+')}`)

describe('an award', () => {
  it.each([
    ['Tặng Giấy khen cho 05 tập thể', 'giay-khen', 'Giấy khen'],
    ['TRAO TẶNG BẰNG KHEN', 'bang-khen', 'BẰNG KHEN'],
    ['đạt danh hiệu “Chiến sĩ thi đua cấp cơ sở”', 'chien-si-thi-dua-co-so', 'Chiến sĩ thi đua cấp cơ sở'],
    ['Chiến sỹ thi đua toàn quốc', 'chien-si-thi-dua-toan-quoc', 'Chiến sỹ thi đua toàn quốc'],
    ['Chiến sĩ thi đua cấp tỉnh', 'chien-si-thi-dua-bo-tinh', 'Chiến sĩ thi đua cấp tỉnh'],
    ['Tập thể Lao động xuất sắc', 'tap-the-lao-dong-xuat-sac', 'Tập thể Lao động xuất sắc'],
    ['lao động tiên tiến', 'lao-dong-tien-tien', 'lao động tiên tiến'],
    ['Cờ thi đua của Chính phủ', 'co-thi-dua-chinh-phu', 'Cờ thi đua của Chính phủ'],
    ['Huân chương Lao động hạng Ba', 'huan-chuong', 'Huân chương Lao động hạng Ba'],
    ['Kỷ niệm chương “Vì sự nghiệp Tư pháp”', 'ky-niem-chuong', 'Kỷ niệm chương'],
  ])('is found in %j', (text, award, name) => {
    expect(only(text)).toMatchObject({ award, name: { text: name } })
  })

  it.each([
    'Cán bộ, chiến sĩ thi đua lập thành tích chào mừng ngày truyền thống',
    'Huy chương Vàng môn điền kinh',
    'công tác thi đua, khen thưởng; điển hình tiên tiến; hoàn thành xuất sắc nhiệm vụ',
    'các đơn vị tiên tiến trong khối',
    'Hội đồng Thi đua - Khen thưởng họp phiên thứ hai',
  ])('is not seen in %j', (text) => {
    expect(scanAwards(text)).toEqual([])
  })

  it.each([
    ['Giám đốc Sở Tư pháp tặng Giấy khen cho 05 tập thể', 'grant', 'department', 'Giám đốc Sở Tư pháp'],
    [
      'Chủ tịch UBND tỉnh Bắc Ninh đã quyết định tặng Bằng khen',
      'grant',
      'province',
      'Chủ tịch UBND tỉnh Bắc Ninh',
    ],
    ['Sở trao Bằng khen của Chủ tịch UBND tỉnh', 'hand-over', 'province', 'Chủ tịch UBND tỉnh'],
    ['được Bộ trưởng Bộ Tư pháp tặng Bằng khen', 'grant', 'ministry', 'Bộ trưởng Bộ Tư pháp'],
    ['trình Chủ tịch UBND tỉnh tặng Bằng khen', 'propose', 'province', 'Chủ tịch UBND tỉnh'],
    ['UBND xã Tân Tiến tặng Giấy khen', 'grant', 'commune', 'UBND xã Tân Tiến'],
    ['đơn vị nhận Bằng khen của Tỉnh ủy', 'receive', null, 'Tỉnh ủy'],
  ])('names who grants it: %j', (text, act, level, authority) => {
    expect(only(text)).toMatchObject({ verb: { act }, authority: { level, text: authority } })
  })

  it('is not granted by whoever only belongs to a department', () => {
    expect(only('Công đoàn Sở Y tế tặng Giấy khen').authority).toBeNull()
  })

  it.each([
    ['Tặng Giấy khen cho 05 tập thể và 12 cá nhân', ['5 collective', '12 individual']],
    ['Bằng khen: 25 tập thể, cá nhân', ['25 collective+individual']],
    ['07 tập thể, 27 cá nhân được tặng Bằng khen', ['7 collective', '27 individual']],
    ['Tặng Bằng khen cho năm tập thể và mười hai cá nhân', ['5 collective', '12 individual']],
    ['Tặng Bằng khen cho các tập thể, cá nhân', ['? collective+individual']],
    ['Tặng Bằng khen cho ông Nguyễn Văn An', ['? individual']],
    ['Khen thưởng 17 tập thể, cá nhân tiêu biểu', ['17 collective+individual']],
    ['Tặng Giấy khen năm 2024', []],
  ])('says who got it: %j', (text, expected) => {
    expect(counts(only(text))).toEqual(expected)
  })

  it('takes only its own recipients among several', () => {
    const text = 'Tặng Bằng khen cho 02 tập thể, Giấy khen cho 05 tập thể; 12 cá nhân đạt Lao động tiên tiến.'
    expect(scanAwards(text).map(counts)).toEqual([['2 collective'], ['5 collective'], ['12 individual']])
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...'Giám đốc Sở|Chủ tịch UBND tỉnh|tặng|trao|Giấy khen|Bằng khen|cho|05|mười hai|tập thể|cá nhân|và|, |. |(|)|“|danh hiệu|của|Lao động tiên tiến|Khen thưởng|gồm|trong đó|sinh ngày 12/3/1985|\n1. '.split(
      '|',
    ),
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
  const linter = createLinter(
    builtInCatalogue(),
    RULES.filter(({ group }) => group === 'award'),
  )

  it('gives mentions that quote it exactly', () => {
    fc.assert(
      fc.property(text, (all) => {
        for (const { name, verb, authority, recipients } of scanAwards(all))
          for (const part of [name, verb, authority, ...recipients])
            if (part) expect(all.slice(part.start, part.end)).toBe(part.text)
      }),
      { seed: 1948, numRuns: 400 },
    )
  })

  it('makes no rule on awards fail', () => {
    fc.assert(
      fc.property(text, (all) => {
        const found = linter.lint(bodyDraft(all), { today: { year: 2026, month: 11, day: 23 } })
        expect(found.filter(({ message }) => message.includes('gặp sự cố'))).toEqual([])
      }),
      { seed: 1948, numRuns: 200 },
    )
  })
})

describe('the law', () => {
  it('has each award granted by somebody, and says how sure that is', () => {
    for (const id of ['bang-khen', 'giay-khen', 'co-thi-dua', 'huan-chuong'] as const) {
      const { grantedBy, confidence, source } = awardRecord(id)
      expect(grantedBy.length).toBeGreaterThan(0)
      expect(['verified', 'known']).toContain(confidence)
      expect(source.text).toContain('06/2022/QH15')
    }
  })
})
