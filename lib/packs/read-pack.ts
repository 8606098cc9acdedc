/**
 * The text of a pack's file → its records, each judged by itself: good ones, and refused ones with the reason. A file that
 * is no pack, or one made to do harm, is refused as a whole. It never throws and changes nothing.
 */
import * as z from 'zod/mini'
import { isoDay } from '../lint/catalogue/record-parts'
import { measureJson } from './json-bounds'
import { migratePack, versionOf } from './migrate-pack'
import {
  emptyPack,
  MAX_OF_LIST,
  MAX_RULE_CHOICES,
  type OwnPack,
  ownPackSchema,
  PACK_LISTS,
  PACK_VERSION,
  type PackList,
  RECORD_SCHEMAS,
} from './own-pack'

export interface RefusedRecord {
  readonly list: PackList | 'rules'
  /** Its id, or its place in the list where it has none. */
  readonly id: string
  readonly reason: string
}

export type ReadPack =
  | {
      readonly ok: true
      readonly pack: OwnPack
      readonly refused: readonly RefusedRecord[]
      readonly isOld: boolean
    }
  | { readonly ok: false; readonly reason: string }

/** A full pack of 5,000 documents has some five million characters. */
export const MOST_CHARACTERS = 20_000_000
const BOUNDS = { mostValues: 1_500_000, deepest: 10, longestText: 5000 }

export function readPack(text: string): ReadPack {
  if (text.length > MOST_CHARACTERS) return refused('tệp quá lớn nên không phải gói dữ liệu')
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused('tệp không đúng định dạng JSON')
  }
  return readPackJson(json)
}

export function readPackJson(json: unknown): ReadPack {
  if (!isRecord(json)) return refused('đây không phải là một gói dữ liệu')
  const tooLong = longList(json)
  if (tooLong) return refused(tooLong)
  const { refusal } = measureJson(json, BOUNDS)
  if (refusal) return refused(refusal)
  const version = versionOf(json)
  if (version !== null && version > PACK_VERSION)
    return refused(`gói thuộc phiên bản ${version}, mới hơn tiện ích này; hãy cập nhật tiện ích`)
  const now = migratePack(json)
  if (!now) return refused('gói không ghi phiên bản mà tiện ích biết')
  if (Object.hasOwn(now, 'symbols'))
    return refused('gói mang mẫu số, ký hiệu (symbols); phần này chỉ đi kèm tiện ích, hãy bỏ khỏi gói')
  return readRecords(now, version !== PACK_VERSION)
}

const refused = (reason: string): ReadPack => ({
  ok: false,
  reason: `Gói dữ liệu không dùng được: ${reason}.`,
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Told before anything is walked: a list beyond all measure. */
function longList(json: Readonly<Record<string, unknown>>): string | null {
  for (const list of PACK_LISTS) {
    const value = Object.hasOwn(json, list) ? json[list] : undefined
    if (Array.isArray(value) && value.length > MAX_OF_LIST[list])
      return `“${list}” có ${value.length} bản ghi, nhiều hơn mức ${MAX_OF_LIST[list]}`
  }
  return null
}

function readRecords(now: Readonly<Record<string, unknown>>, isOld: boolean): ReadPack {
  const asOf = z.safeParse(isoDay, now.asOf)
  if (!asOf.success) return refused('asOf phải là ngày có thật, viết như 2026-01-31')
  const pack: OwnPack = {
    ...emptyPack(asOf.data),
    name: typeof now.name === 'string' ? now.name.slice(0, 200) : '',
  }
  const bad: RefusedRecord[] = []
  for (const list of PACK_LISTS) {
    const given = Object.hasOwn(now, list) ? now[list] : []
    if (!Array.isArray(given)) return refused(`“${list}” phải là một danh sách`)
    const read = readList(list, given)
    Object.assign(pack, { [list]: read.good })
    bad.push(...read.bad)
  }
  const rules = readRules(Object.hasOwn(now, 'rules') ? now.rules : {})
  if (!rules) return refused('“rules” phải là một đối tượng')
  pack.rules = rules.good
  return { ok: true, pack, refused: [...bad, ...rules.bad], isOld }
}

function readList(list: PackList, given: readonly unknown[]): { good: unknown[]; bad: RefusedRecord[] } {
  const good: unknown[] = []
  const bad: RefusedRecord[] = []
  const ids = new Set<string>()
  given.forEach((record, at) => {
    const parsed = z.safeParse(RECORD_SCHEMAS[list] as z.ZodMiniType<{ id: string }>, record)
    const id = isRecord(record) && typeof record.id === 'string' ? record.id.slice(0, 100) : `[${at}]`
    if (!parsed.success) bad.push({ list, id, reason: explain(parsed.error.issues) })
    else if (ids.has(id)) bad.push({ list, id, reason: 'mã đứng hai lần trong gói' })
    else good.push(parsed.data)
    ids.add(id)
  })
  return { good, bad }
}

function readRules(given: unknown): { good: OwnPack['rules']; bad: RefusedRecord[] } | null {
  if (!isRecord(given)) return null
  const good: OwnPack['rules'] = {}
  const bad: RefusedRecord[] = []
  const choice = ownPackSchema.shape.rules.def.valueType
  for (const [id, value] of Object.entries(given)) {
    const parsed = z.safeParse(choice, value)
    const isFull = Object.keys(good).length >= MAX_RULE_CHOICES
    if (parsed.success && id.length <= 100 && !isFull) good[id] = parsed.data as OwnPack['rules'][string]
    else
      bad.push({
        list: 'rules',
        id: id.slice(0, 100),
        reason: isFull ? 'quá nhiều quy tắc' : 'giá trị không hợp lệ',
      })
  }
  return { good, bad }
}

/** What the schema of a list says against one record, in Vietnamese; null when nothing. */
export function schemaFault(list: PackList, record: unknown): string | null {
  const parsed = z.safeParse(RECORD_SCHEMAS[list] as z.ZodMiniType<unknown>, record)
  return parsed.success ? null : explain(parsed.error.issues)
}

const REASONS: Readonly<Record<string, string>> = {
  invalid_type: 'thiếu hoặc sai kiểu giá trị',
  invalid_value: 'giá trị không thuộc các giá trị cho phép',
  too_small: 'quá ngắn, quá ít hoặc quá nhỏ',
  too_big: 'quá dài, quá nhiều hoặc quá lớn',
}

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** `issuedOn: phải là ngày có thật …`. */
function explain(issues: readonly Issue[]): string {
  const [first] = issues
  if (!first) return 'nội dung không đúng mẫu'
  const where = first.path.map(String).join('.')
  const why = first.code === 'custom' ? first.message : (REASONS[first.code ?? ''] ?? 'giá trị không hợp lệ')
  return where ? `${where}: ${why}` : why
}
