/** Archives in every form: the same posts give the same findings, each judged by its own day. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFiles, type FilesRequest } from '../../lib/cli/check-files'
import { POSTS, pageOf, put, putDatabase, putSite, rssOf, wordpressOf } from './archive'
import { PLAIN_REQUEST, startRun } from './start-run'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Line {
  readonly file: string
  readonly post?: string
  readonly title: string
  readonly publishedOn: string | null
  readonly dayFrom: string
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly field: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
}

async function sweep(paths: readonly string[], request: Partial<FilesRequest> = {}) {
  const { run, written, complaints } = startRun({ only: new Set(['date']) })
  await checkFiles(run, { ...PLAIN_REQUEST, ...request, paths })
  const text = written.join('')
  return {
    text,
    complaints,
    exitCode: run.outcome.exitCode,
    lines: () =>
      text
        .trim()
        .split('\n')
        .map((line): Line => JSON.parse(line)),
  }
}

const wrongOf = ({ findings }: Line) =>
  findings.filter(({ severity }) => severity === 'error').map(({ field, text }) => [field, text])
const WRONG = [[['body', '30/2/2024']], [], [['title', '31/4/2023']], []]
const DAYS = POSTS.map(({ on }) => on)
const byDay = (lines: readonly Line[]) =>
  [...lines].sort((a, b) => (a.publishedOn! < b.publishedOn! ? 1 : -1))
const SORTED = byDay(POSTS.map(({ on }, i) => ({ publishedOn: on, i }) as unknown as Line)) as unknown as {
  i: number
}[]

describe('the same posts', () => {
  const forms: readonly (readonly [string, string, () => string, Partial<FilesRequest>])[] = [
    ['an export of WordPress', 'export', () => put(folder, 'wp.xml', wordpressOf(POSTS)), {}],
    ['RSS', 'feed', () => put(folder, 'tin.rss', rssOf(POSTS)), {}],
    [
      'a JSON list',
      'export',
      () =>
        put(
          folder,
          'tin.json',
          JSON.stringify(
            POSTS.map(({ id, title, body, on }) => ({ id, tieu_de: title, noi_dung: body, ngay_dang: on })),
          ),
        ),
      {},
    ],
    [
      'JSON under a name, pretty',
      'export',
      () =>
        put(
          folder,
          'tin2.json',
          JSON.stringify(
            { about: { n: '[{' }, posts: POSTS.map(({ on, ...rest }) => ({ ...rest, date: on })) },
            null,
            2,
          ),
        ),
      {},
    ],
    [
      'JSON lines',
      'export',
      () =>
        put(
          folder,
          'tin.jsonl',
          POSTS.map(({ on, ...rest }) => JSON.stringify({ ...rest, publishedOn: on })).join('\n'),
        ),
      {},
    ],
    ['SQLite', 'export', () => putDatabase(join(folder, 'tin.sqlite')), {}],
    [
      'SQLite with named columns',
      'export',
      () => putDatabase(join(folder, 'tin.db')),
      { table: 'tin', columns: { id: 'ma', title: 'tieu_de', body: 'noi_dung', publishedOn: 'publtime' } },
    ],
  ]
  it.each(forms)('in %s', async (_, from, make, request) => {
    const { lines, complaints, exitCode } = await sweep([make()], request)
    expect(lines().map(wrongOf)).toEqual(WRONG)
    expect(lines().map(({ publishedOn }) => publishedOn)).toEqual(DAYS)
    expect(lines().map(({ dayFrom }) => dayFrom)).toEqual(DAYS.map(() => from))
    expect({ complaints, exitCode }).toEqual({ complaints: [], exitCode: 1 })
  })

  it('in a saved site: a folder, a pattern, a sitemap', async () => {
    const site = putSite(folder)
    put(
      folder,
      'site/sitemap.xml',
      `<urlset>${POSTS.map(({ id, on }) => `<url><loc>https://so.example/${on.slice(0, 4)}/${id}</loc></url>`).join('')}</urlset>`,
    )
    for (const path of [site, join(site, '**/*.html'), join(site, 'sitemap.xml')]) {
      const { lines, complaints } = await sweep([path])
      expect(byDay(lines()).map(wrongOf), path).toEqual(SORTED.map(({ i }) => WRONG[i]))
      expect(lines().map(({ dayFrom }) => dayFrom)).toEqual(['meta', 'meta', 'meta', 'meta'])
      expect(complaints).toEqual([])
    }
  })

  it('are placed in the source of a page', async () => {
    const path = put(folder, 'mot.html', pageOf(POSTS[0]!))
    const { lines } = await sweep([path])
    const { start, end } = lines()[0]!.findings[0]!
    expect(readFileSync(path, 'utf8').slice(start, end)).toBe('30/2/2024')
  })
})

