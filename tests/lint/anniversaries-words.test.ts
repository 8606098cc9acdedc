/** Numbers in words and names compared. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalogue, EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import { namedAnniversaries } from '../../lib/lint/catalogue/named-anniversaries'
import { readNumberBefore } from '../../lib/lint/mentions/numbers'
import { foldName, isWordCharacter, readNumberWords, writeNumberWords } from '../../lib/lint/vietnamese'
import { builtInCatalogue } from './built-in-catalogue'

describe('numbers in words', () => {
  it.each([
    ['một', 1],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['bảy mươi tư', 74],
    ['bảy mươi bốn', 74],
    ['chín mươi lăm', 95],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['một trăm lẻ năm', 105],
    ['một trăm ba mươi tư', 134],
  ])('reads %s as %d', (words, value) => {
    expect(readNumberWords(words.split(' '))).toBe(value)
  })

  it.each([
    'mươi',
    'trăm',
    'chín tư',
    'hai mười',
    'mười mươi',
    'linh năm',
    'một mươi',
    'hai trăm trăm',
    'năm năm',
  ])('reads no number in %s', (words) => {
    expect(readNumberWords(words.split(' '))).toBeNull()
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(readNumberWords(writeNumberWords(value).split(' '))).toBe(value)
      }),
    )
    expect([0, 1000, 1.5].map(writeNumberWords)).toEqual(['0', '1000', '1.5'])
  })

  it.each([
    ['kỷ niệm 94 ', 94],
    ['kỷ niệm chín mươi tư ', 94],
    ['tròn Chín mươi ', 90],
    ['trong hai ', 2],
    ['một trăm ba mươi tư ', 134],
  ])('finds the number that ends %j', (text, value) => {
    const number = readNumberBefore(text, text.length)
    expect(number?.value).toBe(value)
    expect(text.slice(number!.start, number!.end).trim()).toBe(text.slice(number!.start, number!.end))
  })

  it.each(['1.094 ', 'T94 ', '3-5 ', 'những ', '', 'hai. ', '12345 '])(
    'finds none at the end of %j',
    (text) => {
      expect(readNumberBefore(text, text.length)).toBeNull()
    },
  )
})

describe('names compared', () => {
  it.each([
    ['Ngày Pháp luật Cộng hòa', 'ngày pháp luật Cộng hoà'],
    ['Ngày Thương binh - Liệt sĩ', 'ngày Thương binh, liệt sỹ'],
    ['Ủy ban', 'Uỷ ban'],
    ['Kỷ niệm', 'kỉ niệm'],
    ['Hội Khuyến học', 'Hội Khuyến học'.normalize('NFD')],
  ])('takes %s and %s for one', (a, b) => {
    expect(foldName(a)).toBe(foldName(b))
  })

  it('keeps apart what tones tell apart, and matches whole words only', () => {
    expect(foldName('Hòa')).not.toBe(foldName('Hóa'))
    expect(foldName('thành lập Đảng bộ').includes(foldName('thành lập Đ'))).toBe(false)
  })

  it('knows Vietnamese letters as letters', () => {
    for (const letter of 'aàạẵđĐỹỸ9') expect(isWordCharacter(letter), letter).toBe(true)
    for (const other of [' ', '/', '-', '(', '…', '“', undefined]) expect(isWordCharacter(other)).toBe(false)
  })

  it('finds the longest catalogued name in a text', () => {
    const catalogue = builtInCatalogue()
    const ids = (text: string) => namedAnniversaries(catalogue, text).map(({ id }) => id)
    expect(ids('Ngày thành lập Đảng Cộng sản Việt Nam')).toEqual(['thanh-lap-dang'])
    expect(ids('ngày truyền thống ngành Tư pháp Việt Nam')).toEqual(['truyen-thong-nganh-tu-phap'])
    expect(ids('Ngày thành lập Đoàn TNCS Hồ Chí Minh')).toEqual(['doan-tncs'])
    expect(ids('hội thao của cơ quan')).toEqual([])
  })

  it('finds nothing in an empty catalogue', () => {
    expect(namedAnniversaries(EMPTY_CATALOGUE, 'Ngày Quốc khánh')).toEqual([])
    expect(namedAnniversaries(createCatalogue([]), '')).toEqual([])
  })
})
