/** A published post and what was found in it, as reports show it: plain data, the same from a browser and a terminal. */
import type { Group, Severity } from '../lint/finding'
import type { PostDay } from './publication-day'

export interface SweptFinding {
  readonly ruleId: string
  readonly group: Group
  readonly severity: Severity
  /** Name of the field: `title`, `summary`, `body`. */
  readonly field: string
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly message: string
  readonly why: string
  readonly source: string
  readonly sourceUrl?: string
  /** What each correction would be called on a button. */
  readonly fixes: readonly string[]
  /** It stands in the baseline: somebody knows of it. */
  readonly isKnown?: boolean
}

export interface SweptPost {
  /** A file, a post of an export, an address. */
  readonly name: string
  /** Empty when it is not known. */
  readonly url: string
  readonly title: string
  readonly day: PostDay
  readonly findings: readonly SweptFinding[]
}

export const SEVERITY_WORDS = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' } as const

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  date: 'Ngày tháng',
  anniversary: 'Kỷ niệm',
  reference: 'Viện dẫn',
  plan: 'Kế hoạch thi đua',
  award: 'Khen thưởng',
  wording: 'Cách viết',
  field: 'Thông tin của bài',
}

/** Where the post's day comes from, in words. */
export const DAY_WORDS = {
  meta: 'thông tin của trang',
  time: 'thẻ thời gian của trang',
  text: 'dòng ngày cạnh tiêu đề',
  export: 'tệp xuất',
  feed: 'danh sách tin',
  address: 'địa chỉ của bài',
  given: 'người kiểm tra nêu',
  none: 'không rõ, xét theo ngày kiểm tra',
} as const

/** Characters of the text shown on each side of a quote. */
const CONTEXT = 40

/** The quote with some of its own line on each side, cut at blanks, as one line without control characters. */
export function quoteInContext(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { before: string; quote: string; after: string } {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  const lineBefore = before.slice(before.search(/[^\r\n]*$/))
  const lineAfter = /^[^\r\n]*/.exec(after)![0]
  const isCutBefore = lineBefore.length === CONTEXT
  const isCutAfter = lineAfter.length === CONTEXT
  return {
    before: isCutBefore ? `…${inOneLine(lineBefore.replace(/^\S*\s/, ''))}` : inOneLine(lineBefore),
    quote: inOneLine(text.slice(start, end)),
    after: isCutAfter ? `${inOneLine(lineAfter.replace(/\s\S*$/, ''))}…` : inOneLine(lineAfter),
  }
}

/** Indentation of the source is no text for the eye: runs of blanks are shown as one. */
const inOneLine = (text: string): string => visible(text).replace(/\s+/g, ' ')

/** A text from outside must not steer the terminal: control characters become blanks. */
export function visible(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
}