describe('a post’s own day', () => {
  it('is its own, then the given one, then the day of the check, and it is said which', async () => {
    const page = (head: string) => `<html><head>${head}</head><body><p>Chữ.</p></body></html>`
    const own = put(folder, 'ngay/co.html', page('<meta name="date" content="2023-01-02">'))
    const none = put(folder, 'ngay/khong.html', page(''))
    const { run, written } = startRun({ publishedOn: { year: 2020, month: 1, day: 1 } })
    await checkFiles(run, { ...PLAIN_REQUEST, paths: [own, none] })
    await checkFiles({ ...run, publishedOn: null }, { ...PLAIN_REQUEST, paths: [none] })
    const days = written
      .map((text) => JSON.parse(text))
      .map(({ publishedOn, dayFrom }) => [publishedOn, dayFrom])
    expect(days).toEqual([
      ['2023-01-02', 'meta'],
      ['2020-01-01', 'given'],
      [null, 'none'],
    ])
  })

  it('decides what a document was worth: replaced since is right in its time', async () => {
    const body = `<p>Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.</p>`
    const post = (id: number, on: string) => ({ id, title: 'Bài', body, publishedOn: on })
    const { run, written } = startRun({
      only: new Set(['reference']),
      today: { year: 2026, month: 11, day: 30 },
    })
    await checkFiles(run, {
      ...PLAIN_REQUEST,
      paths: [
        put(
          folder,
          'cu.jsonl',
          [post(1, '2019-05-05'), post(2, '2026-11-01')].map((one) => JSON.stringify(one)).join('\n'),
        ),
      ],
    })
    const rules = written.map(
      (text) =>
        JSON.parse(text).findings.filter(({ rule }: { rule: string }) => rule === 'reference-in-force')
          .length,
    )
    expect(rules).toEqual([0, 1])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['hong.json', '[{"body": "a"}, {"bo', /hong\.json: tệp JSON bị cắt giữa chừng/],
    ['so.json', '{"a": 1}', /không có danh sách bài/],
    ['la.xml', '<html></html>', /không phải tệp xuất WordPress/],
    ['gia.sqlite', 'không phải SQLite', /không đọc được cơ sở dữ liệu/],
    ['cot.jsonl', '{"ten": "a"}', /cot\.jsonl › #1: chưa rõ cột nào là nội dung.*--columns/],
    [
      'map.xml',
      '<urlset><url><loc>https://so.example/../../etc/passwd</loc></url></urlset>',
      /không có tệp đã lưu/,
    ],
  ])('%s is named, and the others are checked', async (name, text, message) => {
    const good = put(folder, 'tot.txt', 'Ngày 30/2/2024')
    const { lines, complaints, exitCode } = await sweep([put(folder, `hong/${name}`, text), good])
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(message)
    expect(lines().at(-1)).toMatchObject({ file: good, findings: [{ text: '30/2/2024' }] })
    expect(exitCode).toBe(2)
  })

  it('a pattern that fits nothing is said', async () => {
    expect((await sweep([join(folder, 'khong-co/*.html')])).complaints[0]).toMatch(/không có tệp nào khớp/)
  })
})

describe('a baseline', () => {
  it('lets only new errors fail, wherever the old ones have moved', async () => {
    const path = put(folder, 'moc.txt', 'Họp ngày 30/2/2024 tại sở.')
    const baseline = join(folder, 'moc.json')
    const { BaselineWriter } = await import('../../lib/cli/baseline')
    const writer = new BaselineWriter(baseline)
    expect((await sweep([path], { writer })).exitCode).toBe(0)
    await writer.write()
    writeFileSync(path, 'Một dòng mới.\nHọp ngày 30/2/2024 tại sở.')
    const known = await sweep([path], { baseline })
    expect(known.exitCode).toBe(0)
    expect(known.lines()[0]!.findings).toMatchObject([{ text: '30/2/2024', known: true }])
    writeFileSync(path, 'Họp ngày 30/2/2024 tại sở.\nHọp ngày 30/2/2024 tại sở.\nNgày 31/4/2024.')
    const more = await sweep([path], { baseline })
    expect(more.exitCode).toBe(1)
    expect((await sweep([path], { baseline, format: 'text' })).text).toMatch(/Không kể 1 lỗi đã biết/)
  })

  it('that is none is refused', async () => {
    await expect(sweep(['a.txt'], { baseline: put(folder, 'sai.json', '{"errors": 1}') })).rejects.toThrow(
      /không phải tệp do --write-baseline/,
    )
    await expect(sweep(['a.txt'], { baseline: join(folder, 'vang.json') })).rejects.toThrow(/không tìm thấy/)
  })
})
