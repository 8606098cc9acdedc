/** Run in a fresh process by bench.ts: the very first check, and checks of code that has run only a few times. Prints JSON. */
import { argv } from 'node:process'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { builtInCatalogue } from '../lint/built-in-catalogue'
import { keep, summary, time, unit } from './measure'
import { officialText } from './official-text'

/** Runs after which the code counts as having run a few times; still far from what makes it hot. */
const FEW_FROM = 10
const FEW_TO = 40
const today = { year: 2024, month: 6, day: 3 }

const seed = Number(argv[2] ?? 0)
const linter = createLinter(builtInCatalogue())
const check = (text: string) => keep(linter.lint(bodyDraft(text), { today }))

const first = officialText(1, seed)
// Whoever comes second finds the processor's caches warmer; so they take turns from process to process.
const firstUnit = seed % 2 === 0 ? time(() => unit(first)) : null
const firstCheck = time(() => check(first))
const cold = { ms: firstCheck, unitMs: firstUnit ?? time(() => unit(first)) }

const own: number[] = []
const units: number[] = []
for (let run = 1; run < FEW_TO; run++) {
  const text = officialText(1.5, seed * 100 + run)
  const before = time(() => unit(text))
  const ms = time(() => check(text))
  const after = time(() => unit(text))
  if (run < FEW_FROM) continue
  own.push(ms)
  units.push((before + after) / 2)
}
console.log(JSON.stringify({ cold, few: summary(own, units) }))
