/**
 * Whole drafts and every finding in them. A changed rule shows here as a difference to read line by line; where it is
 * meant, `UPDATE_GOLDEN=1 npx vitest run --config tests/vitest.config.ts tests/cli/golden.test.ts` writes it anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../lib/cli/check-files'
import { checkLines } from '../../lib/cli/check-lines'
import type { ReportedFinding } from '../../lib/cli/checker'
import { formatOf, READERS } from '../../lib/cli/read-body'
import { readHtml } from '../../lib/sweep/html-text'
import { applySourceEdits } from './apply-source-edits'
import { PLAIN_REQUEST, startRun } from './start-run'

const FOLDER = 'tests/golden'
const drafts = readdirSync(FOLDER)
  .filter((name) => /\.(?:txt|html|md|jsonl)$/.test(name))
  .map((name) => `${FOLDER}/${name}`)
const files = drafts.filter((path) => !path.endsWith('.jsonl'))

interface Golden {
  readonly results: readonly { readonly findings?: readonly ReportedFinding[] }[]
  readonly complaints: readonly string[]
  readonly exitCode: number
}

async function check(path: string): Promise<Golden> {
  const { run, written, complaints } = startRun()
  if (path.endsWith('.jsonl')) await checkLines(run, [path])
  else await checkFiles(run, { ...PLAIN_REQUEST, paths: [path] })
  const results = written.map((line) => JSON.parse(line))
  return { results, complaints, exitCode: run.outcome.exitCode }
}

/** What a stretch of a draft's source reads as. */
function readMarkup(path: string, slice: string): string {
  if (path.endsWith('.html')) return readHtml(slice).text
  return path.endsWith('.md') ? slice.replace(/[*_]/g, '') : slice
}

describe('golden drafts', () => {
  it.each(drafts)('%s has exactly the findings it had', async (path) => {
    const expectedPath = `${path}.expected.json`
    const golden = await check(path)
    if (process.env.UPDATE_GOLDEN) writeFileSync(expectedPath, `${JSON.stringify(golden, null, 2)}\n`)
    expect(existsSync(expectedPath), `${basename(expectedPath)} is missing: run with UPDATE_GOLDEN=1`).toBe(
      true,
    )
    expect(golden, 'read the difference; if it is meant, run again with UPDATE_GOLDEN=1').toEqual(
      JSON.parse(readFileSync(expectedPath, 'utf8')),
    )
  })

  it.each(files)('%s: a finding is what stands at its place', async (path) => {
    const body = READERS[formatOf(path)](readFileSync(path, 'utf8'))
    const { results } = await check(path)
    const findings = results[0]?.findings ?? []
    expect(findings.length, 'a golden draft without findings proves nothing').toBeGreaterThan(0)
    for (const { start, end, text } of findings) {
      const slice = body.source.slice(start, end)
      expect(readMarkup(path, slice)).toBe(text)
    }
  })

  it.each(files)('%s: each fix leaves a draft without its finding', async (path) => {
    const body = READERS[formatOf(path)](readFileSync(path, 'utf8'))
    const { results } = await check(path)
    const kind = path.endsWith('.md') ? 'md' : path.endsWith('.html') ? 'html' : 'text'
    for (const finding of results[0]?.findings ?? []) {
      for (const fix of finding.fixes) {
        const { run, written } = startRun({ stdin: [applySourceEdits(body.source, fix.edits)] })
        await checkFiles(run, { ...PLAIN_REQUEST, paths: ['-'], as: kind })
        const after: ReportedFinding[] = JSON.parse(written.join('')).findings
        expect(
          after.filter(({ rule }) => rule === finding.rule).length,
          `“${fix.label}” should take away “${finding.message}” (${finding.rule}) and bring no other of its kind`,
        ).toBeLessThan((results[0]?.findings ?? []).filter(({ rule }) => rule === finding.rule).length)
      }
    }
  })
})
