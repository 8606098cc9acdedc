/**
 * The words and characters that signs are told by: data only. The last four characters of a needle are looked for
 * first, so rare ones should stand there. Each list covers all that its readers can find; tests hold the two together.
 */
import { BRANCHES, STEMS } from '../stem-branch'
import { ADMINISTRATIVE_ABBREVIATIONS } from '../wording/administrative-abbreviations'
import { FOREIGN_LETTERS } from '../wording/look-alikes'
import {
  ABBREVIATION_SIGN,
  AWARD_SIGN,
  BLANK_DATE_SIGN,
  CAPITALS_SIGN,
  COLLECTIVE_SIGN,
  COMMENDED_SIGN,
  COUNT_SIGN,
  DIGIT_SIGN,
  DUE_SIGN,
  EMULATION_SIGN,
  ENCODING_SIGN,
  LEFT_BLANK_SIGN,
  LINE_END_SIGN,
  LIST_SIGN,
  MOVEMENT_SIGN,
  NAMED_SIGN,
  NEW_YEAR_SIGN,
  NOTE_SIGN,
  PERIOD_SIGN,
  PERSONAL_SIGN,
  STEM_BRANCH_SIGN,
  THEME_SIGN,
  TONE_SIGN,
  UNUSUAL_SIGN,
  YEAR_WORD_SIGN,
} from './sign'

/** Small letters, a capital first, each word with a capital, all capitals. */
const inCases = (...words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const titled = word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    return [
      ...new Set([
        word,
        word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
        titled,
        word.toUpperCase(),
      ]),
    ]
  })

const codes = (characters: string): number[] => [...characters].map((each) => each.charCodeAt(0))

/** Codes of ranges, both ends included. */
const ranges = (...ends: readonly (readonly [first: number, last: number])[]): number[] =>
  ends.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))

/**
 * What may stand before `năm` when it counts, with a blank between or none: digits, and the last letters of numbers in
 * words. Not a needle for each: they would all end alike, and each `năm` of a text would ask for every one.
 */
export const BEFORE_COUNTED = [...'0123456789tianưmuyhẻ', ...'TIANƯMUYHẺ']
export const COUNTED: readonly string[] = ['năm', 'Năm', 'NĂM']

const STEM_BRANCHES = [...STEMS, 'Kỉ', 'Quí'].flatMap((stem) =>
  [...BRANCHES, 'Tí', 'Tị', 'Mẹo'].flatMap((branch) =>
    [' ', '  '].map((blanks) => stem + blanks + branch.slice(0, 3)),
  ),
)

/** Syllables with the tone on the second vowel; a draft that has none of them hardly has a rarer one. */
const LATE_TONES =
  'hoà hoá hoả hoạ toà toá toả toạ xoà xoá xoã loà loá loã doạ đoạ goá nhoà khoá khoả thoả thoá choá oà hoè khoẻ loè toè toé xoè ' +
  'uỷ huỷ thuỷ tuỷ luỹ luỵ tuỵ tuỳ tuý thuý suý huý truỵ nguỵ khuỵ thuỵ'
/** `Thi đua - Khen thưởng` with another joint or another case, behind the body that it is the name of. */
const COUNCILS = ['ồng', 'Ban'].flatMap((body) => [
  `${body} thi đua`,
  ...[',', ' ,', ' và', ' K', ' k', '-', '–', ' -K', ' -k', ' –K', ' –k', ' - k', ' – k', ' -,'].map(
    (joint) => `${body} Thi đua${joint}`,
  ),
])

const AWARD_WORDS = [
  ...['ĩ thi đ', 'ỹ thi đ', 'ờ thi đ', 'động xuất', 'động Xuất', 'động tiên', 'động Tiên'],
  ...['iệm chương', 'uân chương'],
]

