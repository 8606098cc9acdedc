/** New blocks of a field whose text has changed; what was said of the same text before is taken over. */
import type { Block } from './blocks'
import { JudgedBlock } from './judged-block'

/** Blocks with the same length that are compared with a new one: some are enough, and it bounds the work. */
const MOST_ALIKE = 8

/** New blocks; where several changed at once (paste, undo, a paragraph moved), most of them are known by their text. */
export function readFresh(
  known: readonly JudgedBlock[],
  replaced: number,
  fresh: readonly Block[],
): JudgedBlock[] {
  const isNew = known.length === 0 || replaced + fresh.length <= 2
  if (isNew) return fresh.map((block) => new JudgedBlock(block))
  const byLength = new Map<number, JudgedBlock[]>()
  for (const each of known) {
    const { length } = each.block.raw
    const alike = byLength.get(length)
    if (!alike) byLength.set(length, [each])
    else if (alike.length < MOST_ALIKE) alike.push(each)
  }
  return fresh.map((block) => {
    const same = byLength.get(block.raw.length)?.find((each) => each.block.raw === block.raw)
    return new JudgedBlock(block, same)
  })
}
