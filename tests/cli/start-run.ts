/** A run of the check inside the test's process: the real modules around streams of memory. */
import { Readable, Writable } from 'node:stream'
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import type { FilesRequest } from '../../lib/cli/check-files'
import { type CheckOptions, createChecker } from '../../lib/cli/checker'
import { createOutput } from '../../lib/cli/output'
import { createProgress } from '../../lib/cli/progress'
import { Outcome, type Run } from '../../lib/cli/run'
import type { CalendarDate } from '../../lib/lint/calendar'

export interface StartedRun {
  readonly run: Run
  readonly written: string[]
  readonly complaints: string[]
}

/** What a run of files is asked for where a test says nothing else. */
export const PLAIN_REQUEST: Omit<FilesRequest, 'paths'> = {
  as: null,
  format: 'jsonl',
  hasColours: false,
  columns: null,
  table: null,
  workers: 1,
  baseline: null,
  writer: null,
}

export interface RunSettings extends Partial<CheckOptions> {
  readonly publishedOn?: CalendarDate | null
  readonly stdin?: Iterable<string>
  /** Called for each piece of output instead of keeping it. */
  readonly onWrite?: (text: string) => void
}

/** Every golden draft is judged on this day, whatever the machine's. */
export const TODAY: CalendarDate = { year: 2024, month: 7, day: 1 }

export function startRun({
  publishedOn = null,
  stdin = [],
  onWrite,
  ...options
}: RunSettings = {}): StartedRun {
  const written: string[] = []
  const complaints: string[] = []
  const keep = onWrite ?? ((text: string) => written.push(text))
  const sink = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      keep(chunk)
      done()
    },
  })
  const run: Run = {
    check: createChecker(builtInCatalogue(), { today: TODAY, only: null, ...options }),
    today: options.today ?? TODAY,
    only: options.only ?? null,
    publishedOn,
    stdin: Readable.from(toBytes(stdin)),
    output: createOutput(sink),
    progress: createProgress(process.stderr, () => 0),
    complain: (line) => complaints.push(line),
    stop: new AbortController().signal,
    outcome: new Outcome(),
  }
  return { run, written, complaints }
}

function* toBytes(texts: Iterable<string>): Generator<Buffer> {
  for (const text of texts) yield Buffer.from(text)
}
