/** What the checker says about a draft, as plain data that crosses any port unchanged. */
import type { LegalDocument } from './catalogue/schema'
import type { Span } from './draft'

/** error: proven by the calendar, arithmetic or a verified fact. warning: probable. hint: style. */
export type Severity = 'error' | 'warning' | 'hint'

/** What a finding is about; people filter by it. */
export type Group = 'date' | 'anniversary' | 'reference' | 'plan' | 'award' | 'wording' | 'field'

export const GROUPS: readonly Group[] = [
  'date',
  'anniversary',
  'reference',
  'plan',
  'award',
  'wording',
  'field',
]

/** Replace the span by other text. Refused by whoever applies it when `span.text` is no longer there. */
export interface Edit {
  readonly span: Span
  readonly replacement: string
}

/** One way to put things right. */
export interface Fix {
  /** The button's text: `Sửa thành 03/02/2024`. */
  readonly label: string
  readonly edits: readonly Edit[]
  /** Only one correction is possible and it changes no meaning: may join 'Sửa tất cả'. */
  readonly safe: boolean
}

/** Why the rule may say so: a decree, a clause of the plan, a catalogue record, the calendar. */
export interface Source {
  readonly text: string
  readonly url?: string
}

export interface Finding {
  /** Unique within one result: the fingerprint, and `#2`, `#3` … where the same quote stands again. */
  readonly id: string
  readonly ruleId: string
  readonly group: Group
  readonly severity: Severity
  readonly span: Span
  /** What is wrong, in one short sentence. */
  readonly message: string
  /** Why it is wrong. */
  readonly why: string
  readonly source: Source
  /** Every plausible correction, the best supported first. May be empty. */
  readonly fixes: readonly Fix[]
  /** A record that the person may add to their own catalogue, as the post tells it. */
  readonly addition?: LegalDocument
  /** Rule, quote and neighbouring words, never an offset: names the same finding after edits elsewhere. */
  readonly fingerprint: string
}
