/**
 * How a quoted wording differs from an official one: in letters, in a few words, in punctuation. Another name is no
 * near miss: where a capitalised word differs, something else is named. It compares two wordings and knows no plan.
 */
import { foldName } from '../vietnamese'

/** spelling: words with a letter or two wrong. wording: words changed, added or left out. */
export type Miss = 'spelling' | 'wording' | 'punctuation'

export interface NearMiss {
  readonly kind: Miss
  /** Words that differ. */
  readonly distance: number
}

/** Words may differ up to this share of the official ones. */
const MOST_DIFFERENT = 0.25
/** A wording of fewer words is two words away from many others. */
const FEWEST_WORDS = 5

export interface Wording {
  readonly text: string
  /** Folded for comparison. */
  readonly words: readonly string[]
  /** In lower case, as written. */
  readonly letters: readonly string[]
  /** A word with a capital names someone, and a number is no slip of another; the first word is weighed the same. */
  readonly isName: readonly boolean[]
  /** What stands between the words, without blanks. */
  readonly marks: readonly string[]
}

const WORD = /[\p{L}\p{N}]+/gu
const DIGIT = /\d/

export function readWording(text: string): Wording {
  const written = [...text.matchAll(WORD)]
  const isName = written.map(([word]) => word[0] !== word[0]!.toLowerCase() || DIGIT.test(word))
  const marks = written.slice(1).map((match, i) => {
    const before = written[i]!
    return text
      .slice(before.index + before[0].length, match.index)
      .replace(/\s/g, '')
      .replace(/[–—‑−]/g, '-')
  })
  const letters = written.map(([word]) => word.toLowerCase())
  return { text, words: letters.map((word) => foldName(word).trim()), letters, isName, marks }
}

/** True when the words are the same, however they are capitalised and where their tones stand. */
export const hasSameWords = (a: Wording, b: Wording): boolean =>
  a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i])

/** How far `written` is from `official`; null when it is the same, or something else. */
export function nearMiss(written: Wording, official: Wording): NearMiss | null {
  const most = Math.floor(official.words.length * MOST_DIFFERENT)
  if (official.words.length < FEWEST_WORDS || most === 0) return null
  if (Math.abs(written.words.length - official.words.length) > most) return null
  if (hasSameWords(written, official)) {
    return written.marks.join('|') === official.marks.join('|') ? null : { kind: 'punctuation', distance: 0 }
  }
  return (
    align(written, official, most) ??
    (isReordered(written, official) ? { kind: 'wording', distance: 1 } : null)
  )
}

/** The same words in another order: `hiệu quả, sáng tạo` for `sáng tạo, hiệu quả`. */
function isReordered({ words: a }: Wording, { words: b }: Wording): boolean {
  if (a.length !== b.length) return false
  const sorted = [...b].sort()
  return [...a].sort().every((word, i) => word === sorted[i])
}

/** Words to add, drop or change, with the last step into each cell. Both wordings are short. */
function align(written: Wording, official: Wording, most: number): NearMiss | null {
  const [a, b] = [written.words, official.words]
  const costs = [b.map((_, j) => j).concat(b.length)]
  for (let i = 1; i <= a.length; i++) {
    const above = costs[i - 1]!
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + Number(a[i - 1] !== b[j - 1])
      row.push(Math.min(change, above[j]! + 1, row[j - 1]! + 1))
    }
    costs.push(row)
  }
  const distance = costs[a.length]![b.length]!
  return distance > most ? null : kindOf(written, official, costs, distance)
}

/** Walks the alignment back; a name that differs ends it. */
function kindOf(
  written: Wording,
  official: Wording,
  costs: readonly (readonly number[])[],
  distance: number,
): NearMiss | null {
  let i = written.words.length
  let j = official.words.length
  let kind: Miss = 'spelling'
  while (i > 0 || j > 0) {
    const cost = costs[i]![j]!
    const isChange = i > 0 && j > 0 && cost === costs[i - 1]![j - 1]! + 1
    if (i > 0 && j > 0 && written.words[i - 1] === official.words[j - 1]) {
      i--
      j--
    } else if (isChange && isSlip(written, i - 1, official, j - 1)) {
      i--
      j--
    } else {
      const isExtra = i > 0 && cost === costs[i - 1]![j]! + 1
      const isMissing = j > 0 && cost === costs[i]![j - 1]! + 1
      if ((isChange || isExtra) && written.isName[i - 1]) return null
      if ((isChange || (isMissing && !isExtra)) && official.isName[j - 1]) return null
      kind = 'wording'
      if (isChange || isExtra) i--
      if (isChange || !isExtra) j--
    }
  }
  return { kind, distance }
}

/** One letter wrong, or its mark or tone; two in a longer word. */
function isSlip(written: Wording, i: number, official: Wording, j: number): boolean {
  if (DIGIT.test(written.letters[i]!) || DIGIT.test(official.letters[j]!)) return false
  const most = official.letters[j]!.length > 4 ? 2 : 1
  return (
    isWithin(written.letters[i]!, official.letters[j]!, most) ||
    // Folded words are decomposed: a tone that stands on another letter is no difference there.
    isWithin(written.words[i]!, official.words[j]!, most)
  )
}

/** True when the stretch in which two words differ is short. */
function isWithin(written: string, right: string, most: number): boolean {
  if (Math.abs(written.length - right.length) > most) return false
  const start = sameLetters(written, right)
  const rest = Math.min(written.length, right.length) - start
  let end = 0
  while (end < rest && written.at(-1 - end) === right.at(-1 - end)) end++
  return Math.max(written.length, right.length) - start - end <= most
}

function sameLetters(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
