/** `--jsonl-in`: one draft a line in, one result a line out, any number of lines in the memory of one. */
import { BadInput } from './bad-input'
import { decodeLine, hasUtf16Mark } from './decode-text'
import { BadDraftLine, type DraftId, readDraftLine } from './draft-line'
import { asBadInput, openInput, STDIN } from './read-input'
import { readLines } from './read-lines'
import type { Run } from './run'

/** Never throws for a bad file or line: each is answered in its place, and the others are still checked. */
export async function checkLines(run: Run, paths: readonly string[]): Promise<void> {
  for (const path of paths.length > 0 ? paths : [STDIN]) {
    if (run.stop.aborted || run.output.isClosed) break
    try {
      await checkStream(run, path)
    } catch (error) {
      if (run.stop.aborted) break
      if (!(error instanceof BadInput)) throw error
      run.outcome.addBadInput()
      run.progress.clear()
      run.complain(`${path}: ${error.message}`)
    }
  }
  run.progress.clear()
}

async function checkStream(run: Run, path: string): Promise<void> {
  const stream = await openInput(path, run.stdin)
  // A reader that waits for the next line must wake when it is told to stop.
  const halt = () => stream.destroy()
  run.stop.addEventListener('abort', halt)
  let number = 0
  try {
    for await (const bytes of readLines(stream)) {
      number++
      if (run.stop.aborted || run.output.isClosed) return
      if (number === 1 && hasUtf16Mark(bytes))
        throw new BadInput('đầu vào của --jsonl-in phải dùng bảng mã UTF-8')
      await checkLine(run, bytes, { path, number })
    }
  } catch (error) {
    throw asBadInput(error)
  } finally {
    run.stop.removeEventListener('abort', halt)
  }
}

async function checkLine(run: Run, bytes: Uint8Array, { path, number }: { path: string; number: number }) {
  try {
    const line = decodeLine(bytes)
    if (line.trim() === '') return
    const { id, source } = readDraftLine(line, run.publishedOn)
    const findings = run.check(source)
    run.outcome.addFindings(findings)
    await run.output.write(`${JSON.stringify({ id, findings: findings.map(({ report }) => report) })}\n`)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    const id: DraftId | null = error instanceof BadDraftLine ? error.id : null
    run.outcome.addBadInput()
    await run.output.write(`${JSON.stringify({ id, line: number, error: error.message })}\n`)
    run.progress.clear()
    run.complain(`${path}:${number}: ${error.message}`)
  }
  run.progress.step()
}
