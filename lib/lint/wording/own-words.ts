/** Lines that are the writer's own prose, where style may be spoken of: no headings, no tables, no law text. */
import { isLawText } from '../references/law-text'

/** A line without a stop at its end is a heading, a cell or a list of links, unless it is long. */
const SHORTEST_OPEN_LINE = 100
const STOPPED = /[.,;:!?…”"]\s*$/

/** True for a sentence or a list item that ends like one. */
export const isProse = (text: string): boolean =>
  (text.length >= SHORTEST_OPEN_LINE || STOPPED.test(text)) && !isLawText(text)

const LOWER = /[a-zà-ỹđ]/g
const UPPER = /[A-ZĐÀ-Ỹ]/g

/** A title printed in capitals: `À-Ỹ` holds letters of both cases, so each is asked of itself. */
export function isInCapitals(text: string): boolean {
  let upper = 0
  let lower = 0
  for (const letter of text.match(UPPER) ?? []) if (letter !== letter.toLowerCase()) upper++
  for (const letter of text.match(LOWER) ?? []) if (letter !== letter.toUpperCase()) lower++
  return upper > lower
}
