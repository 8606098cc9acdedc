/** A finding as the page shows it: which stretch of which field is underlined how. */
import type { Span } from '../lint/draft'
import type { Severity } from '../lint/finding'

export interface Mark {
  /** The finding's id. */
  readonly id: string
  readonly severity: Severity
  readonly span: Span
}

/** The mark at an offset of a field; the shortest when several stand there. */
export function markAt(marks: readonly Mark[], field: string, offset: number): Mark | null {
  let best: Mark | null = null
  for (const mark of marks) {
    const { span } = mark
    if (span.field !== field || span.start === span.end || offset < span.start || offset > span.end) continue
    if (!best || span.end - span.start < best.span.end - best.span.start) best = mark
  }
  return best
}
