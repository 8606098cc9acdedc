/** Narrows what has changed of some blocks: most keys change one line. */
import type { JudgedBlock } from './judged-block'
import { findChange } from './text-change'

/** Where exactly a line differs; of several, the line ends around them too, for those of the last lines come and go. */
export function changeWithin(
  gone: readonly JudgedBlock[],
  put: readonly JudgedBlock[],
  from: number,
  end: number,
): { start: number; end: number } {
  const [before] = gone
  const [after] = put
  const isOneLine = gone.length === 1 && put.length === 1 && end - from === before!.block.raw.length + 1
  const change = isOneLine ? findChange(before!.block.raw, after!.block.raw) : null
  return change
    ? { start: from + change.start, end: from + change.end }
    : { start: Math.max(0, from - 1), end }
}
