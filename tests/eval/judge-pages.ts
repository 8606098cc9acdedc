/** Holds what the brain finds on labelled pages against the labels. It counts and quotes; it knows no bar. */

import type { CalendarDate } from '../../lib/lint/calendar'
import { bodyDraft } from '../../lib/lint/draft'
import type { Finding, Severity } from '../../lib/lint/finding'
import type { Linter } from '../../lib/lint/lint'
import { answersFor } from './judged-kinds'
import type { Corpus, HardNegative, Label, Page, Stretch } from './read-corpus'

/** A finding with the words around it. */
export interface Quoted {
  readonly pageId: string
  readonly ruleId: string
  readonly severity: Severity
  readonly text: string
  readonly context: string
  readonly message: string
}

/** Errors of one rule, and how many of them a label confirms. */
export interface RuleCount {
  errors: number
  confirmed: number
  warnings: number
  hints: number
}

/** Occurrences of labels of one kind, and how many of them were found. */
export interface KindCount {
  labels: number
  found: number
  foundAsError: number
}

export interface HardNegativeHit {
  readonly negative: HardNegative
  readonly finding: Quoted
  /** The rule answers for what it looks like. */
  readonly isOfItsKind: boolean
}

export interface PageReport {
  readonly corpus: string
  readonly pages: number
  readonly rules: Readonly<Record<string, RuleCount>>
  /** Of the errors, by the kind of the label that confirms them. */
  readonly confirmedByKind: Readonly<Record<string, number>>
  readonly unconfirmed: readonly Quoted[]
  readonly hardNegatives: number
  readonly hits: readonly HardNegativeHit[]
  readonly certain: Readonly<Record<string, KindCount>>
  readonly uncertain: Readonly<Record<string, KindCount>>
  readonly missed: readonly { readonly label: Label; readonly context: string }[]
  /** Labels and hard negatives whose span is not in their page: the corpus' fault. */
  readonly misplaced: readonly string[]
}

const CONTEXT = 70

/** The words around a stretch, on one line. */
export function contextOf(text: string, { start, end }: Stretch): string {
  const words = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s*\n\s*/g, ' ⏎ ')
  return `…${words(start - CONTEXT, start)}⟦${words(start, end)}⟧${words(end, end + CONTEXT)}…`
}

export const isOverlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** What is counted while the pages go by. */
interface Tally {
  readonly rules: Record<string, RuleCount>
  readonly confirmedByKind: Record<string, number>
  readonly unconfirmed: Quoted[]
  readonly hits: HardNegativeHit[]
  readonly certain: Record<string, KindCount>
  readonly uncertain: Record<string, KindCount>
  readonly missed: { label: Label; context: string }[]
}

/** Runs the brain over every page of a corpus. */
export function judgePages(corpus: Corpus, linter: Linter, today: CalendarDate): PageReport {
  const tally: Tally = {
    rules: {},
    confirmedByKind: {},
    unconfirmed: [],
    hits: [],
    certain: {},
    uncertain: {},
    missed: [],
  }
  for (const page of corpus.pages) {
    const findings = linter.lint(bodyDraft(page.text), { today })
    const isOfPage = ({ pageId }: { pageId: string }) => pageId === page.id
    const labels = corpus.labels.filter(isOfPage)
    tallyErrors(tally, page, findings, labels)
    tallyHits(tally, page, findings, corpus.hardNegatives.filter(isOfPage))
    tallyRecall(tally, page, findings, labels)
  }
  const judged = [...corpus.labels, ...corpus.hardNegatives]
  const misplaced = judged.flatMap(({ pageId, span, places }) =>
    places.length === 0 ? `${pageId}: ${span}` : [],
  )
  const { name, pages, hardNegatives } = corpus
  return { corpus: name, pages: pages.length, hardNegatives: hardNegatives.length, misplaced, ...tally }
}

type Findings = readonly Finding[]

function tallyErrors(tally: Tally, page: Page, findings: Findings, labels: readonly Label[]): void {
  for (const finding of findings) {
    const label = labels.find(({ places }) => places.some((place) => isOverlap(place, finding.span)))
    count(tally.rules, finding, label !== undefined)
    if (finding.severity !== 'error') continue
    if (label) tally.confirmedByKind[label.kind] = (tally.confirmedByKind[label.kind] ?? 0) + 1
    else tally.unconfirmed.push(quote(page, finding))
  }
}

function tallyHits(tally: Tally, page: Page, findings: Findings, negatives: readonly HardNegative[]): void {
  for (const negative of negatives) {
    for (const finding of findings) {
      if (!negative.places.some((place) => isOverlap(place, finding.span))) continue
      const isOfItsKind = answersFor(finding.ruleId, negative.looksLike)
      tally.hits.push({ negative, finding: quote(page, finding), isOfItsKind })
    }
  }
}

function tallyRecall(tally: Tally, page: Page, findings: Findings, labels: readonly Label[]): void {
  for (const label of labels) {
    for (const place of label.places) {
      const isFound = addRecall(label.isCertain ? tally.certain : tally.uncertain, label, place, findings)
      if (!isFound) tally.missed.push({ label, context: contextOf(page.text, place) })
    }
  }
}

function count(rules: Record<string, RuleCount>, { ruleId, severity }: Finding, isConfirmed: boolean): void {
  rules[ruleId] ??= { errors: 0, confirmed: 0, warnings: 0, hints: 0 }
  const counts = rules[ruleId]
  if (severity === 'error') {
    counts.errors++
    if (isConfirmed) counts.confirmed++
  } else if (severity === 'warning') counts.warnings++
  else counts.hints++
}

function quote({ id, text }: Page, { ruleId, severity, span, message }: Finding): Quoted {
  return { pageId: id, ruleId, severity, text: span.text, message, context: contextOf(text, span) }
}

/** Counts one occurrence of a label; true when a rule of its kind found it. Hints find nothing. */
function addRecall(
  kinds: Record<string, KindCount>,
  { kind }: Label,
  place: Stretch,
  findings: readonly Finding[],
): boolean {
  kinds[kind] ??= { labels: 0, found: 0, foundAsError: 0 }
  const found = findings.filter(
    ({ ruleId, severity, span }) => severity !== 'hint' && answersFor(ruleId, kind) && isOverlap(place, span),
  )
  kinds[kind].labels++
  if (found.length > 0) kinds[kind].found++
  if (found.some(({ severity }) => severity === 'error')) kinds[kind].foundAsError++
  return found.length > 0
}
