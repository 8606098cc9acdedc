/**
 * `npm test`: everything that must hold before a change goes in, in the order in which it fails fastest. Ends with one
 * line, `N passed, N failed`. Each tool that counts no tests of its own counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildExtension, type Ran, ROOT, runTool } from './e2e/build-extension'
import { type Count, runBrowserTests } from './e2e/run-browser-tests'
import { checkSizes } from './house/sizes'

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 }
const isWorkflow = process.env.CI === 'true' || process.env.CI === '1'

/** A tool that says the same thing in a hundred places is heard out in the first of them. */
const MOST_LINES = 80

function shorten(output: string): string {
  const lines = output.split('\n')
  if (lines.length <= MOST_LINES) return output
  return [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines`].join('\n')
}

/** One tool, one test; its words are shown only when it fails. */
function single({ ok, output }: Ran, advice: string): Count {
  if (ok) return { ...NOTHING, passed: 1 }
  console.log(`${shorten(output)}\n\n→ ${advice}`)
  return { ...NOTHING, failed: 1 }
}

const types = () =>
  single(runTool('typescript/bin/tsc', '--noEmit'), 'Mend the types above; npm run types repeats this step.')

const brainTypes = () =>
  single(
    runTool('typescript/bin/tsc', '--noEmit', '-p', 'lib/lint/tsconfig.json'),
    'lib/lint may use nothing but the language itself: no DOM, no Node, no browser API (ARCHITECTURE.md).',
  )

const lint = () =>
  single(
    runTool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
    'npm run format mends most of this.',
  )

/** A failure without the frames of the test runner: only places in this repository help. */
function readable(messages: readonly string[]): string {
  const isForeign = (line: string) =>
    /^\s+at /.test(line) && (!line.includes(ROOT) || line.includes('node_modules'))
  const lines = messages.join('\n').split('\n')
  return shorten(lines.filter((line) => !isForeign(line)).join('\n'))
}

/** A file that could not even be loaded counts as one failed test. */
function countUnits(report: VitestReport): Count {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, assertionResults, name, message } of report.testResults) {
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      count.failed++
      console.log(`\n✗ ${relative(ROOT, name)} could not be run\n${readable([message])}`)
    }
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed++
      else if (test.status !== 'failed') count.skipped++
      else {
        count.failed++
        console.log(`\n✗ ${relative(ROOT, name)} › ${test.fullName}\n${readable(test.failureMessages)}`)
      }
    }
  }
  return count
}

function units(): Count {
  const path = join(ROOT, 'test-results', 'unit.json')
  mkdirSync(join(ROOT, 'test-results'), { recursive: true })
  rmSync(path, { force: true })
  const config = ['--config', 'tests/vitest.config.ts', '--reporter=json', `--outputFile=${path}`]
  const ran = runTool('vitest/vitest.mjs', 'run', ...config)
  let report: VitestReport
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  } catch {
    return single(
      { ok: false, output: ran.output },
      'Vitest could not start; npm run unit repeats this step.',
    )
  }
  const count = countUnits(report)
  if (count.failed > 0) console.log('\n→ One file alone: npm run unit -- tests/lint/FILE.test.ts')
  // Vitest also fails for what belongs to no test, such as an error thrown after a test's end.
  if (ran.ok || count.failed > 0) return count
  return {
    ...count,
    failed: single(ran, 'No test failed, but Vitest did; npm run unit repeats this step.').failed,
  }
}

const build = () => single(buildExtension(), 'npm run build repeats this step.')

const sizes = () => {
  const { ok, lines } = checkSizes()
  console.log(lines.join('\n'))
  return single(
    { ok, output: '' },
    'A budget is broken (tests/house/sizes.ts). Look at what was imported last.',
  )
}

function browserTests(isBuilt: boolean): Count {
  if (!isBuilt) {
    console.log('Not run: without a built extension there is nothing to test.')
    return { ...NOTHING, skipped: 1 }
  }
  const count = runBrowserTests()
  if (count.reason) console.log(`\n!!! THE BROWSER TESTS DID NOT RUN !!!\n${count.reason}`)
  if (count.failed > 0)
    console.log(
      '\n→ One test alone: npm run browser -- -g "part of its name"; it leaves a trace of what fails in test-results/browser.',
    )
  return count
}

function main(): void {
  const total = { passed: 0, failed: 0, skipped: 0, excused: 0 }
  const step = (title: string, work: () => Count): boolean => {
    console.log(`\n── ${title}`)
    const started = performance.now()
    const { passed, failed, skipped, excused = 0 } = work()
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    total.excused += excused
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${counts} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    )
    return failed === 0
  }
  runTool('wxt/bin/wxt.mjs', 'prepare')
  step('Types', types)
  step('Types of the brain (lib/lint)', brainTypes)
  step('Lint and format', lint)
  step('House, unit and component tests', units)
  const isBuilt = step('Build', build)
  if (isBuilt) step('Sizes', sizes)
  step('Browser tests', () => browserTests(isBuilt))
  const { passed, failed, skipped } = total
  const isBlind = isWorkflow && skipped > total.excused
  if (isBlind) console.log('\nCI is set: skipped tests count as a broken run.')
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exit(failed > 0 || isBlind ? 1 : 0)
}

main()
