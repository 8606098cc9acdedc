/**
 * Blanks that a writer left to be filled in: our own sentence patterns' brackets, `tặng cho …… tập thể`, `…/…/2024`,
 * `số (ghi rõ số)`. An ellipsis, a cut quotation, `v.v…`, a line of dots to a page number and a printed form are none.
 */
import type { Part } from '../blocks'
import type { Mention } from '../mentions/mention'
import { isQuoted } from '../quotation'
import { WORD } from '../vietnamese'
import { PATTERN_BLANKS } from './sentence-patterns'

export interface LeftBlank extends Part {
  /** True when nothing else can be meant: the words of our own patterns, a blank in front of what it counts. */
  readonly isCertain: boolean
}

/** Characters without which there is no blank. Most blocks have none of them. */
const SIGN = /[[…_(]|\.\.|[xX]\//
/** Without these in turn none of the patterns below can match; each of them is slower than its sign. */
const COUNT_SIGN = / (?:[…_]|\.\.)/
const DAY_SIGN = /[…._xX] ?\//
const PARENTHESIS_SIGN = / \([gnđcGNĐC]/
const MOST_BLANKS = 50

const DOTS = '(?:[…_]|\\.{2,80})[.…_]{0,80}'
/** `[số tập thể]`; `[tên đơn vị](https://…)` is a link. */
const BRACKET = /\[[^[\]\n]{2,60}\](?!\()/g
/** What writers tell themselves to do. `Điền kinh`, `nhập khẩu`, `nêu tại khoản 1` are something else. */
const INSTRUCTED =
  '(?:(?:ghi|nêu) (?:rõ|cụ thể|đầy đủ)|(?:điền|chèn|nhập) (?:tên|số|ngày|nội dung|thông tin|ảnh|bảng))'
/** What a bracket alone holds the place of. */
const PLACEHOLDER =
  /^\[ ?(?:địa điểm|thời gian|ngày|ngày,? tháng,?(?: năm)?|tháng|năm|họ tên|họ và tên|tên|tên (?:cơ quan|đơn vị|tập thể|cá nhân|người|phong trào|kế hoạch|mô hình|đồng chí)[^\]]{0,30}|số|số (?:lượng|tập thể|cá nhân|quyết định|kế hoạch|văn bản|người|đại biểu)[^\]]{0,20}|chức vụ|đơn vị|cơ quan|nội dung|tỷ lệ|kết quả|nguồn|tác giả) ?\]$/i
const INSTRUCTION = new RegExp(`^\\[${INSTRUCTED}(?: [^\\]]{1,50})?\\]$`, 'i')

/** What a post counts; a blank before it wants a number. */
const COUNTED = [
  'tập thể|cá nhân|đồng chí|đại biểu|lượt người|hộ gia đình|gia đình|đơn vị|người|học sinh|hội viên|đoàn viên',
  'giấy khen|bằng khen|triệu đồng|tỷ đồng|sáng kiến|mô hình|chỉ tiêu|hồ sơ|văn bản|vụ việc|hội nghị|suất quà',
].join('|')
const BEFORE_COUNT =
  'cho|tặng|có|gồm|với|đạt|được|là|tới|đến|trên|và|khoảng|hơn|gần|thưởng|hoàn thành|giải quyết|tổ chức'
/** An ellipsis clings to the word before it; what is to be overwritten stands by itself. */
const COUNT = new RegExp(
  `(?=[…_.])(?<=(?:^|[^${WORD}])(?:${BEFORE_COUNT}) {1,3})${DOTS}(?= {0,3}(?:(?:${COUNTED})(?![${WORD}])|%))`,
  'gi',
)
/** A line to write a name, a place on: between a word that wants it and a word in small letters. */
const PLACE_LINE =
  /(?<=(?:đồng chí|ông|bà|tại|của|do|với|bởi) )(?:…{2,}|\.{5,}|_{3,})[.…_]{0,80}(?= {1,2}[a-zà-ỹđ])/g
/** A form printed for others has nothing but blanks; a forgotten one stands beside what was counted, or has its day. */
const OTHER_COUNT = new RegExp(
  `\\d {1,2}(?:${COUNTED})(?![${WORD}])|\\d ?%|\\d/\\d{1,2}/\\d{4}|tháng \\d{1,2} năm \\d{4}`,
  'i',
)
/** `…/…/2024`, `xx/xx/2024`; with `ngày` before it the scanner of dates has seen it. */
const DAY = new RegExp(
  `(?=[…_.xX])(?<![${WORD}/.…_])(?:${DOTS}|[xX]{1,2}) {0,2}/ {0,2}(?:${DOTS}|[xX]{1,2}|\\d{1,2}) {0,2}/ {0,2}(?:19|20)\\d\\d(?![${WORD}/-])`,
  'g',
)
/** After these words a bracket cannot stand for itself: it holds the place of what should follow. */
const PLACE = 'số|ngày|của|cho|tại|do|với|đồng chí|ông|bà|đạt|có|tặng|về|từ|đến'
const PARENTHESIS = new RegExp(
  `(?=\\()(?<=(?:^|[^${WORD}])(?:${PLACE}) {1,3})\\(${INSTRUCTED} [^()\\n]{2,60}\\)`,
  'gi',
)
/** A line of a printed form: its label, a colon or a dotted line to write on, a place for a signature. */
const FORM =
  /: {0,3}(?:[…_]|\.{3})|(?:[…_]{3}|\.{8}) {0,3}[;.,]? {0,3}$|\(ký|ký,? (?:và )?ghi rõ|^ {0,6}(?:tôi|kính gửi|căn cứ|mẫu số|họ và tên|số:)/i

/** The blanks of a block, in order. Those that lie in a mention are reported with it. */
export function findLeftBlanks(text: string, mentions: readonly Mention[]): readonly LeftBlank[] {
  if (!SIGN.test(text)) return NONE
  const inProse: LeftBlank[] = []
  if (COUNT_SIGN.test(text)) {
    inProse.push(...unquoted(text, COUNT, OTHER_COUNT.test(text)))
    inProse.push(...unquoted(text, PLACE_LINE, false))
  }
  if (DAY_SIGN.test(text)) inProse.push(...matches(text, DAY, true))
  if (PARENTHESIS_SIGN.test(text)) inProse.push(...unquoted(text, PARENTHESIS, false))
  const blanks = text.includes('[') ? brackets(text) : []
  if (inProse.length > 0 && !FORM.test(text)) blanks.push(...inProse)
  if (blanks.length === 0) return NONE
  return blanks
    .filter((blank) => !isReportedElsewhere(mentions, blank))
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_BLANKS)
}

const NONE: readonly LeftBlank[] = []

function brackets(text: string): LeftBlank[] {
  return matches(text, BRACKET, true).flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const isCertain = PATTERN_BLANKS.has(words) || PLACEHOLDER.test(words)
    return isCertain || INSTRUCTION.test(words) ? [{ start, end, isCertain }] : []
  })
}

const matches = (text: string, pattern: RegExp, isCertain: boolean): LeftBlank[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    isCertain,
  }))

/** What others said may be cut short. */
const unquoted = (text: string, pattern: RegExp, isCertain: boolean): LeftBlank[] =>
  matches(text, pattern, isCertain).filter(({ start }) => !isQuoted(text, start))

/** Blank dates and numbers have rules of their own. */
const isReportedElsewhere = (mentions: readonly Mention[], { start, end }: LeftBlank): boolean =>
  mentions.some(
    (mention) =>
      mention.start < end &&
      mention.end > start &&
      ((mention.kind === 'date' && mention.form === 'blank') ||
        (mention.kind === 'reference' && mention.gaps.length > 0)),
  )
