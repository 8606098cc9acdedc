/** Where the name of an award departs from the law's: another level, `sỹ`, a class in figures, capitals. */
import type { Part } from '../blocks'
import type { CalendarDate } from '../calendar'
import type { Severity } from '../finding'
import type { AwardMention } from '../mentions/award'
import { awardRecord } from './award-law'
import type { AwardId } from './award-record'

export interface Misnaming {
  readonly at: Part
  readonly replacement: string
  readonly message: string
  readonly why: string
  readonly severity: Severity
  readonly isSafe: boolean
}

/** `danh hiệu` right before the name of a form, with the mark that may open it. */
const CALLED_TITLE = /(?<![0-9A-Za-zÀ-ỹ])danh hiệu ["“‘]?$/i
const CALLED_REACH = 14
const FORMS: ReadonlySet<AwardId> = new Set([
  'bang-khen',
  'giay-khen',
  'ky-niem-chuong',
  'huan-chuong',
  'huy-chuong',
])

const LAW_2022_FROM = 2024

/** Everything about a name that the law has otherwise, the gravest first. */
export function findMisnamings(text: string, mention: AwardMention, postDay: CalendarDate): Misnaming[] {
  const { award, name } = mention
  if (award === null) return []
  const found: (Misnaming | null)[] = [
    calledTitle(text, mention, award),
    respelled(name.text, mention, award, postDay.year >= LAW_2022_FROM),
    conferred(mention, award),
    withLevel(text, mention, award),
    award === 'xa-phuong-tieu-bieu' ? withSpecialZone(text, mention, postDay) : null,
  ]
  return found.filter((each) => each !== null)
}

function calledTitle(text: string, { start }: AwardMention, award: AwardId): Misnaming | null {
  if (!FORMS.has(award)) return null
  const from = Math.max(0, start - CALLED_REACH)
  const words = CALLED_TITLE.exec(text.slice(from, start))?.[0]
  if (!words) return null
  const { name } = awardRecord(award)
  const at = { start: start - words.length, end: start - words.length + 'danh hiệu '.length }
  return {
    at,
    replacement: '',
    message: `${name} là hình thức khen thưởng, không phải danh hiệu`,
    why: 'Luật phân biệt danh hiệu thi đua (Lao động tiên tiến, Chiến sĩ thi đua, Cờ thi đua …) với hình thức khen thưởng (huân chương, huy chương, kỷ niệm chương, bằng khen, giấy khen).',
    severity: 'warning',
    isSafe: false,
  }
}

/** Only titles of honour are conferred (phong tặng): `phong tặng Bằng khen`. */
function conferred({ verb }: AwardMention, award: AwardId): Misnaming | null {
  if (!verb || !FORMS.has(award) || !/^phong tặng$/i.test(verb.text)) return null
  const { name } = awardRecord(award)
  return {
    at: verb,
    replacement: verb.text[0] === 'P' ? 'Tặng' : 'tặng',
    message: `${name} được tặng hoặc truy tặng, không phong tặng`,
    why: 'Luật dùng “phong tặng, truy tặng” cho danh hiệu vinh dự nhà nước (Anh hùng …), “tặng, truy tặng” cho huân chương, huy chương, kỷ niệm chương, bằng khen, giấy khen.',
    severity: 'hint',
    isSafe: true,
  }
}

/** `Lao động tiên tiến cấp cơ sở`: the title has no levels. */
const WITHOUT_LEVEL: ReadonlySet<AwardId> = new Set(['lao-dong-tien-tien', 'tap-the-lao-dong-tien-tien'])
const LEVEL = /^["”’»]? cấp (?:cơ sở|tỉnh|huyện|xã|ngành|bộ)(?![\p{L}])/u

function withLevel(text: string, { end }: AwardMention, award: AwardId): Misnaming | null {
  const words = WITHOUT_LEVEL.has(award) ? LEVEL.exec(text.slice(end, end + 16))?.[0] : undefined
  if (!words) return null
  const from = end + words.indexOf(' ')
  return {
    at: { start: from, end: end + words.length },
    replacement: '',
    message: `${awardRecord(award).name} không chia cấp`,
    why: 'Danh hiệu thi đua ghi đúng tên trong Luật Thi đua, khen thưởng, không thêm chữ “cấp”.',
    severity: 'hint',
    isSafe: false,
  }
}

/** The parts of a name that have one right spelling, in lower case. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^chiến sỹ/i, 'chiến sĩ'],
  [/ cấp cơ sở$/i, ' cơ sở'],
  [/^cờ thi đua chính phủ$/i, 'cờ thi đua của Chính phủ'],
  [/hạng (?:i|1)(?=\)?$)/i, 'hạng Nhất'],
  [/hạng (?:ii|2|nhị)(?=\)?$)/i, 'hạng Nhì'],
  [/hạng (?:iii|3)(?=\)?$)/i, 'hạng Ba'],
  [/hạng (?:nhất|nhì|ba)(?=\)?$)/i, ''],
]

function respelled(
  written: string,
  mention: AwardMention,
  award: AwardId,
  isByLaw2022: boolean,
): Misnaming | null {
  // Headlines in capitals show neither capitals nor classes in letters.
  if (written === written.toUpperCase()) return null
  const proper = inCapitalsOfLaw(respell(written), award, isByLaw2022)
  if (proper === written) return null
  return {
    at: mention.name,
    replacement: proper,
    message: `Tên gọi theo luật: ${proper}`,
    why: 'Danh hiệu thi đua, hình thức khen thưởng ghi đúng tên trong Luật Thi đua, khen thưởng: “Chiến sĩ thi đua cơ sở” (không có chữ “cấp”), “Chiến sĩ” viết i, “Huân chương Lao động hạng Nhất/Nhì/Ba”.',
    severity: 'hint',
    isSafe: true,
  }
}

function respell(written: string): string {
  let proper = written
  for (const [pattern, spelling] of SPELLINGS)
    proper = proper.replace(pattern, (words) =>
      spelling === ''
        ? `hạng ${words[5]!.toUpperCase()}${words.slice(6).toLowerCase()}`
        : words[0]! === words[0]!.toUpperCase() && words[0] !== ' '
          ? spelling[0]!.toUpperCase() + spelling.slice(1)
          : spelling,
    )
  return proper
}

/** Words of these names are common ones: one capital, at the beginning, and none within. */
const ONE_CAPITAL: ReadonlySet<AwardId> = new Set([
  'chien-si-thi-dua-toan-quoc',
  'chien-si-thi-dua-co-so',
  'lao-dong-tien-tien',
  'chien-si-tien-tien',
  'tap-the-lao-dong-xuat-sac',
  'tap-the-lao-dong-tien-tien',
])
const ORDER = /^huân chương (sao vàng|độc lập|quân công|lao động|chiến công|dũng cảm|hữu nghị)/i

function inCapitalsOfLaw(written: string, award: AwardId, isByLaw2022: boolean): string {
  const isCapital = written[0] !== written[0]!.toLowerCase()
  // Before, decrees and circulars wrote `Tập thể Lao động xuất sắc` as well.
  if (ONE_CAPITAL.has(award) && isByLaw2022)
    return isCapital ? written[0]! + written.slice(1).toLowerCase() : written
  const order = award === 'huan-chuong' ? ORDER.exec(written)?.[1] : undefined
  if (!order) return written
  const from = 'huân chương '.length
  const proper = order[0]!.toUpperCase() + order.slice(1).toLowerCase()
  return `Huân chương ${proper}${written.slice(from + order.length)}`
}

/** Communes of the two-level administration: no townships any more, and special zones. */
const TWO_LEVELS_FROM = 20250701
const EARLIER_YEAR = /(?<!\d)20(?:1\d|2[0-4])(?!\d)/

function withSpecialZone(
  text: string,
  { name }: AwardMention,
  { year, month, day }: CalendarDate,
): Misnaming | null {
  if (year * 10000 + month * 100 + day < TWO_LEVELS_FROM || !/thị trấn/i.test(name.text)) return null
  if (EARLIER_YEAR.test(text)) return null
  return {
    at: name,
    replacement: name.text.replace(/thị trấn/i, (words) =>
      words === words.toUpperCase() ? 'ĐẶC KHU' : 'đặc khu',
    ),
    message: 'Từ ngày 01/7/2025 danh hiệu là “xã, phường, đặc khu tiêu biểu”',
    why: 'Nghị định số 152/2025/NĐ-CP dùng tên “xã, phường, đặc khu tiêu biểu”; quyết định trước ngày 01/7/2025 thì giữ tên cũ.',
    severity: 'hint',
    isSafe: false,
  }
}
