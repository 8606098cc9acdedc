/** What stands between quotation marks in a plan, told apart by the words before it: theme, movement, motto, or none. */
import type { PlanParagraph } from './plan-text'

export type QuoteMeaning = 'theme' | 'movement' | 'motto' | 'open' | 'none'

export interface Quote {
  readonly meaning: QuoteMeaning
  readonly text: string
  /** Of the words, without the marks. */
  readonly start: number
  readonly end: number
}

const QUOTED = /“([^“”]{4,600})”|"([^"“”]{4,600})"|«([^«»]{4,600})»/g
/** Words that show what is quoted, as far as they may stand before it. */
const REACH = 110

const THEME =
  /chủ đề(?: (?:của|là|thi đua|phong trào|chung|xuyên suốt|trọng tâm|năm|cả năm|\d{4}|[\p{L}-]{1,12})){0,9}\s*[:,–-]?\s*(?:là\s*)?:?\s*$/iu
const MOTTO = /(?:khẩu hiệu|phương châm|mục đích|thông điệp|tinh thần|nguyên tắc)[^“”";.]{0,50}$/iu
const MOVEMENT = /(?:phong trào|cuộc vận động)[^“”";.]{0,80}$/iu
const NO_NAME =
  /(?:gương|danh hiệu|biểu hiện|mô hình|cụm từ|bệnh|tiêu chí|giải thưởng|giải|cúp|cờ|bằng|tên gọi|chuyên mục|chuyên trang)\s*$/iu
/** Between two quotations of one list. */
const LIST_JOINT =
  /^(?:,? ?\(?(?:trong )?giai đoạn [\d\s–-]+\)?)?\s*(?:[,;…]|và|cùng|,? ?gắn với|[,;]? ?và)?\s*(?:các )?(?:phong trào(?: thi đua)?|cuộc vận động)?\s*:?\s*$/iu

/** The quotations of a paragraph in order. */
export function quotesOf({ text }: Pick<PlanParagraph, 'text'>): Quote[] {
  const quotes: Quote[] = []
  for (const match of text.matchAll(QUOTED)) {
    const words = match[1] ?? match[2] ?? match[3]!
    const start = match.index + 1
    const before = text.slice(Math.max(0, match.index - REACH), match.index)
    const last = quotes.at(-1)
    const joint = last ? text.slice(last.end + 1, match.index) : null
    const isListed = last && joint !== null && last.meaning !== 'none' && LIST_JOINT.test(joint)
    const own = meaningOf(before.slice(Math.max(0, before.search(/[”"»][^”"»]*$/) + 1)), words)
    const meaning = own === 'open' && isListed ? last.meaning : own
    quotes.push({ meaning, text: words.trim(), start, end: start + words.length })
  }
  return quotes
}

/** Shorter, quotation marks make no name: `“tự chuyển hóa”`. */
const SHORTEST = 8

function meaningOf(before: string, words: string): QuoteMeaning {
  if (NO_NAME.test(before)) return 'none'
  if (THEME.test(before)) return 'theme'
  if (MOTTO.test(before)) return 'motto'
  if (MOVEMENT.test(before)) return 'movement'
  return words.length >= SHORTEST && /^\p{Lu}/u.test(words.trim()) ? 'open' : 'none'
}
