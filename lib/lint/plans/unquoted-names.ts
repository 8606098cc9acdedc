/**
 * Slogans and movements told without quotation marks, or in single ones: `với chủ đề: Đoàn kết, kỷ cương …`. Where such a name ends cannot be
 * seen, so a known wording is looked for at its beginning.
 */
import type { Block, Part } from '../blocks'
import type { Catalogue } from '../catalogue/catalogue'
import { THEME_SIGN } from '../signs/sign'
import { planWordings, type WordingMiss } from './known-wordings'
import { hasSameWords, nearMiss, readWording } from './near-miss'

export interface UnquotedMiss {
  readonly at: Part
  readonly written: string
  readonly miss: WordingMiss
}

const NAME =
  /(?:(?:chủ đề|khẩu hiệu|phương châm)(?: là| thi đua)?(?: năm \d{4})?:? |phong trào(?: thi đua)? )[‘«']?(?=\p{Lu})([^.;:“”"‘’«»()\n]{12,300})/gu
const WORD = /[\p{L}\p{N}]+/gu
/** A name may be this much shorter or longer than the official one. */
const MOST_APART = 4

interface Known {
  readonly catalogue: Catalogue
  readonly misses: readonly UnquotedMiss[]
}

const remembered = new WeakMap<Block, Known>()
const NONE: readonly UnquotedMiss[] = []

/** The names of a block that come near to a known one, and are none. */
export function unquotedMisses(block: Block, catalogue: Catalogue): readonly UnquotedMiss[] {
  if ((block.signs & THEME_SIGN) === 0 || catalogue.plans.length === 0) return NONE
  const known = remembered.get(block)
  if (known?.catalogue === catalogue) return known.misses
  const misses = findMisses(block.text, catalogue)
  remembered.set(block, { catalogue, misses })
  return misses
}

function findMisses(text: string, catalogue: Catalogue): UnquotedMiss[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const start = match.index + match[0].length - match[1]!.length
    const found = nearestBeginning(match[1]!, catalogue)
    if (!found) return []
    const { written, miss } = found
    return [{ at: { start, end: start + written.length }, written, miss }]
  })
}

function nearestBeginning(
  stretch: string,
  catalogue: Catalogue,
): { written: string; miss: WordingMiss } | null {
  const ends = Array.from(stretch.matchAll(WORD), ({ 0: word, index }) => index + word.length)
  let best: { written: string; miss: WordingMiss } | null = null
  for (const official of planWordings(catalogue)) {
    const { length } = official.wording.words
    for (let count = Math.max(1, length - MOST_APART); count <= length + MOST_APART; count++) {
      const end = ends[count - 1]
      if (end === undefined) break
      const written = stretch.slice(0, end)
      const wording = readWording(written)
      if (hasSameWords(wording, official.wording)) return null
      const miss = nearMiss(wording, official.wording)
      if (miss && (!best || miss.distance < best.miss.distance))
        best = { written, miss: { ...miss, official } }
    }
  }
  return best
}
