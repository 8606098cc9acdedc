/** What is said of a post as a whole: its kind, and a checklist of what such a post needs. Plain data. */
import type { Severity, Source } from '../finding'
import type { PostKind } from './post-kind'

export interface ChecklistItem {
  readonly id: string
  /** `Quyết định khen thưởng (số, ngày)`. */
  readonly label: string
  /** The field it stands in, or belongs in. */
  readonly field: string
  readonly isDone: boolean
  /** What the portal demands; the rest is what a good post of its kind has. */
  readonly isRequired: boolean
  /** The words that tell a fact; null for a field, and for what is missing. */
  readonly found: string | null
  /** A sentence with blanks that would tell the fact; null for a field. */
  readonly pattern: string | null
  /** What is wrong when it is missing, and why, by what rule, how strictly. */
  readonly missing: string
  readonly why: string
  readonly source: Source
  readonly severity: Severity
}

export interface PostReview {
  readonly kind: PostKind
  /** True when nobody chose the kind and the words were asked. */
  readonly isInferred: boolean
  readonly checklist: readonly ChecklistItem[]
}

export const EMPTY_REVIEW: PostReview = { kind: 'other', isInferred: true, checklist: [] }
