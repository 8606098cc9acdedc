/** One thing that was read from a plan: its facts as a person may edit them, and the words they come from. */

export type ItemKind =
  | 'plan'
  | 'issuer'
  | 'slogan'
  | 'basis'
  | 'anniversary'
  | 'movement'
  | 'period'
  | 'deadline'
  | 'body'
  | 'portal'
  | 'post-kind'

/** A stretch of one paragraph of the document. */
export interface SourcePart {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

export interface DraftItem {
  /** Unique within one import. */
  readonly id: string
  readonly kind: ItemKind
  /** By the names of item-fields.ts; several values of one field are its lines. */
  readonly fields: Readonly<Record<string, string>>
  /** Where it was read; the first is shown beside it. */
  readonly sources: readonly SourcePart[]
  /** Words beside the source that tell what it is about, and are not themselves read: the task above a line `Thời gian: …`. */
  readonly context?: SourcePart
  /** `Phần III, mục 1`. */
  readonly clause: string
  /** Why a person should look twice, in Vietnamese; empty when nothing speaks against it. */
  readonly doubts: readonly string[]
}

/** An item before it has its id. */
export type FoundItem = Omit<DraftItem, 'id'>

/** Several values of one field. */
export const lines = (value: string | undefined): string[] =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Clauses of one thing that stands in several places: `Phần mở đầu; Phần III, mục 1`. */
export const joinClauses = (clauses: readonly string[]): string => [...new Set(clauses)].join('; ')
