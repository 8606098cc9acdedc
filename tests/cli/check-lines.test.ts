/** `--jsonl-in`: one answer a line, offsets in the text as given, bad lines answered in their place. */
import { describe, expect, it } from 'vitest'
import { checkLines } from '../../lib/cli/check-lines'
import type { ReportedFinding } from '../../lib/cli/checker'
import { applySourceEdits } from './apply-source-edits'
import { type RunSettings, startRun } from './start-run'

interface Answer {
  readonly id: string | number | null
  readonly line?: number
  readonly error?: string
  readonly findings?: readonly ReportedFinding[]
}

async function ask(lines: readonly unknown[], settings: RunSettings = {}) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  const { run, written, complaints } = startRun({ stdin: [input.join('\n')], ...settings })
  await checkLines(run, [])
  const answers: Answer[] = written
    .join('')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { answers, complaints, exitCode: run.outcome.exitCode }
}

/** Findings of one draft. */
async function findingsOf(draft: object, settings: RunSettings = {}): Promise<readonly ReportedFinding[]> {
  const { answers, complaints } = await ask([{ id: 1, ...draft }], settings)
  expect(complaints).toEqual([])
  return answers[0]?.findings ?? []
}

describe('one draft a line', () => {
  it('answers in the shape that scripts rely on, key by key', async () => {
    const { answers } = await ask([{ id: 'a', text: 'Ngày 30/2/2024' }])
    const finding = answers[0]?.findings?.[0]
    expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'findings'])
    const keys = 'rule severity field start end text message why source fixes'.split(' ')
    expect(Object.keys(finding ?? {}).filter((key) => key !== 'sourceUrl')).toEqual(keys)
    expect(finding).toMatchObject({
      rule: 'date-exists',
      severity: 'error',
      field: 'body',
      text: '30/2/2024',
    })
    expect(typeof finding?.source).toBe('string')
    expect(Object.keys(finding?.fixes[0] ?? {})).toEqual(['label', 'safe', 'edits'])
    expect(Object.keys(finding?.fixes[0]?.edits[0] ?? {})).toEqual(['field', 'start', 'end', 'replacement'])
  })

  it('counts offsets in the text as given, however it is written', async () => {
    const text = `\ufeff${'Hội nghị ngày'.normalize('NFD')} 30\u00a0/\u200b 2/2024 đã họp`
    const [finding] = await findingsOf({ text })
    expect(finding?.rule).toBe('date-exists')
    expect(text.slice(finding!.start, finding!.end)).toBe(finding!.text)
  })

  it('gives edits of HTML that keep its tags', async () => {
    const html = '<p>Đảng (03/2/1930-<b>30</b>/2/<i>2024</i>)</p>'
    const found = (await findingsOf({ html })).find(({ rule }) => rule === 'date-exists')
    expect(found).toMatchObject({ text: '30/2/2024', start: 22, end: 38 })
    for (const fix of found!.fixes) {
      const after = applySourceEdits(html, fix.edits)
      expect(after.match(/<[^>]*>/g)).toEqual(html.match(/<[^>]*>/g))
      expect(after).not.toBe(html)
    }
  })

  it('reads a field that holds tags as HTML, and any other as plain text', async () => {
    const body = '<p>Họp ngày <b>30</b>/2/2024</p>'
    const title = 'Số 1 < 2, họp ngày 31/4/2024'
    const findings = await findingsOf({ fields: { title, body } }, { only: new Set(['date']) })
    expect(findings.map(({ field, text }) => [field, text])).toEqual([
      ['title', '31/4/2024'],
      ['body', '30/2/2024'],
    ])
    expect(body.slice(findings[1]!.start, findings[1]!.end)).toBe('30</b>/2/2024')
    expect(title.slice(findings[0]!.start, findings[0]!.end)).toBe('31/4/2024')
  })

  it('judges fields only where there are fields', async () => {
    const groups = { only: new Set(['field'] as const) }
    expect(await findingsOf({ text: '' }, groups)).toEqual([])
    expect(await findingsOf({ html: '<p></p>' }, groups)).toEqual([])
    const missing = await findingsOf(
      { fields: { title: 'Phát động thi đua', body: '<p>&nbsp;</p>' } },
      groups,
    )
    expect(missing.map(({ field }) => field)).toContain('body')
    expect(missing.every(({ start, end, text }) => start === 0 && end === 0 && text === '')).toBe(true)
  })

  it('lets --only choose the groups', async () => {
    const draft = { text: 'Số: /KH-STP\nNgày 30/2/2024' }
    const rules = async (only: RunSettings['only']) =>
      (await findingsOf(draft, { only: only ?? null })).map((f) => f.rule)
    expect(await rules(new Set(['date']))).toEqual(['date-exists'])
    expect(await rules(new Set(['reference']))).toEqual(['reference-complete'])
    expect(await rules(null)).toEqual(['reference-complete', 'date-exists'])
  })

  it('says 0 for clean drafts, 1 for errors', async () => {
    expect(await ask([{ id: 1, text: 'Ngày 29/02/2024' }])).toMatchObject({ exitCode: 0, complaints: [] })
    expect(await ask([{ id: 1, text: 'Ngày 30/02/2024' }])).toMatchObject({ exitCode: 1, complaints: [] })
    expect(await ask(['', '  \r'])).toEqual({ answers: [], complaints: [], exitCode: 0 })
  })
})

