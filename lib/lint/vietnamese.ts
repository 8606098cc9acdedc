/** How Vietnamese is written: characters of words, numbers in words, names compared. It knows no dates, no rules. */

/**
 * Letters and digits as a regular-expression class, for text in any case. It needs no `u` flag: U+00C0–U+1EF9 holds
 * every Vietnamese letter, and `\w` and `\b` know none of them.
 */
export const WORD = '0-9A-Za-zÀ-ỹ'

/** The class WORD by code, false past the ends of a text: for places where a regular expression would be too slow. */
export const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x1ef9) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39)

/** True for a letter or a digit; false at the ends of a text. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && isWordCode(character.charCodeAt(0))
}

/** Grave, acute, hook, tilde, dot below: the marks whose place varies (hòa, hoà). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A name for comparison only: lower case, the tone at the end of its syllable (hòa = hoà), y = i (kỷ = kỉ, sĩ = sỹ),
 * punctuation as blanks, without the word `ngày`. Blank-delimited, so that `includes` matches whole words.
 */
export function foldName(name: string): string {
  const syllables =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const folded = syllables.map((syllable) => {
    const tone = syllable.match(TONES)?.join('') ?? ''
    return syllable.replace(TONES, '').replace(/y/g, 'i') + tone
  })
  return ` ${folded.filter((syllable) => syllable !== DAY_WORD).join(' ')} `
}

const DAY_WORD = `ngai${'\u0300'}`

const UNITS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])
/** The other syllables of a number below one thousand. */
const TEN = 'mười'
const TENS = 'mươi'
const HUNDRED = 'trăm'
const ODD = new Set(['linh', 'lẻ'])

/** True for a syllable that may be part of a number in words, in lower case. */
export function isNumberWord(syllable: string): boolean {
  return (
    UNITS.has(syllable) || syllable === TEN || syllable === TENS || syllable === HUNDRED || ODD.has(syllable)
  )
}

/** Reads `chín mươi tư` (syllables in lower case) as 94; null when the syllables make no number from 1 to 999. */
export function readNumberWords(syllables: readonly string[]): number | null {
  const hundred = syllables.indexOf(HUNDRED)
  if (hundred < 0) return readBelowHundred(syllables)
  const hundreds = hundred === 1 ? UNITS.get(syllables[0]!) : undefined
  if (!hundreds) return null
  const rest = syllables.slice(2)
  if (rest.length === 0) return hundreds * 100
  const below = ODD.has(rest[0]!) && rest.length === 2 ? UNITS.get(rest[1]!) : readBelowHundred(rest)
  return below ? hundreds * 100 + below : null
}

function readBelowHundred(syllables: readonly string[]): number | null {
  const [first, second, third] = syllables
  if (first === undefined || syllables.length > 3) return null
  const unit = UNITS.get(first)
  if (first === TEN) return readTens(1, second, syllables.length === 2 || second === undefined)
  if (second === undefined) return unit ?? null
  if (!unit || unit === 1) return null
  if (second === TENS) return readTens(unit, third, true)
  // `chín tư`, short for `chín mươi tư`, is speech and too near to other words to be read.
  return null
}

function readTens(tens: number, unitWord: string | undefined, isWhole: boolean): number | null {
  if (!isWhole) return null
  if (unitWord === undefined) return tens * 10
  const unit = UNITS.get(unitWord)
  return unit ? tens * 10 + unit : null
}

const UNIT_WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

/** Writes a whole number from 1 to 999 in words (`chín mươi tư`); other numbers stay in digits. */
export function writeNumberWords(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value)
  const hundreds = Math.floor(value / 100)
  const below = value % 100
  if (hundreds === 0) return writeBelowHundred(below)
  const head = `${UNIT_WORDS[hundreds]} ${HUNDRED}`
  if (below === 0) return head
  return below < 10 ? `${head} linh ${UNIT_WORDS[below]}` : `${head} ${writeBelowHundred(below)}`
}

function writeBelowHundred(value: number): string {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  if (tens === 0) return UNIT_WORDS[unit]!
  const head = tens === 1 ? TEN : `${UNIT_WORDS[tens]} ${TENS}`
  if (unit === 0) return head
  if (unit === 5) return `${head} lăm`
  if (unit === 1 && tens > 1) return `${head} mốt`
  return unit === 4 && tens > 1 ? `${head} tư` : `${head} ${UNIT_WORDS[unit]}`
}
