/** The mentions that lie in a stretch of a block, found without reading the others: a block may hold thousands. */
import type { Part } from './blocks'
import type { Mention } from './mentions/mention'

/** Mentions that begin and end within the stretch, in order. `mentions` are in order of their beginnings. */
export function mentionsWithin(mentions: readonly Mention[], { start, end }: Part): Mention[] {
  const within: Mention[] = []
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start <= end; i++) {
    if (mentions[i]!.end <= end) within.push(mentions[i]!)
  }
  return within
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
