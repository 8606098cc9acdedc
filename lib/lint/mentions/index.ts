/** The table of contents of the scanners. */
import { scanAnniversaries } from './anniversary'
import { scanDates } from './date'
import type { Mention } from './mention'
import { scanReferences } from './reference'

/** Every mention of a block's normalised text, in the order of the text. */
export function scanMentions(text: string): Mention[] {
  const references = scanReferences(text)
  const dates = scanDates(text, references)
  const anniversaries = scanAnniversaries(text, dates)
  return [...references, ...dates, ...anniversaries].sort((a, b) => a.start - b.start || b.end - a.end)
}
