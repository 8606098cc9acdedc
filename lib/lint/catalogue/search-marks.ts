/** Where the words of a query stand in a title, for marking them. */
import type { Part } from '../blocks'
import type { SearchKeys } from './search-keys'
import { foldLetters } from './search-text'

/** The stretches of the title that the (folded) words matched, in order and apart from each other. */
export function markWords(keys: SearchKeys, words: readonly string[]): Part[] {
  const parts = words.flatMap((word) => partsOf(keys, word)).sort((a, b) => a.start - b.start)
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (!last || part.start > last.end) merged.push(part)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
  }
  return merged
}

/** A word at the beginnings of words, else inside a number, else as initials. */
function partsOf(keys: SearchKeys, word: string): Part[] {
  const parts: Part[] = []
  // titleWords has one blank more before it than the title: the blank before a word stands at the word's own offset.
  for (
    let at = keys.titleWords.indexOf(` ${word}`);
    at >= 0;
    at = keys.titleWords.indexOf(` ${word}`, at + 1)
  ) {
    parts.push({ start: at, end: at + word.length })
  }
  if (parts.length > 0) return parts
  const inside = foldLetters(keys.title).indexOf(word)
  return inside < 0 ? initialsOf(keys, word) : [{ start: inside, end: inside + word.length }]
}

function initialsOf({ title, initials, wordStarts }: SearchKeys, word: string): Part[] {
  const first = initials.indexOf(word)
  const start = wordStarts[first]
  const last = wordStarts[first + word.length - 1]
  if (start === undefined || last === undefined) return []
  return [{ start, end: last + (/^[\p{L}\p{N}]+/u.exec(title.slice(last))?.[0].length ?? 1) }]
}
