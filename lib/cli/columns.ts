/** Columns of an export → a post: which column is the title, the text, the day. Their usual names are known. */
import type { CalendarDate } from '../lint/calendar'
import { NO_DAY, type PostDay, readMoment } from '../sweep/publication-day'
import { BadInput } from './bad-input'
import type { Content, Work } from './work'

export const COLUMN_ROLES = ['id', 'title', 'summary', 'body', 'publishedOn', 'url'] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]
export type Columns = Readonly<Partial<Record<ColumnRole, string>>>
export type Row = Readonly<Record<string, unknown>>

/** As systems and people name them; compared without case, marks and separators, the first that is there wins. */
const USUAL: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['id', 'postid', 'newsid', 'articleid', 'nid', 'idbaiviet', 'mabai', 'mabaiviet'],
  title: ['title', 'posttitle', 'tieude', 'tenbai', 'headline', 'subject'],
  summary: ['summary', 'excerpt', 'postexcerpt', 'tomtat', 'sapo', 'hometext', 'mota', 'description'],
  body: [
    'body',
    'content',
    'postcontent',
    'noidung',
    'bodyhtml',
    'bodytext',
    'html',
    'text',
    'fulltext',
    'chitiet',
  ],
  publishedOn: [
    ...[
      'publishedon',
      'publishedat',
      'postdate',
      'ngaydang',
      'ngayxuatban',
      'publtime',
      'pubdate',
      'publishdate',
    ],
    ...['publishup', 'date', 'created', 'createdat', 'ngaytao'],
  ],
  url: ['url', 'link', 'guid', 'duongdan', 'permalink', 'alias', 'slug'],
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/đ/gi, 'd')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()

/** `title=post_title,body=post_content` → columns. */
export function parseColumns(list: string): Columns {
  const pairs = list.split(',').map((pair) => {
    const [role = '', ...rest] = pair.split('=')
    const name = rest.join('=').trim()
    const known = COLUMN_ROLES.find((one) => one === role.trim())
    if (!known || name === '')
      throw new BadInput(
        `--columns nhận VAI=CỘT,… với vai ${COLUMN_ROLES.join(', ')} (đang là ${JSON.stringify(pair)})`,
      )
    return [known, name] as const
  })
  return Object.fromEntries(pairs)
}

/** The columns of an export with these names. Named ones must be there; without a text there is nothing to check. */
export function resolveColumns(names: readonly string[], named: Columns | null): Columns {
  const byPlain = new Map(names.map((name) => [plain(name), name]))
  const found: Partial<Record<ColumnRole, string>> = {}
  for (const role of COLUMN_ROLES) {
    const wanted = named?.[role]
    if (wanted !== undefined) {
      if (!names.includes(wanted)) throw new BadInput(`không có cột ${wanted}; đang có: ${names.join(', ')}`)
      found[role] = wanted
      continue
    }
    const usual = USUAL[role].map((name) => byPlain.get(name)).find((name) => name !== undefined)
    if (usual !== undefined) found[role] = usual
  }
  if (found.body === undefined)
    throw new BadInput(
      `chưa rõ cột nào là nội dung; hãy nêu --columns body=CỘT (đang có: ${names.join(', ')})`,
    )
  return found
}

/** @param place what the post is called where no column says it: the row's number */
export function workOfRow(file: string, row: Row, columns: Columns, place: number): Work {
  const text = (role: ColumnRole): string => {
    const value = columns[role] === undefined ? undefined : row[columns[role]]
    return value === null || value === undefined ? '' : String(value)
  }
  const fields: Record<string, string> = {}
  for (const role of ['title', 'summary', 'body'] as const) if (text(role) !== '') fields[role] = text(role)
  const content: Content = { from: 'fields', fields }
  const day = dayOf(columns.publishedOn === undefined ? null : row[columns.publishedOn])
  return { file, post: { id: text('id') || `#${place}`, url: text('url') }, content, day }
}

/** A day as databases hold it: text, or seconds or milliseconds since 1970. */
function dayOf(value: unknown): PostDay {
  const number = typeof value === 'bigint' ? Number(value) : value
  if (typeof number === 'number') return exported(ofSeconds(number > 1e11 ? number / 1000 : number))
  if (typeof value !== 'string') return NO_DAY
  if (/^\d{9,13}$/.test(value)) return dayOf(Number(value))
  return exported(readMoment(value))
}

const exported = (on: CalendarDate | null): PostDay => (on ? { on, from: 'export' } : NO_DAY)

/** The day that it was in Vietnam. */
function ofSeconds(seconds: number): CalendarDate | null {
  if (!Number.isFinite(seconds) || seconds <= 0 || seconds > 1e10) return null
  const at = new Date((seconds + 7 * 3600) * 1000)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}
