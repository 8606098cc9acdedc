/** The rules that judge the whole draft: asked again when what they look at has changed, and kept with their findings. */
import type { CalendarDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import { countWhile } from './count-while'
import type { Draft } from './draft'
import type { FieldMemory } from './field-memory'
import type { Finding } from './finding'
import { draftFindings, FINGERPRINT_CONTEXT, type FieldChange, hasSameWords, isNear, moved } from './findings'
import { attempt, bitsOf, type JudgedBlock, type Raised } from './judged-block'
import type { Context, Reading } from './reading'
import type { DraftRule, Place } from './rules/define-rule'
import { isAlike } from './same-data'

type Answer = readonly Raised<Place>[]

interface Asked {
  readonly rule: DraftRule
  /** Kinds of mentions it looks at, as bits; null: at everything. */
  readonly kinds: number | null
  /** Kinds of mentions and signs without any of which it has nothing to say; null: it has to be asked. */
  readonly onlyWith: { readonly kinds: number; readonly signs: number } | null
  answer: Answer
}

export class DraftRules {
  readonly #context: Context
  readonly #asked: readonly Asked[]
  /** What was raised by all of them, when last asked, in the order of their starts. */
  findings: readonly Finding[] = []
  /** Characters of the longest stretch that a finding quotes. */
  #longest = 0

  constructor(rules: readonly DraftRule[], context: Context) {
    this.#context = context
    this.#asked = rules.map((rule) => ({
      rule,
      kinds: rule.needs ? bitsOf(rule.needs) : null,
      onlyWith:
        rule.onlyWith || rule.signs !== undefined
          ? { kinds: bitsOf(rule.onlyWith ?? []), signs: rule.signs ?? 0 }
          : null,
      answer: NOTHING,
    }))
  }

  /** Asks the rules whose answer may have changed. The same array comes back when all findings are the same. */
  ask(draft: Draft, memory: readonly FieldMemory[], isSameForm: boolean): readonly Finding[] {
    let changedKinds = 0
    let signs = 0
    let kinds = 0
    for (const field of memory) {
      changedKinds |= field.changedKinds
      signs |= field.signs
      kinds |= field.kinds
    }
    let isNews = !isSameForm
    const blocks = new BlocksByKinds(memory)
    for (const asked of this.#asked) {
      if (isSameForm && asked.kinds !== null && (asked.kinds & changedKinds) === 0) continue
      const { onlyWith } = asked
      const seesNothing = asked.kinds !== null && (asked.kinds & kinds) === 0
      const isIdle =
        seesNothing || (onlyWith !== null && ((onlyWith.kinds & kinds) | (onlyWith.signs & signs)) === 0)
      const answer = isIdle ? NOTHING : answerOf(asked, draft, this.#context, blocks)
      if (isSameAnswer(answer, asked.answer)) continue
      asked.answer = answer
      isNews = true
    }
    this.findings = isNews ? this.#make(memory) : this.#follow(memory)
    return this.findings
  }

  #make(memory: readonly FieldMemory[]): readonly Finding[] {
    const raised = this.#asked.flatMap(({ answer }) => answer)
    if (raised.length === 0) return NO_FINDINGS
    const fields = new Map(memory.map((field) => [field.name, field]))
    // The blocks of reports tell their places when their field was asked for them.
    for (const field of memory) void field.blocks
    const findings = draftFindings(raised, (name) => fields.get(name))
    this.#longest = findings.reduce((most, { span }) => Math.max(most, span.end - span.start), 0)
    return findings
  }

  /** The same reports, of a draft that has changed elsewhere. */
  #follow(memory: readonly FieldMemory[]): readonly Finding[] {
    let { findings } = this
    if (findings.length === 0) return findings
    for (const field of memory) {
      const { change } = field
      if (!change) continue
      const next = movedAll(findings, change)
      const end = countWhile(
        findings.length,
        (i) => findings[i]!.span.start - FINGERPRINT_CONTEXT < change.end,
      )
      for (let i = end - 1; i >= 0; i--) {
        // They are in order; none that starts so far before the change reaches it.
        if (findings[i]!.span.start + this.#longest + FINGERPRINT_CONTEXT <= change.start) break
        if (isNear(findings[i]!, change) && !hasSameWords(next[i]!, field)) return this.#make(memory)
      }
      findings = next
    }
    return findings
  }
}

const NOTHING: Answer = []
const NO_FINDINGS: readonly Finding[] = []

function movedAll(findings: readonly Finding[], change: FieldChange): readonly Finding[] {
  if (change.growth === 0) return findings
  const all = findings.map((finding) => moved(finding, change))
  return all.every((finding, i) => finding === findings[i]) ? findings : all
}

function answerOf(asked: Asked, draft: Draft, context: Context, blocks: BlocksByKinds): Answer {
  const { rule, kinds } = asked
  const raised: Raised<Place>[] = []
  const fallback = { field: draft.fields[0]?.name ?? '' }
  attempt<Place>(raised, rule, fallback, () => rule.check(new DraftReading(draft, context, blocks, kinds)))
  return raised.length > 0 ? raised : NOTHING
}

/** Reports of whole fields are compared; what stands in blocks is taken as new. */
function isSameAnswer(a: Answer, b: Answer): boolean {
  if (a === b) return true
  return (
    a.length === b.length &&
    a.every(({ report }, i) => 'field' in report.at && !report.fixes && isAlike(report, b[i]!.report))
  )
}

/** The blocks of a draft with a mention of some kinds. Several rules ask for the same; they are gathered once. */
class BlocksByKinds {
  readonly #memory: readonly FieldMemory[]
  readonly #gathered = new Map<number | null, readonly JudgedBlock[]>()

  constructor(memory: readonly FieldMemory[]) {
    this.#memory = memory
  }

  of(kinds: number | null): readonly JudgedBlock[] {
    const known = this.#gathered.get(kinds)
    if (known) return known
    const gathered: JudgedBlock[] = []
    for (const { blocks } of this.#memory)
      for (const block of blocks) if (kinds === null || (block.kinds & kinds) !== 0) gathered.push(block)
    this.#gathered.set(kinds, gathered)
    return gathered
  }
}

/** The draft as one rule sees it. Many rules look at fields only, so blocks are gathered when they are asked for. */
class DraftReading implements Reading {
  readonly catalogue: Catalogue
  readonly today: CalendarDate
  readonly postDay: CalendarDate
  readonly publishedOn: CalendarDate | null

  constructor(
    readonly draft: Draft,
    { catalogue, today, postDay, publishedOn }: Context,
    private readonly gathered: BlocksByKinds,
    private readonly kinds: number | null,
  ) {
    this.catalogue = catalogue
    this.today = today
    this.postDay = postDay
    this.publishedOn = publishedOn
  }

  get blocks(): readonly JudgedBlock[] {
    return this.gathered.of(this.kinds)
  }
}
