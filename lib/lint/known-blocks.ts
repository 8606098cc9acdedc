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
  const bySlot = isNew ? null : new BlocksBySlot(known)
  const read: JudgedBlock[] = []
  for (const block of fresh) read.push(new JudgedBlock(block, bySlot?.find(block.raw)))
  return read
}

const SLOTS = 256

/** By its length and two of its characters: to compare two slices of texts costs as much as a look at fifty slots. */
const slotOf = (raw: string): number =>
  (raw.length + 7 * raw.charCodeAt(raw.length >> 1) + 31 * raw.charCodeAt(Math.min(6, raw.length - 1))) %
  SLOTS

/** Chains of blocks of one slot: a text given anew asks for as many blocks as it holds. */
class BlocksBySlot {
  readonly #known: readonly JudgedBlock[]
  /** For each slot its last block, and for each block the one before it in its slot; 0 is none, 1 the first block. */
  readonly #last = new Int32Array(SLOTS)
  readonly #before: Int32Array

  constructor(known: readonly JudgedBlock[]) {
    this.#known = known
    this.#before = new Int32Array(known.length + 1)
    for (let i = 0; i < known.length; i++) {
      const slot = slotOf(known[i]!.block.raw)
      this.#before[i + 1] = this.#last[slot]!
      this.#last[slot] = i + 1
    }
  }

  find(raw: string): JudgedBlock | null {
    let at = this.#last[slotOf(raw)]!
    for (let seen = 0; at > 0 && seen < MOST_ALIKE; at = this.#before[at]!) {
      const each = this.#known[at - 1]!
      if (each.block.raw.length !== raw.length) continue
      if (each.block.raw === raw) return each
      seen++
    }
    return null
  }
}
