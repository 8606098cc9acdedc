/** What cannot be right in a catalogue, and what ought to be confirmed: for whoever keeps one, before it is trusted. */
import { scanReferences } from '../mentions/reference'
import type { Catalogue } from './catalogue'
import { numberKey } from './document-index'
import type { Anniversary, LegalDocument } from './schema'

/** What is wrong, as a group of records; the cure is for whoever mends them. */
export interface Inconsistency {
  readonly kind: InconsistencyKind
  /** error: two facts contradict each other. note: a fact is missing, or waits to be confirmed. */
  readonly severity: 'error' | 'note'
  readonly id: string
  /** What is wrong with this record, in Vietnamese. */
  readonly detail: string
}

export type InconsistencyKind = keyof typeof INCONSISTENCIES

/** Every kind, with what it says and how it is mended. */
export const INCONSISTENCIES = {
  'id-twice': 'Mã bản ghi bị trùng: mỗi bản ghi cần một mã riêng',
  'number-twice': 'Hai bản ghi cùng số, ngày và cơ quan: gộp làm một',
  'days-in-order': 'Ngày không theo thứ tự ban hành, có hiệu lực, hết hiệu lực: sửa ngày',
  'year-in-number': 'Năm trong số khác năm ban hành: sửa số hoặc ngày',
  symbol: 'Số, ký hiệu không đúng thể thức: sửa theo mẫu 98/2023/NĐ-CP, 15/KH-UBND, 34-CT/TW',
  dangling: 'Trỏ tới văn bản không có trong danh mục: thêm văn bản đó hoặc sửa mã',
  'successor-order': 'Văn bản thay thế, sửa đổi ban hành trước văn bản cũ: sửa ngày hoặc mã',
  cycle: 'Các văn bản thay thế nhau thành vòng: sửa supersededBy',
  'without-source': 'Bản ghi không nêu nguồn: thêm sources, hoặc nói rõ trong notes lấy từ đâu',
  'without-expiry': 'Có văn bản thay thế nhưng chưa rõ ngày hết hiệu lực',
  'without-successor': 'Hết hiệu lực nhưng chưa rõ văn bản thay thế',
  'without-day': 'Chưa rõ ngày ban hành',
  'only-known': 'Chưa được xác nhận bằng một trang công khai (known): chỉ dùng cho cảnh báo',
} as const

const NOTES: ReadonlySet<InconsistencyKind> = new Set<InconsistencyKind>([
  'without-expiry',
  'without-successor',
  'without-day',
  'only-known',
])

type Say = (kind: InconsistencyKind, id: string, detail: string) => void

/** Everything that is inconsistent or open in a catalogue, grouped by kind in the order of the table above. */
export function inconsistencies(catalogue: Catalogue): Inconsistency[] {
  const found: Inconsistency[] = []
  const say: Say = (kind, id, detail) => {
    found.push({ kind, severity: NOTES.has(kind) ? 'note' : 'error', id, detail })
  }
  sayRepeated(catalogue, say)
  for (const document of catalogue.legalDocuments) {
    checkDays(document, say)
    checkNumber(document, say)
    checkLinks(document, catalogue, say)
    checkValidity(document, say)
    checkSources(document, say)
  }
  for (const anniversary of catalogue.anniversaries) checkSources(anniversary, say)
  const order = Object.keys(INCONSISTENCIES)
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function sayRepeated({ legalDocuments, anniversaries }: Catalogue, say: Say): void {
  const ids = new Set<string>()
  for (const { id } of [...legalDocuments, ...anniversaries]) {
    if (ids.has(id)) say('id-twice', id, 'mã đã có')
    ids.add(id)
  }
  const numbers = new Map<string, string>()
  for (const { id, symbol, issuedOn, issuer } of legalDocuments) {
    if (symbol === null || !/^\d/.test(symbol)) continue
    // Every province has its own `15/KH-UBND`, perhaps of the same day.
    const key = `${numberKey(symbol)} ${issuedOn} ${issuer}`
    const other = numbers.get(key)
    if (other) say('number-twice', id, `trùng với ${other}: ${symbol} ngày ${issuedOn ?? '?'}`)
    numbers.set(key, id)
  }
}

function checkDays({ id, issuedOn, effectiveOn, expiredOn }: LegalDocument, say: Say): void {
  const days = [issuedOn, effectiveOn, expiredOn].filter((day) => day !== null)
  if (days.some((day, at) => at > 0 && day < days[at - 1]!)) say('days-in-order', id, days.join(', '))
}

function checkNumber({ id, symbol, documentType, issuedOn }: LegalDocument, say: Say): void {
  // `/KH-STP`: the serial is not known, on purpose.
  if (symbol === null || symbol.startsWith('/')) return
  const [mention, ...more] = scanReferences(`${documentType} số ${symbol}`)
  if (mention?.canonical !== symbol || more.length > 0) say('symbol', id, symbol)
  const year = mention?.year?.text
  if (year && issuedOn && !issuedOn.startsWith(year)) say('year-in-number', id, `${symbol}, ngày ${issuedOn}`)
}

function checkLinks(document: LegalDocument, { documentsById }: Catalogue, say: Say): void {
  const { id, issuedOn, supersededBy, amends } = document
  const links = [...(supersededBy ? [supersededBy] : []), ...amends, ...(document.implements ?? [])]
  for (const other of links) {
    if (other === id || !documentsById.has(other)) say('dangling', id, other)
  }
  const successor = documentsById.get(supersededBy ?? '')
  if (isBefore(successor?.issuedOn, issuedOn))
    say('successor-order', id, `${successor!.id} (${successor!.issuedOn})`)
  for (const amended of amends) {
    const other = documentsById.get(amended)
    if (isBefore(issuedOn, other?.issuedOn)) say('successor-order', id, `${amended} (${other!.issuedOn})`)
  }
  if (isInCycle(document, documentsById)) say('cycle', id, `→ ${supersededBy}`)
}

const isBefore = (a: string | null | undefined, b: string | null | undefined): boolean => !!a && !!b && a < b

function isInCycle(document: LegalDocument, documentsById: Catalogue['documentsById']): boolean {
  const seen = new Set<string>()
  let next = document.supersededBy
  while (next !== null && !seen.has(next)) {
    if (next === document.id) return true
    seen.add(next)
    next = documentsById.get(next)?.supersededBy ?? null
  }
  return false
}

function checkValidity({ id, issuedOn, expiredOn, supersededBy }: LegalDocument, say: Say): void {
  if (issuedOn === null) say('without-day', id, 'issuedOn để trống')
  if (supersededBy !== null && expiredOn === null) say('without-expiry', id, `thay bằng ${supersededBy}`)
  if (supersededBy === null && expiredOn !== null) say('without-successor', id, `hết hiệu lực ${expiredOn}`)
}

function checkSources(record: LegalDocument | Anniversary, say: Say): void {
  const { id, confidence, sources, notes } = record
  const isVerified = confidence === 'verified'
  if (sources.length === 0 && (isVerified || notes.trim() === '')) say('without-source', id, confidence)
  if (!isVerified)
    say('only-known', id, sources.length === 0 ? 'chưa có nguồn' : `${sources.length} nguồn nêu một phần`)
}
