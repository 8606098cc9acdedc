/** Turns what rules reported into findings: spans in the text as given, fingerprints, order. It judges nothing. */
import { type Block, type Part, rawRange } from './blocks'
import type { Span } from './draft'
import type { Finding, Fix } from './finding'
import type { Raised } from './judged-block'
import type { Place, Report, Rule } from './rules/define-rule'
import type { TextChange } from './text-change'

/** Characters on each side of a quote that tell equal quotes apart in a fingerprint. */
export const FINGERPRINT_CONTEXT = 24

/** A field as findings need it: the words of a stretch, with any line end written as `\n`. */
export interface Words {
  textIn(start: number, end: number): string
}

/** A change of one field, as its findings see it. */
export interface FieldChange extends TextChange {
  readonly field: string
}

/** The findings of one block, in order. */
export function blockFindings(block: Block, raised: readonly Raised<Part>[], words: Words): Finding[] {
  return unique(
    raised.map(({ rule, report }) => toFinding(rule, report, (part) => spanIn(block, part), words)),
  )
}

/** The findings of rules that judge the whole draft, in the order of the text within each field. */
export function draftFindings(
  raised: readonly Raised<Place>[],
  wordsOf: (field: string) => Words | undefined,
): Finding[] {
  return unique(
    raised.map(({ rule, report }) => {
      const field = 'block' in report.at ? report.at.block.field : report.at.field
      return toFinding(rule, report, toSpan, wordsOf(field) ?? NO_WORDS)
    }),
  )
}

const NO_WORDS: Words = { textIn: () => '' }

const toSpan = (place: Place): Span =>
  'block' in place ? spanIn(place.block, place) : { field: place.field, start: 0, end: 0, text: '' }

function spanIn(block: Block, part: Part): Span {
  const { start, end } = rawRange(block, part)
  return {
    field: block.field,
    start,
    end,
    text: block.raw.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)),
  }
}

function toFinding<P>(rule: Rule, report: Report<P>, span: (place: P) => Span, words: Words): Finding {
  const at = span(report.at)
  // Several things may be missing from one field, whatever words it begins with: the message tells them apart.
  const isWholeField = at.end === 0
  const fingerprint = isWholeField
    ? [rule.id, at.field, report.message].join('|')
    : fingerprintOf(rule.id, at, words)
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
    ...(report.addition && { addition: report.addition }),
    fingerprint,
  }
}

/** True when a change is so near that the words of the finding's fingerprint may be other ones now. */
export function isNear({ span }: Finding, change: FieldChange): boolean {
  if (span.field !== change.field) return false
  return span.end + FINGERPRINT_CONTEXT > change.start && span.start - FINGERPRINT_CONTEXT < change.end
}

/** The words around a finding are still those of its fingerprint. */
export const hasSameWords = ({ ruleId, span, fingerprint }: Finding, words: Words): boolean =>
  fingerprintOf(ruleId, span, words) === fingerprint

/** A finding of a text that has not changed, with everything of it that stands behind the change in its new place. */
export function moved(finding: Finding, change: FieldChange): Finding {
  if (change.growth === 0) return finding
  const span = movedSpan(finding.span, change)
  const fixes = movedFixes(finding.fixes, change)
  if (span === finding.span && fixes === finding.fixes) return finding
  // Written out: a spread of ten properties takes several times as long, and one key may move hundreds of findings.
  return {
    id: finding.id,
    ruleId: finding.ruleId,
    group: finding.group,
    severity: finding.severity,
    span,
    message: finding.message,
    why: finding.why,
    source: finding.source,
    fixes,
    ...(finding.addition && { addition: finding.addition }),
    fingerprint: finding.fingerprint,
  }
}

function movedSpan(span: Span, { field, end, growth }: FieldChange): Span {
  // A whole field stands at 0 whatever is in it.
  if (span.start < end || span.field !== field || span.end === 0) return span
  return { field, start: span.start + growth, end: span.end + growth, text: span.text }
}

function movedFixes(fixes: readonly Fix[], change: FieldChange): readonly Fix[] {
  let all: Fix[] | null = null
  for (let i = 0; i < fixes.length; i++) {
    const { label, safe, edits } = fixes[i]!
    const movedEdits = edits.map(({ span, replacement }) => ({ span: movedSpan(span, change), replacement }))
    if (movedEdits.every(({ span }, at) => span === edits[at]!.span)) continue
    all ??= fixes.slice()
    all[i] = { label, safe, edits: movedEdits }
  }
  return all ?? fixes
}

