/**
 * `npm run editors`: drives the hands in every editor there is an adapter for, one editor after the other, and prints a
 * table of editors and operations. `-- "Quill 2" …` drives only those named, `--resume` those without a result yet,
 * `--write-readme` puts the table into README when every editor has one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../e2e/build-extension'
import { EVERY_EDITOR } from '../e2e/hands/editors-under-test'
import { REPORT, runBrowserTests } from '../e2e/run-browser-tests'
import { installEditors } from './install'
import { type EditorResult, hasFailed, type Report, resultOf, tableOf, untested } from './table'

/** One result a file, so that an interrupted run can be taken up again. */
const RESULTS = join(ROOT, 'test-results/editors')
const NAMES = EVERY_EDITOR.map(({ name }) => name)

const pathOf = (name: string) => join(RESULTS, `${name.replace(/[^\w.]+/g, '-')}.json`)
const isKnown = (name: string) => existsSync(pathOf(name))

/** Drives one editor; without a browser nothing is known of it and the run ends. */
function drive(name: string): void {
  rmSync(pathOf(name), { force: true })
  process.env.EVERY_EDITOR = name
  const { reason } = runBrowserTests(['--project=editors'])
  if (reason) throw new Error(reason)
  const result = resultOf(name, JSON.parse(readFileSync(REPORT, 'utf8')) as Report)
  writeFileSync(pathOf(name), `${JSON.stringify(result, null, 2)}\n`)
}

function writeReadme(table: string): void {
  const path = join(ROOT, 'README.md')
  const text = readFileSync(path, 'utf8')
  const written = text.replace(
    /(<!-- editors:begin -->\n)[\s\S]*?(<!-- editors:end -->)/,
    (_, begin: string, end: string) => `${begin}${table}\n${end}`,
  )
  if (!written.includes(table)) throw new Error('README.md has no <!-- editors:begin --> to write behind.')
  writeFileSync(path, written)
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      resume: { type: 'boolean', default: false },
      'write-readme': { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter((name) => !NAMES.includes(name))
  if (unknown.length > 0)
    throw new Error(`No such editor: ${unknown.join(', ')}. There are: ${NAMES.join(', ')}`)
  installEditors()
  mkdirSync(RESULTS, { recursive: true })
  const asked = positionals.length > 0 ? positionals : NAMES
  for (const name of asked.filter((each) => !values.resume || !isKnown(each))) drive(name)
  const results = NAMES.filter(isKnown).map(
    (name) => JSON.parse(readFileSync(pathOf(name), 'utf8')) as EditorResult,
  )
  const table = tableOf(results)
  console.log(`\n${table}\n`)
  const missing = NAMES.filter((name) => !isKnown(name))
  if (missing.length > 0) console.log(`Without a result: ${missing.join(', ')}`)
  if (values['write-readme'] && missing.length === 0) writeReadme(table)
  const isShort = values['write-readme'] && missing.length > 0
  if (isShort) console.error('README is left as it is: drive the editors without a result first (--resume).')
  const empty = missing.length === 0 ? untested(results) : []
  if (empty.length > 0) console.error(`No editor has a test of: ${empty.join(', ')}`)
  process.exit(isShort || empty.length > 0 || results.some(hasFailed) ? 1 : 0)
}

main()
