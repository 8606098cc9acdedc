/** What stands farther around a document number: the articles before its type, and its subject behind date and issuer. */
import type { AfterNumber } from './reference-context'
import { endOf, sticky, type TextPart, textPart } from './reference-symbol'

/** `141`, `57a`, `1, 2 và 3`, `5 đến 8`. */
const NUMBERS = '\\d{1,3}[a-zđ]?(?:(?:, {0,2}| và | đến | - )\\d{1,3}[a-zđ]?){0,8}'
const POINT = '[Đđ]iểm [a-zđ]{1,2}\\d?(?:(?:, {0,2}| và )(?:điểm )?[a-zđ]{1,2}(?![\\p{L}])){0,6}'
const CLAUSE = `[Kk]hoản ${NUMBERS}`
const LINK = '(?: của)?,? {1,2}'
const OF = '(?: {1,2}(?:của|tại|thuộc))? {1,2}'
/** Read backwards from the type: `điểm a khoản 2 Điều 141 của `. */
const ARTICLES_BEFORE = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])((?:${POINT}${LINK})?(?:${CLAUSE}${LINK})?[Đđ]iều ${NUMBERS})${OF})`,
  'uy',
)
/** Farthest back that articles may reach. */
const ARTICLES_REACH = 120

/** The articles that end where a type begins; null when none do. */
export function readArticles(text: string, at: number): TextPart | null {
  // Articles end in a number; `của` may stand between. Most types follow a word, and are told by one character.
  let end = at
  while (end > 0 && text[end - 1] === ' ') end--
  if (/(?: của| tại| thuộc)$/.test(text.slice(Math.max(0, end - 6), end)))
    end = text.lastIndexOf(' ', end - 1)
  if (!/\d[a-zđ]?$/.test(text.slice(Math.max(0, end - 2), end))) return null
  const from = Math.max(0, at - ARTICLES_REACH)
  const stretch = text.slice(from, at)
  ARTICLES_BEFORE.lastIndex = stretch.length
  const written = ARTICLES_BEFORE.exec(stretch)?.[1]
  return written ? textPart(text, end - written.length, end) : null
}

/** Words that open a subject anywhere; behind an issuer also the verbs that documents are named by. */
const ABOUT_AT = sticky(',? {0,2}(?=(?:về|v/v|V/v|Về) {1,2}(?:việc )?[\\p{L}“"])')
const NAMED_AT = sticky(
  ',? {0,2}(?=(?:quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|công nhận|công bố|phát động|tổ chức|triển khai) {1,2}\\p{L})',
)
/** Where a subject ends: the sentence, a bracket, the next document, or words that go on with the sentence. */
const SUBJECT_END = new RegExp(
  '[;:()“”"]|[.!?…](?= |$)|,(?= {1,2}\\p{Lu})|,? và (?=(?:Nghị|Quyết|Thông|Chỉ|Kế hoạch|Kết|Hướng|Công văn|Luật|Quy định|(?:nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|kế hoạch) số)(?![\\p{L}]))|' +
    ',? (?:số \\d|ngày \\d|đã |sẽ |được |có hiệu lực|thì |trong đó|theo đó|nêu rõ|nhằm )|' +
    ', (?:các|đến nay|từ đó|do đó|đồng thời|căn cứ|hôm nay|sáng|chiều|trên cơ sở|với|sau khi|thay thế|để|tỉnh|huyện|xã|đơn vị)(?![\\p{L}])',
  'u',
)
const SUBJECT_REACH = 300
/** A subject of less than two syllables is a verb of the sentence. */
const IS_SUBJECT = /\S {1,2}\S+ {1,2}\S/

/** The subject behind a number with its date and issuer; null when no words open one. */
export function readSubject(
  text: string,
  numberEnd: number,
  { issuedOn, issuer }: AfterNumber,
): TextPart | null {
  const at = Math.max(numberEnd, issuedOn?.end ?? 0, issuer?.end ?? 0)
  if (text.charCodeAt(at) !== 32 && text[at] !== ',') return null
  let start = endOf(ABOUT_AT, text, at)
  if (start < 0 && issuer) start = endOf(NAMED_AT, text, at)
  if (start < 0) return null
  const stretch = text.slice(start, start + SUBJECT_REACH)
  const stop = stretch.search(SUBJECT_END)
  // Cut at a word where nothing ends it in reach.
  const length = stop >= 0 ? stop : stretch.length < SUBJECT_REACH ? stretch.length : stretch.lastIndexOf(' ')
  const written = stretch.slice(0, length).trimEnd().replace(/,$/, '')
  return IS_SUBJECT.test(written) ? textPart(text, start, start + written.length) : null
}
