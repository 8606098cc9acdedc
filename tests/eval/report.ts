/** Writes what was measured as text for people. */

import { MUTANT_BARS, type MutantReport } from './judge-mutants'
import type { KindCount, PageReport } from './judge-pages'
import { BARRED_KINDS } from './judged-kinds'
import type { MutantRun } from './mutants/make-mutants'
import type { MutantKind } from './mutants/mutant'

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
const per100 = (count: number, pages: number) => ((100 * count) / Math.max(1, pages)).toFixed(1)

function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => String(cell).padEnd(widths[column]!))
        .join('  ')
        .trimEnd()}`,
  )
}

const recallRows = (kinds: Readonly<Record<string, KindCount>>) =>
  Object.entries(kinds).map(([kind, { labels, found, foundAsError }]) => {
    const bar = BARRED_KINDS.includes(kind) ? (found / labels >= 0.95 ? '✓' : '✗ under 95 %') : ''
    return [kind, labels, found, foundAsError, percent(found, labels), bar]
  })

/** What was found on the pages of one corpus. */
export function describePages(report: PageReport): string[] {
  const { corpus, pages, rules, unconfirmed, hits, certain, uncertain, missed } = report
  const ruleRows = Object.entries(rules).map(([id, { errors, confirmed, warnings, hints }]) => [
    id,
    errors,
    confirmed,
    percent(confirmed, errors),
    per100(warnings, pages),
    per100(hints, pages),
  ])
  const errorHits = hits.filter(({ finding }) => finding.severity === 'error')
  return [
    `== ${corpus}: ${pages} pages`,
    '',
    ...table([['rule', 'errors', 'confirmed', 'share', 'warnings/100', 'hints/100'], ...ruleRows]),
    '',
    `Confirmed errors by kind: ${
      Object.entries(report.confirmedByKind)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ') || 'none'
    }`,
    `Unconfirmed errors: ${unconfirmed.length} (${per100(unconfirmed.length, pages)} in 100 pages; at most 1)`,
    ...unconfirmed.flatMap(({ pageId, ruleId, context, message }) => [
      `  ${pageId} ${ruleId}: ${message}`,
      `    ${context}`,
    ]),
    `Hard negatives hit: ${errorHits.length} of ${report.hardNegatives} by an error (none may be), ${hits.length - errorHits.length} by a warning or hint`,
    ...hits.flatMap(({ negative, finding, isOfItsKind }) => [
      `  ${finding.pageId} ${finding.severity} ${finding.ruleId}${isOfItsKind ? '' : ' (of another kind)'}: ${negative.span}`,
      `    looks like ${negative.looksLike}, but: ${negative.reason}`,
      `    ${finding.context}`,
    ]),
    '',
    'Recall on certain labels (each occurrence counts):',
    ...table([['kind', 'labels', 'found', 'as error', 'recall', ''], ...recallRows(certain)]),
    ...(Object.keys(uncertain).length > 0
      ? [
          'Labels a reader may disagree with:',
          ...table([['kind', 'labels', 'found', 'as error', 'recall', ''], ...recallRows(uncertain)]),
        ]
      : []),
    ...missed.flatMap(({ label, context }) => [
      `  missed, ${label.kind}${label.isCertain ? '' : ' (uncertain)'} on ${label.pageId}: ${label.span}`,
      `    ${context}`,
    ]),
    ...report.misplaced.map((place) => `  not in its page: ${place}`),
  ]
}

/** What was found of the errors that were put in. */
export function describeMutants(run: MutantRun, { kinds, misses }: MutantReport): string[] {
  const rows = Object.entries(kinds).map(([kind, count]) => {
    const bar = MUTANT_BARS[kind as MutantKind]
    const verdict =
      bar === undefined ? '' : count.found / count.mutants >= bar ? '✓' : `✗ under ${100 * bar} %`
    const ofPage = `${count.ofPageFound}/${count.ofPage}`
    return [
      kind,
      count.mutants,
      count.found,
      percent(count.found, count.mutants),
      percent(count.foundAsError, count.mutants),
      ofPage,
      verdict,
    ]
  })
  const total = run.mutants.length
  return [
    `== ${total} mutants of ${run.cleanPages} clean pages (of ${run.pages})`,
    '',
    ...table([['kind', 'mutants', 'found', 'recall', 'as error', "of the page's own", ''], ...rows]),
    '',
    `Right sentences that were put in and complained about: ${run.falseAlarms.length} of ${run.rightSentences}`,
    ...run.falseAlarms.map(
      ({ sentence, finding }) =>
        `  ${finding.severity} ${finding.ruleId}: ${finding.message}\n    ${sentence}`,
    ),
    '',
    `Misses: ${misses.length}`,
    ...misses.flatMap(({ kind, pageId, origin, context, instead }) => [
      `  ${kind}, ${pageId}, ${origin}${instead.length > 0 ? `; instead: ${instead.join('; ')}` : ''}`,
      `    ${context}`,
    ]),
  ]
}
