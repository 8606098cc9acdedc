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
  /^\s*(?:\d{1,3} ?[.)/-]|[-+•*–]|\d{1,3}\t) ?(?:(?:[ÔôB][nà]g?|Bà|Anh|Chị|Em|Đồng chí|Đ\/c|đồng chí)[:.]? )?[A-ZĐÀ-Ỹ][a-zà-ỹ]{0,7}(?: [A-ZĐÀ-Ỹ][a-zà-ỹ]{0,7}){1,4}(?=[,;:(–-]| [–-]|\s|$)/
const BIRTH =
  /(?:sinh ngày|ngày sinh:?|sinh:) {0,2}(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})(?!\d)/i
const PHONE = /(?<![\d./-])(?:0|\+84 ?)[35789]\d(?:[ .-]?\d){7}(?![\d/])/
/** Whoever may be called by office. */
const OFFICE =
  /(?:đường dây nóng|liên hệ|trực ban|hotline|văn phòng|luật sư|công chứng|đấu giá viên|giám định)/i

/** Births and phones of a commended person in one line of a list. */
export function findListedPersonalData(text: string): PersonalDatum[] {
  if (!PERSON_ITEM.test(text) || OFFICE.test(text)) return NONE
  const data: PersonalDatum[] = []
  const birth = BIRTH.exec(text)
  if (birth) data.push({ start: birth.index, end: birth.index + birth[0].length, of: 'birth' })
  const phone = PHONE.exec(text)
  if (phone) data.push({ start: phone.index, end: phone.index + phone[0].length, of: 'phone' })
  return data
}
