/** Fields by their lines, each with what has changed since the last reading of the same element. */
import { type Field, LinedField } from '../lint/draft'
import { keptLines } from '../lint/text-change'

const lastRead = new WeakMap<Element, LinedField>()

/** The field that was read in an element; the very same object as last time when it holds the same. */
export function linedField(about: Omit<Field, 'text'>, text: string, element: Element): LinedField {
  const known = lastRead.get(element)
  const lines = text.split('\n')
  const field = known?.name === about.name ? changed(known, about, lines) : new LinedField(about, lines)
  lastRead.set(element, field)
  return field
}

function changed(known: LinedField, about: Omit<Field, 'text'>, lines: readonly string[]): LinedField {
  const kept = keptLines(known.lines, lines)
  const isSameAbout = known.label === about.label && known.required === about.required
  if (!kept && isSameAbout) return known
  const { head, tail } = kept ?? { head: lines.length, tail: 0 }
  // A part of `split` is a slice that keeps the whole text alive; a line outlives many texts of its field.
  const fresh = lines.slice(head, lines.length - tail).map((line) => ` ${line}`.slice(1))
  return known.withChange({ head, tail }, fresh, about)
}
