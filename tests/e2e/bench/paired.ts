/** Measures a page's main thread in pairs: the same page with and without the extension, by turns, in ratios. */
import type { CDPSession, Page } from '@playwright/test'

/** Counts what a page's main thread works, in CPU time: waiting and other processes' work do not count. */
export class MainThread {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new MainThread(session)
  }

  /** Milliseconds since the page began. */
  async spent(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  }

  /** Milliseconds that the work costs the page's main thread. */
  async during(work: () => Promise<void>): Promise<number> {
    const before = await this.spent()
    await work()
    return (await this.spent()) - before
  }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export interface Limits {
  /** Above it the command fails. */
  readonly must: number
  /** What we would like. */
  readonly aim: number
}

export interface Pair {
  readonly own: number
  readonly plain: number
}

/** What `own` was measured with, and `plain` without. */
export interface Sides {
  readonly plain: string
  readonly with: string
  readonly without: string
}

const PAGES: Sides = { plain: 'the page without us', with: 'with', without: 'without' }

/** One line for a measurement, and whether it meets the must: the median of the pairs' ratios. */
export function judge(
  name: string,
  pairs: readonly Pair[],
  { must, aim }: Limits,
  sides: Sides = PAGES,
): boolean {
  if (pairs.length === 0 || pairs.some(({ own, plain }) => !(own > 0 && plain > 0)))
    throw new Error(`${name}: work of no time, or less, was measured; mend the measuring`)
  const ratios = pairs.map(({ own, plain }) => own / plain)
  const ratio = median(ratios)
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`
  const absolute = `${median(pairs.map(({ plain }) => plain)).toFixed(1)} ms ${sides.without}, ${median(pairs.map(({ own }) => own)).toFixed(1)} ms ${sides.with}`
  const ok = ratio <= must
  const verdict = ok ? (ratio <= aim ? 'meets the aim' : 'meets the must') : 'FAILS the must'
  console.log(
    `${ok ? '✓' : '✗'} ${name}: ${ratio.toFixed(3)} of ${sides.plain} (${spread}, ${pairs.length} pairs; ${absolute}); ${verdict} (must ${must}, aim ${aim})`,
  )
  return ok
}

/** Runs a measurement as a command: fails when it fails a must, or could not be made. */
export function runAsCommand(measure: () => Promise<boolean>): void {
  measure().then(
    (ok) => process.exit(ok ? 0 : 1),
    (error) => {
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    },
  )
}
