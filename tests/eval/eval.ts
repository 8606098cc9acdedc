/** `npm run eval -- FOLDER`: measures the brain on labelled pages and on errors put into them. Changes nothing but README. */
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import { parseIsoDate } from '../../lib/lint/calendar'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { judgeMutants } from './judge-mutants'
import { judgePages } from './judge-pages'
import { makeMutants } from './mutants/make-mutants'
import { BadCorpus, readCorpora } from './read-corpus'
import { describeMutants, describePages } from './report'
import { writeReadme } from './write-readme'

const USE = 'npm run eval -- FOLDER [--json] [--write-readme] [--seed N] [--per-page N]'
const SEED = 20260203
/** Of each of eight kinds in each page: well over 2,000 from a hundred pages. */
const PER_PAGE = 3

interface Request {
  readonly folder: string
  readonly isJson: boolean
  readonly mayWrite: boolean
  readonly seed: number
  readonly perPage: number
}

function readRequest(argv: readonly string[]): Request {
  const numberAfter = (flag: string, otherwise: number) => {
    const at = argv.indexOf(flag)
    if (at < 0) return otherwise
    const value = Number(argv[at + 1])
    if (!Number.isInteger(value) || value < 1) throw new BadCorpus(`${flag} needs a whole number. ${USE}`)
    return value
  }
  const folder = argv.find(
    (word, i) => !word.startsWith('--') && !/^--(?:seed|per-page)$/.test(argv[i - 1] ?? ''),
  )
  if (!folder) throw new BadCorpus(USE)
  return {
    folder,
    isJson: argv.includes('--json'),
    mayWrite: argv.includes('--write-readme'),
    seed: numberAfter('--seed', SEED),
    perPage: numberAfter('--per-page', PER_PAGE),
  }
}

function main(argv: readonly string[]): void {
  const { folder, isJson, mayWrite, seed, perPage } = readRequest(argv)
  const corpora = readCorpora(folder)
  const catalogue = builtInCatalogue()
  // Bare passages have no fields; the day of the check is the catalogue's own, so that a run can be repeated.
  const linter = createLinter(
    catalogue,
    RULES.filter(({ group }) => group !== 'field'),
  )
  const today = parseIsoDate(catalogue.asOf)!
  const pages = corpora.map((corpus) => judgePages(corpus, linter, today))
  const run = makeMutants(
    corpora.flatMap((corpus) => corpus.pages),
    { linter, catalogue, today, seed, perPage },
  )
  const mutants = judgeMutants(run.mutants, { linter, today })
  if (isJson) {
    const { mutants: made, ...rest } = run
    console.log(
      JSON.stringify(
        { asOf: catalogue.asOf, seed, pages, run: { ...rest, mutants: made.length }, mutants },
        null,
        2,
      ),
    )
  } else {
    for (const report of pages) console.log(`${describePages(report).join('\n')}\n`)
    console.log(describeMutants(run, mutants).join('\n'))
  }
  if (mayWrite) writeReadme({ asOf: catalogue.asOf, pages, run, mutants })
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BadCorpus)) throw error
  console.error(`eval: ${error.message}`)
  process.exitCode = 2
}
