/** Where two readings of one text differ: by its lines when both are given by lines, else by its characters. */

/** What became of a text: `[start, end)` of the old one was replaced, and everything behind moved by `growth`. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly growth: number
}

/** How many lines at the beginning and at the end of two texts are the same. */
export interface KeptLines {
  readonly head: number
  readonly tail: number
}

/** Null when all lines are the same. The very same strings are told at a glance. */
export function keptLines(before: readonly string[], after: readonly string[]): KeptLines | null {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  if (head === before.length && head === after.length) return null
  const most = shorter - head
  const growth = after.length - before.length
  let at = before.length - 1
  const least = before.length - most
  while (at >= least && before[at] === after[at + growth]) at--
  return { head, tail: before.length - 1 - at }
}

/** The same before `start` in both, and the same after `end` of the old one. Null: they are the same. */
export function findChange(before: string, after: string): TextChange | null {
  const shorter = Math.min(before.length, after.length)
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  if (start === before.length && start === after.length) return null
  const tail = longest(shorter - start, (from, to) => {
    const old = before.slice(before.length - to, before.length - from)
    return old === after.slice(after.length - to, after.length - from)
  })
  return { start, end: before.length - tail, growth: after.length - before.length }
}

/** Characters compared at once: long slices are compared at the speed of memory, and no place is read twice. */
const STRIDE = 8192

/** The longest stretch that is the same: in strides, then by halves within the stride that differs. */
function longest(limit: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0
  while (low + STRIDE <= limit && isSame(low, low + STRIDE)) low += STRIDE
  let high = Math.min(limit, low + STRIDE)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isSame(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * A stretch that does not keep the whole text alive, as a slice in V8 does: a line outlives many texts of its field. The
 * whole text is as good as a copy of it.
 */
export const detached = (text: string, start: number, end: number): string =>
  end - start === text.length ? text : ` ${text.slice(start, end)}`.slice(1)
