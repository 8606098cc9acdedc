/** Whether a place of a block lies inside quotation marks: what others said is not the writer's to mend. */

/** Longest quotation that is seen as one; it bounds the work at each place. */
const REACH = 400
/** Read backwards from the place, as far as the nearest mark. */
const LAST_MARK = new RegExp(`(?<=([“”«»"])[^“”«»"]{0,${REACH}})`, 'y')

/** True when the nearest quotation mark before opens: “, «, or a straight one after a blank and before a word. */
export function isQuoted(text: string, at: number): boolean {
  LAST_MARK.lastIndex = at
  const mark = LAST_MARK.exec(text)?.[1]
  if (mark !== '"') return mark === '“' || mark === '«'
  const place = text.lastIndexOf('"', at - 1)
  return /[\s([:]/.test(text[place - 1] ?? ' ') && !/[\s]/.test(text[place + 1] ?? ' ')
}
