/** `npm run fuzz [-- CASES]`: the properties of the brain on a million cases, and its time on hostile texts of a million characters. */
import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { FUZZ_CASES } from './fuzz-cases'
import { growthOf, HOSTILE_PARTS } from './hostile-growth'

const ALL_CASES = 1_000_000
/** Time for a hundred times the text, divided by a hundred, against time for the text. */
const MOST_GROWTH = 1.5

function fuzz(cases: number): boolean {
  let isGood = true
  for (const { name, property } of FUZZ_CASES) {
    const started = performance.now()
    const numRuns = Math.ceil(cases / FUZZ_CASES.length)
    const result = fc.check(property(), { numRuns, maxSkipsPerRun: 1000 })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${result.failed ? '✗' : '✓'} ${name}: ${result.numRuns} cases, ${seconds} s`)
    if (!result.failed) continue
    isGood = false
    console.log(
      `  ${String(result.errorInstance)}\n  again with: seed ${result.seed}, path ${result.counterexamplePath}`,
    )
  }
  return isGood
}

function grow(): boolean {
  let isGood = true
  for (const part of HOSTILE_PARTS) {
    const growth = growthOf(part, 10_000, 100)
    const ok = growth <= MOST_GROWTH
    isGood &&= ok
    console.log(
      `${ok ? '✓' : '✗'} ${growth.toFixed(2)} × per character from 10 thousand to a million: ${JSON.stringify(part)}`,
    )
  }
  return isGood
}

const cases = Number(process.argv[2] ?? ALL_CASES)
if (!Number.isInteger(cases) || cases < 1) {
  console.error('fuzz: npm run fuzz [-- CASES], a whole number')
  process.exitCode = 2
} else {
  const results = [fuzz(cases), grow()]
  process.exitCode = results.every(Boolean) ? 0 : 1
}
