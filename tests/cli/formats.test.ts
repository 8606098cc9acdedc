/** The formats that other programs read: SARIF against its schema, CSV against a spreadsheet, HTML against a hostile post. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputFormat } from '../../lib/cli/arguments'
import { checkFiles } from '../../lib/cli/check-files'
import { POSTS, pageOf, put, wordpressOf } from './archive'
import { PLAIN_REQUEST, startRun } from './start-run'

let folder = ''
let paths: string[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'))
  const hostile = {
    id: 9,
    title: '=HYPERLINK("x") & <script>alert(1)</script>',
    body: '<p>"Ngày", 30/2/2024</p>',
    on: '2024-01-02',
  }
  paths = [
    put(folder, 'trang có dấu.html', pageOf(POSTS[0]!)),
    put(folder, 'wp.xml', wordpressOf(POSTS)),
    put(folder, 'la.json', JSON.stringify([hostile])),
    put(folder, 'hong.json', '['),
  ]
})
afterAll(() => rmSync(folder, { recursive: true }))

async function write(format: OutputFormat): Promise<string> {
  const { run, written } = startRun({ only: new Set(['date']) })
  await checkFiles(run, { ...PLAIN_REQUEST, paths, format })
  return written.join('')
}

describe('SARIF', () => {
  it('is valid against the schema of 2.1.0', async () => {
    const schema = JSON.parse(readFileSync('tests/cli/sarif-2.1.0.schema.json', 'utf8'))
    const validate = new Ajv({
      strict: false,
      unicodeRegExp: false,
      validateFormats: false,
      allErrors: true,
    }).compile(schema)
    const sarif = JSON.parse(await write('sarif'))
    validate(sarif)
    expect(validate.errors ?? [], 'lib/cli/sarif-layout.ts writes what the schema does not know').toEqual([])
    expect(validate({ ...sarif, runs: [{ results: [] }] }), 'the schema is really asked').toBe(false)
  })

  it('places a finding in a file, and names the post of an export', async () => {
    const [run] = JSON.parse(await write('sarif')).runs
    const [inFile, inExport] = run.results
    const source = readFileSync(paths[0]!, 'utf8')
    const { region, artifactLocation } = inFile.locations[0].physicalLocation
    expect(source.slice(region.charOffset, region.charOffset + region.charLength)).toBe('30/2/2024')
    expect(source.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1)).toMatch(/^30\/2\/2024/)
    expect(decodeURI(artifactLocation.uri)).toContain('trang có dấu.html')
    expect(run.tool.driver.rules[inFile.ruleIndex].id).toBe(inFile.ruleId)
    expect(inExport.locations[0]).toMatchObject({
      logicalLocations: [{ name: '1', fullyQualifiedName: 'https://so.example/1' }],
    })
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ level: 'error' }] },
    ])
  })
})

it('CSV opens in a spreadsheet: a mark, one row a finding, no formula', async () => {
  const csv = await write('csv')
  const rows = csv.slice(1).trimEnd().split('\r\n')
  expect(csv.startsWith('\ufeffBài,Tiêu đề,')).toBe(true)
  expect(rows).toHaveLength(1 + 4)
  expect(rows[4]).toContain(`"'=HYPERLINK(""x"") & `)
  expect(rows[2]).toContain(',2024-03-05,tệp xuất,Lỗi,Ngày tháng,date-exists,body,30/2/2024,')
})

it('HTML runs and loads nothing, whatever a post says', async () => {
  const html = await write('html')
  expect(html).not.toMatch(/<script|\son\w+=|<img|<link/i)
  expect(html).toContain("default-src 'none'")
  expect(html).toContain('<mark>30/2/2024</mark>')
  expect(html).toContain('6 bài, 4 bài có phát hiện')
  expect(html).toContain('<td>2024-03</td><td class="n">2</td>')
})
