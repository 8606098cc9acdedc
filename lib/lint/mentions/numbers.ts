/** Reads numbers at a place of a text, in digits and in words. It does not say what they count. */
import { isNumberWord, isWordCode, readNumberWords, WORD } from '../vietnamese'
import type { NumberPart } from './mention'

/** Digits that still make an exact number; longer ones are no day, year or count, whatever their value. */
const EXACT_DIGITS = 15

/** True for the code of `0` to `9`; false past the ends of a text. */
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57

/** The whole run of digits at `at`; null when there is none. */
export function readDigits(text: string, at: number): NumberPart | null {
  let end = at
  let value = 0
  for (;;) {
    // Past the end of the text this is no number, and no digit.
    const digit = text.charCodeAt(end) - 48
    if (!(digit >= 0 && digit <= 9)) break
    if (end - at < EXACT_DIGITS) value = value * 10 + digit
    end++
  }
  return end > at ? { start: at, end, value } : null
}

/** Longest number in words: `một trăm chín mươi lăm` has five syllables of at most five letters. */
const WORDS_REACH = 32
const LAST_WORD = new RegExp(`([${WORD}]+) {0,3}$`)

/**
 * The number that ends at `end` (blanks between allowed), in digits or in words: `94 ` or `chín mươi tư `. Null when
 * there is none, or when digits belong to a longer token (`1.094`, `T94`).
 */
export function readNumberBefore(text: string, end: number): NumberPart | null {
  let last = end
  while (end - last < MOST_BLANKS && text.charCodeAt(last - 1) === BLANK_CODE) last--
  if (isDigitCode(text.charCodeAt(last - 1))) return readDigitsBefore(text, last)
  const from = Math.max(0, end - WORDS_REACH)
  return readWordsBefore(text.slice(from, end), from)
}

function readDigitsBefore(text: string, end: number): NumberPart | null {
  let start = end
  while (end - start <= MOST_DIGITS && isDigitCode(text.charCodeAt(start - 1))) start--
  if (end - start > MOST_DIGITS) return null
  const before = text.charCodeAt(start - 1)
  const isTail = isWordCode(before) || (isJoint(before) && isDigitCode(text.charCodeAt(start - 2)))
  return isTail ? null : readDigits(text, start)
}

const MOST_BLANKS = 3
const MOST_DIGITS = 4
const BLANK_CODE = 32
/** A dot, a comma, a slash or a hyphen. */
const isJoint = (code: number) => code === 0x2e || code === 0x2c || code === 0x2f || code === 0x2d

function readWordsBefore(before: string, from: number): NumberPart | null {
  const syllables: string[] = []
  let start = before.length
  let end = -1
  let best: NumberPart | null = null
  for (;;) {
    const match = LAST_WORD.exec(before.slice(0, start))
    const syllable = match?.[1]?.toLowerCase()
    if (!match || !syllable || !isNumberWord(syllable)) return best
    if (end < 0) end = match.index + match[1]!.length
    start = match.index
    syllables.unshift(syllable)
    const value = readNumberWords(syllables)
    // The reach may cut the first word in two; a number that begins there is not read.
    if (value !== null && (start > 0 || from === 0)) best = { start: from + start, end: from + end, value }
  }
}