describe('a bad line', () => {
  it.each([
    ['no JSON', '{"id":1,', null, /JSON/],
    ['no object', '[1]', null, /đối tượng JSON/],
    ['no id', { text: 'a' }, null, /thiếu khóa id/],
    ['an id that loses digits', '{"id":12345678901234567890,"text":""}', null, /id là số quá lớn/],
    ['no text', { id: 'x' }, 'x', /text, html, fields/],
    ['two texts', { id: 'x', text: 'a', html: 'a' }, 'x', /chỉ được có một.*text, html/],
    ['text that is none', { id: 'x', text: 5 }, 'x', /khóa text phải là chuỗi/],
    ['fields that are none', { id: 'x', fields: 'a' }, 'x', /khóa fields/],
    ['a field that is no text', { id: 'x', fields: { title: 5 } }, 'x', /trường title/],
    [
      'a day that does not exist',
      { id: 'x', text: '', publishedOn: '2024-02-30' },
      'x',
      /publishedOn.*2024-02-30/,
    ],
    ['a day written otherwise', { id: 'x', text: '', publishedOn: '05/7/2024' }, 'x', /publishedOn/],
  ])('with %s is answered in its place and named once', async (_, line, id, message) => {
    const { answers, complaints, exitCode } = await ask([{ id: 1, text: '' }, line, { id: 3, text: '' }])
    expect(answers).toMatchObject([
      { id: 1 },
      { id, line: 2, error: expect.stringMatching(message) },
      { id: 3 },
    ])
    expect(complaints).toEqual([expect.stringMatching(/^-:2: /)])
    expect(exitCode).toBe(2)
  })

  it('of another encoding too', async () => {
    const { run, written, complaints } = startRun()
    const stdin = [Buffer.from([0x7b, 0xe0, 0x0a]), Buffer.from('{"id":2,"text":""}')]
    await checkLines({ ...run, stdin: (await import('node:stream')).Readable.from(stdin) }, [])
    expect(written.map((line) => JSON.parse(line).id)).toEqual([null, 2])
    expect(complaints).toEqual([expect.stringMatching(/^-:1: .*UTF-8/)])
  })

  it('and a missing file do not stop the others', async () => {
    const { run, written, complaints } = startRun({ stdin: ['{"id":1,"text":""}'] })
    await checkLines(run, ['khong-co.jsonl', '-'])
    expect(written).toHaveLength(1)
    expect(complaints).toEqual(['khong-co.jsonl: không tìm thấy tệp'])
    expect(run.outcome.exitCode).toBe(2)
  })
})
