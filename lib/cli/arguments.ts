/** Reads the command line. The option names are an interface that others script against: they only grow. */
import { parseArgs } from 'node:util'
import { type CalendarDate, parseIsoDate } from '../lint/calendar'
import { GROUPS, type Group } from '../lint/finding'
import { BadInput } from './bad-input'
import { type Columns, parseColumns } from './columns'
import { STDIN } from './read-input'

export const OUTPUT_FORMATS = ['text', 'json', 'jsonl', 'csv', 'html', 'sarif'] as const
export const INPUT_FORMATS = ['text', 'html', 'md', 'page'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]
export type InputFormat = (typeof INPUT_FORMATS)[number]

export interface Arguments {
  readonly isHelp: boolean
  /** Paths as given; `-` is standard input. */
  readonly files: readonly string[]
  /** How to read every file; null: each by its extension. */
  readonly as: InputFormat | null
  /** Drafts one a line, from `files` or, when there are none, from standard input. */
  readonly isJsonlIn: boolean
  readonly format: OutputFormat
  readonly only: ReadonlySet<Group> | null
  /** Null: the machine's day. */
  readonly today: CalendarDate | null
  readonly publishedOn: CalendarDate | null
  /** Named columns of exports; null: their usual names. */
  readonly columns: Columns | null
  readonly table: string | null
  /** Threads; null: as many as the machine has cores. */
  readonly workers: number | null
  /** A file of errors that are known. */
  readonly baseline: string | null
  readonly writeBaseline: string | null
  /** Progress in lines, where no terminal shows it. */
  readonly hasProgress: boolean
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  as: { type: 'string' },
  today: { type: 'string' },
  published: { type: 'string' },
  only: { type: 'string', multiple: true },
  'jsonl-in': { type: 'boolean' },
  columns: { type: 'string' },
  table: { type: 'string' },
  workers: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  progress: { type: 'boolean' },
} as const

/** Options that only make sense for files. */
const FOR_FILES = ['columns', 'table', 'workers', 'baseline', 'write-baseline'] as const

/** @throws BadInput that names the option and what it accepts */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv)
  const isHelp = values.help ?? false
  const isJsonlIn = values['jsonl-in'] ?? false
  if (!isHelp && !isJsonlIn && positionals.length === 0) {
    throw new BadInput('chưa nêu tệp nào. Ví dụ: npm run --silent check -- bai-viet.html')
  }
  if (positionals.filter((path) => path === STDIN).length > 1) {
    throw new BadInput('dấu - (đầu vào chuẩn) chỉ dùng được một lần')
  }
  if (isJsonlIn && values.as !== undefined) {
    throw new BadInput('--as không dùng cùng --jsonl-in: mỗi dòng tự nói nó là text, html hay fields')
  }
  const unfit = isJsonlIn && FOR_FILES.find((name) => values[name] !== undefined)
  if (unfit) throw new BadInput(`--${unfit} không dùng cùng --jsonl-in; hãy nêu thẳng tệp .jsonl`)
  const format = oneOf('--format', values.format ?? (isJsonlIn ? 'jsonl' : 'text'), OUTPUT_FORMATS)
  if (isJsonlIn && format !== 'jsonl') {
    throw new BadInput(
      `--jsonl-in luôn ghi mỗi bài một dòng JSON; bỏ --format ${format} hoặc dùng --format jsonl`,
    )
  }
  return {
    isHelp,
    files: positionals,
    as: values.as === undefined ? null : oneOf('--as', values.as, INPUT_FORMATS),
    isJsonlIn,
    format,
    only: values.only === undefined ? null : readGroups(values.only.join(',')),
    today: readDay('--today', values.today),
    publishedOn: readDay('--published', values.published),
    columns: values.columns === undefined ? null : parseColumns(values.columns),
    table: values.table ?? null,
    workers: values.workers === undefined ? null : readCount('--workers', values.workers),
    baseline: values.baseline ?? null,
    writeBaseline: values['write-baseline'] ?? null,
    hasProgress: values.progress ?? false,
  }
}

const MOST_THREADS = 64

function readCount(option: string, value: string): number {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= MOST_THREADS) return count
  throw new BadInput(`${option} cần một số từ 1 đến ${MOST_THREADS} (đang là ${quote(value)})`)
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new BadInput(explain(error), { cause: error })
  }
}

/** Node's own message in our words: it quotes the option first. */
function explain(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const option = /'(?:-\w, )?(--?[^'\s=]+)/.exec(error.message)?.[1] ?? ''
  return error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `không có tùy chọn ${option}. Xem --help.`
    : `tùy chọn ${option} dùng chưa đúng (thiếu hoặc thừa giá trị). Xem --help.`
}

function oneOf<T extends string>(option: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value)
  if (found) return found
  throw new BadInput(`${option} nhận ${accepted.join(', ')} (đang là ${quote(value)})`)
}

function readGroups(list: string): ReadonlySet<Group> {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) throw new BadInput(`--only cần ít nhất một nhóm: ${GROUPS.join(', ')}`)
  return new Set(names.map((name) => oneOf('--only', name, GROUPS)))
}

function readDay(option: string, value: string | undefined): CalendarDate | null {
  if (value === undefined) return null
  const day = parseIsoDate(value)
  if (day) return day
  throw new BadInput(`${option} cần một ngày có thật, dạng YYYY-MM-DD (đang là ${quote(value)})`)
}

const quote = (value: string): string => JSON.stringify(value)
