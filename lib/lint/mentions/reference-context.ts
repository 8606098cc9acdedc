/** What stands around a document number: type and the word `số` before it, date and issuer after it. */
import type { Part } from '../blocks'
import { isWordCharacter } from '../vietnamese'
import { endOf, sticky, type TextPart, textPart } from './reference-symbol'

/** Document types in words (Decree 30/2020/NĐ-CP, Party usage), the longer before its own beginning. */
const TYPE_WORDS =
  'bộ luật|luật|pháp lệnh|lệnh|nghị định|nghị quyết liên tịch|nghị quyết|quyết định|thông tư liên tịch|thông tư|' +
  'thông tri|thông báo|thông cáo|chỉ thị|kết luận|quy chế phối hợp|quy chế|quy định|quy hoạch|hướng dẫn|' +
  'chương trình hành động|chương trình phối hợp|chương trình|kế hoạch liên tịch|kế hoạch phối hợp|kế hoạch|' +
  'phương án|đề án|dự án|báo cáo|biên bản|tờ trình|hợp đồng|công điện|công văn|văn bản hợp nhất|văn bản|' +
  'sắc lệnh|sắc luật|giấy mời|giấy ủy quyền|giấy phép|bản án|chiến lược|tuyên bố|lời kêu gọi'
/** Types shortened before a number: `QĐ số 776/QĐ-UBND`. */
const TYPE_SHORT = 'QĐ|NĐ|TT|NQ|CT|KH|HD|CV|TB|BC|KL|VB'
interface TypeWords {
  readonly lower: string
  /** All but the first letter, whose case varies most. */
  readonly rest: string
  readonly first: string
}

/** Types by their last syllable in lower case, the longer first: a number is read backwards from where it begins. */
const TYPES_BY_END = new Map<string, TypeWords[]>()
for (const type of [...TYPE_WORDS.split('|'), ...TYPE_SHORT.split('|')].sort((a, b) => b.length - a.length)) {
  const lower = type.toLowerCase()
  const end = lower.slice(lower.lastIndexOf(' ') + 1)
  const first = lower[0]! + lower[0]!.toUpperCase()
  TYPES_BY_END.set(end, [...(TYPES_BY_END.get(end) ?? []), { lower, rest: lower.slice(1), first }])
}
/** Most blanks between a type, the word `số`, its colon and the number. */
const MOST_BLANKS = { type: 3, colon: 2, number: 6 } as const

export interface BeforeNumber {
  readonly type: TextPart | null
  /** The word `số`, without its colon. */
  readonly numberWord: TextPart | null
  readonly hasColon: boolean
}

const NOTHING_BEFORE: BeforeNumber = { type: null, numberWord: null, hasColon: false }

/** Reads backwards from the place where a number begins. */
export function readBefore(text: string, at: number): BeforeNumber {
  const blank = backOverBlanks(text, at, MOST_BLANKS.number)
  const hasColon = text[blank - 1] === ':'
  const wordEnd = hasColon ? backOverBlanks(text, blank - 1, MOST_BLANKS.colon) : blank
  const hasWord = isNumberWord(text, wordEnd)
  if (!hasWord && (hasColon || at - blank > MOST_BLANKS.type)) return NOTHING_BEFORE
  const wordStart = hasWord ? wordEnd - 2 : at
  return {
    type: readType(text, backOverBlanks(text, wordStart, MOST_BLANKS.type)),
    numberWord: hasWord ? textPart(text, wordStart, wordEnd) : null,
    hasColon,
  }
}

/** The word `số`, in any case, that ends here and is no tail of another. */
function isNumberWord(text: string, end: number): boolean {
  const last = text[end - 1]
  if (last !== 'ố' && last !== 'Ố') return false
  const first = text[end - 2]
  return (first === 's' || first === 'S') && !isWordCharacter(text[end - 3])
}

function readType(text: string, end: number): TextPart | null {
  const last = lastSyllable(text, end)
  // As a rule the words are in lower case but for the first letter; changing the case of a text is slow.
  const types = last && (TYPES_BY_END.get(last) ?? TYPES_BY_END.get(last.toLowerCase()))
  if (!types) return null
  const found =
    types.find(
      ({ rest, first }) =>
        text.startsWith(rest, end - rest.length) && first.includes(text[end - rest.length - 1] ?? ' '),
    ) ?? typeInAnyCase(text, end, types)
  const start = end - (found?.lower.length ?? 0)
  return found && !isWordCharacter(text[start - 1]) ? textPart(text, start, end) : null
}

function typeInAnyCase(text: string, end: number, types: readonly TypeWords[]): TypeWords | undefined {
  const lead = text.slice(Math.max(0, end - LONGEST_TYPE), end).toLowerCase()
  return types.find(({ lower }) => lead.endsWith(lower))
}

const LONGEST_TYPE = 24
const LONGEST_SYLLABLE = 8

/** The letters that end here. */
function lastSyllable(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < LONGEST_SYLLABLE && isWordCharacter(text[start - 1])) start--
  return text.slice(start, end)
}

