/** The words a post opens with: its title, or the heading line of a body that was given alone; and its lead. */
import { type Draft, headOf } from '../draft'

/** A heading is a line, no paragraph. */
const LONGEST_HEADING = 200
/** Characters of the summary or the body that tell what a post is about. */
const LEAD = 400
const BLANKS = /[\s\u00a0\u200b\ufeff]+/g

/** Lower case, one kind of blank; empty when the draft has no heading, or prose in its place. */
export function headingOf(draft: Draft): string {
  const title = folded(headIn(draft, 'title', 2 * LONGEST_HEADING))
  if (title.length > LONGEST_HEADING) return ''
  return title !== '' ? title : firstLineOf(headIn(draft, 'body', 3 * LONGEST_HEADING))
}

/** The beginning of the summary and of the body, in lower case. */
export function leadOf(draft: Draft): string {
  return folded(`${headIn(draft, 'summary', LEAD)}\n${headIn(draft, 'body', LEAD)}`)
}

export const categoryOf = (draft: Draft): string => folded(headIn(draft, 'category', LONGEST_HEADING))

/** The first characters of a field; none when the draft has no such field. */
export function headIn(draft: Draft, name: string, length: number): string {
  const field = draft.fields.find((one) => one.name === name)
  return field ? headOf(field, length) : ''
}

/** Asked on every key, while the beginnings of the fields hardly ever change. */
const known = new Map<string, string>()
const MOST_KNOWN = 32

function folded(text: string): string {
  let words = known.get(text)
  if (words === undefined) {
    words = text.normalize('NFC').toLowerCase().replace(BLANKS, ' ').trim()
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, words)
  }
  return words
}

/** Empty unless the first line looks like a heading: short, without a stop, and not the only one. */
function firstLineOf(body: string): string {
  const end = body.indexOf('\n')
  if (end < 0 || end > 2 * LONGEST_HEADING || body.slice(end).trim() === '') return ''
  const written = body.slice(0, end)
  if (/[.;:,…]\s*$/.test(written)) return ''
  const line = folded(written)
  return line.length <= LONGEST_HEADING && !/[.;:,…]$/.test(line) ? line : ''
}

/** Shorter than this a body is a fragment, and nobody asks of a fragment what a post must tell. */
const SHORTEST_BODY = 150
const SHORTEST_BODY_WITHOUT_TITLE = 700

/** True when the draft is a post by its length, not a sentence or a stub. */
export function isWholePost(draft: Draft): boolean {
  const shortest = headIn(draft, 'title', 9).trim() ? SHORTEST_BODY : SHORTEST_BODY_WITHOUT_TITLE
  return headIn(draft, 'body', 2 * shortest).trim().length >= shortest
}
