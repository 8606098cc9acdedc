/**
 * `npm run sweep-bench`: an archive is made up (seeded) and swept by the real command, at two sizes; says how many posts
 * a second, and whether memory stays flat. `-- --small` is the short form, `-- --write-readme` writes the figures down.
 */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit } from 'node:process'
import { ROOT } from '../house/source-files'
import { officialText } from './official-text'

type Form = 'export' | 'pages'

interface Run {
  readonly form: Form
  readonly posts: number
  readonly seconds: number
  /** Most memory that the process ever held, in MB. */
  readonly peakMb: number
  readonly findings: number
}

/** So many times the smaller run's memory at most, for ten times the posts: heaps breathe, but kept texts would triple it. */
const MAY_GROW = 1.5
const FORM_WORDS: Readonly<Record<Form, string>> = {
  export: 'one JSONL export, posts as HTML',
  pages: 'a saved site: whole pages with menus, main text picked out',
}
/** Different texts; each post also has numbers of its own, so that none is like another. */
const TEXTS = 400

const texts = Array.from({ length: TEXTS }, (_, seed) =>
  officialText(0.25, seed + 1)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`),
)

const bodyOf = (id: number): string => {
  const lines = texts[id % TEXTS]!
  const wrong = id % 50 === 0 ? `<p>Họp ngày 30/2/${2010 + (id % 15)}.</p>` : ''
  return `<p>Bài số ${id}, theo Kế hoạch số ${id}/KH-STP ngày 05/6/${2010 + (id % 15)}.</p>${lines.join('')}${wrong}`
}

const dayOf = (id: number): string => `${2010 + (id % 15)}-${String((id % 12) + 1).padStart(2, '0')}-15`

const pageOf = (id: number): string =>
  `<!doctype html><html lang="vi"><head><title>Bài ${id}: phát động thi đua | Cổng</title></head><body>
<nav><ul>${'<li><a href="/muc">Tin tức, sự kiện</a></li>'.repeat(20)}</ul></nav><div class="main"><h1>Bài ${id}: phát động thi đua</h1>
<div class="date">Ngày đăng: ${dayOf(id).split('-').reverse().join('/')}</div><div class="content">${bodyOf(id)}</div></div>
<div class="side">${'<div class="item"><a href="/khac">Tin khác</a></div>'.repeat(12)}</div><footer>Cơ quan chủ quản</footer></body></html>`

async function makeArchive(folder: string, form: Form, posts: number): Promise<string> {
  if (form === 'pages') {
    for (let id = 0; id < posts; id++) {
      const place = join(folder, String(Math.floor(id / 1000)).padStart(3, '0'))
      if (id % 1000 === 0) mkdirSync(place, { recursive: true })
      writeFileSync(join(place, `${id}.html`), pageOf(id))
    }
    return folder
  }
  const path = join(folder, 'bai.jsonl')
  const stream = createWriteStream(path)
  for (let id = 0; id < posts; id++) {
    const line = JSON.stringify({
      id,
      title: `Bài ${id}: phát động thi đua`,
      body: bodyOf(id),
      publishedOn: dayOf(id),
    })
    if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  return path
}

async function sweep(form: Form, posts: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-bench-'))
  try {
    const archive = join(folder, 'archive')
    mkdirSync(archive)
    const path = await makeArchive(archive, form, posts)
    const peak = join(folder, 'peak')
    const results = join(folder, 'results.jsonl')
    const began = performance.now()
    const { status, stderr } = spawnSync(
      execPath,
      [
        '--import',
        'tsx',
        '--import',
        './tests/bench/note-peak-memory.mjs',
        'lib/cli/check.ts',
        '--format',
        'csv',
        '--today',
        '2026-11-30',
        path,
      ],
      {
        cwd: ROOT,
        env: { ...process.env, PEAK_MEMORY_FILE: peak },
        stdio: ['ignore', openSync(results, 'w'), 'pipe'],
        encoding: 'utf8',
      },
    )
    const seconds = (performance.now() - began) / 1000
    if (status !== 1)
      throw new Error(`The sweep ended with ${status} and not with 1 (errors found): ${stderr}`)
    const errors = readFileSync(results, 'utf8').split(',date-exists,').length - 1
    const put = Math.ceil(posts / 50)
    if (errors < put) throw new Error(`${errors} of ${put} dates that do not exist were found.`)
    return { form, posts, seconds, peakMb: Number(readFileSync(peak, 'utf8')) / 1024, findings: errors }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const line = ({ form, posts, seconds, peakMb, findings }: Run): string =>
  `| ${FORM_WORDS[form]} | ${posts.toLocaleString('en')} | ${Math.round(posts / seconds).toLocaleString('en')} | ${seconds.toFixed(0)} | ${peakMb.toFixed(0)} MB | ${findings.toLocaleString('en')} |`

function writeReadme(runs: readonly Run[]): void {
  const path = join(ROOT, 'README.md')
  const table = [
    `\`npm run sweep-bench\` on ${availableParallelism()} cores, posts of ${Math.round(bodyOf(1).length / 100) / 10} thousand characters:`,
    '',
    '| Archive | Posts | Posts a second | Seconds | Peak memory | Impossible dates found |',
    '|---|--:|--:|--:|--:|--:|',
    ...runs.map(line),
  ].join('\n')
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- sweep:begin -->\n)[\s\S]*?(<!-- sweep:end -->)/,
    (_, begin, end) => `${begin}${table}\n${end}`,
  )
  writeFileSync(path, text)
}

const isSmall = argv.includes('--small')
const sizes = isSmall ? [500, 2000] : [10_000, 100_000]
const forms: readonly Form[] = argv.includes('--export') ? ['export'] : ['export', 'pages']
const runs: Run[] = []
let isFlat = true
for (const form of forms) {
  for (const posts of sizes) {
    const run = await sweep(form, posts)
    runs.push(run)
    console.log(line(run))
  }
  const [few, many] = runs.slice(-2)
  const growth = many!.peakMb / few!.peakMb
  if (growth > MAY_GROW) isFlat = false
  console.log(
    `  ${growth > MAY_GROW ? '✗ memory grows' : '✓ memory is flat'}: ${growth.toFixed(2)} times for ${many!.posts / few!.posts} times the posts`,
  )
}
if (argv.includes('--write-readme') && isFlat) writeReadme(runs)
exit(isFlat ? 0 : 1)
