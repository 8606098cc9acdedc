/** Where the lines of a field stand among its blocks. */
import type { JudgedBlock } from './judged-block'

/** For each line (and their end) the index of the first of the blocks that stands in it or behind it. */
export function placeLines(lines: readonly string[], blocks: readonly JudgedBlock[]): number[] {
  let at = 0
  let end = -1
  const firsts = lines.map((line) => {
    const first = at
    end += line.length + 1
    while (at < blocks.length && blocks[at]!.block.start < end) at++
    return first
  })
  firsts.push(at)
  return firsts
}
