/** Short questions that are not about the whole draft: what is cited at a place, whether an entered document is in order. */
import type { Part } from './blocks'
import type { CalendarDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import { createLinter } from './lint'
import { type CheckedDocument, checkNewDocument, type DocumentForm } from './new-document'
import { type CitedAt, citedAt } from './references/cited-at'

export interface Consultation {
  /** @param onIso the post's day, YYYY-MM-DD */
  citedAt(line: string, selected: Part, onIso: string): CitedAt | null
  checkDocument(form: DocumentForm, today: CalendarDate): CheckedDocument
}

/** Answers over one catalogue. */
export function createConsultation(catalogue: Catalogue): Consultation {
  // A linter of its own: the post's remembers the post.
  const linter = createLinter(catalogue)
  return {
    citedAt: (line, selected, onIso) => citedAt(line, selected, catalogue, onIso),
    checkDocument: (form, today) => checkNewDocument(form, catalogue, linter, today),
  }
}
