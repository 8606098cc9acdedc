/** What the columns of a plan's tables mean, by their heads: the task, who does it, by when. */
import type { PlanText } from './plan-text'

export interface Columns {
  /** Number of the column; -1 where the table has none. */
  readonly task: number
  readonly who: number
  readonly time: number
}

const TIME = /thời gian|thời hạn|tiến độ|hoàn thành|hạn/i
const TASK = /nội dung|nhiệm vụ|công việc|hoạt động|việc/i
const WHO = /chủ trì|thực hiện|đơn vị|cơ quan|trách nhiệm|phụ trách/i

/** The columns that hold for each row, by the row's paragraph; rows before any head have none. */
export function columnsAt({ paragraphs }: PlanText): ReadonlyMap<number, Columns> {
  const columns = new Map<number, Columns>()
  let current: Columns | null = null
  let width = 0
  let last = -2
  for (const { at, kind, cells } of paragraphs) {
    if (kind !== 'row') continue
    const head = headOf(cells)
    if (head) {
      current = head
      width = cells.length
    } else if (current && at === last + 1 && cells.length === width) columns.set(at, current)
    else current = null
    last = at
  }
  return columns
}

const LONGEST_HEAD = 60

function headOf(cells: readonly string[]): Columns | null {
  if (cells.some((cell) => cell.length > LONGEST_HEAD || /\d{1,2}[/-]\d/.test(cell))) return null
  const time = cells.findIndex((cell) => TIME.test(cell) && !/đơn vị|cơ quan|nội dung/i.test(cell))
  const task = cells.findIndex((cell, at) => at !== time && TASK.test(cell))
  const who = cells.findIndex((cell, at) => at !== time && at !== task && WHO.test(cell))
  return time >= 0 && (task >= 0 || who >= 0) ? { task, who, time } : null
}
