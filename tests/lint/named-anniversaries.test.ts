/** The names of the built-in catalogue: found in every writing, as whole names only, and in linear time. */
import { describe, expect, it } from 'vitest'
import { foundingYears, isDayOf } from '../../lib/lint/catalogue/anniversary-origins'
import { createCatalogue, EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import { nameEndingAt, nameStartingAt, namesWithin } from '../../lib/lint/catalogue/named-anniversaries'
import { anniversaryById, builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const ending = (text: string) => nameEndingAt(catalogue, text, text.length)
const idsOf = (text: string) => ending(text)?.anniversaries.map(({ id }) => id) ?? []
const named = (text: string) => {
  const match = ending(text)
  return match && text.slice(match.start, match.end)
}

describe('a catalogued name', () => {
  it('is found in each of its own writings', () => {
    const missed = catalogue.anniversaries.flatMap(({ id, names }) =>
      names.filter((name) => !/\d/.test(name) && !idsOf(`kỷ niệm 9 năm ${name}`).includes(id)),
    )
    expect(missed, 'These names of the pack are not found; see lib/lint/catalogue/name-index.ts.').toEqual([])
  })

  it.each([
    ['NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM', 'thanh-lap-dang'],
    ['ngày thành lập Đảng CSVN', 'thanh-lap-dang'],
    ['Ngày thành lập ĐCSVN quang vinh', 'thanh-lap-dang'],
    ['Ngày truyền thống ngành Toà án nhân dân', 'toa-an'],
    ['Ngày thành lập Uỷ ban Kiểm tra của Đảng', 'kiem-tra-dang'],
    ['Ngày Thương binh, liệt sỹ', 'thuong-binh-liet-si'],
    ['Ngày Thương binh và Liệt sĩ', 'thuong-binh-liet-si'],
    ['Ngày TBLS', 'thuong-binh-liet-si'],
    ['Ngày hội QPTD', 'quoc-phong-toan-dan'],
    ['kỷ niệm Cách mạng tháng 8', 'cach-mang-thang-tam'],
    ['kỷ niệm Cách mạng Tháng 10 Nga', 'cach-mang-thang-muoi-nga'],
    ['Ngày thành lập QĐND VN', 'quan-doi-nhan-dan'],
    ['Ngày truyền thống TNXP', 'thanh-nien-xung-phong'],
    ['Ngày truyền thống Tư pháp Việt Nam', 'truyen-thong-nganh-tu-phap'],
    ['Ngày Khoa học, công nghệ và đổi mới sáng tạo Việt Nam', 'khoa-hoc-cong-nghe'],
    ['ngày sinh cố Tổng Bí thư Trần Phú', 'ngay-sinh-tran-phu'],
    ['Ngày sinh của đồng chí Đại tướng Võ Nguyên Giáp', 'ngay-sinh-vo-nguyen-giap'],
    ['Ngày sinh Chủ tịch Hồ Chí Minh kính yêu', 'ngay-sinh-chu-tich-ho-chi-minh'],
    ['Ngày Pháp luật Việt Nam năm 2024', 'ngay-phap-luat'],
    ['kỷ niệm chiến thắng lịch sử Điện Biên Phủ', 'chien-thang-dien-bien-phu'],
    ['kỷ niệm chiến thắng Hà Nội - Điện Biên Phủ trên không', 'ha-noi-dien-bien-phu-tren-khong'],
  ])('is found as %s', (text, id) => {
    expect(idsOf(text)).toEqual([id])
  })

  it.each([
    'Ngày thành lập Đảng bộ tỉnh',
    'Ngày thành lập Công đoàn Viên chức Việt Nam',
    'Ngày truyền thống Báo Quân khu 1',
    'Quốc khánh nước Cộng hòa Pháp',
    'chiến dịch Điện Biên Phủ',
    'tờ Pháp luật Việt Nam',
    'trong Công an nhân dân',
    'Ngày Nhà giáo',
    'Đường Cách mạng Tháng Tám',
    'Ngày sinh đồng chí Trần Phúc',
    'Ngày',
    '',
  ])('is not found in %j', (text) => {
    expect(ending(text)).toBeNull()
  })

  it('is quoted with its “Ngày”, without what stands around it', () => {
    expect(named('chào mừng kỷ niệm 79 năm ngày truyền thống ngành Tư pháp')).toBe(
      'ngày truyền thống ngành Tư pháp',
    )
    expect(named('mừng Đảng, mừng Xuân, mừng Quốc khánh')).toBe('Quốc khánh')
    expect(named('hưởng ứng Ngày “Dân vận” của cả nước')).toBe('Ngày “Dân vận” của cả nước')
  })

  it('says whether it is the whole name or one that a local body may bear', () => {
    expect(ending('Ngày thành lập Hội Luật gia Việt Nam')?.isWhole).toBe(true)
    expect(ending('Ngày thành lập Hội Luật gia')?.isWhole).toBe(false)
  })

  it('is found wherever it stands in a stretch, the longer before its own end', () => {
    const text =
      'kỷ niệm Ngày Quốc khánh, Cách mạng Tháng Tám và Ngày thành lập Hội Nông dân Việt Nam do xã tổ chức'
    const names = namesWithin(catalogue, text, { start: 0, end: text.length })
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ngày Quốc khánh',
      'Cách mạng Tháng Tám',
      'Ngày thành lập Hội Nông dân Việt Nam',
    ])
  })

  it('begins a stretch only as a whole', () => {
    const at = (text: string) =>
      nameStartingAt(catalogue, text, { start: 0, end: text.length })?.anniversaries[0]?.id
    expect(at('Ngày thành lập Đảng diễn ra sôi nổi')).toBe('thanh-lap-dang')
    expect(at('Ngày thành lập Đảng bộ xã')).toBeUndefined()
    expect(at('sôi nổi mừng Ngày thành lập Đảng')).toBeUndefined()
  })

  it('is none in an empty catalogue', () => {
    expect(nameEndingAt(EMPTY_CATALOGUE, 'Ngày Quốc khánh', 15)).toBeNull()
    expect(nameEndingAt(createCatalogue([]), '', 0)).toBeNull()
  })
})

