/** The command line: what it accepts, and one clear line for what it does not. */
import { describe, expect, it } from 'vitest'
import { OUTPUT_FORMATS, parseArguments } from '../../lib/cli/arguments'
import { HELP } from '../../lib/cli/help'
import { GROUPS } from '../../lib/lint/finding'

const OPTIONS = [
  '--columns',
  '--table',
  '--workers',
  '--baseline',
  '--write-baseline',
  '--progress',
  ...OUTPUT_FORMATS,
]

describe('the command line', () => {
  it('reads every option', () => {
    const line =
      'a.txt - --format json --as html --today 2024-02-01 --published=2024-01-31 --only date,plan --only field'
    expect(parseArguments(line.split(' '))).toEqual({
      isHelp: false,
      files: ['a.txt', '-'],
      as: 'html',
      isJsonlIn: false,
      format: 'json',
      only: new Set(['date', 'plan', 'field']),
      today: { year: 2024, month: 2, day: 1 },
      publishedOn: { year: 2024, month: 1, day: 31 },
      columns: null,
      table: null,
      workers: null,
      baseline: null,
      writeBaseline: null,
      hasProgress: false,
    })
  })

  it('reads what a sweep needs', () => {
    const line =
      'bai.sqlite --columns id=ma,body=noi_dung --table tin --workers 2 --baseline a.json --write-baseline b.json --progress'
    expect(parseArguments(line.split(' '))).toMatchObject({
      columns: { id: 'ma', body: 'noi_dung' },
      table: 'tin',
      workers: 2,
      baseline: 'a.json',
      writeBaseline: 'b.json',
      hasProgress: true,
    })
  })

  it('has defaults', () => {
    expect(parseArguments(['a.txt'])).toMatchObject({ format: 'text', as: null, only: null, today: null })
    expect(parseArguments(['--jsonl-in'])).toMatchObject({ format: 'jsonl', files: [], isJsonlIn: true })
    expect(parseArguments(['-h'])).toMatchObject({ isHelp: true })
    expect(parseArguments(['--', '--la.txt']).files).toEqual(['--la.txt'])
  })

  it.each([
    ['', /chưa nêu tệp nào/],
    ['--la a.txt', /không có tùy chọn --la/],
    ['-x a.txt', /không có tùy chọn -x/],
    ['a.txt --format', /--format/],
    ['a.txt --format xml', /--format nhận text, json, jsonl.*"xml"/],
    ['a.txt --as docx', /--as nhận text, html, md/],
    ['a.txt --only ngay', /--only nhận date, .*"ngay"/],
    ['a.txt --only ,', /--only cần ít nhất một nhóm/],
    ['a.txt --today 30/2/2024', /--today cần một ngày có thật/],
    ['a.txt --published 2024-02-30', /--published cần một ngày có thật/],
    ['a.txt --jsonl-in=1', /--jsonl-in/],
    ['a.db --columns than=noi_dung', /--columns nhận VAI=CỘT/],
    ['a.txt --workers 0', /--workers cần một số từ 1 đến 64/],
    ['--jsonl-in --baseline a.json', /--baseline không dùng cùng --jsonl-in/],
    ['- -', /chỉ dùng được một lần/],
    ['--jsonl-in --as html', /--as không dùng cùng --jsonl-in/],
    ['--jsonl-in --format text', /--jsonl-in luôn ghi/],
  ])('refuses “%s” in one line', (line, message) => {
    const argv = line.split(' ').filter((word) => word !== '')
    expect(() => parseArguments(argv)).toThrow(message)
    expect(() => parseArguments(argv)).not.toThrow(/\n/)
  })

  it('documents every option and group in --help', () => {
    for (const word of [
      '--format',
      '--as',
      '--today',
      '--published',
      '--only',
      '--jsonl-in',
      ...OPTIONS,
      ...GROUPS,
    ]) {
      expect(HELP).toContain(word)
    }
  })
})
