/** What a working copy leaves behind: a stamp on a line of its own, a note to oneself, filler text. */
import type { Part } from '../blocks'

export interface DraftTrace extends Part {
  readonly of: 'draft' | 'secret' | 'note' | 'filler'
}

/** A stamp is short, and stands alone. */
const LONGEST_STAMP = 44
const DRAFT_STAMP =
  /^[\s(["“*]*(?:DỰ THẢO(?: LẦN (?:THỨ )?[\dIVX]{1,4})?|BẢN DỰ THẢO|BẢN NHÁP|Dự thảo (?:lần \d{1,2}|ngày \d{1,2}(?=[/.]\d{1,2}[/.]\d{4}))|\((?:Bản )?[Dd]ự thảo\)|\([Bb]ản nháp\))[\s)\]"”*.,:;\d/-]*$/
const SECRET_STAMP =
  /^[\s(["“*]*(?:TUYỆT MẬT|TỐI MẬT|MẬT|ĐỘ MẬT: {0,2}(?:TUYỆT MẬT|TỐI MẬT|MẬT)|Độ mật: {0,2}(?:Tuyệt mật|Tối mật|Mật))[\s)\]"”*.]*$/
/** A stamp before the title of what is still a draft: `(Dự thảo) Kế hoạch …`; a title that begins `Dự thảo` asks for opinions. */
const DRAFT_OPENING =
  /^[\s“"*]*[[(](?:BẢN |Bản )?(?:DỰ THẢO|Dự thảo|NHÁP|Nháp)(?: (?:LẦN|lần) (?:(?:THỨ|thứ) )?[\dIVX]{1,4})?[\])](?=[\s:.-])/
/** Whole lines that someone typed to try the form. */
const TRIAL =
  /^\s*(?:[Tt]est(?:ing)?(?: ?\d{1,4})?|TEST(?: ?\d{1,4})?|(?:bài|tin|đăng) test|(?:bài|tin|nội dung) thử|asdf\w{0,8}|abcd?(?:xyz)?|aaa+|qwerty)(?: asdf\w{0,8})*\s*[.!]?\s*$|^\s*(?:(?:nội dung|bài viết|tin|thông tin)[ ,]?)?(?: ?đang)(?: được)? (?:cập nhật|soạn thảo|biên tập)(?: nội dung)?\s*[.…]*\s*$|^\s*(?:tiêu đề|tóm tắt|nội dung|mô tả)(?: bài viết| tin)? (?:ở|tại|viết) đây\s*[.…]*\s*$/i
/** What blanks-filled reports: `[chèn ảnh]`, `[điền số]`. */
const BLANK = '(?:chèn|điền) (?:tên|số|ngày|nội dung|thông tin|ảnh|bảng)'
/** `[chèn liên kết]`, `{{tên}}`. A round bracket may belong to a form. */
const NOTE = new RegExp(
  `\\[ ?(?!${BLANK})(?:chèn|điền|cần bổ sung|bổ sung sau|cập nhật sau|thêm ảnh|insert|placeholder)(?![a-zà-ỹ])[^[\\]]{0,60}\\]|` +
    '\\{\\{[^{}]{1,40}\\}\\}',
  'i',
)
const TODO = /(?<![A-Za-z])TODO(?![A-Za-z])/
const LOREM = /lorem ipsum/i
/** `xx tập thể` too: two crosses, or Roman-looking ones, before what is counted. */
const CROSSES =
  /(?<![0-9A-Za-zÀ-ỹ./-])(?:x{3,8}(?![0-9A-Za-zÀ-ỹ/-]|\.\w)|(?:xx|X{2,5})(?= (?:tập thể|cá nhân|đại biểu|đồng chí|người|đơn vị|hộ|lượt|triệu|hồ sơ|văn bản)(?![a-zà-ỹ])))/

/** The first trace in a block; null when there is none. `mayHoldNotes`: not only stamps are to be looked for. */
export function findDraftTrace(text: string, mayHoldNotes: boolean): DraftTrace | null {
  if (text.length <= LONGEST_STAMP) {
    if (DRAFT_STAMP.test(text)) return whole(text, 'draft')
    if (SECRET_STAMP.test(text)) return whole(text, 'secret')
    if (TRIAL.test(text)) return whole(text, 'filler')
  }
  if (text.charCodeAt(0) === 0x28 || text.charCodeAt(0) === 0x5b) {
    const opening = place(DRAFT_OPENING, text, 'draft')
    if (opening) return opening
  }
  if (!mayHoldNotes) return null
  // Each word is looked for at the speed of memory before any pattern is tried.
  if (text.includes('[') || text.includes('{{')) {
    const note = place(NOTE, text, 'note')
    if (note) return note
  }
  if (text.includes('TODO')) return place(TODO, text, 'note')
  if (text.includes('xx ') || text.includes('xxx') || text.includes('XX ')) {
    const crosses = place(CROSSES, text, 'filler')
    if (crosses) return crosses
  }
  return text.includes('Lorem') ? place(LOREM, text, 'filler') : null
}

function whole(text: string, of: DraftTrace['of']): DraftTrace {
  const start = text.length - text.trimStart().length
  return { start, end: text.trimEnd().length, of }
}

function place(pattern: RegExp, text: string, of: DraftTrace['of']): DraftTrace | null {
  const match = pattern.exec(text)
  return match && { start: match.index, end: match.index + match[0].length, of }
}
