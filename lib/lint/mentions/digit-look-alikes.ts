/**
 * Finds numbers of dates in which a letter stands for a digit (`31/O4/2024`, `3l/6/2024`). It changes no length, so that
 * what is read in the changed text stands at the same place in the text.
 */
import { isDigitCode } from './numbers'

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1'],
])
/** `I`, `O`, `l`, `o`. */
const isLetterCode = (code: number) => code === 0x49 || code === 0x4f || code === 0x6c || code === 0x6f
/** A dash, a dot or a slash: neighbours in the code table. */
const isSeparatorCode = (code: number) => code >= 0x2d && code <= 0x2f

/** Two or three numbers tied by one separator, none of them a part of a longer word. */
const DISGUISED =
  '(?<![0-9A-Za-zÀ-ỹ./-])[\\dOoIl]{1,2}([/.-])[\\dOoIl]{1,2}(?:\\1[\\dOoIl]{4})?(?![0-9A-Za-zÀ-ỹ])'
const AT_PLACE = new RegExp(DISGUISED, 'y')
const ANYWHERE = new RegExp(DISGUISED, 'g')

/** A text with digits for letters, and where its date begins. */
export interface Undisguised {
  readonly text: string
  readonly start: number
}

/** The last text is remembered: it is changed as a whole, and asked about at many of its numbers. */
let remembered: { readonly given: string; readonly text: string } | null = null

/** The date around the digit at `at` when letters stand in it; null when none does, which is nearly always. */
export function undisguised(text: string, at: number): Undisguised | null {
  const start = isLetterCode(text.charCodeAt(at - 1)) ? at - 1 : at
  if (start === at && !mayHoldLetter(text, at)) return null
  AT_PLACE.lastIndex = start
  const written = AT_PLACE.exec(text)?.[0]
  if (!written || !/[OoIl]/.test(written)) return null
  if (remembered?.given !== text) remembered = { given: text, text: text.replace(ANYWHERE, withDigits) }
  return { text: remembered.text, start }
}

const withDigits = (written: string) => written.replace(/[OoIl]/g, (letter) => LETTERS.get(letter)!)

/** A letter in the first number, or a separator behind it; most numbers of a text are followed by a blank. */
function mayHoldLetter(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1)
  if (isSeparatorCode(second) || isLetterCode(second)) return true
  return isDigitCode(second) && isSeparatorCode(text.charCodeAt(at + 2))
}
