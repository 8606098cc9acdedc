/** What a well-shaped record gets wrong: its number's form, the order of its days, records that it points to. */
import { parseIsoDate } from '../lint/calendar'
import type { EmulationPlan } from '../lint/catalogue/plan-schema'
import type { Anniversary, LegalDocument } from '../lint/catalogue/schema'
import { scanReferences } from '../lint/mentions/reference'
import type { OwnPack, PackList } from './own-pack'

/** Ids that a record may point to. */
export interface KnownIds {
  readonly documents: ReadonlySet<string>
  readonly anniversaries: ReadonlySet<string>
}

type AnyRecord = OwnPack[PackList][number]

/** In Vietnamese, for whoever can mend them; empty when nothing is wrong. */
export function recordFaults(list: PackList, record: AnyRecord, known: KnownIds): string[] {
  if (list === 'legalDocuments') return documentFaults(record as LegalDocument, known)
  if (list === 'anniversaries') return anniversaryFaults(record as Anniversary)
  return list === 'plans' ? planFaults(record as EmulationPlan, known) : []
}

export function documentFaults(
  document: LegalDocument,
  { documents }: Pick<KnownIds, 'documents'>,
): string[] {
  const { id, symbol, documentType, issuedOn, effectiveOn, expiredOn, supersededBy, amends } = document
  const faults: string[] = []
  if (symbol !== null && !symbol.startsWith('/')) {
    const [mention, ...more] = scanReferences(`${documentType} số ${symbol}`)
    const isWhole = mention?.canonical === symbol && more.length === 0
    if (!isWhole)
      faults.push(`số, ký hiệu “${symbol}” không đúng thể thức (mẫu: 98/2023/NĐ-CP, 15/KH-UBND, 34-CT/TW)`)
    const year = isWhole ? mention.year?.text : undefined
    if (year && issuedOn && !issuedOn.startsWith(year))
      faults.push(`năm trong số (${year}) khác năm ban hành (${issuedOn.slice(0, 4)})`)
  }
  const days = [issuedOn, effectiveOn, expiredOn].filter((day) => day !== null)
  if (days.some((day, at) => at > 0 && day < days[at - 1]!))
    faults.push('ngày ban hành, có hiệu lực, hết hiệu lực không theo thứ tự')
  for (const other of [...(supersededBy ? [supersededBy] : []), ...amends])
    if (other === id || !documents.has(other)) faults.push(`trỏ tới văn bản không có: ${other}`)
  return faults
}

/** A founding day must have been; a lunar one cannot be told by the civil calendar. */
export function anniversaryFaults({ names, day, month, year, calendar }: Anniversary): string[] {
  const faults: string[] = []
  if (names.some((name) => name.trim() === '')) faults.push('tên để trống')
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const isWhole = day !== null && month !== null && year !== null && calendar === 'solar'
  if (isWhole && parseIsoDate(iso) === null) faults.push(`ngày ${day}/${month}/${year} không có trong lịch`)
  if ((day === null) !== (month === null)) faults.push('cần đủ ngày và tháng')
  return faults
}

function planFaults(plan: EmulationPlan, { documents, anniversaries }: KnownIds): string[] {
  const missing = [
    ...[plan.document, ...plan.legalBases.map(({ document }) => document)].filter((id) => !documents.has(id)),
    ...plan.anniversaries.map(({ anniversary }) => anniversary).filter((id) => !anniversaries.has(id)),
  ]
  const faults = missing.map((id) => `trỏ tới bản ghi không có: ${id}`)
  const own = new Set(plan.anniversaries.map(({ anniversary }) => anniversary))
  if (plan.periods.some((period) => period.anniversaries.some((id) => !own.has(id))))
    faults.push('có đợt thi đua trỏ tới ngày kỷ niệm ngoài kế hoạch')
  if (plan.theme !== null && !plan.slogans.some(({ id }) => id === plan.theme))
    faults.push('chủ đề không nằm trong các khẩu hiệu')
  return faults
}
