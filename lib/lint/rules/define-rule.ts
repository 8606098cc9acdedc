/** The rule contract. The author writes the judgement; the engine stamps identity, severity and spans (lint.ts). */
import type { Block, Part } from '../blocks'
import type { LegalDocument } from '../catalogue/schema'
import type { Group, Severity, Source } from '../finding'
import type { MentionKind } from '../mentions/mention'
import type { BlockReading, Context, Reading } from '../reading'

/** A place anywhere in the draft: a part of a block, or a field as a whole. */
export type Place = (Part & { readonly block: Block }) | { readonly field: string }

export interface Correction<P> {
  readonly label: string
  readonly edits: readonly { readonly at: P; readonly replacement: string }[]
  /** One reading only, and no change of meaning. Default false. */
  readonly safe?: boolean
}

/** One thing that is wrong. `why` and `source` default to the rule's; `severity` may only lower the rule's. */
export interface Report<P> {
  readonly at: P
  readonly message: string
  readonly why?: string
  readonly source?: Source
  readonly severity?: Severity
  readonly fixes?: readonly Correction<P>[]
  /** A record that the person may add to their own catalogue. */
  readonly addition?: LegalDocument
}

/**
 * An example draft: a body's text, or fields by name (`publishedOn` as YYYY-MM-DD among them). In a bad example
 * ⟦…⟧ stands around each span the rule must report; an empty ⟦⟧ is a whole field.
 */
export type Example = string | Readonly<Record<string, string>>

interface RuleBase {
  /** The truth that a good draft satisfies, e.g. `date-exists`; equals the file's name. */
  readonly id: string
  readonly group: Group
  /** The truth in words, for the options page. */
  readonly title: string
  readonly why: string
  readonly source: Source
  readonly severity: Severity
  /** Each is a draft with at least one marked span; exactly the marked spans are reported. */
  readonly bad: readonly Example[]
  /** Right, or none of this rule's business; at least two for each bad one. */
  readonly good: readonly Example[]
  /** What the first fix of the first finding makes of a text (body only). */
  readonly fixed?: readonly (readonly [before: string, after: string])[]
}

interface BlockNeeds {
  /**
   * Asked only about blocks that hold a mention of one of these kinds; most blocks hold none. Left out: about every
   * block.
   */
  readonly needs?: readonly MentionKind[]
  /** Asked only about blocks whose text has one of these signs (signs/sign.ts), as bits. Left out: whatever they hold. */
  readonly signs?: number
}

interface DraftNeeds {
  /**
   * It sees only blocks that hold a mention of one of these kinds, is not asked where there is none, and asked again
   * only when such a block came, changed or went; nothing else of the draft may enter the judgement. Left out: every
   * block, on every check.
   */
  readonly needs?: readonly MentionKind[]
  /** Not asked of a draft without any mention of these kinds: it would have nothing to say. It sees every block. */
  readonly onlyWith?: readonly MentionKind[]
  /**
   * Not asked of a draft none of whose blocks has one of these signs (signs/sign.ts), as bits, nor a mention of
   * `onlyWith`. It sees every block.
   */
  readonly signs?: number
}

/**
 * Judges one block by itself; results are cached per block, so one keystroke re-judges one block. `check` may be a
 * generator, but it is asked of every block with a mention of its kinds, and a generator costs more to make and to run
 * than most judgements: what is asked often answers with an array.
 */
export interface BlockRule extends RuleBase, BlockNeeds {
  readonly scope: 'block'
  check(reading: BlockReading, context: Context): Iterable<Report<Part>>
}

/** Judges the draft as a whole (other blocks, other fields); runs on every check, so it must be cheap. */
export interface DraftRule extends RuleBase, DraftNeeds {
  readonly scope: 'draft'
  check(reading: Reading): Iterable<Report<Place>>
}

/** What a rule answers that has nothing to say. */
export const NOTHING: readonly never[] = []

export type Rule = BlockRule | DraftRule

export const blockRule = (rule: Omit<BlockRule, 'scope'>): BlockRule => ({ scope: 'block', ...rule })
export const draftRule = (rule: Omit<DraftRule, 'scope'>): DraftRule => ({ scope: 'draft', ...rule })
