/** Turns unknown JSON into a pack, or says in Vietnamese what is wrong with it and where. It never throws. */
import { MAX_RECORDS, type Pack, packSchema } from './schema'

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly error: string }

/** Keys that could reach an object's prototype; no honest pack has them. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const LISTS = ['legalDocuments', 'anniversaries', 'plans', 'organisations'] as const

/** Checks the shape, the days and that no id stands twice. Keys it does not know are left out of the pack. */
export function parsePack(json: unknown): ParsedPack {
  const refusal = refuse(json)
  if (refusal) return failed(refusal)
  const parsed = packSchema.safeParse(json)
  if (!parsed.success) return failed(explain(parsed.error.issues, json))
  const twice = firstRepeatedId(parsed.data)
  return twice ? failed(`mã “${twice}” đứng ở hai bản ghi`) : { ok: true, pack: parsed.data }
}

const failed = (reason: string): ParsedPack => ({
  ok: false,
  error: `Gói dữ liệu không dùng được: ${reason}.`,
})

/** What must not even reach the schema: no object, far too many records, keys that touch prototypes. */
function refuse(json: unknown): string | null {
  if (!isRecord(json)) return 'đây không phải là một gói dữ liệu (cần một đối tượng JSON)'
  if (hasForbiddenKey(json)) return 'có khóa không được phép'
  for (const name of LISTS) {
    const list = Object.hasOwn(json, name) ? json[name] : undefined
    if (!Array.isArray(list)) continue
    if (list.length > MAX_RECORDS) return `“${name}” có ${list.length} bản ghi, nhiều hơn mức ${MAX_RECORDS}`
    const bad = list.findIndex((record) => isRecord(record) && hasForbiddenKey(record))
    if (bad >= 0) return `${placeOf([name, bad], json)}: có khóa không được phép`
  }
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasForbiddenKey = (record: object): boolean =>
  Object.keys(record).some((key) => FORBIDDEN_KEYS.has(key))

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function explain(issues: readonly Issue[], json: unknown): string {
  const [first] = issues
  if (!first) return 'nội dung không đúng mẫu'
  const more = issues.length > 1 ? ` (và ${issues.length - 1} chỗ khác)` : ''
  return `${placeOf(first.path, json)}: ${reasonOf(first)}${more}`
}

/** `legalDocuments[3].issuedOn (bản ghi “98-2023-nd-cp”)`; records are counted from 0 as in the file's own paths. */
function placeOf(path: readonly PropertyKey[], json: unknown): string {
  if (path.length === 0) return 'toàn bộ gói'
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  const [list, index] = path
  const record =
    isRecord(json) && typeof list === 'string' ? (json[list] as unknown[])?.[Number(index)] : undefined
  const id = isRecord(record) && typeof record.id === 'string' ? ` (bản ghi “${record.id.slice(0, 60)}”)` : ''
  return written.replace(/^\./, '') + id
}

const REASONS: Readonly<Record<string, string>> = {
  invalid_type: 'thiếu hoặc sai kiểu giá trị',
  invalid_value: 'giá trị không thuộc các giá trị cho phép',
  too_small: 'quá ngắn, quá ít hoặc quá nhỏ',
  too_big: 'quá dài, quá nhiều hoặc quá lớn',
  unrecognized_keys: 'có khóa không biết',
}

function reasonOf({ code, message }: Issue): string {
  return code === 'custom' ? message : (REASONS[code ?? ''] ?? 'giá trị không hợp lệ')
}

function firstRepeatedId(pack: Pack): string | null {
  const seen = new Set<string>()
  const { legalDocuments, anniversaries, plans = [], organisations = [] } = pack
  for (const { id } of [...legalDocuments, ...anniversaries, ...plans, ...organisations]) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return null
}
