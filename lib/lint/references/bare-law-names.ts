/** Finds a law by its name without diacritics: `Luật Thi đua, khen thuởng`, `Luật Thi đua và khen thưởng`. */
import type { Catalogue } from '../catalogue/catalogue'
import type { LegalDocument } from '../catalogue/schema'
import type { TextPart } from '../mentions/reference-symbol'

export interface BareMatch {
  readonly laws: readonly LegalDocument[]
  readonly end: number
  readonly isSameWords: false
}

/** Two words without diacritics may be two others. */
const FEWEST_WORDS = 3
/** Longer than any name that is looked for. */
const REACH = 120
const WORDS = /[\p{L}\p{N}]+/gu

/** The law whose words stand after `Luật`; null when none does. The longest name wins. */
export function findByBareWords(text: string, type: TextPart, catalogue: Catalogue): BareMatch | null {
  const stretch = text.slice(type.end, type.end + REACH).split(/[.;:()\n]/)[0]!
  const written = Array.from(stretch.matchAll(WORDS), (match) => ({
    word: bare(match[0]),
    end: type.end + match.index + match[0].length,
  })).filter(({ word }) => word !== 'va')
  const candidates = indexOf(catalogue).get(`${type.text.toLowerCase()} ${written[0]?.word}`) ?? []
  const match = candidates.find(({ words }) => words.every((word, i) => written[i]?.word === word))
  return match ? { laws: match.laws, end: written[match.words.length - 1]!.end, isSameWords: false } : null
}

const bare = (word: string): string =>
  word.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/đ/g, 'd')

interface BareName {
  readonly words: readonly string[]
  readonly laws: readonly LegalDocument[]
}

/** By type and first word, the longest first; made once for a catalogue. */
const indexes = new WeakMap<Catalogue, ReadonlyMap<string, readonly BareName[]>>()

function indexOf(catalogue: Catalogue): ReadonlyMap<string, readonly BareName[]> {
  const known = indexes.get(catalogue)
  if (known) return known
  const index = new Map<string, BareName[]>()
  for (const laws of catalogue.documentsByName.values()) {
    const { documentType, subject } = laws[0]!
    const words = (subject.match(WORDS) ?? []).map(bare).filter((word) => word !== 'va')
    if (words.length < FEWEST_WORDS || /^sửa đổi/i.test(subject)) continue
    const key = `${documentType.toLowerCase()} ${words[0]}`
    index.set(
      key,
      [...(index.get(key) ?? []), { words, laws }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  indexes.set(catalogue, index)
  return index
}
