/** Where sentences end. Only anniversaries ask: a bracket belongs to a count of its own sentence. */

/** A stop, closing marks, and blanks before a capital. */
const STOP = /[.!?…]+["”’)\]]{0,2} +(?=["“‘(]?\p{Lu})/gu
/** `TP. Hồ Chí Minh`, `GS. TS. Nguyễn`, `V.I. Lênin`: up to three letters, the first a capital, end no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}$/u
const ABBREVIATION_REACH = 5

/** Offsets where the sentences of a block end, in order; the last is the end of the block. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const { index } = match
    const isDot = text[index] === '.'
    if (isDot && ABBREVIATION.test(text.slice(Math.max(0, index - ABBREVIATION_REACH), index))) continue
    ends.push(STOP.lastIndex)
  }
  ends.push(text.length)
  return ends
}
