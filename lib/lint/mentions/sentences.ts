/** Where sentences end. A bracket belongs to a count of its own sentence, a day to the documents of its own. */

/** A stop, closing marks, and blanks before a capital; asked only where a stop was met. */
const STOP = /[.!?…]+["”’)\]]{0,2} +(?=["“‘(]?\p{Lu})/uy
const STOPS = /[.!?…]+/g
/** `TP. Hồ Chí Minh`, `GS. TS. Nguyễn`, `V.I. Lênin`: up to three letters, the first a capital, end no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}$/u
const ABBREVIATION_REACH = 5

/** Offsets where the sentences of a block end, in order; the last is the end of the block. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  STOPS.lastIndex = 0
  for (let match = STOPS.exec(text); match; match = STOPS.exec(text)) {
    const { index } = match
    STOP.lastIndex = index
    if (!STOP.test(text)) continue
    const isDot = text[index] === '.'
    if (isDot && ABBREVIATION.test(text.slice(Math.max(0, index - ABBREVIATION_REACH), index))) continue
    ends.push(STOP.lastIndex)
  }
  ends.push(text.length)
  return ends
}

/** The end of the sentence that goes on at `at`, as far as `reach` characters. */
export function sentenceEndAfter(text: string, at: number, reach: number): number {
  return at + sentenceEnds(text.slice(at, at + reach))[0]!
}

/** Where the sentence begins that goes on at `at`, as far as `reach` characters before. */
export function sentenceStartBefore(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach)
  // With the first letter of what stands here: a sentence ends before a capital.
  return from + (sentenceEnds(text.slice(from, at + 1)).findLast((end) => end <= at - from) ?? 0)
}
