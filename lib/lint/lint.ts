/**
 * The engine: draft → mentions → rules → findings. Synchronous and pure; what was read of a field is kept with its
 * text (field-memory.ts), so one keystroke costs one block. One bad rule never sinks the run.
 */
import type { CalendarDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import type { Draft } from './draft'
import { DraftRules } from './draft-rules'
import { FieldMemory, type Judge } from './field-memory'
import type { Finding } from './finding'
import { FindingList } from './findings'
import { type JudgedBlock, rulesByKinds } from './judged-block'
import { reviewPost } from './posts/checklist'
import { EMPTY_REVIEW, type PostReview } from './posts/post-review'
import type { Context } from './reading'
import { RULES } from './rules'
import type { BlockRule, DraftRule, Rule } from './rules/define-rule'
import { isAlike, isAlikeBut } from './same-data'

export interface LintOptions {
  /** The day the check runs. */
  readonly today: CalendarDate
}

export interface Linter {
  /** Findings in the order of the fields, then of the text; the same one is reported once. Never throws. */
  lint(draft: Draft, options: LintOptions): Finding[]
  /** What the draft that was linted last is, and what such a post needs. */
  review(): PostReview
}

/** A linter over a catalogue. It remembers the last draft it saw, and nothing older. */
export function createLinter(catalogue: Catalogue, rules: readonly Rule[] = RULES): Linter {
  const blockRules = rulesByKinds(rules.filter((rule): rule is BlockRule => rule.scope === 'block'))
  const draftRules = rules.filter((rule): rule is DraftRule => rule.scope === 'draft')
  let desk: Desk | null = null

  return {
    lint(draft, options) {
      // Whatever a draft says beside its fields may enter every judgement.
      const isSameDesk =
        desk && isAlike(desk.options, options) && isAlikeBut(desk.draft, draft, BESIDE_FIELDS)
      if (!desk || !isSameDesk) desk = new Desk(catalogue, draft, options, draftRules)
      return desk.check(draft, (block, next) => block.judge(next, desk!.context, blockRules))
    },
    review: () => desk?.review() ?? EMPTY_REVIEW,
  }
}

const BESIDE_FIELDS: ReadonlySet<string> = new Set(['fields'])
/** The contents of a field; what else is said of it is of its form. */
const CONTENTS: ReadonlySet<string> = new Set(['text', 'lines'])

/** What is remembered of one draft for as long as only its fields change. */
class Desk {
  readonly context: Context
  readonly #rules: DraftRules
  readonly #list = new FindingList()
  #memory: FieldMemory[] = []
  #names: readonly string[] = []

  constructor(
    catalogue: Catalogue,
    public draft: Draft,
    readonly options: LintOptions,
    rules: readonly DraftRule[],
  ) {
    const { publishedOn } = draft
    const { today } = options
    this.context = { catalogue, today, postDay: publishedOn ?? today, publishedOn }
    this.#rules = new DraftRules(rules, this.context)
  }

  review(): PostReview {
    return reviewPost(this.draft, () => this.#memory.flatMap(({ blocks }): readonly JudgedBlock[] => blocks))
  }

  check(draft: Draft, judge: Judge): Finding[] {
    const isSameForm = this.#names.length > 0 && hasSameForm(this.draft, draft)
    this.draft = draft
    const { fields } = draft
    if (!isSameForm) {
      this.#memory = fields.map(({ name }, i) => {
        const known = this.#memory[i]
        return known?.name === name ? known : new FieldMemory(name)
      })
      this.#names = fields.map(({ name }) => name)
    }
    const memory = this.#memory
    let isChanged = !isSameForm
    for (let i = 0; i < memory.length; i++) {
      memory[i]!.read(fields[i]!, judge)
      if (memory[i]!.change) isChanged = true
    }
    const before = this.#rules.findings
    const ofDraft = this.#rules.ask(draft, memory, isSameForm)
    if (!isChanged && ofDraft === before) return this.#list.again()
    return this.#list.update(
      this.#names,
      memory.map(({ findings }) => findings),
      ofDraft,
    )
  }
}

/** The same fields in the same order, of which the same is said: their texts may differ. */
function hasSameForm(a: Draft, b: Draft): boolean {
  if (a.fields.length !== b.fields.length) return false
  for (let i = 0; i < a.fields.length; i++)
    if (!isAlikeBut(a.fields[i]!, b.fields[i]!, CONTENTS)) return false
  return true
}
