/** Numbers of documents with one slip: of their form, of their type, of their year. It shares nothing with the rules. */
import type { Mutator } from './mutant'
import { replaceIn } from './page-dates'
import type { Random } from './random'
import { BODIES } from './words'
import { anyDay, NUMERIC } from './writing'

/** A whole number in a page, and what a slip makes of it. */
type Rewrite = (match: RegExpExecArray, random: Random) => string

/** Every place of a text that a pattern finds outside of quotations, rewritten; one text each. */
function rewritten(text: string, pattern: RegExp, rewrite: Rewrite, random: Random): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const lead = text.slice(Math.max(0, match.index - 400), match.index)
    if (/[“«"][^”»"]*$/.test(lead)) return []
    const place = { start: match.index, end: match.index + match[0].length }
    return [replaceIn(text, place, rewrite(match, random))]
  })
}

/** A sentence around a citation; what follows a number is part of the citation. */
function frame(citation: string, random: Random): (citation: string) => string {
  const body = random.pick(BODIES)
  const frames = [
    (cited: string) => `Thực hiện ${cited}, ${body} tổ chức hội nghị.`,
    (cited: string) => `${body} quán triệt nội dung ${cited} đến toàn thể cán bộ.`,
    (cited: string) => `Căn cứ ${cited}, cụm trưởng xây dựng chương trình công tác.`,
    (cited: string) => `Hội nghị nghe phổ biến ${cited}.`,
  ]
  return citation.length > 0 ? random.pick(frames) : frames[0]!
}

/** Serials that no catalogued document of these years has. */
const serial = (random: Random) => random.between(161, 186)
const written = (random: Random, year: number) => random.pick(NUMERIC.slice(0, 4))(anyDay(random, year, year))

const PARTY = /(?<![\p{L}\p{N}/.-])(\d{1,4})-(NQ|CT|KL|HD|TB|KH)\/(TW|TU)(?![\p{L}\p{N}/-])/gu
const PARTY_PAPERS: readonly (readonly [type: string, letters: string, code: string, issuer: string])[] = [
  ['Chỉ thị', 'CT', 'TW', 'Ban Bí thư'],
  ['Nghị quyết', 'NQ', 'TW', 'Bộ Chính trị'],
  ['Kết luận', 'KL', 'TW', 'Bộ Chính trị'],
  ['Chỉ thị', 'CT', 'TU', 'Ban Thường vụ Tỉnh ủy'],
  ['Nghị quyết', 'NQ', 'TU', 'Tỉnh ủy'],
  ['Kế hoạch', 'KH', 'TU', 'Tỉnh ủy'],
]

/** `49/NQ-TW`: the separators of the State in a paper of the Party. */
export const partySeparator: Mutator = {
  kind: 'party-separator',
  inText: (text, random) =>
    rewritten(text, PARTY, ([, number, letters, code]) => `${number}/${letters}-${code}`, random),
  sentence(random) {
    const [type, letters, code, issuer] = random.pick(PARTY_PAPERS)
    const number = random.between(61, 98)
    const date = written(random, random.between(2012, 2024))
    const cite = (symbol: string) => `${type} số ${symbol} ngày ${date} của ${issuer}`
    const put = frame(type, random)
    const wrong = random.pick([`${number}/${letters}-${code}`, `${number}-${letters}-${code}`])
    return { right: put(cite(`${number}-${letters}/${code}`)), wrong: put(cite(wrong)) }
  },
}

const DECREE = /(?<![\p{L}\p{N}/.-])(\d{1,3})\/((?:199[89]|20\d\d))\/NĐ-CP(?![\p{L}\p{N}/-])/gu

/** `98/NĐ-CP`: a decree without its year. */
export const decreeYearRemoved: Mutator = {
  kind: 'decree-year-removed',
  inText: (text, random) => rewritten(text, DECREE, ([, number]) => `${number}/NĐ-CP`, random),
  sentence(random) {
    const year = random.between(2012, 2024)
    const number = serial(random)
    const date = written(random, year)
    const tail = random.pick([` ngày ${date} của Chính phủ`, ' của Chính phủ', ''])
    const put = frame('Nghị định', random)
    const cite = (symbol: string) => `Nghị định số ${symbol}${tail}`
    return { right: put(cite(`${number}/${year}/NĐ-CP`)), wrong: put(cite(`${number}/NĐ-CP`)) }
  },
}

const STATE =
  /(?<![\p{L}\p{N}/.-])(\d{1,3})\/((?:199[89]|20\d\d))\/(NĐ|TT)-(CP|B[A-ZĐ]{1,6})(?![\p{L}\p{N}/-])/gu

