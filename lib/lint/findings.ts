/** Turns what rules reported into findings: spans in the text as given, order, fingerprints, identity. It judges nothing. */
import { type Block, type Part, rawRange } from './blocks'
import type { Draft, Field, Span } from './draft'
import type { Finding } from './finding'
import type { JudgedBlock, Raised } from './judged-block'
import type { Place, Report, Rule } from './rules/define-rule'

/** Characters on each side of a quote that tell equal quotes apart in a fingerprint. */
export const FINGERPRINT_CONTEXT = 24

/** The findings of one block, in order; made once, and moved with the block. */
export function blockFindings(judged: JudgedBlock, text: string): readonly Finding[] {
  const { block, findings, findingsStart, raised } = judged
  const distance = block.start - findingsStart
  if (findings && distance === 0) return findings
  judged.findingsStart = block.start
  judged.findings = findings
    ? findings.map((finding) => moved(finding, distance))
    : unique(
        raised.map(({ rule, report }) => toFinding(rule, report, (part) => spanIn(block, part, text), text)),
      )
  return judged.findings
}

/** The findings of rules that judge the whole draft, in the order of the fields. */
export function draftFindings(draft: Draft, raised: readonly Raised<Place>[]): Finding[] {
  const fields = new Map(draft.fields.map((field) => [field.name, field]))
  const findings = raised.map(({ rule, report }) => {
    const field = fields.get(fieldOf(report.at))
    return toFinding(rule, report, (place) => toSpan(place, fields.get(fieldOf(place))), field?.text ?? '')
  })
  return unique(findings)
}

const fieldOf = (place: Place): string => ('block' in place ? place.block.field : place.field)

const toSpan = (place: Place, field: Field | undefined): Span =>
  'block' in place
    ? spanIn(place.block, place, field?.text ?? '')
    : { field: place.field, start: 0, end: 0, text: '' }

function spanIn(block: Block, part: Part, text: string): Span {
  const { start, end } = rawRange(block, part)
  return { field: block.field, start, end, text: text.slice(start, end) }
}

function toFinding<P>(rule: Rule, report: Report<P>, span: (place: P) => Span, text: string): Finding {
  const at = span(report.at)
  const fingerprint = fingerprintOf(rule.id, at, text)
  return {
    id: fingerprint,
    ruleId: rule.id,
    group: rule.group,
    severity: report.severity ?? rule.severity,
    span: at,
    message: report.message,
    why: report.why ?? rule.why,
    source: report.source ?? rule.source,
    fixes: (report.fixes ?? []).map((fix) => ({
      label: fix.label,
      safe: fix.safe ?? false,
      edits: fix.edits.map((edit) => ({ span: span(edit.at), replacement: edit.replacement })),
    })),
    fingerprint,
  }
}

const movedSpan = (span: Span, distance: number): Span => ({
  field: span.field,
  start: span.start + distance,
  end: span.end + distance,
  text: span.text,
})

function moved(finding: Finding, distance: number): Finding {
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span, replacement }) => ({ span: movedSpan(span, distance), replacement })),
  }))
  return { ...finding, span: movedSpan(finding.span, distance), fixes }
}

/** The same finding is reported once. */
function unique(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings
  const kept = new Map<string, Finding>()
  for (const finding of findings) {
    const { field, start, end } = finding.span
    const key = `${finding.ruleId}|${field}|${start}|${end}|${finding.message}`
    if (!kept.has(key)) kept.set(key, finding)
  }
  return [...kept.values()].sort(byPlace)
}

const byPlace = (a: Finding, b: Finding) => a.span.start - b.span.start || a.span.end - b.span.end

function fingerprintOf(ruleId: string, { field, start, end, text: quote }: Span, text: string): string {
  const before = text.slice(Math.max(0, start - FINGERPRINT_CONTEXT), start)
  const after = text.slice(end, end + FINGERPRINT_CONTEXT)
  // Whole words only: a half word at the cut would change with every edit outside the context.
  const last = words(before).split(' ').slice(-2).join(' ')
  const first = words(after).split(' ').slice(0, 2).join(' ')
  return [ruleId, field, last, words(quote), first].join('|')
}

const words = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** All findings in the order of the fields, then of the text; equal fingerprints get numbers. */
export function inOrder(draft: Draft, ofBlocks: readonly Finding[], ofDraft: readonly Finding[]): Finding[] {
  const findings = [...ofBlocks, ...ofDraft]
  if (ofDraft.length > 0) {
    const orders = new Map(draft.fields.map(({ name }, order) => [name, order]))
    const orderOf = ({ span }: Finding) => orders.get(span.field) ?? 0
    findings.sort((a, b) => orderOf(a) - orderOf(b) || byPlace(a, b))
  }
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const time = (times.get(finding.fingerprint) ?? 0) + 1
    times.set(finding.fingerprint, time)
    return time === 1 ? finding : { ...finding, id: `${finding.fingerprint}#${time}` }
  })
}
