/** What a script does with the edits of a fix: replace from the last to the first. */
import type { SourceEdit } from '../../lib/sweep/source-text'

export function applySourceEdits(source: string, edits: readonly SourceEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      source,
    )
}
