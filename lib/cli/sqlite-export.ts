/** Posts of an SQLite file, row by row. The file is opened for reading only. */
import { createRequire } from 'node:module'
import { BadInput } from './bad-input'
import { type Columns, type Row, resolveColumns, workOfRow } from './columns'
import type { Work } from './work'

interface Statement {
  all(): Row[]
  iterate(): IterableIterator<Row>
  finalize(): void
}
interface Database {
  prepare(sql: string): Statement
  close(): void
}

/** @throws BadInput when the file is no database, or no table of it holds posts */
export async function* worksOfSqlite(
  file: string,
  named: Columns | null,
  table: string | null,
): AsyncGenerator<Work> {
  const database = open(file)
  try {
    const tables = readTables(database)
    const chosen = chooseTable(tables, named, table)
    const columns = resolveColumns(tables.get(chosen)!, named)
    const wanted = [...new Set(Object.values(columns))].map(quote).join(', ')
    const statement = database.prepare(`SELECT ${wanted} FROM ${quote(chosen)}`)
    let place = 0
    for (const row of statement.iterate()) yield workOfRow(file, row, columns, ++place)
    statement.finalize()
    if (place === 0) throw new BadInput(`bảng ${chosen} không có bài nào`)
  } catch (error) {
    throw explained(error)
  } finally {
    database.close()
  }
}

/** The engine is loaded here only: whoever reads no database does not pay for it. */
function open(file: string): Database {
  let Engine: new (file: string, options: { readOnly: boolean; fileMustExist: boolean }) => Database
  try {
    Engine = createRequire(import.meta.url)('node-sqlite3-wasm').Database
  } catch (error) {
    throw new BadInput('chưa cài gói node-sqlite3-wasm để đọc SQLite; chạy npm ci, hoặc xuất ra JSON', {
      cause: error,
    })
  }
  try {
    return new Engine(file, { readOnly: true, fileMustExist: true })
  } catch (error) {
    throw explained(error)
  }
}

const explained = (error: unknown): unknown =>
  error instanceof Error && error.constructor.name === 'SQLite3Error'
    ? new BadInput(`không đọc được cơ sở dữ liệu SQLite (${error.message})`, { cause: error })
    : error

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Names of tables and views with those of their columns. */
function readTables(database: Database): Map<string, string[]> {
  const sql =
    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
  const names = all(database, sql).map(({ name }) => String(name))
  return new Map(
    names.map((name) => [
      name,
      all(database, `PRAGMA table_info(${quote(name)})`).map((column) => String(column.name)),
    ]),
  )
}

function all(database: Database, sql: string): Row[] {
  const statement = database.prepare(sql)
  const rows = statement.all()
  statement.finalize()
  return rows
}

function chooseTable(
  tables: ReadonlyMap<string, string[]>,
  named: Columns | null,
  table: string | null,
): string {
  const list = [...tables.keys()].join(', ')
  if (table !== null) {
    if (!tables.has(table)) throw new BadInput(`không có bảng ${table}; đang có: ${list}`)
    return table
  }
  const fitting = [...tables].filter(([, columns]) => {
    try {
      const { title, body } = resolveColumns(columns, named)
      return title !== undefined && body !== undefined
    } catch {
      return false
    }
  })
  if (fitting.length === 1) return fitting[0]![0]
  const names = fitting.map(([name]) => name).join(', ')
  throw new BadInput(
    fitting.length === 0
      ? `chưa rõ bảng nào chứa bài; hãy nêu --table và --columns (đang có: ${list})`
      : `nhiều bảng có thể chứa bài (${names}); hãy nêu --table`,
  )
}
