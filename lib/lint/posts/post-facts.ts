/**
 * Where a draft tells each fact. What was found, or not found, in a block is kept with the block, so that one keystroke
 * re-reads one block; and a block behind the one that tells it is never read.
 */
import type { Block } from '../blocks'
import type { BlockReading } from '../reading'
import { FACT_FINDERS, type FactId } from './fact-patterns'

export type { FactId } from './fact-patterns'

/** What tells the same story as the body. */
const TELLING_FIELDS: ReadonlySet<string> = new Set(['title', 'summary', 'body'])

const remembered = new WeakMap<Block, Map<FactId, string | null>>()

/** The words that tell a fact, from the first block that does; null when none does. */
export function findFact(blocks: readonly BlockReading[], fact: FactId): string | null {
  for (const reading of blocks) {
    if (!TELLING_FIELDS.has(reading.block.field)) continue
    const words = factIn(reading, fact)
    if (words !== null) return words
  }
  return null
}

function factIn(reading: BlockReading, fact: FactId): string | null {
  let known = remembered.get(reading.block)
  if (!known) {
    known = new Map()
    remembered.set(reading.block, known)
  }
  let words = known.get(fact)
  if (words === undefined) {
    words = FACT_FINDERS[fact](reading)
    known.set(fact, words)
  }
  return words
}
