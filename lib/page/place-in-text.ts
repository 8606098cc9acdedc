/** Pure questions about one text that has become another: where is it now, what differs least, is it the same. */

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Characters on each side by which a quote is known again. */
const NEIGHBOURS = 16

/**
 * Where a stretch of the old text stands in the new one. Known for certain when all changes lie before or all lie
 * behind it; else only if the same words between the same neighbours stand there exactly once. Null: do not touch.
 */
export function relocate(oldText: string, newText: string, { start, end }: Stretch): Stretch | null {
  if (oldText === newText) return { start, end }
  const shift = newText.length - oldText.length
  const isBeforeChange = end <= commonPrefix(oldText, newText)
  const isAfterChange = start >= oldText.length - commonSuffix(oldText, newText) && start + shift >= 0
  // A caret at which text has appeared may stand on either side of it.
  if (start === end && isBeforeChange === isAfterChange) return null
  if (isBeforeChange) return { start, end }
  if (isAfterChange) return { start: start + shift, end: end + shift }
  const before = oldText.slice(Math.max(0, start - NEIGHBOURS), start)
  const quote = before + oldText.slice(start, end + NEIGHBOURS)
  const at = newText.indexOf(quote)
  if (at < 0 || newText.indexOf(quote, at + 1) >= 0) return null
  return { start: at + before.length, end: at + before.length + end - start }
}

/**
 * The least that must be replaced: formats of untouched characters stay. It never becomes an insertion, which
 * would take its format from outside the stretch, and never cuts a character from its marks.
 */
export function smallestChange(text: string, replacement: string): Stretch & { readonly text: string } {
  const shorter = Math.min(text.length, replacement.length)
  let start = Math.min(commonPrefix(text, replacement), shorter)
  while (start > 0 && isInsideCharacter(text, replacement, start)) start--
  let tail = Math.min(commonSuffix(text, replacement), shorter - start)
  while (tail > 0 && isInsideCharacter(text, replacement, text.length - tail, replacement.length - tail))
    tail--
  // Keep one character of the text on the changed side as the anchor of its format.
  if (start + tail === text.length || start + tail === replacement.length) {
    if (start > 0) start = characterBefore(text, start)
    else if (tail > 0) tail = text.length - characterAfter(text, text.length - tail)
  }
  return { start, end: text.length - tail, text: replacement.slice(start, replacement.length - tail) }
}

/** Equal as a reader sees it: kinds of blank, empty lines and zero-width characters aside. */
export function isSameText(a: string, b: string): boolean {
  return a === b || foldBlanks(a) === foldBlanks(b)
}

/** The same, the number of blanks aside: browsers drop blanks that are not shown when they edit beside them. */
export function isSameWording(a: string, b: string): boolean {
  return isSameText(a, b) || foldRuns(a) === foldRuns(b)
}

function foldBlanks(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\u00a0\t]/g, ' ')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '')
}

function foldRuns(text: string): string {
  return foldBlanks(text)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

function commonSuffix(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++
  return at
}

const LATER_HALF = /^[\udc00-\udfff]/
const MARK = /^\p{M}/u

function isInsideCharacter(a: string, b: string, atA: number, atB = atA): boolean {
  return [a.slice(atA, atA + 2), b.slice(atB, atB + 2)].some(
    (rest) => LATER_HALF.test(rest) || MARK.test(rest),
  )
}

function characterBefore(text: string, at: number): number {
  let start = at - 1
  while (start > 0 && isInsideCharacter(text, text, start)) start--
  return start
}

function characterAfter(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isInsideCharacter(text, text, end)) end++
  return end
}
