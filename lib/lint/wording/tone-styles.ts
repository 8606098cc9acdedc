/**
 * Where a draft puts the tone of open syllables: on the first vowel (`hòa`, `ủy`, as offices of the State write) or on
 * the second (`hoà`, `uỷ`, as the Party does). Both are right; it only finds where one draft does both.
 */
import type { Block, Part } from '../blocks'
import type { Mention } from '../mentions/mention'
import { isQuoted } from '../quotation'
import type { Reading } from '../reading'
import { TONE_SIGN } from '../signs/sign'
import { isProse } from './own-words'

export interface TonedWord extends Part {
  readonly block: Block
  readonly text: string
  /** On the second vowel. */
  readonly isLate: boolean
}

export interface MixedTones {
  readonly late: readonly TonedWord[]
  readonly early: readonly TonedWord[]
}

const OPEN = '(?![a-zà-ỹđ])'
/** Small letters only: capitals begin names, which keep the tone their bearers gave them. In `quý`, u is no vowel. */
const TONED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])[a-zđ]{0,3}?(?:(?<late>o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])|[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)${OPEN}`,
  'g',
)

const remembered = new WeakMap<Block, readonly TonedWord[]>()
const NONE: readonly TonedWord[] = []
/** So many are enough of each kind to tell; more places no one mends with one click. */
const FEWEST = 2

/** Both ways, in the order of the draft; null when it keeps to one, or strays only once. */
export function findMixedTones({ blocks }: Pick<Reading, 'blocks'>): MixedTones | null {
  // Hardly any draft holds the rarer way at all, and its lines say so themselves.
  let mayMix = false
  for (let i = 0; i < blocks.length && !mayMix; i++) {
    const { block, mentions } = blocks[i]!
    if ((block.signs & TONE_SIGN) !== 0) mayMix = wordsIn(block, mentions).some(({ isLate }) => isLate)
  }
  if (!mayMix) return null
  const words = blocks.flatMap(({ block, mentions }) => wordsIn(block, mentions))
  const late = words.filter(({ isLate }) => isLate)
  const early = words.filter(({ isLate }) => !isLate)
  const isMixed = Math.min(late.length, early.length) >= FEWEST || holdBoth(late, early)
  return early.length > 0 && isMixed ? { late, early } : null
}

/** The word with its tone in the other place. */
export function withToneMoved({ text, isLate }: Pick<TonedWord, 'text' | 'isLate'>): string {
  const plain = text.normalize('NFD')
  const tone = TONE.exec(plain)?.[0] ?? ''
  const bare = plain.replace(TONE, '').normalize('NFC')
  const at = isLate ? bare.length - 1 : bare.length
  return (bare.slice(0, at) + tone + bare.slice(at)).normalize('NFC')
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

function holdBoth(late: readonly TonedWord[], early: readonly TonedWord[]): boolean {
  const written = new Set(early.map(({ text }) => text))
  return late.some((word) => written.has(withToneMoved(word)))
}

function wordsIn(block: Block, mentions: readonly Mention[]): readonly TonedWord[] {
  const known = remembered.get(block)
  if (known) return known
  const words = isProse(block.text) ? readWords(block, mentions) : NONE
  remembered.set(block, words)
  return words
}

function readWords(block: Block, mentions: readonly Mention[]): readonly TonedWord[] {
  const { text } = block
  let words: TonedWord[] | null = null
  for (const match of text.matchAll(TONED)) {
    const { 0: word, index: start, groups } = match
    if (isQuoted(text, start) || isInCitation(text, start, mentions)) continue
    words ??= []
    const isLate = groups!.late !== undefined
    words.push({ block, start, end: start + word.length, text: word, isLate })
  }
  return words ?? NONE
}

const REACH = 300
const STOP = /[.;:] /

/** The subject of a document is its own wording: what follows its number, up to the stop. */
function isInCitation(text: string, at: number, mentions: readonly Mention[]): boolean {
  return mentions.some(({ kind, start, end }) => {
    if (kind !== 'reference' && kind !== 'named-reference') return false
    if (at < start || at > end + REACH) return false
    return at < end || !STOP.test(text.slice(end, at))
  })
}