/** Other slips of form: a dash for a slash, a slash for a dash, a year of five digits, D for Đ. */
const FORM_SLIPS: readonly Rewrite[] = [
  ([, number, year, letters, code]) => `${number}/${year}-${letters}-${code}`,
  ([, number, year, letters, code]) => `${number}/${year!.replace(/(\d)$/, '$1$1')}/${letters}-${code}`,
  ([, number, year, letters, code]) => `${number}/${letters}-${code}/${year}`,
]
const CIRCULARS = ['TT-BTP', 'TT-BNV', 'TT-BTC', 'TT-BYT', 'TT-BCA'] as const

export const referenceMalformed: Mutator = {
  kind: 'reference-malformed',
  inText: (text, random) => rewritten(text, STATE, (match) => random.pick(FORM_SLIPS)(match, random), random),
  sentence(random) {
    const year = random.between(2012, 2024)
    const isDecree = random.below(2) === 0
    const symbol = `${serial(random)}/${year}/${isDecree ? 'NĐ-CP' : random.pick(CIRCULARS)}`
    const slip = random.pick(FORM_SLIPS)(new RegExp(STATE.source, 'u').exec(symbol)!, random)
    const wrong = random.pick([slip, isDecree ? symbol.replace('NĐ', 'ND') : symbol.replace('TT-', 'TT/')])
    const put = frame('Văn bản', random)
    const cite = (cited: string) => `${isDecree ? 'Nghị định' : 'Thông tư'} số ${cited} ngày ${date}`
    const date = written(random, year)
    return { right: put(cite(symbol)), wrong: put(cite(wrong)) }
  },
}

const TYPES: readonly (readonly [type: string, letters: string])[] = [
  ['Kế hoạch', 'KH'],
  ['Quyết định', 'QĐ'],
  ['Nghị quyết', 'NQ'],
  ['Chỉ thị', 'CT'],
  ['Báo cáo', 'BC'],
  ['Thông báo', 'TB'],
]
const TYPED =
  /(?<![\p{L}])(?:Kế hoạch|Quyết định|Nghị quyết|Chỉ thị)(?= (?:số )?\d{1,4}(?:\/(?:\d{4}\/)?|-)(KH|QĐ|NQ|CT)[-/]\p{Lu}{2})/gu

/** Another type in words than in letters: `Kế hoạch số 15/QĐ-UBND`. */
export const referenceTypeMismatch: Mutator = {
  kind: 'reference-type-mismatch',
  inText: (text, random) =>
    rewritten(
      text,
      TYPED,
      ([type]) => random.pick(TYPES.slice(0, 4).filter(([other]) => other !== type))[0],
      random,
    ),
  sentence(random) {
    const [type, letters] = random.pick(TYPES)
    const [wrongType] = random.pick(TYPES.filter(([other]) => other !== type))
    const isParty = (letters === 'CT' || letters === 'NQ') && random.below(3) === 0
    const symbol = isParty
      ? `${random.between(61, 98)}-${letters}/TU`
      : `${random.between(161, 480)}/${letters}-${letters === 'NQ' ? 'HĐND' : 'UBND'}`
    const put = frame(type, random)
    const cite = (name: string) => `${name} số ${symbol} ngày ${date}`
    const date = written(random, random.between(2018, 2024))
    return { right: put(cite(type)), wrong: put(cite(wrongType)) }
  },
}

const DATED =
  /(?<=(?<![\p{L}\p{N}/.-])\d{1,3}\/((?:199[89]|20\d\d))\/(?:NĐ|TT|QĐ|NQ)-[A-ZĐTg]{2,7} ngày \d{1,2}\/\d{1,2}\/)\1(?![\d/])(?! có hiệu lực)/gu

/** Another year in the date than in the number. */
export const referenceYearMismatch: Mutator = {
  kind: 'reference-year-mismatch',
  inText: (text, random) =>
    rewritten(text, DATED, ([year]) => String(Number(year) + random.pick([-1, 1, 10])), random),
  sentence(random) {
    const year = random.between(2012, 2024)
    const letters = random.pick(['NĐ-CP', 'TT-BTP', 'TT-BNV', 'QĐ-UBND', 'NQ-HĐND'])
    const type = { N: 'Nghị định', T: 'Thông tư', Q: 'Quyết định' }[letters[0]!]!
    const named = letters.startsWith('NQ') ? 'Nghị quyết' : type
    const date = written(random, year)
    const wrongYear = String(year + random.pick([-1, 1, -10]))
    const put = frame(named, random)
    const cite = (day: string) => `${named} số ${serial(random)}/${year}/${letters} ngày ${day}`
    const right = cite(date)
    return { right: put(right), wrong: put(right.replace(date, date.slice(0, -4) + wrongYear)) }
  },
}
