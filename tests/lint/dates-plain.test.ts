/** What is read at a glance is what the long way reads: in any surroundings, and also where it must give way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDays } from '../../lib/lint/mentions/date'
import { readPlainDays } from '../../lib/lint/mentions/date-plain'

const DIGIT = /\d/g

/** At every digit of a text: the places that were read at a glance. */
function plainPlaces(text: string): number[] {
  const places = [...text.matchAll(DIGIT)].map(({ index }) => index)
  return places.filter((at) => {
    // The scanner never begins within a number.
    const plain = /\d/.test(text[at - 1] ?? '') ? null : readPlainDays(text, at)
    if (plain) expect(readDays(text, at), text).toEqual(plain)
    return plain !== null
  })
}

const number = fc.integer({ min: 0, max: 40 }).chain((value) => {
  return fc.constantFrom(String(value), String(value).padStart(2, '0'))
})
const year = fc.oneof(
  fc.integer({ min: 1900, max: 2030 }).map(String),
  fc.constantFrom('24', '0224', '9999', '20244', '3000'),
)
const slashed = fc.tuple(number, number, year).map((parts) => parts.join('/'))
const inWords = fc.tuple(number, number, year).map(([d, m, y]) => `${d} tháng ${m} năm ${y}`)
const range = fc
  .tuple(slashed, fc.constantFrom('-', ' - ', ' – ', '—', ' đến ', '--', ' -', '/'), slashed)
  .map((parts) => parts.join(''))
const day = fc.oneof(
  slashed,
  slashed,
  inWords,
  range,
  fc.tuple(number, number).map((parts) => parts.join('/')),
)

const BEFORE = [
  'ngày ',
  'Ngày ',
  'NGÀY ',
  'ngày',
  'ngày: ',
  '(',
  ' (',
  'từ ngày ',
  'tháng ',
  'năm ',
  'số ',
  'Quyết định ',
  'điều ',
  'thứ Hai, ngày ',
  'Chủ nhật (',
  'thứ 2 ngày ',
  'âm lịch: ',
  'giỗ ',
  '3 ngày ',
  'mỗi ngày ',
  'đường ',
  'km ',
  'tỷ lệ ',
  'lúc 9 giờ 30, ',
  'báo cáo ',
  'ngày 3, ',
  '/',
  '1.',
  'A',
  '',
]
const AFTER = [
  '',
  '.',
  '. Sở',
  ',',
  ', Sở',
  ';',
  ')',
  ') và',
  ' tại',
  ' của',
  ' và ngày 5/6/2024',
  ', 5/6/2024',
  ' đến ngày 5/6/2024',
  ' - 5/6/2024',
  ' âm lịch',
  ' (tức 5/6)',
  ' (thứ Ba)',
  ', thứ Ba',
  ', Chủ nhật.',
  ' nhuận',
  ' năm Giáp Thìn',
  ' Giáp Thìn',
  '/NĐ-CP',
  ',5',
  '.5',
  ':30',
  '%',
  ' ha',
  'của',
  ' trong 5 ngày',
  ' cho đến 6/7',
  '_',
  '\n',
]

describe('what is read at a glance', () => {
  it('is what the long way reads, whatever stands around', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.constantFrom(...BEFORE), day, fc.constantFrom(...AFTER), (before, written, after) => {
        seen += plainPlaces(`Sở họp ${before}${written}${after}`).length
        seen += plainPlaces(`${before}${written}${after} nhân dịp`).length
      }),
      { numRuns: 4000, seed: 1945 },
    )
    // Enough of them are plain for the comparison to say something.
    expect(seen).toBeGreaterThan(1000)
  })

  it.each([
    'Sở họp ngày 05/7/2024 tại hội trường.',
    'kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)',
    'Bắc Sơn, ngày 05 tháng 7 năm 2024, Sở ban hành kế hoạch',
    'Báo cáo trước 30/6/2024.',
  ])('is all of: %s', (text) => {
    expect(plainPlaces(text).length).toBeGreaterThan(0)
  })

  it.each([
    'thứ Hai, ngày 05/7/2024',
    'ngày 05/7/2024 (thứ Sáu)',
    'ngày 05/7/2024 âm lịch',
    'các ngày 05/7/2024, 06/7/2024',
    'hồ sơ số 31/6/2024',
    'Quyết định 31/6/2024/QĐ-UBND',
    'ngày 15/4/20130',
    'ngày 15/4/9999',
  ])('leaves to the long way: %s', (text) => {
    expect(readPlainDays(text, text.search(/\d/))).toBeNull()
  })
})