/** In the order of the text; the same finding is reported once. */
function unique(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings
  findings.sort(byPlace)
  const kept: Finding[] = []
  for (const finding of findings) if (!isAmongLast(kept, finding)) kept.push(finding)
  return kept
}

/** Those of one place stand together. */
function isAmongLast(kept: readonly Finding[], { ruleId, span, message }: Finding): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i]!
    if (other.span.start !== span.start || other.span.end !== span.end) return false
    if (other.ruleId === ruleId && other.span.field === span.field && other.message === message) return true
  }
  return false
}

const byPlace = (a: Finding, b: Finding) => a.span.start - b.span.start || a.span.end - b.span.end

function fingerprintOf(ruleId: string, { field, start, end, text: quote }: Span, words: Words): string {
  const before = words.textIn(Math.max(0, start - FINGERPRINT_CONTEXT), start)
  const after = words.textIn(end, end + FINGERPRINT_CONTEXT)
  // Whole words only: a half word at the cut would change with every edit outside the context.
  return `${ruleId}|${field}|${lastTwo(tidy(before))}|${tidy(quote)}|${firstTwo(tidy(after))}`
}

function lastTwo(words: string): string {
  const last = words.lastIndexOf(' ')
  return last <= 0 ? words : words.slice(words.lastIndexOf(' ', last - 1) + 1)
}

function firstTwo(words: string): string {
  const first = words.indexOf(' ')
  const second = first < 0 ? -1 : words.indexOf(' ', first + 1)
  return second < 0 ? words : words.slice(0, second)
}

/** Letters of ours and the usual marks, in NFC whatever stands beside them, with single blanks between. */
const TIDY = /^(?:[!-~\u00c0-\u01b0\u1ea0-\u1ef9\u2013-\u2026]| (?=[^ ]))*$/
const tidy = (text: string) =>
  TIDY.test(text) && text[0] !== ' ' ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The findings of one check: in the order of the fields, then of the text; equal fingerprints get numbers. */
export class FindingList {
  #given: readonly Finding[] = []
  #numbered: readonly Finding[] = []
  /** What `#given` was put together from. */
  #rows: readonly (readonly Finding[])[] = []

  /** @param ofBlocks for each field in order, in the order of its text; @param ofDraft as `draftFindings` gives them */
  update(
    fields: readonly string[],
    ofBlocks: readonly (readonly Finding[])[],
    ofDraft: readonly Finding[],
  ): Finding[] {
    const rows = [...ofBlocks, ofDraft]
    if (rows.length === this.#rows.length && rows.every((row, i) => row === this.#rows[i]))
      return this.again()
    this.#rows = rows
    const given = ofDraft.length === 0 ? ofBlocks.flat() : inOrder(fields, ofBlocks, ofDraft)
    this.#numbered = this.#isSameRow(given) ? this.#withKnownNumbers(given) : numbered(given)
    this.#given = given
    return this.#numbered.slice()
  }

  /** Nothing has changed since the last check. */
  again(): Finding[] {
    return this.#numbered.slice()
  }

  /** The same fingerprints in a row as last time: then every number is the same, too. */
  #isSameRow(given: readonly Finding[]): boolean {
    const last = this.#given
    if (last.length !== given.length) return false
    for (let i = 0; i < last.length; i++) if (last[i]!.fingerprint !== given[i]!.fingerprint) return false
    return true
  }

  #withKnownNumbers(given: readonly Finding[]): readonly Finding[] {
    return given.map((finding, i) => {
      const known = this.#numbered[i]!
      if (finding === this.#given[i]) return known
      return known.id === finding.id ? finding : { ...finding, id: known.id }
    })
  }
}

function inOrder(
  fields: readonly string[],
  ofBlocks: readonly (readonly Finding[])[],
  ofDraft: readonly Finding[],
): Finding[] {
  const rows: (readonly Finding[])[] = ofBlocks.slice()
  for (const finding of ofDraft) {
    const order = Math.max(0, fields.lastIndexOf(finding.span.field))
    const row = rows[order] ?? []
    // Behind what stands at the same place: findings of blocks come first, and those of the draft as they were raised.
    let at = row.length
    while (at > 0 && byPlace(row[at - 1]!, finding) > 0) at--
    rows[order] = row.toSpliced(at, 0, finding)
  }
  return rows.flat()
}

function numbered(findings: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const time = (times.get(finding.fingerprint) ?? 0) + 1
    times.set(finding.fingerprint, time)
    return time === 1 ? finding : { ...finding, id: `${finding.fingerprint}#${time}` }
  })
}
