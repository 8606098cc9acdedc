/** VNI for Windows: a letter and behind it a second one for its marks, as Windows shows them without the font. */

/** Bases with the five tones: acute, grave, hook, tilde, dot below. */
const TONED: readonly (readonly [base: string, letters: string])[] = [
  ['a', 'áàảãạ'],
  ['e', 'éèẻẽẹ'],
  ['o', 'óòỏõọ'],
  ['ô', 'ớờởỡợ'],
  ['u', 'úùủũụ'],
  ['ö', 'ứừửữự'],
  ['y', 'ýỳỷỹ'],
]
const TONE_MARKS = 'ùøûõï'
/** Marks of circumflex and breve, bare and with the five tones. */
const CIRCUMFLEX_MARKS = 'âáàåãä'
const BREVE_MARKS = 'êéèúüë'
const CIRCUMFLEXED: readonly (readonly [base: string, letters: string])[] = [
  ['a', 'âấầẩẫậ'],
  ['e', 'êếềểễệ'],
  ['o', 'ôốồổỗộ'],
]
const SINGLE = 'ñđ ôơ öư íí ìì æỉ óĩ òị îỵ'

function buildTable(): Map<string, string> {
  const table = new Map<string, string>()
  const add = (written: string, letter: string) => {
    table.set(written, letter)
    const capital = letter.toUpperCase()
    table.set(written.toUpperCase(), capital)
    // The first letter of a word: a capital with a mark in lower case.
    if (written.length === 2) table.set(written[0]!.toUpperCase() + written[1]!, capital)
  }
  const addAll = (base: string, marks: string, letters: string) => {
    for (const [i, letter] of [...letters].entries()) add(base + marks[i]!, letter)
  }
  for (const [base, letters] of TONED) addAll(base, TONE_MARKS, letters)
  for (const [base, letters] of CIRCUMFLEXED) addAll(base, CIRCUMFLEX_MARKS, letters)
  addAll('a', BREVE_MARKS, 'ăắằẳẵặ')
  for (const pair of SINGLE.split(' ')) add(pair[0]!, pair[1]!)
  return table
}
const TABLE: ReadonlyMap<string, string> = buildTable()

export function fromVni(text: string): string {
  let converted = ''
  for (let at = 0; at < text.length; ) {
    const two = TABLE.get(text.slice(at, at + 2))
    converted += two ?? TABLE.get(text[at]!) ?? text[at]!
    at += two ? 2 : 1
  }
  return converted
}
