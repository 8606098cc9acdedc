/** Applies edits to plain text. Pure: the page has its own writer, which applies the same edits to an editor. */
import type { Edit, Finding } from './finding'

/**
 * The text after the edits of one field. Edits whose text is no longer at their place are left out, and so is an
 * edit that overlaps an earlier one.
 * @returns the new text and the edits that were applied, in the order of the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; applied: Edit[] } {
  const applied: Edit[] = []
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const { start, end } = edit.span
    const isStale = text.slice(start, end) !== edit.span.text
    if (start < at || isStale || (start === at && applied.at(-1)?.span.start === start)) continue
    result += text.slice(at, start) + edit.replacement
    at = end
    applied.push(edit)
  }
  return { text: result + text.slice(at), applied }
}

/** The edits that take written ones back: each replacement, where it stands now, becomes the old text again. */
export function inverseEdits(done: readonly Edit[]): Edit[] {
  const shift = new Map<string, number>()
  return [...done].sort(byPlace).map(({ span, replacement }) => {
    const moved = shift.get(span.field) ?? 0
    const start = span.start + moved
    shift.set(span.field, moved + replacement.length - span.text.length)
    const end = start + replacement.length
    return { span: { field: span.field, start, end, text: replacement }, replacement: span.text }
  })
}

/** Of two edits that touch the same place, the first given wins. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) if (!kept.some((other) => overlap(other, edit))) kept.push(edit)
  return kept
}

/** What 'Sửa tất cả an toàn' would do: the safe fix of each finding that has one. */
export const safeEdits = (findings: readonly Finding[]): Edit[] =>
  withoutOverlaps(findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe)?.edits ?? []))

function overlap({ span: a }: Edit, { span: b }: Edit): boolean {
  return (
    a.field === b.field && a.start <= b.end && b.start <= a.end && !(a.end === b.start || b.end === a.start)
  )
}

const byPlace = ({ span: a }: Edit, { span: b }: Edit) => a.start - b.start || a.end - b.end
