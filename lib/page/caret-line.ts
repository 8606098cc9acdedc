/** The line that a caret stands in, as data: what is cited there is for others to say. */
import type { Caret } from './caret'

export interface LineAtCaret {
  readonly field: string
  /** Where `text` begins in the field. */
  readonly at: number
  readonly text: string
  /** What is selected in `text`; from = to is the caret alone. */
  readonly from: number
  readonly to: number
}

/** Of a longer line only the stretch around the caret: a citation is not longer. */
const REACH = 800

/** Null in a paragraph without text. */
export function lineAt({ source, offset, from, emptyBlock }: Caret): LineAtCaret | null {
  if (emptyBlock) return null
  const { text, field } = source
  const lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
  const start = Math.max(lineStart, from - REACH)
  const lineEnd = text.indexOf('\n', offset)
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, offset + REACH)
  return { field, at: start, text: text.slice(start, end), from: from - start, to: offset - start }
}
