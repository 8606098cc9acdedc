/** Which year a sentence speaks of, as far as it says so itself. It guesses nothing from the day of the check. */
import type { Part } from './blocks'
import { sentenceEnds } from './mentions/sentences'
import { mentionsWithin } from './mentions-within'
import type { BlockReading } from './reading'

export interface SpokenYear {
  readonly year: number
  /** The month of the date that names the year; null for a bare year. */
  readonly month: number | null
}

/** How far from the words that are judged a year may stand; it also bounds the work. */
const REACH = 400

/** The years that the dates of a sentence name, one entry for each year, the first date of each. */
export function spokenYears({ block, mentions }: BlockReading, within: Part): SpokenYear[] {
  const years = new Map<number, SpokenYear>()
  for (const mention of mentionsWithin(mentions, sentenceAround(block.text, within))) {
    if (mention.kind !== 'date' || mention.form === 'blank') continue
    const dates = mention.form === 'period' ? [{ year: mention.year, month: null }] : mention.dates
    for (const { year, month } of dates) {
      if (!year || year.end - year.start < 4 || years.has(year.value)) continue
      years.set(year.value, { year: year.value, month: month?.value ?? null })
    }
  }
  return [...years.values()]
}

/** The sentence a stretch stands in, as far as it is near. */
export function sentenceAround(text: string, within: Part): Part {
  const from = Math.max(0, within.start - REACH)
  const ends = sentenceEnds(text.slice(from, within.end + REACH)).map((end) => from + end)
  return {
    start: ends.findLast((end) => end <= within.start) ?? from,
    end: ends.find((end) => end >= within.end) ?? within.end,
  }
}
