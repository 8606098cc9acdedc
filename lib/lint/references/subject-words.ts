/**
 * Whether what a post says a document is about fits the record's subject. People shorten and paraphrase subjects as they
 * like, so only shared words count: many are proof of the same document, none at all of another one.
 */
import type { TextPart } from '../mentions/reference-symbol'
import { foldName } from '../vietnamese'

/** same: nearly all words of the record. near: clearly the same matter. other: no word in common. */
export type SubjectFit = 'same' | 'near' | 'other' | 'unclear'

const syllablesOf = (text: string): string[] => foldName(text).trim().split(' ').filter(Boolean)

/** Words of the form, which every subject may have. */
const FORMAL = new Set(
  syllablesOf(
    'quy định chi tiết hành một số điều của về việc ban hành hướng dẫn và các luật nghị quyết thông tư chỉ thị kế hoạch ' +
      'năm ngày trên địa bàn tỉnh công tác thực hiện tiếp tục tăng cường đối với trong theo cho tại khoản điểm do từ đến là ' +
      'biện pháp để tổ chức sửa đổi bổ sung phê duyệt triển khai nội dung này được có lĩnh vực quản lý nhà nước giai đoạn mức ' +
      'không phải những đã sẽ người',
  ),
)
/** A subject of fewer words says too little to compare. */
const FEWEST_WORDS = 4
/** What follows a subject in its sentence is not of it; only this much of the text is taken for it. */
const LONGEST_SUBJECT = 14
/** Short for several words: `PBGDPL`. */
const ABBREVIATION = /(?:^|[\s(])[A-ZĐƯ&]{2,}(?![\p{L}\p{N}/-])/u

export function compareSubjects(written: string, record: string): SubjectFit {
  const { words: own, years } = wordsOfRecord(record)
  if (own.size === 0) return 'unclear'
  // As a rule people copy the subject.
  if (written.startsWith(record)) return own.size >= FEWEST_WORDS ? 'same' : 'near'
  const all = syllablesOf(written)
  if (hasOtherYears(all, years)) return 'unclear'
  const there = new Set(all)
  let found = 0
  for (const word of own) if (there.has(word)) found++
  if (own.size >= FEWEST_WORDS && found / own.size >= 0.85) return 'same'
  const first = telling(all).slice(0, LONGEST_SUBJECT)
  const shared = first.filter((word) => own.has(word)).length
  if (found / own.size >= 0.6 || (first.length >= FEWEST_WORDS && shared / first.length >= 0.8)) return 'near'
  if (first.length < FEWEST_WORDS || own.size < FEWEST_WORDS || ABBREVIATION.test(written)) return 'unclear'
  return shared === 0 ? 'other' : 'unclear'
}

interface RecordWords {
  readonly words: ReadonlySet<string>
  readonly years: readonly string[]
}

/** Folding a subject costs more than all else here, and records are compared again on every check. */
const remembered = new Map<string, RecordWords>()
const MOST_REMEMBERED = 1000

function wordsOfRecord(record: string): RecordWords {
  const known = remembered.get(record)
  if (known) return known
  const syllables = syllablesOf(record)
  const words = { words: new Set(telling(syllables)), years: syllables.filter(isYear) }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(record, words)
  return words
}

const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/.test(word)

const telling = (syllables: readonly string[]): string[] => syllables.filter((word) => !FORMAL.has(word))

/** A plan for 2025 is not the plan for 2024. */
function hasOtherYears(written: readonly string[], own: readonly string[]): boolean {
  if (own.length === 0) return false
  const there = written.filter(isYear)
  return there.length > 0 && !there.some((year) => own.includes(year))
}

/** Words that open a subject after the number, the day or the issuer. */
const OPENER = new RegExp(
  '[ ,:]{0,3}(?=["“]?(?:về|v/v|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|công bố|đẩy mạnh|tăng cường|tiếp tục|tổ chức|một số|' +
    'phát động|điều chỉnh|bãi bỏ|triển khai|chỉ đạo|thành lập|kiện toàn|tuyên truyền|đánh giá|xử lý|bảo đảm) )',
  'iy',
)
/** Openings that are never the sentence's own verb: `Nghị định … quy định người có công …` goes on in its own words. */
const SURE_OPENING =
  /^(?:quy định chi tiết|hướng dẫn thi hành|sửa đổi, bổ sung|phê duyệt|ban hành (?:Kế hoạch|Quy|Chương trình|Đề án)|về việc)/
/** Longer subjects are cut; it bounds the work. */
const REACH = 400
const END =
  /[;.()*]|(?<=["”])[ ,]| +và (?=(?:Nghị|Quyết|Thông|Chỉ|Kế|Kết|Luật|Công văn)\p{L}*)|,? (?=có hiệu lực|trong đó|được sửa đổi|thì[ :])/u

/** True where the words can be nothing but the document's subject. */
export const isSurelySubject = ({ text }: TextPart): boolean => SURE_OPENING.test(text)

/** What a text says a document is about, right after its number, day and issuer; null where it says nothing. */
export function readSubject(text: string, at: number): TextPart | null {
  OPENER.lastIndex = at
  if (!OPENER.test(text)) return null
  const start = OPENER.lastIndex
  const stretch = text.slice(start, start + REACH)
  const stop = stretch.search(END)
  const subject = (stop < 0 ? stretch : stretch.slice(0, stop)).trimEnd()
  return { start, end: start + subject.length, text: subject }
}
