/** A block with its mentions and what the block rules said of it: read once for its text, afterwards only moved. */
import type { Block, Part } from './blocks'
import type { Finding } from './finding'
import { scanMentions } from './mentions'
import type { Mention, MentionKind } from './mentions/mention'
import type { BlockReading, Context } from './reading'
import type { BlockRule, Report, Rule } from './rules/define-rule'

/** One report with the rule that raised it. */
export interface Raised<P> {
  readonly rule: Rule
  readonly report: Report<P>
}

/** Kinds of mentions as bits: a block is asked for its kinds far more often than for its mentions. */
const KIND_BITS: Readonly<Record<MentionKind, number>> = { date: 1, anniversary: 2, reference: 4 }
const ALL_KINDS = 7

export const bitsOf = (kinds: readonly MentionKind[]): number =>
  kinds.reduce((bits, kind) => bits | KIND_BITS[kind], 0)

/** Block rules by the kinds of mentions a block holds: `needs` is asked once per linter, not once per block. */
export type RulesByKinds = readonly (readonly BlockRule[])[]

export function rulesByKinds(rules: readonly BlockRule[]): RulesByKinds {
  return Array.from({ length: ALL_KINDS + 1 }, (_, kinds) =>
    rules.filter(({ needs }) => !needs || (bitsOf(needs) & kinds) !== 0),
  )
}

export class JudgedBlock implements BlockReading {
  readonly block: Block
  readonly mentions: readonly Mention[]
  readonly kinds: number
  raised: readonly Raised<Part>[] = NOTHING
  /** What was raised as findings, for as long as the block stands at the same place among the same words. */
  findings: readonly Finding[] | null = null
  findingsStart = 0
  isJudged = false
  /** A rule asked for the next block, so that this one must be judged again when the next one changes. */
  hasLookedAhead = false
  private following: Block | null = null

  /** `same` is a block with the same text, whose mentions and reports are taken over. */
  constructor(block: Block, same: JudgedBlock | null = null) {
    this.block = block
    this.mentions = same ? same.mentions : scanMentions(block.text)
    this.kinds = same ? same.kinds : kindsOf(this.mentions)
    if (same?.isJudged && !same.hasLookedAhead) {
      this.raised = same.raised
      this.isJudged = true
    }
  }

  get next(): Block | null {
    this.hasLookedAhead = true
    return this.following
  }

  judge(next: Block | null, context: Context, rules: RulesByKinds): void {
    this.following = next
    this.hasLookedAhead = false
    const raised: Raised<Part>[] = []
    for (const rule of rules[this.kinds]!)
      attempt<Part>(raised, rule, { start: 0, end: 0 }, () => rule.check(this, context))
    this.raised = raised.length > 0 ? raised : NOTHING
    this.isJudged = true
    this.findings = null
  }
}

function kindsOf(mentions: readonly Mention[]): number {
  let kinds = 0
  for (let i = 0; i < mentions.length; i++) kinds |= KIND_BITS[mentions[i]!.kind]
  return kinds
}

const NOTHING: readonly never[] = []

/** Runs one rule; if it throws, its failure becomes one visible hint instead of sinking the run. */
export function attempt<P>(
  raised: Raised<P>[],
  rule: Rule,
  fallback: P,
  check: () => Iterable<Report<P>>,
): void {
  const before = raised.length
  try {
    for (const report of check()) raised.push({ rule, report })
  } catch (error) {
    raised.length = before
    const report: Report<P> = {
      at: fallback,
      severity: 'hint',
      message: `Quy tắc “${rule.title}” gặp sự cố và chưa kiểm tra được đoạn này`,
      why: error instanceof Error ? error.message : String(error),
      source: { text: 'Sự cố của công cụ, không phải lỗi của bài' },
    }
    raised.push({ rule, report })
  }
}
