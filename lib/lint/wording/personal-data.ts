/** Numbers that identify a private person: identity cards, bank accounts, and in lists of the commended also phones, births. */
import type { Part } from '../blocks'

export interface PersonalDatum extends Part {
  readonly of: 'identity' | 'account' | 'phone' | 'birth'
}

/** Words of one length are looked for in leaps. */
const LABEL = /CCCD|CMND|CMTN|cước/
const ACCOUNT_LABEL = 'ài khoản'

/** Digits in groups, as people write long numbers. */
const DIGITS_12 = '0\\d{2}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}'
const DIGITS_9 = '\\d{3}[ .]?\\d{3}[ .]?\\d{3}'
/** From the label to the number: a colon, `số`, the other label. A decision's number has letters behind it. */
const IDENTITY = new RegExp(
  '(?:CCCD|CMT?ND|[Cc]ăn cước(?: công dân)?|[Cc]hứng minh(?: thư)? nhân dân)' +
    `(?:[ /]{0,2}(?:CCCD|CMT?ND|[Cc]ăn cước|hoặc|số|gắn chíp|của (?:ông|bà|anh|chị)|là|:|\\()){0,5} {0,2}(${DIGITS_12}|${DIGITS_9})(?![\\d/]|[.,]\\d)`,
  'g',
)
const ACCOUNT =
  /(?:[Ss]ố tài khoản|[Tt]ài khoản(?: số)?|STK)(?: ngân hàng| cá nhân)?(?:[ :]|số|là){0,4}(\d[\d .]{5,20}\d)(?![\d/])/g
/** Accounts of offices and funds are there to be known. */
const PUBLIC_ACCOUNT =
  /(?:kho bạc|ủng hộ|quỹ|vận động|mặt trận|đóng góp|tiếp nhận|công ty|doanh nghiệp|UBND|ủy ban|uỷ ban|cơ quan|chi cục|cục |sở |trung tâm|ban quản lý|trường|bệnh viện|hội |nộp|đấu giá|đặt trước|hạch toán|kế toán|tạm giữ|thuế|phí|vụ án)/i
const PERSON = /(?:(?<![A-Za-zÀ-ỹ])(?:ông|bà|anh|chị|em|cháu)|chủ tài khoản:?) [A-ZĐÀ-Ỹ][a-zà-ỹ]+ [A-ZĐÀ-Ỹ]/i
const REACH = 120

/** Identity cards and private accounts in a block. */
export function findPersonalData(text: string): PersonalDatum[] {
  const data: PersonalDatum[] = []
  if (LABEL.test(text)) for (const match of text.matchAll(IDENTITY)) data.push(numberOf(match, 'identity'))
  if (!text.includes(ACCOUNT_LABEL)) return data
  for (const match of text.matchAll(ACCOUNT)) {
    const around = text.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH)
    if (PERSON.test(around) && !PUBLIC_ACCOUNT.test(around)) data.push(numberOf(match, 'account'))
  }
  return data
}

const NONE: PersonalDatum[] = []

function numberOf(match: RegExpExecArray, of: PersonalDatum['of']): PersonalDatum {
  const end = match.index + match[0].length
  return { start: end - match[1]!.length, end, of }
}

/** `1. Nguyễn Văn A`, `- Bà Lê Thị B`: a numbered or dashed item that begins with a person's name. */
const PERSON_ITEM =
  /^\s*(?:\|? ?\d{1,3} ?[.)/|-]|[-+•*–]|\d{1,3} {2,}) ?(?:(?:[ÔôB][nà]g?|Bà|Anh|Chị|Em|Đồng chí|Đ\/c|đồng chí)[:.]? )?[A-ZĐÀ-Ỹ][a-zà-ỹ]{0,7}(?: [A-ZĐÀ-Ỹ][a-zà-ỹ]{0,7}){1,4}(?=[,;:(–-]| [–-]|\s|$)/
const BIRTH =
  /(?:sinh ngày|ngày sinh:?|sinh:) {0,2}(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})(?!\d)/i
const PHONE = /(?<![\d./-])(?:0|\+84 ?)[35789]\d(?:[ .-]?\d){7}(?![\d/])/
/** Whoever may be called by office. */
const OFFICE =
  /(?:đường dây nóng|liên hệ|trực ban|hotline|văn phòng|luật sư|công chứng|đấu giá viên|giám định)/i

/** Births and phones of a commended person in one line of a list. */
export function findListedPersonalData(text: string): PersonalDatum[] {
  return PERSON_ITEM.test(text) && !OFFICE.test(text) ? birthAndPhone(text) : NONE
}

/** `bà Trần Thị B (sinh ngày 03/8/1990, điện thoại 0987654321)`: someone is named in the sentence that tells it. */
const NAMED_WITH =
  /(?<!\p{L})(?:ông|bà|anh|chị|em|cháu|đồng chí) (?:\p{Lu}\p{Ll}{0,7} ?){2,5}[,;(–-]{0,2} ?\(?(?:sinh |ngày sinh|điện thoại|số điện thoại|đt|sđt)/iu

/** The same in a sentence that tells of an award. */
export function findToldPersonalData(text: string): PersonalDatum[] {
  return NAMED_WITH.test(text) && !OFFICE.test(text) ? birthAndPhone(text) : NONE
}

function birthAndPhone(text: string): PersonalDatum[] {
  const data: PersonalDatum[] = []
  const birth = BIRTH.exec(text)
  if (birth) data.push({ start: birth.index, end: birth.index + birth[0].length, of: 'birth' })
  const phone = PHONE.exec(text)
  if (phone) data.push({ start: phone.index, end: phone.index + phone[0].length, of: 'phone' })
  return data
}

/** The head of a column that holds whole births. */
const BIRTH_COLUMN = /(?:ngày|ngày, tháng, năm|ngày tháng năm|năm) sinh/i
const LONGEST_HEAD = 160
const DAY = /(?<![\d/.-])\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19[3-9]\d|20[01]\d)(?![\d/.-])/

export const isBirthColumn = (text: string): boolean => text.length <= LONGEST_HEAD && BIRTH_COLUMN.test(text)

/** A day in a row, or in a cell of its own, below such a head. */
export function findBirthInRow(text: string): PersonalDatum[] {
  const day = DAY.exec(text)
  const isRow = /^\s*\|?\s*\d{1,3}\s*(?:\||[.)]|\s{2})/.test(text) || text.trim() === day?.[0]
  return day && isRow ? [{ start: day.index, end: day.index + day[0].length, of: 'birth' }] : NONE
}
