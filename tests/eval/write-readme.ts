/** Writes the measured figures into README between their markers, so that none is typed by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../e2e/build-extension'
import type { MutantReport } from './judge-mutants'
import type { KindCount, PageReport } from './judge-pages'
import { BARRED_KINDS } from './judged-kinds'
import type { MutantRun } from './mutants/make-mutants'

export interface Measured {
  readonly asOf: string
  readonly pages: readonly PageReport[]
  readonly run: MutantRun
  readonly mutants: MutantReport
}

const BEGIN = '<!-- eval:begin -->'
const END = '<!-- eval:end -->'

/** Puts the section in place of the old one, or under `## What is measured` when there is none. */
export function writeReadme(measured: Measured): void {
  const path = join(ROOT, 'README.md')
  const text = readFileSync(path, 'utf8')
  const section = `${BEGIN}\n${describeAll(measured)}\n${END}`
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  const written =
    start >= 0 && end > start
      ? text.slice(0, start) + section + text.slice(end + END.length)
      : text.replace(/^## What is measured\n/m, (heading) => `${heading}\n${section}\n`)
  if (!written.includes(section))
    throw new Error('README.md has no heading “## What is measured” to write under.')
  writeFileSync(path, written)
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0)

function describeAll({ asOf, pages, run, mutants }: Measured): string {
  const count = sum(pages.map((report) => report.pages))
  const rules = pages.flatMap((report) => Object.values(report.rules))
  const errors = sum(rules.map((rule) => rule.errors))
  const hits = pages.flatMap((report) => report.hits)
  const unconfirmed = sum(pages.map((report) => report.unconfirmed.length))
  const per100 = (each: number) => ((100 * each) / Math.max(1, count)).toFixed(1)
  return [
    `\`npm run eval -- FOLDER\` on ${count} published Vietnamese pages with labels (portals, news, statutes; third parties' texts,`,
    `not in this repository), with the catalogue of ${asOf}:`,
    '',
    `- errors raised: ${errors}; no label confirms ${unconfirmed} of them (${per100(unconfirmed)} in 100 pages)`,
    `- look-alikes that are right: ${sum(pages.map((report) => report.hardNegatives))}; hit by an error: ` +
      `${hits.filter(({ finding }) => finding.severity === 'error').length}, by a warning or a hint: ` +
      `${hits.filter(({ finding }) => finding.severity !== 'error').length}`,
    `- in 100 pages: ${per100(sum(rules.map((rule) => rule.warnings)))} warnings, ${per100(sum(rules.map((rule) => rule.hints)))} hints`,
    `- certain labels found: ${recall(pages)}`,
    '',
    `Errors put into ${run.cleanPages} pages on which nothing was found, one in each copy, by a seeded generator ` +
      `(\`tests/eval/mutants\`):`,
    '',
    '| Put in | Copies | Found | As an error, not a warning |',
    '|---|--:|--:|--:|',
    ...Object.entries(mutants.kinds).map(
      ([kind, { mutants: copies, found, foundAsError }]) =>
        `| ${kind} | ${copies} | ${percent(found, copies)} | ${percent(foundAsError, copies)} |`,
    ),
    '',
    `Right sentences put in the same way: ${run.rightSentences}; complained about: ${run.falseAlarms.length}.`,
  ].join('\n')
}

function recall(pages: readonly PageReport[]): string {
  const kinds = new Map<string, KindCount>()
  for (const { certain } of pages)
    for (const [kind, { labels, found, foundAsError }] of Object.entries(certain)) {
      const before = kinds.get(kind) ?? { labels: 0, found: 0, foundAsError: 0 }
      kinds.set(kind, {
        labels: before.labels + labels,
        found: before.found + found,
        foundAsError: before.foundAsError + foundAsError,
      })
    }
  const shown = [...kinds].filter(([kind]) => BARRED_KINDS.includes(kind))
  return shown.map(([kind, { labels, found }]) => `${kind} ${found} of ${labels}`).join(', ')
}
