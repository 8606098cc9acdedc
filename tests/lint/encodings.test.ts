/** Old encodings read back: whole tables both ways, and foreign words that must stay as they are. */
import { describe, expect, it } from 'vitest'
import { readLegacyText } from '../../lib/lint/wording/legacy-encoding'
import { findLookAlikes } from '../../lib/lint/wording/look-alikes'
import { isSyllable } from '../../lib/lint/wording/syllable'
import { fromTcvn3 } from '../../lib/lint/wording/tcvn3'
import { fromVni } from '../../lib/lint/wording/vni'

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®'
const VNI =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ'

describe('tables', () => {
  it('of TCVN3 hold every letter once', () => {
    expect([...TCVN3].map(fromTcvn3).join('')).toBe(LETTERS)
  })

  it('of VNI hold every letter, small and capital', () => {
    expect(VNI.split(' ').map(fromVni).join('')).toBe(LETTERS)
    expect(VNI.toUpperCase().split(' ').map(fromVni).join('')).toBe(LETTERS.toUpperCase())
  })
})

describe('a line in an old encoding', () => {
  it.each([
    ['Uû ban nh©n d©n tØnh B¾c Giang', 'TCVN3 (ABC)', 'Uỷ ban nhân dân tỉnh Bắc Giang'],
    ['Tªn c¬ quan ban hµnh v¨n b¶n', 'TCVN3 (ABC)', 'Tên cơ quan ban hành văn bản'],
    ['Uûy ban nhaân daân tænh Baéc Giang', 'VNI', 'Ủy ban nhân dân tỉnh Bắc Giang'],
    ['phong traøo thi ñua naêm 2024', 'VNI', 'phong trào thi đua năm 2024'],
    ['Nguyá»…n VÄƒn An á»Ÿ tá»‰nh Báº¯c Giang', 'UTF-8', 'Nguyễn Văn An ở tỉnh Bắc Giang'],
  ])('is told and converted: %j', (raw, encoding, text) => {
    expect(readLegacyText(raw)).toEqual({ encoding, text })
  })

  it.each([
    'Ủy ban nhân dân tỉnh Bắc Giang',
    'Café, résumé, à la carte, garçon, Größe, Müller, Señor Núñez',
    'tình hình tài chính và thành tích',
    'Nhiệt độ 37°C; ® và ©; 5 µm; ±3',
    'La fête à la plage était très réussie et les élèves étaient là',
    '',
  ])('is not seen in %j', (raw) => {
    expect(readLegacyText(raw)).toBeNull()
  })
})

describe('look-alikes', () => {
  it.each([
    ['98/2023/NĐ-С\u0420', '98/2023/NĐ-CP'],
    ['163/QÐ-UBND', '163/QĐ-UBND'],
    ['dƣỡng', 'dưỡng'],
    ['khеn', 'khen'],
  ])('in %j stand for %j', (raw, replacement) => {
    expect(findLookAlikes(raw)).toEqual([{ start: 0, end: raw.length, replacement }])
  })

  it.each(['Москва', 'α, β, 35 μg', 'Су-57', 'đường'])('are none in %j', (raw) => {
    expect(findLookAlikes(raw)).toEqual([])
  })
})

describe('syllables', () => {
  it('are built as Vietnamese ones', () => {
    const all = 'được người quyết thuở giếng quốc nghiêng xoong huỳnh yêu gì uỷ hoà hòa Bắc khuya ngoeo'
    expect(all.split(' ').filter((word) => !isSyllable(word))).toEqual([])
    expect('street für nhaân daân ñua ViÖt'.split(' ').filter(isSyllable)).toEqual([])
  })
})
