/** What every run of the check needs: the brain, where to read and write, and how it went so far. */
import type { Readable } from 'node:stream'
import type { CalendarDate } from '../lint/calendar'
import type { Group } from '../lint/finding'
import type { Checker } from './checker'
import type { Output } from './output'
import type { Progress } from './progress'

export interface Run {
  readonly check: Checker
  readonly today: CalendarDate
  /** Null for every group. */
  readonly only: ReadonlySet<Group> | null
  /** The day of drafts that name none; null: today. */
  readonly publishedOn: CalendarDate | null
  readonly stdin: Readable
  readonly output: Output
  readonly progress: Progress
  /** One clear line for a person, about something that could not be read. */
  complain(line: string): void
  /** Aborted by Ctrl+C: stop at the next draft. */
  readonly stop: AbortSignal
  readonly outcome: Outcome
}

/** What the exit code says. */
export class Outcome {
  #hasErrors = false
  #hasBadInput = false

  addFindings(findings: readonly { readonly report: { readonly severity: string } }[]): void {
    if (findings.some(({ report }) => report.severity === 'error')) this.#hasErrors = true
  }

  addBadInput(): void {
    this.#hasBadInput = true
  }

  /** 2 beats 1: findings of a run that could not read everything are not the whole answer. */
  get exitCode(): 0 | 1 | 2 {
    if (this.#hasBadInput) return 2
    return this.#hasErrors ? 1 : 0
  }
}
