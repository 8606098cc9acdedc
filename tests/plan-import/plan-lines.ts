/** Reads a plan of our own as the extension does, and shows what came of it. */
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import { extractPlan, type PlanImport } from '../../lib/plan-import/extract-plan'
import type { PdfLibrary } from '../../lib/plan-import/read-pdf'
import { readPlanFile } from '../../lib/plan-import/read-plan-file'

export const loadPdf = async () => (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary

export const CATALOGUE = builtInCatalogue()
export const TODAY = { year: 2027, month: 1, day: 15 }

export async function readOwn(name: string, bytes: Uint8Array): Promise<PlanImport> {
  return extractPlan(await readPlanFile({ name, bytes }, loadPdf), { catalogue: CATALOGUE, today: TODAY })
}

/** What was read, a line for each: facts, clauses and doubts, and what was left. */
export function shown({ items, leftovers }: PlanImport): string {
  const read = items.map(({ kind, clause, fields, doubts }) => {
    const facts = Object.entries(fields).flatMap(([name, value]) =>
      value === '' ? [] : [`${name}=${value.replaceAll('\n', ' ¶ ')}`],
    )
    return [`${kind} [${clause}]`, ...facts, ...doubts.map((doubt) => `? ${doubt}`)].join('\n    ')
  })
  const left = leftovers.map(
    ({ kind, clause, text, parts }) =>
      `LEFT ${kind} [${clause}] ${parts.map(({ start, end }) => text.slice(start, end)).join(' · ')}`,
  )
  return `${[...read.sort(), ...left.sort()].join('\n')}\n`
}
