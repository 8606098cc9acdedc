/** `npm run --silent plan-import -- TỆP [--against built-in] [--json]`: what the extension reads from a plan, from a terminal. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Catalogue, createCatalogue } from '../lint/catalogue/catalogue'
import { assemblePlan } from '../plan-import/assemble-plan'
import { comparePlans } from '../plan-import/compare-plans'
import { extractPlan, type PlanImport } from '../plan-import/extract-plan'
import { sentenceOf } from '../plan-import/plan-text'
import { ReadFailure } from '../plan-import/read-failure'
import type { PdfLibrary } from '../plan-import/read-pdf'
import { readPlanFile } from '../plan-import/read-plan-file'
import { BadInput } from './bad-input'
import { builtInCatalogue } from './built-in-catalogue'
import { createOutput } from './output'
import { asBadInput } from './read-input'

const HELP = `Đọc một kế hoạch thi đua (.docx, .pdf, .html, .txt) như màn hình nhập kế hoạch.

Cách dùng:
  npm run --silent plan-import -- TỆP                      Mọi mục đọc được, chỗ nghi ngờ, đoạn chưa nhận ra.
  npm run --silent plan-import -- TỆP --against built-in   So từng mục với kế hoạch cùng năm, cùng cơ quan có sẵn.

Mã thoát:
  0  đọc được (khi so: đúng từ 95 % số mục, không mục nào mất)
  1  khi so: chưa đạt
  2  dùng sai, hoặc không đọc được tệp
`

/** Node's build of pdf.js works without a worker's file. */
const loadPdf = async () => (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary

async function main(args: readonly string[]): Promise<number> {
  const output = createOutput(process.stdout)
  const path = args.find((arg) => !arg.startsWith('--') && arg !== 'built-in')
  if (!path || args.includes('--help')) {
    await output.write(HELP)
    return path ? 0 : 2
  }
  const isCompared = args.includes('--against')
  const builtIn = builtInCatalogue()
  const bytes = await readFile(path).catch((error: unknown) => {
    throw asBadInput(error)
  })
  const started = performance.now()
  const lines = await readPlanFile({ name: basename(path), bytes }, loadPdf)
  const catalogue = isCompared ? withoutPlans(builtIn) : builtIn
  const read = extractPlan(lines, { catalogue, today: dayOf(new Date()) })
  const took = Math.round(performance.now() - started)
  if (!isCompared) {
    await output.write(`${report(read)}\n${read.plan.paragraphs.length} đoạn, ${took} ms\n`)
    return 0
  }
  const { text, isGood } = compare(read, catalogue, builtIn)
  await output.write(`${text}${read.plan.paragraphs.length} đoạn, ${took} ms\n`)
  return isGood ? 0 : 1
}

const dayOf = (date: Date) => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })

/** The plan that is read must not be known beforehand, nor what is known through it alone. */
function withoutPlans(catalogue: Catalogue): Catalogue {
  const { asOf, legalDocuments, anniversaries } = catalogue
  const isOfPlan = new Set(catalogue.plans.map(({ document }) => document))
  const known = legalDocuments.filter(
    ({ id, notes }) => !isOfPlan.has(id) && !/^Chỉ biết qua kế hoạch/.test(notes),
  )
  const bare = createCatalogue([
    { schema: 1, asOf, legalDocuments: known, anniversaries: [...anniversaries] },
  ])
  return { ...bare, symbols: catalogue.symbols, formerOrganisations: catalogue.formerOrganisations }
}

function report({ plan, items, leftovers, findings }: PlanImport): string {
  const out: string[] = []
  for (const { kind, clause, fields, doubts, sources } of items) {
    const facts = Object.entries(fields)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}=${value.replaceAll('\n', ' ¶ ')}`)
    out.push(`${kind}  [${clause}]  ${facts.join('  ')}`)
    if (sources[0]) out.push(`    « ${sentenceOf(plan, sources[0]).slice(0, 200)}`)
    out.push(...doubts.map((doubt) => `    ? ${doubt}`))
  }
  out.push('', `Đoạn có ngày, số, tên chưa nhận ra (${leftovers.length}):`)
  for (const { kind, clause, text, parts } of leftovers)
    out.push(
      `  ${kind}  [${clause}]  ${parts.map(({ start, end }) => text.slice(start, end)).join(' · ')}  « ${text.slice(0, 120)}`,
    )
  out.push('', `Bộ kiểm tra nói về chính kế hoạch (${findings.length}):`)
  for (const { severity, ruleId, message } of findings) out.push(`  ${severity}  ${ruleId}  ${message}`)
  return out.join('\n')
}

/** Every extracted item is taken without a hand, as nobody should in the extension. */
function compare(
  read: PlanImport,
  catalogue: Catalogue,
  builtIn: Catalogue,
): { text: string; isGood: boolean } {
  const assembled = assemblePlan(read.items, { catalogue, asOf: builtIn.asOf })
  if (!assembled.ok) {
    const problems = assembled.problems.map(({ item, field, reason }) => `  ${item}.${field}: ${reason}`)
    return { text: `${assembled.message}\n${problems.join('\n')}\n`, isGood: false }
  }
  const { plan, pack } = assembled
  const wanted = builtIn.plans.find((one) => one.year === plan.year && one.issuer.place === plan.issuer.place)
  if (!wanted) throw new BadInput(`không có kế hoạch nào có sẵn của năm ${plan.year}, ${plan.issuer.name}`)
  const documents = new Map([
    ...catalogue.documentsById,
    ...pack.legalDocuments.map((one) => [one.id, one] as const),
  ])
  const { items, extra } = comparePlans(plan, wanted, documents, builtIn.documentsById)
  const wrong = items.filter((item) => item.wrong.length > 0)
  const missing = items.filter((item) => item.wrong.includes('thiếu'))
  const share = ((items.length - wrong.length) / items.length) * 100
  const lines = wrong.map(
    ({ kind, name, wrong: why }) => `SAI  ${kind} ${name}\n${why.map((one) => `       ${one}`).join('\n')}`,
  )
  lines.push(...extra.map((one) => `THÊM ${one}`))
  lines.push(
    `${items.length - wrong.length}/${items.length} mục đúng (${share.toFixed(1)} %), ${missing.length} mục thiếu, ${extra.length} mục thêm; ` +
      `${read.leftovers.length} đoạn được liệt kê vì còn ngày, số, tên chưa nhận ra.`,
  )
  return { text: `${lines.join('\n')}\n`, isGood: share >= 95 && missing.length === 0 }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof BadInput || error instanceof ReadFailure ? error.message : String(error)
  process.stderr.write(`plan-import: ${message}\n`)
  return 2
})
