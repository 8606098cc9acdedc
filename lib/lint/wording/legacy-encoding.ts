/** Lines that were pasted in another encoding (TCVN3, VNI, UTF-8 misread): told by what they become when converted. */
import { isSyllable } from './syllable'
import { fromTcvn3 } from './tcvn3'
import { fromMisreadUtf8 } from './utf8-misread'
import { fromVni } from './vni'

export interface LegacyText {
  readonly encoding: 'TCVN3 (ABC)' | 'VNI' | 'UTF-8'
  /** The line as it was meant. */
  readonly text: string
}

const CONVERTERS: readonly (readonly [LegacyText['encoding'], (text: string) => string | null])[] = [
  ['TCVN3 (ABC)', fromTcvn3],
  ['VNI', fromVni],
  ['UTF-8', fromMisreadUtf8],
]
/** A letter that only Unicode has: the line is not, or not wholly, in another encoding. */
const UNICODE_LETTER = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/
/** Letters that the encodings use and Vietnamese in Unicode does not. */
const LEGACY_LETTER =
  /[\u00a8-\u00aa\u00ac-\u00ae\u00b5\u00b6\u00b8\u00b9\u00ba\u00bb\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]|[aeoAEO][\u00c0-\u00c2\u00e0-\u00e2\u00d9\u00f9]/
const SHORTEST = 8
/** Words, with every character that one of the encodings uses for a letter. */
const WORDS = /[A-Za-z\u0080-\u00ff\u0152-\u0192\u02c6-\u20ac\u2122]+/g
/** `UBND`, `KH`: the same in every encoding. */
const ABBREVIATION = /^[A-Z]{2,}$/
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u
const FEWEST_MENDED = 3
const SHARE_MENDED = 0.85
/** Longest line that is tried; the beginning tells enough, but a fix must convert all of it. */
const LONGEST = 20_000

/** A line that may be worth converting. A letter of Unicode's own comes soon in every other line, and ends the search. */
const mayBeLegacyText = (raw: string): boolean =>
  raw.length >= SHORTEST && !UNICODE_LETTER.test(raw) && LEGACY_LETTER.test(raw)

/** The encoding a line is clearly written in, and the line converted; null when it is not clear. */
export function readLegacyText(raw: string): LegacyText | null {
  if (raw.length > LONGEST || !mayBeLegacyText(raw)) return null
  let best: LegacyText | null = null
  let most = 0
  for (const [encoding, convert] of CONVERTERS) {
    const text = convert(raw)
    if (text === null || text === raw) continue
    const mended = countMended(raw, convert)
    if (mended > most) {
      most = mended
      best = { encoding, text }
    }
  }
  return best
}

/** How many words became syllables that were none; 0 when too few did, or too many words are none even so. */
function countMended(raw: string, convert: (text: string) => string | null): number {
  const words = (raw.match(WORDS) ?? []).filter((word) => !ABBREVIATION.test(word))
  let mended = 0
  let sound = 0
  for (const word of words) {
    const converted = convert(word) ?? word
    const isSound = LETTERS_ONLY.test(converted) && isSyllable(converted)
    if (isSound) sound++
    if (isSound && converted !== word && !isSyllable(word)) mended++
  }
  return mended >= FEWEST_MENDED && sound >= SHARE_MENDED * words.length ? mended : 0
}
