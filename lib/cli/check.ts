/** The terminal check: reads the command line, wires the brain to files and streams, and sets the exit code. */
import { setMaxListeners } from 'node:events'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { CalendarDate } from '../lint/calendar'
import { parseArguments } from './arguments'
import { BadInput } from './bad-input'
import { BaselineWriter } from './baseline'
import { builtInCatalogue } from './built-in-catalogue'
import { checkFiles } from './check-files'
import { checkLines } from './check-lines'
import { createChecker } from './checker'
import { HELP } from './help'
import { createOutput } from './output'
import { createProgress } from './progress'
import { Outcome, type Run } from './run'

/** More than this only the person asks for. */
const MOST_OWN_THREADS = 8
/** Shells report a program that Ctrl+C ended as 128 + SIGINT. */
const INTERRUPTED = 130

/** The machine's own day: the only clock of the check, and `--today` replaces it. */
function localDay(): CalendarDate {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  // Once: a second Ctrl+C ends the process the usual way.
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}

const inFull = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

async function main(argv: readonly string[]): Promise<number> {
  const output = createOutput(process.stdout)
  const errors = createOutput(process.stderr)
  const complain = (line: string) => void errors.write(`check: ${line}\n`)
  try {
    const request = parseArguments(argv)
    if (request.isHelp) {
      await output.write(HELP)
      return 0
    }
    const today = request.today ?? localDay()
    const { only, workers, writeBaseline } = request
    const run: Run = {
      check: createChecker(builtInCatalogue(), { today, only }),
      today,
      only,
      publishedOn: request.publishedOn,
      stdin: process.stdin,
      output,
      progress: createProgress(process.stderr, () => performance.now(), request.hasProgress),
      complain,
      stop: stopOnInterrupt(),
      outcome: new Outcome(),
    }
    const hasColours = process.stdout.isTTY === true && !process.env.NO_COLOR
    if (request.isJsonlIn) await checkLines(run, request.files)
    else {
      const writer = writeBaseline === null ? null : new BaselineWriter(writeBaseline)
      const count = workers ?? Math.min(availableParallelism(), MOST_OWN_THREADS)
      await checkFiles(run, { ...request, paths: request.files, hasColours, workers: count, writer })
      if (!run.stop.aborted && !output.isClosed) await writer?.write()
    }
    if (output.failure) throw new BadInput(`không ghi được kết quả: ${output.failure.message}`)
    return run.stop.aborted ? INTERRUPTED : run.outcome.exitCode
  } catch (error) {
    // A fault of ours must not look like a finding (1): scripts would read it as the draft's.
    complain(error instanceof BadInput ? error.message : `sự cố của công cụ: ${inFull(error)}`)
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
