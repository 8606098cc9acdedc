/** Checks files one by one and writes the result in the format asked for. */

import type { SourceText } from '../sweep/source-text'
import type { InputFormat, OutputFormat } from './arguments'
import { BadInput } from './bad-input'
import type { CheckedFinding } from './checker'
import { bareBody } from './draft-source'
import { readBody } from './read-body'
import type { Run } from './run'
import { createTextReport } from './text-report'

export interface FilesRequest {
  readonly paths: readonly string[]
  readonly as: InputFormat | null
  readonly format: OutputFormat
  readonly hasColours: boolean
}

/** Never throws for a bad file: it is named on the error stream, and the others are still checked. */
export async function checkFiles(run: Run, { paths, as, ...request }: FilesRequest): Promise<void> {
  const layout = createLayout(request)
  await run.output.write(layout.begin())
  for (const path of paths) {
    if (run.stop.aborted || run.output.isClosed) break
    try {
      const body = await readBody(path, as, run.stdin)
      const findings = run.check(bareBody(body, run.publishedOn))
      run.outcome.addFindings(findings)
      run.progress.clear()
      await run.output.write(layout.file(path, body, findings))
      run.progress.step()
    } catch (error) {
      if (run.stop.aborted) break
      if (!(error instanceof BadInput)) throw error
      run.outcome.addBadInput()
      run.progress.clear()
      run.complain(`${path}: ${error.message}`)
    }
  }
  run.progress.clear()
  await run.output.write(layout.end())
}

interface Layout {
  begin(): string
  file(path: string, body: SourceText, findings: readonly CheckedFinding[]): string
  end(): string
}

function createLayout({ format, hasColours }: Pick<FilesRequest, 'format' | 'hasColours'>): Layout {
  if (format === 'text') {
    const report = createTextReport({ hasColours })
    return { begin: () => '', file: report.file, end: report.summary }
  }
  const toObject = (file: string, findings: readonly CheckedFinding[]) => ({
    file,
    findings: findings.map(({ report }) => report),
  })
  if (format === 'jsonl') {
    return {
      begin: () => '',
      file: (path, _, findings) => `${JSON.stringify(toObject(path, findings))}\n`,
      end: () => '',
    }
  }
  let count = 0
  return {
    begin: () => '[',
    file: (path, _, findings) =>
      `${count++ === 0 ? '' : ','}\n${indent(JSON.stringify(toObject(path, findings), null, 2))}`,
    end: () => (count === 0 ? ']\n' : '\n]\n'),
  }
}

const indent = (json: string): string => json.replace(/^/gm, '  ')
