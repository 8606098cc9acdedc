/** Checks what the command line names, one piece after the other, and writes the result in the format asked for. */
import { type Baseline, type BaselineWriter, readBaseline } from './baseline'
import { findWorks, type Search } from './find-works'
import { judgeAll } from './judge-all'
import { judgeWork } from './judge-work'
import { createLayout, type Layout, type Look } from './layout'
import type { Run } from './run'
import { nameOf, type Result } from './work'

export interface FilesRequest extends Look, Omit<Search, 'stdin'> {
  readonly paths: readonly string[]
  readonly workers: number
  readonly baseline: string | null
  /** Collects the errors; whoever gave it writes them at the end. */
  readonly writer: BaselineWriter | null
}

/** Never throws for a bad file: it is named on the error stream, and the others are still checked. */
export async function checkFiles(run: Run, request: FilesRequest): Promise<void> {
  const { today, only, publishedOn } = run
  const baseline = request.baseline === null ? null : await readBaseline(request.baseline)
  const layout = createLayout(request)
  await run.output.write(layout.begin())
  const works = findWorks(request.paths, { ...request, stdin: run.stdin })
  const results = judgeAll(works, {
    count: request.workers,
    settings: { today, only, publishedOn },
    here: (work) => judgeWork(work, run),
  })
  const report = { layout, baseline, writer: request.writer }
  for await (const result of untilStopped(results, run)) await tell(run, result, report)
  run.progress.clear()
  await run.output.write(layout.end(run.outcome.exitCode))
}

async function* untilStopped(results: AsyncGenerator<Result>, run: Run): AsyncGenerator<Result> {
  const isStopped = () => run.stop.aborted || run.output.isClosed
  if (isStopped()) return
  for await (const result of results) {
    if (isStopped()) return
    yield result
    if (isStopped()) return
  }
}

interface Report {
  readonly layout: Layout
  readonly baseline: Baseline | null
  readonly writer: BaselineWriter | null
}

async function tell(run: Run, result: Result, { layout, baseline, writer }: Report): Promise<void> {
  if ('problem' in result) {
    run.outcome.addBadInput()
    run.progress.clear()
    run.complain(`${nameOf(result)}: ${result.problem}`)
    await run.output.write(layout.unread?.(result) ?? '')
    return
  }
  writer?.add(result)
  const findings = baseline ? baseline.mark(result) : result.findings
  // What is written down as known by this very run fails it no more.
  if (!writer) run.outcome.addFindings(findings.filter(({ isKnown }) => !isKnown))
  run.progress.clear()
  await run.output.write(layout.post({ ...result, findings }))
  run.progress.step()
}
