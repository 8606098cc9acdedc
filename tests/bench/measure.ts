/**
 * Times work against the unit **b**, one global regular expression over the same text. Milliseconds move with the
 * machine, ratios hardly do: every call is timed between two of the unit, and the median of the rounds is taken.
 */

/** The unit of work: the digit tokens of a text. */
const UNIT = /\d+(?:[/.-]\d+)*/g

/** Keeps results alive, so that no call is optimised away. */
export let kept = 0

export function unit(text: string): void {
  kept += text.match(UNIT)?.length ?? 0
}

export function keep(value: readonly unknown[]): void {
  kept += value.length
}

/** Milliseconds of one call. */
export function time(run: () => void): number {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e6
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export interface Measured {
  /** Milliseconds of one call, median. */
  readonly ms: number
  /** Milliseconds of b over the same texts, median. */
  readonly unitMs: number
  /** The median of the rounds' own ratios. */
  readonly ratio: number
}

export interface Subject {
  readonly name: string
  /** One call; `text` is another one in every round. */
  readonly run: (text: string) => void
}

/** Measures several subjects in one run, interleaved round by round, each between two of the unit. */
export function measure(
  subjects: readonly Subject[],
  rounds: number,
  textOf: (round: number) => string,
): Map<string, Measured> {
  const times = new Map(subjects.map(({ name }) => [name, { own: [] as number[], units: [] as number[] }]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of subjects) {
      const text = textOf(round)
      const before = time(() => unit(text))
      const own = time(() => run(text))
      const after = time(() => unit(text))
      times.get(name)!.own.push(own)
      times.get(name)!.units.push((before + after) / 2)
    }
  }
  return new Map([...times].map(([name, { own, units }]) => [name, summary(own, units)]))
}

export function summary(own: readonly number[], units: readonly number[]): Measured {
  return { ms: median(own), unitMs: median(units), ratio: median(own.map((each, i) => each / units[i]!)) }
}
