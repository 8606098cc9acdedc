/**
 * Other people's checkers on the same texts, as anchors of effort: none of them does this work. chrono-node reads
 * Vietnamese dates; the textlint rule compares weekdays with dates and wraps an older chrono.
 */
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import { vi } from 'chrono-node'
import weekdayRule from 'textlint-rule-date-weekday-mismatch'
import { keep, type Measured, median, summary, time, unit } from './measure'

export const CHRONO_PEERS = [
  { name: 'chrono-node vi, strict', run: (text: string) => keep(vi.strict.parse(text)) },
  { name: 'chrono-node vi, casual', run: (text: string) => keep(vi.casual.parse(text)) },
] as const

/** A plugin or a rule of CommonJS, unwrapped. */
const bare = <T>(module: T): T => (module as { default?: T }).default ?? module

/** textlint works asynchronously, so it has its own loop; the unit stands on both sides of each call all the same. */
export async function measureTextlint(rounds: number, textOf: (round: number) => string): Promise<Measured> {
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: bare(textPlugin) }],
    rules: [{ ruleId: 'date-weekday-mismatch', rule: bare(weekdayRule) }],
  } as TextlintKernelOptions
  const own: number[] = []
  const units: number[] = []
  for (let round = 0; round < rounds; round++) {
    const text = textOf(round)
    const before = time(() => unit(text))
    const start = process.hrtime.bigint()
    keep((await kernel.lintText(text, options)).messages)
    own.push(Number(process.hrtime.bigint() - start) / 1e6)
    units.push((before + time(() => unit(text))) / 2)
  }
  return { ...summary(own, units), ms: median(own) }
}
