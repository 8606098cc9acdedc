/** Posts of a JSON or JSONL export, one after the other: a file of any length in the memory of one post. */
import { Readable } from 'node:stream'
import { NO_DAY } from '../sweep/publication-day'
import { BadInput } from './bad-input'
import { type Columns, type Row, resolveColumns, workOfRow } from './columns'
import { decodeLine } from './decode-text'
import { openInput } from './read-input'
import { readLines } from './read-lines'
import type { Work } from './work'

/** `[{…}, …]`, or an object whose first list holds the posts. */
export async function* worksOfJson(file: string, named: Columns | null): AsyncGenerator<Work> {
  yield* worksOfItems(file, jsonItems(decoded(await openInput(file, Readable.from([])))), named)
}

export async function* worksOfJsonLines(file: string, named: Columns | null): AsyncGenerator<Work> {
  yield* worksOfItems(file, lines(await openInput(file, Readable.from([]))), named)
}

async function* worksOfItems(
  file: string,
  items: AsyncIterable<string>,
  named: Columns | null,
): AsyncGenerator<Work> {
  let place = 0
  for await (const item of items) {
    place++
    try {
      const row = parseRow(item)
      // Each row by itself: exports leave out what is empty.
      yield workOfRow(file, row, resolveColumns(Object.keys(row), named && present(named, row)), place)
    } catch (error) {
      if (!(error instanceof BadInput)) throw error
      const content = { from: 'nothing', problem: error.message } as const
      yield { file, post: { id: `#${place}`, url: '' }, content, day: NO_DAY }
    }
  }
  if (place === 0) throw new BadInput('không có bài nào trong tệp')
}

/** A named column that this row leaves out is empty in it; the text must be there. */
const present = (named: Columns, row: Row): Columns =>
  Object.fromEntries(Object.entries(named).filter(([role, name]) => role === 'body' || name in row))

function parseRow(item: string): Row {
  let value: unknown
  try {
    value = JSON.parse(item)
  } catch (error) {
    throw new BadInput('không phải JSON hợp lệ', { cause: error })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadInput('mỗi bài phải là một đối tượng JSON, ví dụ {"title": "…", "body": "…"}')
  // Drafts of --jsonl-in may keep their fields one level deeper.
  const { fields, ...rest } = value as { fields?: unknown }
  return typeof fields === 'object' && fields !== null ? { ...rest, ...fields } : (value as Row)
}

async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const bytes of readLines(stream)) {
    const line = decodeLine(bytes)
    if (line.trim() !== '') yield line
  }
}

/** Text in chunks; bytes that are no UTF-8 end it with a clear word. */
export async function* decoded(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? new BadInput('tệp không dùng bảng mã UTF-8', { cause: error }) : error
  }
}

/** The source of each element of the first list, wherever chunks are cut. */
export async function* jsonItems(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let depth = 0
  /** Depth inside the list; 0 while it is not found. */
  let list = 0
  let isQuoted = false
  let isEscaped = false
  let isOver = false
  let item = ''
  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length && !isOver; at++) {
      const code = chunk.charCodeAt(at)
      if (isQuoted) {
        if (isEscaped) isEscaped = false
        else if (code === 0x5c) isEscaped = true
        else if (code === 0x22) isQuoted = false
        continue
      }
      if (code === 0x22) isQuoted = true
      else if (code === 0x5b || code === 0x7b) {
        depth++
        if (list === 0 && code === 0x5b && depth <= 2) {
          list = depth
          from = at + 1
        }
      } else if (code === 0x5d || code === 0x7d) {
        depth--
        isOver = list > 0 && depth < list
      }
      if (isOver || (list > 0 && depth === list && code === 0x2c)) {
        item += chunk.slice(from, at)
        from = at + 1
        if (item.trim() !== '') yield item
        item = ''
      }
    }
    if (isOver) return
    if (list > 0) item += chunk.slice(from)
  }
  throw new BadInput(list === 0 ? 'không có danh sách bài trong tệp JSON' : 'tệp JSON bị cắt giữa chừng')
}
