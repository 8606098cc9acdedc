/**
 * Whether a block holds the words that dates and counts without a plain number beside them are told by. One pattern
 * looks for all of them: its words are alike in length, so that the engine leaps over most of the text.
 */

/** `năm`, or `lần thứ`: perhaps a count of years. */
export const COUNT_SIGN = 1
/** `rằm`, `mùng`, `mồng`, `quý`, `đầu năm`, `cuối năm`: perhaps a day or a part of a year in words. */
export const PERIOD_SIGN = 2

const WORDS = /năm|rằm|mùng|mồng|quý|lần {1,2}thứ/gi
const YEAR_WORD = 'năm'
const PART_OF_YEAR = /[uUiI] $/

/** The signs of a block, as bits. */
export function readWordSigns(text: string): number {
  let signs = 0
  WORDS.lastIndex = 0
  while (WORDS.test(text)) signs |= signsOf(text, WORDS.lastIndex)
  return signs
}

/** Only an edition ends in `ứ`, and only `năm` has its `ă`. */
function signsOf(text: string, end: number): number {
  const isEdition = isEither(text.charCodeAt(end - 1), 'ứ', 'Ứ')
  if (isEdition) return COUNT_SIGN
  if (!isEither(text.charCodeAt(end - 2), 'ă', 'Ă')) return PERIOD_SIGN
  const start = end - YEAR_WORD.length
  return PART_OF_YEAR.test(text.slice(Math.max(0, start - 2), start)) ? COUNT_SIGN | PERIOD_SIGN : COUNT_SIGN
}

const isEither = (code: number, a: string, b: string) => code === a.charCodeAt(0) || code === b.charCodeAt(0)
