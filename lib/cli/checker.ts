/** Runs the brain over a draft and tells its findings in offsets of the source as given. */
import type { CalendarDate } from '../lint/calendar'
import type { Catalogue } from '../lint/catalogue/catalogue'
import type { Finding, Fix, Group, Severity } from '../lint/finding'
import { createLinter, type Linter } from '../lint/lint'
import { RULES } from '../lint/rules'
import { SourceText } from '../sweep/source-text'
import type { DraftSource } from './draft-source'

/** A finding as scripts read it. Its keys, their order and their meaning are stable. */
export interface ReportedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly field: string
  readonly start: number
  readonly end: number
  /** What a reader sees there. */
  readonly text: string
  readonly message: string
  readonly why: string
  readonly source: string
  readonly sourceUrl?: string
  readonly fixes: readonly ReportedFix[]
}

export interface ReportedFix {
  readonly label: string
  readonly safe: boolean
  readonly edits: readonly {
    readonly field: string
    readonly start: number
    readonly end: number
    readonly replacement: string
  }[]
}

/** The brain's finding (offsets in the text that is read) beside the reported one (offsets in the source). */
export interface CheckedFinding {
  readonly finding: Finding
  readonly report: ReportedFinding
}

export interface CheckOptions {
  readonly today: CalendarDate
  /** Null for every group. */
  readonly only: ReadonlySet<Group> | null
}

export type Checker = (source: DraftSource) => CheckedFinding[]

/** A checker for many drafts; it keeps nothing of a draft but the blocks of the last one. */
export function createChecker(catalogue: Catalogue, { today, only }: CheckOptions): Checker {
  const rules = RULES.filter((rule) => only === null || only.has(rule.group))
  const linter = createLinter(catalogue, rules)
  let bareLinter: Linter | null = null
  return ({ draft, sources, isBare }) => {
    if (isBare) {
      bareLinter ??= createLinter(
        catalogue,
        rules.filter((rule) => rule.group !== 'field'),
      )
    }
    const findings = (isBare ? bareLinter! : linter).lint(draft, { today })
    return findings.map((finding) => ({ finding, report: reportFinding(finding, sources) }))
  }
}

const NOTHING = SourceText.plain('')

function reportFinding(finding: Finding, sources: DraftSource['sources']): ReportedFinding {
  const { field, start, end, text } = finding.span
  const source = sources.get(field) ?? NOTHING
  // An empty span at 0 stands for the whole field, whatever tags it begins with.
  const place = end === 0 ? { start: 0, end: 0 } : source.locate(start, end)
  return {
    rule: finding.ruleId,
    severity: finding.severity,
    field,
    ...place,
    text,
    message: finding.message,
    why: finding.why,
    source: finding.source.text,
    ...(finding.source.url === undefined ? {} : { sourceUrl: finding.source.url }),
    fixes: finding.fixes.flatMap((fix) => reportFix(fix, sources) ?? []),
  }
}

/** Null when one of its edits cannot be made in the source: half a fix is worse than none. */
function reportFix(fix: Fix, sources: DraftSource['sources']): ReportedFix | null {
  const edits = fix.edits.map(({ span, replacement }) =>
    (sources.get(span.field) ?? NOTHING)
      .rewrite(span.start, span.end, replacement)
      ?.map((edit) => ({ field: span.field, ...edit })),
  )
  if (edits.some((edit) => edit === undefined)) return null
  return { label: fix.label, safe: fix.safe, edits: edits.flatMap((edit) => edit ?? []) }
}