function backOverBlanks(text: string, at: number, most: number): number {
  let end = at
  while (end > 0 && at - end < most && text.charCodeAt(end - 1) === 32) end--
  return end
}

/** Types whose serial and year alone name a document: `Nghị định 20/2019`. A plan `10/2024` may be one for October. */
const NUMBERED_BY_YEAR = /^(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|NĐ)/i

export const isNumberedByYear = (type: TextPart | null): boolean => !!type && NUMBERED_BY_YEAR.test(type.text)

const GAP = ' {0,20}'
/** `ngày 31/12/2023`, `ngày 05 tháng 01 năm 2024`, also with blanks for numbers: `ngày   tháng 01 năm 2024`. */
const DATE_AT = sticky(
  `,? {0,3}(?:\\( {0,2})?(?:(?:ban hành|ký) )?(?:[Nn]gày) {0,20}(?:\\d{1,2}${GAP}[/.-]${GAP}\\d{1,2}(?: {0,2}[/.-] {0,2}\\d{2,5})?|` +
    `(?:\\d{1,2}|[.…_]{1,40})?${GAP}tháng${GAP}(?:\\d{1,2}|[.…_]{1,40})?(?:${GAP}năm${GAP}(?:\\d{4})?)?)`,
)
/** Words that open the name of an issuer. */
const ISSUER_HEAD =
  'Chính phủ|Thủ tướng|Quốc hội|Ủy ban|Uỷ ban|UBND|HĐND|UBTVQH|Hội đồng|Bộ|Ban|Sở|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|' +
  'Huyện ủy|Đảng|Trung ương|Thường trực|Thường vụ|BTV|Đoàn|Cục|Tổng|Văn phòng|Tòa án|Toà án|Viện|Chủ tịch|Giám đốc|' +
  'Ngân hàng|Thanh tra|Hội|Liên đoàn|Mặt trận|Phòng|Trường|Kiểm toán|TAND|VKSND'
/** The issuing told as a clause: `được Quốc hội thông qua ngày`, `do Chính phủ ban hành ngày`. */
const ISSUED_BY_AT = sticky(
  `,? {1,3}(?:(?:đã )?được|do) {1,2}(?=(?:${ISSUER_HEAD})(?![\\p{L}\\p{N}]))[\\p{L}\\p{N} ]{2,60}? (?:thông qua|(?:ký )?ban hành|ký)(?= {1,3}ngày {1,3}\\d)`,
)
const ISSUER_AT = sticky(`,? {0,3}của {1,3}(?=(?:${ISSUER_HEAD})(?![\\p{L}\\p{N}]))`)
/** Where an issuer's name ends: punctuation, a footnote mark, or words that open the subject or go on with the sentence. */
const ISSUER_STOP = new RegExp(
  '[,;:()"“”*¹²³⁰-⁹]|(?<!TP)\\.| [-–] | và(?! \\p{Lu})(?!\\p{L})|' +
    ' (?:về|v\\/v|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|điều chỉnh|công bố|công nhận|chỉ đạo|triển khai|' +
    'tổ chức|tiếp tục|tăng cường|thực hiện|thi hành(?! án)|thay thế|bãi bỏ|kèm|ngày|ký|thì|đã|có|được|là|để|như|cũng|nêu|trong|tại|theo|với|do|' +
    'từ|đến|này|nói)(?![\\p{L}])',
  'u',
)
/** The next document: `của Bộ Chính trị và Nghị quyết số …`. */
const NEXT_TYPE = new RegExp(` và (?=(?:${TYPE_WORDS})(?![\\p{L}\\p{N}]))`, 'iu')
const ISSUER_REACH = 90

export interface AfterNumber {
  /** The stretch of the date with the word `ngày`; the date itself is left to the date scanner. */
  readonly issuedOn: Part | null
  readonly issuer: TextPart | null
}

/** Reads on from the end of a number: date then issuer, or issuer then date. */
export function readAfter(text: string, at: number): AfterNumber {
  const clause = endOf(ISSUED_BY_AT, text, at)
  if (clause >= 0) return { issuedOn: readDate(text, clause), issuer: null }
  const first = readDate(text, at)
  const issuer = readIssuer(text, first?.end ?? at)
  return { issuedOn: first ?? (issuer ? readDate(text, issuer.end) : null), issuer }
}

function readDate(text: string, at: number): Part | null {
  const end = endOf(DATE_AT, text, at)
  if (end < 0) return null
  const start = at + text.slice(at, end).search(/[Nn]gày/)
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function readIssuer(text: string, at: number): TextPart | null {
  const start = endOf(ISSUER_AT, text, at)
  if (start < 0) return null
  const stretch = text.slice(start, start + ISSUER_REACH)
  const stops = [ISSUER_STOP, NEXT_TYPE].map((pattern) => stretch.search(pattern)).filter((stop) => stop >= 0)
  const name = stretch.slice(0, Math.min(stretch.length, ...stops)).trimEnd()
  return name ? textPart(text, start, start + name.length) : null
}
