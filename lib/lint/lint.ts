/**
 * The engine: draft → mentions → rules → findings. Synchronous and pure; mentions and block rules are cached per
 * block, so one keystroke costs one block. One bad rule never sinks the run.
 */
import { type Block, type Part, rawRange, readBlocks } from './blocks'
import type { CalendarDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import type { Draft, Field, Span } from './draft'
import type { Finding } from './finding'
import { scanMentions } from './mentions'
import type { Mention } from './mentions/mention'
import type { Context, Reading } from './reading'
import { RULES } from './rules'
import type { BlockRule, Place, Report, Rule } from './rules/define-rule'

export interface LintOptions {
  /** The day the check runs. */
  readonly today: CalendarDate
}

export interface Linter {
  /** Findings in the order of the fields, then of the text; the same one is reported once. Never throws. */
  lint(draft: Draft, options: LintOptions): Finding[]
}

interface BlockResult {
  readonly mentions: readonly Mention[]
  readonly reports: readonly Raised<Part>[]
}

interface Raised<P> {
  readonly rule: Rule
  readonly report: Report<P>
}

/** Characters on each side of a quote that tell equal quotes apart in a fingerprint. */
const FINGERPRINT_CONTEXT = 24

/** A linter over a catalogue. It remembers the blocks of the last draft it saw, and nothing older. */
export function createLinter(catalogue: Catalogue, rules: readonly Rule[] = RULES): Linter {
  const blockRules = rules.filter((rule) => rule.scope === 'block')
  const draftRules = rules.filter((rule) => rule.scope === 'draft')
  let remembered = new Map<string, BlockResult>()
  let rememberedDays = ''

  return {
    lint(draft, { today }) {
      const context: Context = { catalogue, today, postDay: draft.publishedOn ?? today }
      const days = JSON.stringify([today, context.postDay])
      if (days !== rememberedDays) remembered = new Map()
      rememberedDays = days

      const raised: Raised<Place>[] = []
      const seen = new Map<string, BlockResult>()
      const blocks = draft.fields.flatMap(readBlocks).map((block) => {
        const result =
          seen.get(block.text) ?? remembered.get(block.text) ?? readBlock(block, context, blockRules)
        seen.set(block.text, result)
        for (const { rule, report } of result.reports) raised.push({ rule, report: placeIn(block, report) })
        return { block, mentions: result.mentions }
      })
      remembered = seen

      const reading: Reading = { ...context, draft, blocks }
      for (const rule of draftRules) {
        raised.push(
          ...attempt<Place>(rule, { field: draft.fields[0]?.name ?? '' }, () => rule.check(reading)),
        )
      }
      return toFindings(draft, raised)
    },
  }
}

function readBlock(block: Block, context: Context, rules: readonly BlockRule[]): BlockResult {
  const mentions = scanMentions(block.text)
  const reading = { block, mentions }
  const reports = rules.flatMap((rule) =>
    attempt<Part>(rule, { start: 0, end: 0 }, () => rule.check(reading, context)),
  )
  return { mentions, reports }
}

/** Runs one rule; if it throws, its failure becomes one visible hint instead of sinking the run. */
function attempt<P>(rule: Rule, fallback: P, check: () => Iterable<Report<P>>): Raised<P>[] {
  try {
    return Array.from(check(), (report) => ({ rule, report }))
  } catch (error) {
    const report: Report<P> = {
      at: fallback,
      severity: 'hint',
      message: `Quy tắc “${rule.title}” gặp sự cố và chưa kiểm tra được đoạn này`,
      why: error instanceof Error ? error.message : String(error),
      source: { text: 'Sự cố của công cụ, không phải lỗi của bài' },
    }
    return [{ rule, report }]
  }
}

function placeIn(block: Block, { fixes, ...report }: Report<Part>): Report<Place> {
  const at = { ...report.at, block }
  if (!fixes) return { ...report, at }
  const placed = fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, at: { ...edit.at, block } })),
  }))
  return { ...report, at, fixes: placed }
}

function toFindings(draft: Draft, raised: readonly Raised<Place>[]): Finding[] {
  const fields = new Map(draft.fields.map((field, order) => [field.name, { field, order }]))
  const orderOf = (finding: Finding) => fields.get(finding.span.field)?.order ?? 0
  const unique = new Map<string, Finding>()
  for (const { rule, report } of raised) {
    const finding = toFinding(rule, report, (place) => toSpan(place, fields.get(fieldOf(place))?.field))
    const { field, start, end } = finding.span
    const key = `${rule.id}|${field}|${start}|${end}|${finding.message}`
    if (!unique.has(key)) unique.set(key, finding)
  }
  const findings = [...unique.values()].sort(
    (a, b) => orderOf(a) - orderOf(b) || a.span.start - b.span.start || a.span.end - b.span.end,
  )
  return numberEqualOnes(
    findings.map((finding) => withFingerprint(finding, fields.get(finding.span.field)?.field)),
  )
}

function toFinding(rule: Rule, report: Report<Place>, span: (place: Place) => Span): Finding {
  return {
    id: '',
    ruleId: rule.id,
    group: rule.group,
    severity: report.severity ?? rule.severity,
    span: span(report.at),
    message: report.message,
    why: report.why ?? rule.why,
    source: report.source ?? rule.source,
    fixes: (report.fixes ?? []).map((fix) => ({
      label: fix.label,
      safe: fix.safe ?? false,
      edits: fix.edits.map((edit) => ({ span: span(edit.at), replacement: edit.replacement })),
    })),
    fingerprint: '',
  }
}

const fieldOf = (place: Place): string => ('block' in place ? place.block.field : place.field)

function toSpan(place: Place, field: Field | undefined): Span {
  if (!('block' in place)) return { field: place.field, start: 0, end: 0, text: '' }
  const range = rawRange(place.block, place)
  return { field: place.block.field, ...range, text: field?.text.slice(range.start, range.end) ?? '' }
}

function withFingerprint(finding: Finding, field: Field | undefined): Finding {
  const { start, end, text } = finding.span
  const before = field?.text.slice(Math.max(0, start - FINGERPRINT_CONTEXT), start) ?? ''
  const after = field?.text.slice(end, end + FINGERPRINT_CONTEXT) ?? ''
  const words = [before, text, after].map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim())
  // Whole words only: a half word at the cut would change with every edit outside the context.
  words[0] = words[0]!.split(' ').slice(-2).join(' ')
  words[2] = words[2]!.split(' ').slice(0, 2).join(' ')
  return { ...finding, fingerprint: [finding.ruleId, finding.span.field, ...words].join('|') }
}

function numberEqualOnes(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const time = (times.get(finding.fingerprint) ?? 0) + 1
    times.set(finding.fingerprint, time)
    return { ...finding, id: time === 1 ? finding.fingerprint : `${finding.fingerprint}#${time}` }
  })
}
