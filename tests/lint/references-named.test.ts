/** Laws, the constitution and resolutions by their names: where a name ends, and what is none. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAW_NAMES } from '../../lib/lint/mentions/law-names'
import { scanNamedReferences } from '../../lib/lint/mentions/named-reference'

const show = (text: string) =>
  scanNamedReferences(text).map(({ type, name, year, term, isDraft }) =>
    [...(isDraft ? ['dự án'] : []), type.text, name.text, year?.value ?? '-', term?.text ?? '-'].join(' | '),
  )

const READ: readonly (readonly [text: string, ...mentions: string[]])[] = [
  [
    'Luật Thi đua, khen thưởng năm 2022 và Nghị định số 98/2023/NĐ-CP',
    'Luật | Thi đua, khen thưởng | 2022 | -',
  ],
  ['Luật Thi đua khen thưởng 2022', 'Luật | Thi đua khen thưởng | 2022 | -'],
  ['Luật Phổ biến, giáo dục pháp luật; Chỉ thị số 34-CT/TW', 'Luật | Phổ biến, giáo dục pháp luật | - | -'],
  ['Luật Đất đai, Luật Nhà ở', 'Luật | Đất đai | - | -', 'Luật | Nhà ở | - | -'],
  ['theo Luật Luật sư và luật sư', 'Luật | Luật sư | - | -'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Luật sư năm 2012',
    'Luật | sửa đổi, bổ sung một số điều của Luật Luật sư | 2012 | -',
  ],
  ['Luật Đất đai (sửa đổi) năm 2024', 'Luật | Đất đai | 2024 | -'],
  [
    'dự án Luật Thanh niên, dự thảo Bộ luật Lao động',
    'dự án | Luật | Thanh niên | - | -',
    'dự án | Bộ luật | Lao động | - | -',
  ],
  ['Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)', 'Bộ luật | Hình sự | 2015 | -'],
  [
    'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020',
    'Pháp lệnh | Ưu đãi người có công với cách mạng | 2020 | -',
  ],
  ['Hiến pháp năm 2013', 'Hiến pháp |  | 2013 | -'],
  [
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Hiến pháp | nước Cộng hòa xã hội chủ nghĩa Việt Nam | - | -',
  ],
  ['Nghị quyết Trung ương 4 (khóa XII)', 'Nghị quyết | Trung ương 4 | - | khóa XII'],
  ['Nghị quyết TW 4 khoá XI', 'Nghị quyết | TW 4 | - | khoá XI'],
  ['Nghị quyết Hội nghị Trung ương 6, khóa XII', 'Nghị quyết | Hội nghị Trung ương 6 | - | khóa XII'],
  [
    'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII',
    'Nghị quyết | Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng | - | khóa XII',
  ],
  ['Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết | Đại hội XIII của Đảng | - | XIII'],
  ['Luật Chuyển đổi giới tính được thông qua', 'Luật | Chuyển đổi giới tính | - | -'],
  ['(Luật an toàn thực phẩm)', 'Luật | an toàn thực phẩm | - | -'],
  [
    'Luật Cán bộ, công chức và Luật Viên chức',
    'Luật | Cán bộ, công chức | - | -',
    'Luật | Viên chức | - | -',
  ],
]

describe('the scanner of named references', () => {
  it.each(READ)('reads %s', (text, ...mentions) => {
    expect(show(text)).toEqual(mentions)
  })

  it.each([
    'Luật này; theo luật định; luật sư; Luật sư Minh; pháp luật; kỷ luật; Luật gia',
    'Luật số 31/2024/QH15; các luật có liên quan; Luật có hiệu lực; Luật và nghị định',
    'Trường Đại học Luật Hà Nội; Khoa Luật Dân sự; luật giá; Luật Mỹ; Luật Hồi giáo',
    'Hiến pháp Hoa Kỳ; theo Hiến pháp và pháp luật; Ủy ban Hiến pháp',
    'Nghị quyết Trung ương; Nghị quyết Trung ương 4/2016; Nghị quyết Đại hội Đảng bộ; Nghị quyết số 4',
    'Pháp lệnh này; các pháp lệnh; bộ luật hình sự',
  ])('finds none in: %s', (text) => {
    expect(show(text)).toEqual([])
  })

  it('reads every listed name to its end', () => {
    const types = { law: 'Luật', code: 'Bộ luật', ordinance: 'Pháp lệnh' } as const
    for (const [kind, names] of Object.entries(LAW_NAMES)) {
      for (const name of names) {
        const text = `theo ${types[kind as keyof typeof types]} ${name} năm 2020 và các văn bản`
        expect(scanNamedReferences(text).map((one) => one.name.text)).toEqual([name])
      }
    }
  })

  it('keeps its parts inside, in order and with their own text', () => {
    const pieces = fc.constantFrom(
      ...'Luật|luật|Bộ luật |Pháp lệnh |Hiến pháp |Nghị quyết |Trung ương 4| Đất đai| Thi đua, khen thưởng| năm 2022| (2013)|khóa XII|(| của |, | |sửa đổi, bổ sung một số điều của '.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 25 }), (parts) => {
        const text = parts.join('')
        let start = 0
        for (const mention of scanNamedReferences(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(start)
          start = mention.start
          for (const part of [mention.type, mention.name, mention.term]) {
            if (!part) continue
            expect(text.slice(part.start, part.end)).toBe(part.text)
            expect(part.start >= mention.start && part.end <= mention.end).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    'Luật ',
    'Luật sửa đổi, bổ sung một số điều của ',
    'Nghị quyết Hội nghị ',
    'Luật Thi đua, ',
    'Bộ luật',
  ])('reads half a million characters of “%s”', (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length))
    for (const { type } of scanNamedReferences(text)) expect(text.slice(type.start, type.end)).toBe(type.text)
  })
})