export const NEEDLES: readonly (readonly [signs: number, needles: readonly string[]])[] = [
  [COUNT_SIGN, inCases('  năm', 'n thứ', '  thứ')],
  [PERIOD_SIGN, inCases('rằm ', 'mùng ', 'mồng ', 'quý ', 'tháng đầu', 'tháng cuối')],
  // `ngày tháng`, blanks that are wide, and a line that ends where a year should stand.
  [BLANK_DATE_SIGN, inCases('ngày thá', 'ngàythá', 'ngày: thá', 'ngày  ', 'ngày:  ', 'tháng  ', 'năm  ')],
  [BLANK_DATE_SIGN, [...inCases('năm\n', 'năm \n', 'ngày /', 'ngày: /', 'ngày/', 'ngày:/')]],
  [NAMED_SIGN, ['luật ', 'Luật ', 'Pháp lệnh ', 'Hiến pháp ', 'Nghị quyết ']],
  [EMULATION_SIGN, [...inCases('đợt '), ' Tư pháp', ' TƯ PHÁP', 'tỉnh ', 'Tỉnh ', 'TỈNH ']],
  [LEFT_BLANK_SIGN, [...inCases('(ghi ', '(nêu ', '(điền', '(chèn', '(nhập'), 'x /', 'X /']],
  [AWARD_SIGN, ['ấy khe', 'ằng khen', 'ẤY KHE', 'ẰNG KHEN', 'ấn tiê', 'ẤN TIÊ', ...AWARD_WORDS]],
  [AWARD_SIGN, AWARD_WORDS.map((words) => words.toUpperCase())],
  [COMMENDED_SIGN, ['hen thưởng']],
  [COLLECTIVE_SIGN, ['ập thể']],
  [ENCODING_SIGN, ['??']],
  [NOTE_SIGN, ['TODO', 'xxx', 'xx ', 'XX ', 'Lorem']],
  [LIST_SIGN, inCases('danh sách', 'họ tên', 'họ và tên')],
  [PERSONAL_SIGN, ['CCCD', 'CMND', 'CMTN', 'ăn cước', 'ài khoản']],
  [TONE_SIGN, LATE_TONES.split(' ').map((syllable) => `${syllable} `)],
  [ABBREVIATION_SIGN, [...ADMINISTRATIVE_ABBREVIATIONS.keys()]],
  // The country, the councils, the people's bodies, the two ministries.
  [
    CAPITALS_SIGN,
    ['Cộng Hòa', 'Cộng Hoà', 'hòa Xã ', 'hoà Xã ', 'òa xã Hội', 'oà xã Hội', 'ội Chủ', 'hủ Ngh', 'ệt nam'],
  ],
  [CAPITALS_SIGN, [...COUNCILS, 'ồng Nhâ', 'an Nhâ', 'án Nhâ', 'át Nhâ']],
  [CAPITALS_SIGN, ['Đảng cộng', 'òa xã hội Việt', 'oà xã hội Việt']],
  [CAPITALS_SIGN, ['Bộ tư pháp', 'Sở tư pháp', 'Bộ nội vụ', 'Sở nội vụ']],
  [STEM_BRANCH_SIGN, [...STEM_BRANCHES, ...STEM_BRANCHES.map((name) => name.toUpperCase())]],
  [NEW_YEAR_SIGN, ['Tết', 'tết', 'TẾT']],
  [THEME_SIGN, ['hủ đề', 'hẩu hiệu', 'hương châm', 'hong trào']],
  [DUE_SIGN, ['ơ kết', 'ổng kết', 'phát động']],
  [MOVEMENT_SIGN, inCases('thi đua')],
  [YEAR_WORD_SIGN, ['ăm 20', 'ĂM 20']],
]

/** Blanks of all widths: people paste no-break and thin spaces from Word and PDF. */
export const BLANKS = [0x09, 0xa0, 0x1680, ...ranges([0x2000, 0x200a]), 0x202f, 0x205f, 0x3000]
/** Characters nobody sees: soft hyphen, zero-width ones, direction marks, byte order mark. */
export const INVISIBLES = [
  0xad,
  0x180e,
  ...ranges([0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064]),
  0xfeff,
]
/** Letters that look like ours (eth and African D, Cyrillic, Greek) and digits of other shapes. */
const LOOK_ALIKES = [0xd0, 0x189, ...ranges([0xff10, 0xff19]), ...codes([...FOREIGN_LETTERS.keys()].join(''))]
const COMBINING_MARKS = ranges([0x300, 0x36f])
/** With a number or a blank behind it: `số 98`, `Số: /KH-STP`. */
export const NUMBER_WORDS: readonly string[] = ['số', 'Số']
/** What may hold the place of a number behind them. */
export const AFTER_NUMBER_WORD = codes('0123456789-–—‑−/.…_xX?[(')
/** The end of `Nghị` and `Chỉ thị`, with a number behind their types: `Nghị định 98`, `Chỉ thị 34`. */
export const BARE_TYPES: readonly string[] = ['hị ']
/** What may stand before the letters of a symbol: `34-CT/TW`. */
export const DASHES = codes('-–—‑−')
/** `\v`, `\f`, `\r` and the line and paragraph separators of Unicode. */
export const OTHER_LINE_ENDS = [...ranges([0x0b, 0x0d]), 0x2028, 0x2029]
/** Greek and Cyrillic, private fonts, and what stands for a lost letter. */
const STRANGE = ranges([0x391, 0x458], [0xe000, 0xfffd])

/** Told by one character. */
export const CHARACTERS: readonly (readonly [signs: number, codes: readonly number[]])[] = [
  [UNUSUAL_SIGN, [...BLANKS, ...INVISIBLES, ...LOOK_ALIKES, ...COMBINING_MARKS]],
  [LINE_END_SIGN, OTHER_LINE_ENDS],
  [DIGIT_SIGN, codes('0123456789')],
  // What lines in TCVN3, VNI and misread UTF-8 hold for â, đ, á, à, ạ, ư, ệ and the like, and what a PDF's font makes of Ò.
  [ENCODING_SIGN, [...codes('©®¸µ¹ª¬ñöäïûøæÄÆÕƣƢ'), ...STRANGE]],
  [EMULATION_SIGN, codes('“"')],
  [NOTE_SIGN, codes('[{')],
  [LEFT_BLANK_SIGN, codes('[')],
  [LEFT_BLANK_SIGN | BLANK_DATE_SIGN, codes('…_')],
  [BLANK_DATE_SIGN, codes('·')],
]
