/** Short questions that are not about the whole draft: what is cited at a place, whether an entered document is in order. */
import type { Part } from './blocks'
import type { CalendarDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import { createLinter } from './lint'
import { type CheckedDocument, checkNewDocument, type DocumentForm } from './new-document'
import { KIND_NEEDS } from './posts/kind-needs'
import type { PostKind } from './posts/post-kind'
import { sentencePattern } from './posts/sentence-patterns'
import { type CitedAt, citedAt } from './references/cited-at'

export interface Consultation {
  /** @param onIso the post's day, YYYY-MM-DD */
  citedAt(line: string, selected: Part, onIso: string): CitedAt | null
  checkDocument(form: DocumentForm, today: CalendarDate): CheckedDocument
  /** Sentences to start from in a post of a kind, in the order of its checklist. */
  patterns(kind: PostKind): PatternOffer[]
}

export interface PatternOffer {
  readonly fact: string
  /** `Quyết định khen thưởng (số, ngày)`. */
  readonly label: string
  /** What is to be filled in stands in square brackets. */
  readonly text: string
}

/** Answers over one catalogue. */
export function createConsultation(catalogue: Catalogue): Consultation {
  // A linter of its own: the post's remembers the post.
  const linter = createLinter(catalogue)
  return {
    citedAt: (line, selected, onIso) => citedAt(line, selected, catalogue, onIso),
    checkDocument: (form, today) => checkNewDocument(form, catalogue, linter, today),
    patterns: (kind) =>
      KIND_NEEDS[kind].flatMap(({ fact, label }) => {
        const text = sentencePattern(kind, fact)
        return text === null ? [] : [{ fact, label, text }]
      }),
  }
}
