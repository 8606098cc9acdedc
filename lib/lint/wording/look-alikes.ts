/** Letters of other alphabets that look like ours: what they stand for inside a Vietnamese word or a document number. */

const CYRILLIC = 'аa еe оo рp сc уy хx іi ѕs јj АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS'
const GREEK = 'οo ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
/** Latin letters of other languages; eth and African D are folded by blocks.ts, and looked for in the text as given. */
const LATIN = 'ƣư ƢƯ ÐĐ ƉĐ'
const tableOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair[0]!, pair[1]!]))
const TABLE = tableOf(`${CYRILLIC} ${GREEK} ${LATIN}`)

/** Cyrillic and Greek letters and the ones of ours that they look like. */
export const FOREIGN_LETTERS = tableOf(`${CYRILLIC} ${GREEK}`)

/** A run of letters, digits and what joins them in numbers of documents. */
const TOKENS = /[A-Za-z\u00c0-\u1ef9\d][A-Za-z\u00c0-\u1ef9\d/.-]*/g
const FOREIGN = /[\u0370-\u052f\u01a2\u01a3\u00d0\u0189]/
const OWN_LETTER = /[A-Za-z\u00c0-\u00cf\u00d1-\u0188\u018a-\u01a1\u01a4-\u036f\u1ea0-\u1ef9]/
const UNMAPPED = /[\u0370-\u052f]/

export interface LookAlike {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Every word of a text as given that mixes our letters with look-alikes, and how it is written with ours alone. */
export function findLookAlikes(raw: string): LookAlike[] {
  if (!FOREIGN.test(raw)) return []
  const found: LookAlike[] = []
  for (const { 0: token, index } of raw.matchAll(TOKENS)) {
    if (!FOREIGN.test(token) || !OWN_LETTER.test(token)) continue
    const replacement = [...token].map((letter) => TABLE.get(letter) ?? letter).join('')
    // A letter that looks like none of ours: a formula, or a foreign name.
    if (UNMAPPED.test(replacement)) continue
    found.push({ start: index, end: index + token.length, replacement })
  }
  return found
}
