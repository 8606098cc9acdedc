/** The anniversaries a plan is dedicated to, by count and bracket or by name and day; unknown ones become new records. */
import { datesAfterNames } from '../lint/anniversary-ties'
import { nameEndingAt, namesWithin } from '../lint/catalogue/named-anniversaries'
import type { Anniversary } from '../lint/catalogue/schema'
import type { AnniversaryMention } from '../lint/mentions/anniversary'
import type { WrittenDate } from '../lint/mentions/date'
import { foldName } from '../lint/vietnamese'
import { type FoundItem, joinClauses, lines } from './draft-item'
import { type PlanParagraph, type PlanText, partOf, plainName, readingOf } from './plan-text'

interface Found {
  readonly item: FoundItem
  readonly key: string
}

export function findAnniversaries(plan: PlanText, year: number): FoundItem[] {
  const found = new Map<string, FoundItem>()
  for (const paragraph of plan.paragraphs) {
    for (const mention of paragraph.mentions) {
      const one = mention.kind === 'anniversary' ? counted(plan, paragraph, mention, year) : null
      if (one) merge(found, one)
    }
    for (const one of named(plan, paragraph, year)) merge(found, one)
  }
  return [...found.values()]
}

function merge(found: Map<string, FoundItem>, { key, item }: Found): void {
  const before = found.get(key)
  if (!before) {
    found.set(key, item)
    return
  }
  const written = [...new Set([...lines(before.fields.asWritten), ...lines(item.fields.asWritten)])]
  const isOtherCount = before.fields.count !== item.fields.count
  const doubts = [...before.doubts, ...item.doubts]
  if (isOtherCount) doubts.push(`Có chỗ ghi ${item.fields.count} năm, có chỗ ghi ${before.fields.count} năm.`)
  found.set(key, {
    ...before,
    fields: { ...before.fields, asWritten: written.join('\n') },
    sources: [...before.sources, ...item.sources],
    clause: joinClauses([before.clause, item.clause]),
    doubts: [...new Set(doubts)],
  })
}

function counted(
  plan: PlanText,
  paragraph: PlanParagraph,
  mention: AnniversaryMention,
  year: number,
): Found | null {
  const { text } = paragraph
  const { first, last, count, name, start, end } = mention
  const known = anniversaryOf(plan, text, mention)
  const written = plainName(text.slice(name.start, name.end))
  // A count that no bracket and no known name makes an anniversary is of something else: `30 năm đổi mới`.
  if (!known && (mention.meaning === 'unsure' || !first || written === '')) return null
  const doubts: string[] = []
  if (!known) doubts.push('Danh mục chưa có ngày kỷ niệm này; sẽ được thêm mới.')
  const value = count?.value ?? countFrom(known?.record.year ?? first?.year?.value ?? null, year)
  if (count === null) doubts.push('Kế hoạch không ghi số năm; số năm được tính từ danh mục.')
  if (known?.isByDay) doubts.push('Khớp với danh mục theo ngày, không theo tên; hãy xem lại.')
  const lastEnd = last?.end ?? first?.end ?? end
  const asWritten = first
    ? plainName(text.slice(first.start, Math.max(lastEnd, first.end)))
    : plainName(text.slice(start, end))
  return {
    key: known?.record.id ?? foldName(written),
    item: {
      kind: 'anniversary',
      fields: fieldsOf(known?.record ?? null, written, value, asWritten, first),
      sources: [partOf(paragraph, start, end)],
      clause: paragraph.clause,
      doubts,
    },
  }
}

const countFrom = (founded: number | null, year: number): number => (founded ? year - founded : 0)

function fieldsOf(
  known: Anniversary | null,
  name: string,
  count: number,
  asWritten: string,
  first: WrittenDate | null,
): FoundItem['fields'] {
  return {
    anniversary: known?.id ?? '',
    name: known?.names[0] ?? upper(name),
    count: count > 0 ? String(count) : '',
    asWritten,
    day: String(known?.day ?? first?.day?.value ?? ''),
    month: String(known?.month ?? first?.month?.value ?? ''),
    year: String(known?.year ?? first?.year?.value ?? ''),
  }
}

function anniversaryOf(
  { catalogue }: PlanText,
  text: string,
  { name, first }: AnniversaryMention,
): { record: Anniversary; isByDay: boolean } | null {
  const ending = nameEndingAt(catalogue, text, name.end, name.start)
  const match = ending ?? namesWithin(catalogue, text, name)[0]
  const byName = match?.anniversaries[0]
  if (byName) return { record: byName, isByDay: false }
  if (!first?.day || !first.month || !first.year) return null
  const sameDay = catalogue.anniversariesByDay.get(`${first.day.value}/${first.month.value}`) ?? []
  const [record, other] = sameDay.filter(({ year }) => year === first.year!.value)
  return record && !other ? { record, isByDay: true } : null
}

/** `Ngày Quốc khánh 2/9`, `Ngày Nhà giáo Việt Nam (20/11)`: a catalogued name with its day and no count. */
function named(plan: PlanText, paragraph: PlanParagraph, year: number): Found[] {
  return datesAfterNames(readingOf(paragraph), plan.catalogue).flatMap(
    ({ name, first, last, anniversary }) => {
      const record = name?.anniversaries[0]
      if (!record || anniversary || !name) return []
      const count = countFrom(record.year, year)
      if (count <= 0) return []
      const asWritten = plainName(paragraph.text.slice(name.start, (last ?? first).end))
      const doubts = ['Kế hoạch không ghi số năm; số năm được tính từ danh mục.']
      const fields = fieldsOf(record, record.names[0]!, count, asWritten, null)
      const sources = [partOf(paragraph, name.start, (last ?? first).end)]
      return [
        { key: record.id, item: { kind: 'anniversary', fields, sources, clause: paragraph.clause, doubts } },
      ]
    },
  )
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
