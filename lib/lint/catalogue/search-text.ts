/** Text folded for searching, one character for one, so that what is found can be marked in the text as shown. */

const LETTER_OF = new Map<string, string>()

/** Lower case without diacritics, đ as d; offsets stay those of the (NFC) text. */
export function foldLetters(text: string): string {
  let folded = ''
  for (const character of text) {
    let letter = LETTER_OF.get(character)
    if (letter === undefined) {
      letter = foldLetter(character)
      LETTER_OF.set(character, letter)
      // The letters of Vietnamese are few; a text full of rare characters must not fill the memory.
      if (LETTER_OF.size > 2000) LETTER_OF.clear()
    }
    folded += letter
  }
  return folded
}

function foldLetter(character: string): string {
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd')
  return bare.length === character.length ? bare : character
}

/** Folded words with one blank before each, everything else blanks: ` nghi dinh so 98 2023 nd cp`. */
export function foldWords(text: string): string {
  return ` ${foldLetters(text).replace(/[^\p{L}\p{N}]/gu, ' ')}`
}
