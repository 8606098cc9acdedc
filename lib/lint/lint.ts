/**
 * The engine: draft → mentions → rules → findings. Synchronous and pure; what was read of a field is kept with its
 * text (field-memory.ts), so one keystroke costs one block. One bad rule never sinks the run.
 */
import type { Block } from './blocks'
import type { CalendarDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import type { Draft } from './draft'
import { type FieldMemory, type Judge, readField, rereadField } from './field-memory'
import type { Finding } from './finding'
import { blockFindings, draftFindings, inOrder } from './findings'
import { attempt, bitsOf, type JudgedBlock, type Raised, rulesByKinds } from './judged-block'
import type { Context, Reading } from './reading'
import { RULES } from './rules'
import type { BlockRule, DraftRule, Place, Rule } from './rules/define-rule'

export interface LintOptions {
  /** The day the check runs. */
  readonly today: CalendarDate
}

export interface Linter {
  /** Findings in the order of the fields, then of the text; the same one is reported once. Never throws. */
  lint(draft: Draft, options: LintOptions): Finding[]
}

/** A linter over a catalogue. It remembers the last draft it saw, and nothing older. */
export function createLinter(catalogue: Catalogue, rules: readonly Rule[] = RULES): Linter {
  const blockRules = rulesByKinds(rules.filter((rule): rule is BlockRule => rule.scope === 'block'))
  const draftRules = rules.filter((rule): rule is DraftRule => rule.scope === 'draft')
  let memory: FieldMemory[] = []
  let said = new Map<Rule, readonly Raised<Place>[]>()
  let days = ''

  return {
    lint(draft, { today }) {
      const { publishedOn } = draft
      const context: Context = { catalogue, today, postDay: publishedOn ?? today, publishedOn }
      const daysNow = JSON.stringify([today, publishedOn])
      if (daysNow !== days) {
        memory = []
        said = new Map()
      }
      days = daysNow
      const judge: Judge = (block: JudgedBlock, next: Block | null) => block.judge(next, context, blockRules)
      const known = memory
      memory = draft.fields.map((field, i) => readAgain(known[i], field, judge))
      const isSameForm = known.length === memory.length && known.every((each, i) => each === memory[i])
      said = askDraftRules(draftRules, draft, context, memory, isSameForm ? said : new Map())
      const ofBlocks = memory.flatMap(({ reported, text }) =>
        reported.flatMap((block) => blockFindings(block, text)),
      )
      return inOrder(draft, ofBlocks, draftFindings(draft, [...said.values()].flat()))
    },
  }
}

function readAgain(
  known: FieldMemory | undefined,
  field: Draft['fields'][number],
  judge: Judge,
): FieldMemory {
  if (known?.name !== field.name) return readField(field, judge)
  rereadField(known, field.text, judge)
  return known
}

/** Asks the rules whose answer may have changed; `known` are the answers of the last check. */
function askDraftRules(
  rules: readonly DraftRule[],
  draft: Draft,
  context: Context,
  memory: readonly FieldMemory[],
  known: ReadonlyMap<Rule, readonly Raised<Place>[]>,
): Map<Rule, readonly Raised<Place>[]> {
  const changedKinds = memory.reduce((bits, field) => bits | field.changedKinds, 0)
  const fallback = { field: draft.fields[0]?.name ?? '' }
  const said = new Map<Rule, readonly Raised<Place>[]>()
  for (const rule of rules) {
    const before = known.get(rule)
    const isSettled = before && rule.needs && (bitsOf(rule.needs) & changedKinds) === 0
    if (isSettled) {
      said.set(rule, before)
      continue
    }
    const raised: Raised<Place>[] = []
    attempt<Place>(raised, rule, fallback, () => rule.check(new DraftReading(draft, context, memory, rule)))
    said.set(rule, raised)
  }
  return said
}

/** The draft as one rule sees it. Many rules look at fields only, so blocks are gathered when they are asked for. */
class DraftReading implements Reading {
  readonly catalogue: Catalogue
  readonly today: CalendarDate
  readonly postDay: CalendarDate
  readonly publishedOn: CalendarDate | null
  private gathered: readonly JudgedBlock[] | null = null

  constructor(
    readonly draft: Draft,
    { catalogue, today, postDay, publishedOn }: Context,
    private readonly memory: readonly FieldMemory[],
    private readonly rule: DraftRule,
  ) {
    this.catalogue = catalogue
    this.today = today
    this.postDay = postDay
    this.publishedOn = publishedOn
  }

  get blocks(): readonly JudgedBlock[] {
    const needed = this.rule.needs && bitsOf(this.rule.needs)
    this.gathered ??= this.memory.flatMap(({ blocks }) =>
      needed === undefined ? blocks : blocks.filter(({ kinds }) => (kinds & needed) !== 0),
    )
    return this.gathered
  }
}
