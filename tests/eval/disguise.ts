/** Writes a text as people paste it: other blanks, letters in parts, characters nobody sees, digits of another width. */
import type { Random } from './mutants/random'

const BLANKS = ['\u00a0', '\u2009', '\u202f'] as const
const UNSEEN = ['\u00ad', '\u200b', '\u2060'] as const
/** One in this many characters is changed, so that most words stay whole. */
const SELDOM = 4

/** The same words to a reader; every choice comes from `random`. */
export function disguise(text: string, random: Random): string {
  let worn = ''
  for (const char of text.normalize('NFC')) {
    worn += random.below(SELDOM) === 0 ? changed(char, random) : char
    // Never before a combining mark: the next character brings its own.
    if (/[\p{L}\d]/u.test(char) && random.below(SELDOM * 4) === 0) worn += random.pick(UNSEEN)
  }
  return worn
}

function changed(char: string, random: Random): string {
  if (char === ' ') return random.pick(BLANKS)
  if (/\d/.test(char)) return String.fromCharCode(0xff10 + Number(char))
  return char.normalize('NFD')
}
