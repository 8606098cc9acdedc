/** What the command line names → pieces of work, one by one: files, folders, patterns, exports. It checks nothing. */
import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { glob, isDynamicPattern } from 'tinyglobby'
import { NO_DAY } from '../sweep/publication-day'
import type { InputFormat } from './arguments'
import { BadInput } from './bad-input'
import type { Columns } from './columns'
import { worksOfJson, worksOfJsonLines } from './json-export'
import { isPostFile } from './read-body'
import { asBadInput, readInput, STDIN } from './read-input'
import { worksOfSqlite } from './sqlite-export'
import type { Content, Work } from './work'
import { worksOfXml } from './xml-export'

export interface Search {
  readonly as: InputFormat | null
  readonly stdin: Readable
  /** Named columns of exports; null: their usual names. */
  readonly columns: Columns | null
  /** The table of a database; null: the one that holds posts. */
  readonly table: string | null
}

const work = (file: string, content: Content): Work => ({ file, post: null, content, day: NO_DAY })
const problem = (file: string, text: string): Work => work(file, { from: 'nothing', problem: text })

/** Never throws for what cannot be read: a piece of work says so in its place. */
export async function* findWorks(paths: readonly string[], search: Search): AsyncGenerator<Work> {
  for (const path of paths) {
    try {
      yield* worksOf(path, search)
    } catch (error) {
      const bad = asBadInput(error)
      if (!(bad instanceof BadInput)) throw error
      yield problem(path, bad.message)
    }
  }
}

async function* worksOf(path: string, search: Search): AsyncGenerator<Work> {
  const { as, stdin } = search
  if (path === STDIN) {
    yield work(path, { from: 'text', text: await readInput(path, stdin), as: as ?? 'text' })
    return
  }
  // A name that stands there is that file, whatever characters it has.
  if (!existsSync(path) && isDynamicPattern(path)) {
    const found = await glob(path, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false })
    if (found.length === 0) yield problem(path, 'không có tệp nào khớp mẫu này')
    for (const each of found.sort()) yield* worksOfFile(each, search)
    return
  }
  if (statSync(path).isDirectory()) {
    let count = 0
    for await (const file of walk(path)) {
      count++
      yield work(file, { from: 'file', as })
    }
    if (count === 0) yield problem(path, 'là thư mục không có tệp .html, .txt hay .md nào')
    return
  }
  yield* worksOfFile(path, search)
}

async function* worksOfFile(path: string, { as, columns, table }: Search): AsyncGenerator<Work> {
  if (as !== null) {
    yield work(path, { from: 'file', as })
    return
  }
  switch (extname(path).toLowerCase()) {
    case '.xml':
    case '.rss':
    case '.atom':
    case '.wxr':
      yield* worksOfXml(path)
      return
    case '.json':
      yield* worksOfJson(path, columns)
      return
    case '.jsonl':
    case '.ndjson':
      yield* worksOfJsonLines(path, columns)
      return
    case '.sqlite':
    case '.sqlite3':
    case '.db':
    case '.db3':
      yield* worksOfSqlite(path, columns, table)
      return
    default:
      yield work(path, { from: 'file', as })
  }
}

/** Posts' files under a folder, in the order of their names; links are not followed, hidden folders not entered. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile() && isPostFile(path)) yield path
  }
}