describe('the origins of an anniversary', () => {
  it('are two where posts give two, and one elsewhere', () => {
    expect(foundingYears(anniversaryById(catalogue, 'quoc-phong-toan-dan'))).toEqual([1944, 1989])
    expect(foundingYears(anniversaryById(catalogue, 'truyen-thong-nganh-tu-phap'))).toEqual([1945])
    expect(foundingYears(anniversaryById(catalogue, 'canh-sat-bien'))).toEqual([1998])
    expect(foundingYears(anniversaryById(catalogue, 'quoc-te-hoa-binh'))).toEqual([])
  })

  it('compare only the parts that both sides have', () => {
    const onTheAir = anniversaryById(catalogue, 'ha-noi-dien-bien-phu-tren-khong')
    expect(isDayOf(onTheAir, 18, 12)).toBe(true)
    expect(isDayOf(onTheAir, 7, 5)).toBe(false)
    expect(isDayOf(anniversaryById(catalogue, 'hiep-dinh-gio-ne-vo'), 20, 7)).toBe(true)
    expect(isDayOf(anniversaryById(catalogue, 'quoc-khanh'), null, null)).toBe(true)
  })
})

describe('hostile text', () => {
  it.each(['ngày ', 'Việt Nam ', 'và của ', 'Ngày thành lập ', 'Hồ Chí Minh ', '“”- ', 'a'])(
    '%j again and again ends',
    (part) => {
      const text = part.repeat(20_000)
      expect(() => namesWithin(catalogue, text, { start: 0, end: text.length })).not.toThrow()
      expect(ending(text)?.start ?? text.length).toBeGreaterThan(text.length - 400)
    },
  )
})
