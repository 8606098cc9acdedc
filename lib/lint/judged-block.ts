/** A block with its mentions and what the block rules said of it: read once for its text, afterwards only moved. */
import type { Block, Part } from './blocks'
import { scanMentions } from './mentions'
import type { Mention, MentionKind } from './mentions/mention'
import type { BlockReading, Context } from './reading'
import { type BlockRule, NOTHING, type Report, type Rule } from './rules/define-rule'

/** One report with the rule that raised it. */
export interface Raised<P> {
  readonly rule: Rule
  readonly report: Report<P>
}

/** Kinds of mentions as bits: a block is asked for its kinds far more often than for its mentions. */
const KIND_BITS: Readonly<Record<MentionKind, number>> = {
  date: 1,
  anniversary: 2,
  reference: 4,
  'named-reference': 8,
  award: 16,
  emulation: 32,
}
/** How many kinds there are. */
export const KIND_COUNT = Object.keys(KIND_BITS).length
const ALL_KINDS = (1 << KIND_COUNT) - 1

export const bitsOf = (kinds: readonly MentionKind[]): number =>
  kinds.reduce((bits, kind) => bits | KIND_BITS[kind], 0)

/** The rules for a block that holds mentions of some kinds. */
interface RulesOfKinds {
  readonly all: readonly BlockRule[]
  /** Those that ask for no sign: all that are left for a block with none of `signs`. */
  readonly unsigned: readonly BlockRule[]
  readonly signs: number
}

/** Block rules by the kinds of mentions a block holds: `needs` is asked once per linter, not once per block. */
export type RulesByKinds = readonly RulesOfKinds[]

export function rulesByKinds(rules: readonly BlockRule[]): RulesByKinds {
  return Array.from({ length: ALL_KINDS + 1 }, (_, kinds) => {
    const all = rules.filter(({ needs }) => !needs || (bitsOf(needs) & kinds) !== 0)
    return {
      all,
      unsigned: all.filter(({ signs }) => signs === undefined),
      signs: all.reduce((bits, { signs = 0 }) => bits | signs, 0),
    }
  })
}

export class JudgedBlock implements BlockReading {
  readonly block: Block
  readonly mentions: readonly Mention[]
  readonly kinds: number
  raised: readonly Raised<Part>[] = NOTHING
  isJudged = false
  /** A rule asked for the next block, so that this one must be judged again when the next one changes. */
  hasLookedAhead = false
  /** What `next` gives; kept up to date by whoever holds the blocks. */
  following: Block | null = null

  /** `same` is a block with the same text, whose mentions and reports are taken over. */
  constructor(block: Block, same: JudgedBlock | null = null) {
    this.block = block
    this.mentions = same ? same.mentions : scanMentions(block.text, block.signs)
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
    this.raised = askAll(rules[this.kinds]!, this, context)
    this.isJudged = true
  }
}

function kindsOf(mentions: readonly Mention[]): number {
  let kinds = 0
  for (let i = 0; i < mentions.length; i++) kinds |= KIND_BITS[mentions[i]!.kind]
  return kinds
}

/** A rule that fails says so in the place of its block. */
const START: Part = { start: 0, end: 0 }

function askAll(ofKinds: RulesOfKinds, block: JudgedBlock, context: Context): readonly Raised<Part>[] {
  let raised: readonly Raised<Part>[] = NOTHING
  const { signs } = block.block
  const rules = (ofKinds.signs & signs) === 0 ? ofKinds.unsigned : ofKinds.all
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!
    if (rule.signs !== undefined && (rule.signs & signs) === 0) continue
    const said = askBlockRule(rule, block, context)
    if (said.length > 0) raised = raised.length > 0 ? [...raised, ...said] : said
  }
  return raised
}

function askBlockRule(rule: BlockRule, block: JudgedBlock, context: Context): readonly Raised<Part>[] {
  try {
    return stamped(rule, rule.check(block, context))
  } catch (error) {
    return [failureOf(rule, START, error)]
  }
}

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
    raised.push(failureOf(rule, fallback, error))
  }
}

/** Most rules have nothing to say of most blocks; then nothing is made. */
function stamped<P>(rule: Rule, reports: Iterable<Report<P>>): readonly Raised<P>[] {
  if (Array.isArray(reports) && reports.length === 0) return NOTHING
  let raised: Raised<P>[] | null = null
  for (const report of reports) {
    raised ??= []
    raised.push({ rule, report })
  }
  return raised ?? NOTHING
}

function failureOf<P>(rule: Rule, at: P, error: unknown): Raised<P> {
  const report: Report<P> = {
    at,
    severity: 'hint',
    message: `Quy tắc “${rule.title}” gặp sự cố và chưa kiểm tra được đoạn này`,
    why: error instanceof Error ? error.message : String(error),
    source: { text: 'Sự cố của công cụ, không phải lỗi của bài' },
  }
  return { rule, report }
}
