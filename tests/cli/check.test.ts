/** The command itself, as scripts start it: exit codes, streams, and how it ends when it is cut short. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PLAN = 'tests/golden/ke-hoach-thi-dua.txt'
/** As `npm run check` starts it, without npm's own second. */
const COMMAND = [process.execPath, '--import', 'tsx', 'lib/cli/check.ts'] as const

interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(command: readonly string[], args: readonly string[]): ChildProcess {
  const [program = '', ...before] = command
  return spawn(program, [...before, ...args], { env: { ...process.env, NO_COLOR: '' } })
}

async function finish(child: ChildProcess): Promise<Result> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

async function check(
  args: readonly string[],
  stdin = '',
  command: readonly string[] = COMMAND,
): Promise<Result> {
  const child = start(command, args)
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  return finish(child)
}

/** One line of text that ends with a line break, and nothing else. */
const ONE_LINE = /^check: [^\n]+\n$/

describe('npm run check', () => {
  it('reports the plan to a person and ends with 1', async () => {
    const args = ['--today', '2024-07-01', PLAN]
    const { code, stdout, stderr } = await check(args, '', ['npm', 'run', '--silent', 'check', '--'])
    expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^tests\/golden\/ke-hoach-thi-dua\.txt\n/)
    expect(stdout).toMatch(/^ {2}4:1 {2}LỖI {2}/m)
    expect(stdout).toContain('03/2/1930-⟦30/2/2024⟧)')
    expect(stdout).toMatch(/Vì sao: .+\n {6}Nguồn: .+\n {6}Cách sửa: /)
    expect(stdout).toMatch(/\nĐã kiểm tra 1 tệp: \d+ lỗi, \d+ cảnh báo, \d+ gợi ý\.\n$/)
    expect(stdout, 'no colours in a pipe').not.toContain('\x1b')
  })
})

describe('the command', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads standard input, writes JSON, and ends with 0 when there is no error', async () => {
    const { code, stdout, stderr } = await check(['-', '--format', 'json'], 'Họp ngày 29/02/2024.')
    expect(JSON.parse(stdout)).toEqual([{ file: '-', findings: [] }])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('names bad use in one line and ends with 2', async () => {
    const { code, stdout, stderr } = await check(['--only', 'ngay', PLAN])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(ONE_LINE)
  })

  it('checks what it can read, names what it cannot, and ends with 2', async () => {
    const bad = join(folder, 'ma-cu.txt')
    const empty = join(folder, 'rong.txt')
    const clean = join(folder, 'sach.html')
    const hollow = join(folder, 'trong')
    mkdirSync(hollow)
    writeFileSync(bad, Buffer.from([0x4e, 0x67, 0xe0, 0x79]))
    writeFileSync(empty, '')
    writeFileSync(clean, '\ufeff<p>Họp ngày 30/<b>2</b>/2024</p>', 'utf16le')
    const { code, stdout, stderr } = await check(['--format', 'jsonl', bad, empty, clean, hollow])
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(results).toMatchObject([
      { file: empty, findings: [] },
      { file: clean, findings: [{ rule: 'date-exists', start: 12, end: 28, text: '30/2/2024' }] },
    ])
    expect(stderr).toContain(`check: ${bad}: `)
    expect(stderr).toContain(`check: ${hollow}: là thư mục`)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(code).toBe(2)
  })

  it('gives the same answer with threads as without, in the order of the posts', async () => {
    const posts = Array.from({ length: 150 }, (_, i) => ({
      id: i,
      title: `Bài ${i}`,
      body: `<p>Họp ngày ${(i % 31) + 1}/2/2024 ${'và ngày 05/6/2024 '.repeat(i % 7 === 0 ? 40 : 1)}</p>`,
      publishedOn: '2024-03-01',
    }))
    const path = join(folder, 'nhieu.json')
    writeFileSync(path, JSON.stringify(posts))
    const [alone, three] = await Promise.all(
      ['1', '3'].map((workers) => check(['--format', 'jsonl', '--workers', workers, path])),
    )
    expect({ code: three!.code, stderr: three!.stderr }).toEqual({ code: 1, stderr: '' })
    expect(three!.stdout === alone!.stdout, 'lib/cli/judge-all.ts changes what is written').toBe(true)
    expect(three!.stdout.match(/"post":"\d+"/g)).toEqual(posts.map(({ id }) => `"post":"${id}"`))
  })

  it('fails for new errors only, with the file that it wrote itself', async () => {
    const post = join(folder, 'cu.txt')
    const known = join(folder, 'moc.json')
    writeFileSync(post, 'Ngày 30/2/2024')
    expect((await check(['--write-baseline', known, post])).code).toBe(0)
    expect((await check(['--baseline', known, post])).code).toBe(0)
    expect((await check([post])).code).toBe(1)
  })

  it('prints its help to standard output', async () => {
    const { code, stdout, stderr } = await check(['--help'])
    expect(stdout).toContain('--jsonl-in')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('ends quietly when its reader has seen enough', async () => {
    const child = start(COMMAND, ['--jsonl-in'])
    // Far more than a pipe holds, so that the check is still writing when its reader goes.
    child.stdin?.on('error', () => {})
    child.stdin?.end(`${JSON.stringify({ id: 1, text: 'Ngày 30/2/2024. '.repeat(40) })}\n`.repeat(2000))
    child.stdout?.once('data', () => child.stdout?.destroy())
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const [code, signal] = await once(child, 'exit')
    expect({ code, signal, stderr }).toEqual({ code: 1, signal: null, stderr: '' })
  })

  it('ends cleanly at Ctrl+C, with every answer so far written', async () => {
    const child = start(COMMAND, ['--jsonl-in'])
    const result = finish(child)
    // Standard input stays open: only the signal can end the run.
    child.stdin?.on('error', () => {})
    child.stdin?.write('{"id":1,"text":"Ngày 30/2/2024"}\n')
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await result
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 })
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' })
  })
})
