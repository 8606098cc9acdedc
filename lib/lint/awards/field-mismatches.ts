/** Counts of the commended that title, summary, body and the names of the attached files tell otherwise. */
import { type Draft, headOf } from '../draft'
import { everyRecipients } from '../mentions/award-recipients'
import type { BlockReading } from '../reading'
import type { Recipient } from './award-record'
import { type StatedCount, statedCounts } from './stated-counts'

export interface FieldMismatch {
  readonly count: StatedCount
  readonly message: string
}

const FIELDS = ['title', 'summary', 'body'] as const
const LABELS: Readonly<Record<string, string>> = { title: 'tiêu đề', summary: 'tóm tắt', body: 'nội dung' }

/** Every count of an earlier field that a later one contradicts. */
export function fieldMismatches(draft: Draft, blocks: readonly BlockReading[]): FieldMismatch[] {
  const told = FIELDS.filter((name) =>
    draft.fields.some((field) => field.name === name && headOf(field, 1) !== ''),
  )
  const found = told.flatMap((field, i) => againstFields(blocks, field, told.slice(i + 1)))
  return [...found, ...againstAttachments(blocks)]
}

function againstFields(
  blocks: readonly BlockReading[],
  field: string,
  others: readonly string[],
): FieldMismatch[] {
  const counts = statedCounts(blocks, field)
  if (counts.size === 0) return []
  const found: FieldMismatch[] = []
  for (const other of others) {
    const there = statedCounts(blocks, other)
    for (const [key, [count, ...more]] of counts) {
      const [same, ...rest] = count?.award === null ? ofKind(there, count.who) : (there.get(key) ?? [])
      // Each says it once; two counts in one field are two acts of granting.
      if (!count || !same || more.length > 0 || rest.length > 0 || count.value === same.value) continue
      if (count.level && same.level && count.level !== same.level) continue
      if (isOfAnotherYear(same) || isOfAnotherYear(count)) continue
      const where = `${LABELS[field]} ghi ${count.recipients.text}, ${LABELS[other]} ghi ${same.recipients.text}`
      found.push({ count, message: `Số được khen thưởng không khớp: ${where}` })
    }
  }
  return found
}

/** `Khen thưởng 12 cá nhân` says of no award in particular: every count of that kind. */
const ofKind = (
  counts: ReadonlyMap<string, readonly StatedCount[]>,
  who: Recipient,
): readonly StatedCount[] => [...counts.values()].flat().filter((count) => count.who === who)

/** `Danh sách 05 tập thể, 12 cá nhân được khen thưởng.pdf` in the field of attached files. */
function againstAttachments(blocks: readonly BlockReading[]): FieldMismatch[] {
  const attached = blocks.filter(({ block }) => block.field === 'attachment')
  if (attached.length === 0) return []
  const body = [...statedCounts(blocks, 'body').values()].flat()
  return attached.flatMap(({ block }) =>
    everyRecipients(block.text.replace(/_/g, ' ')).flatMap(({ number, who, text }) => {
      const [count, ...more] = body.filter((one) => who.length === 1 && one.who === who[0])
      if (!number || !count || more.length > 0 || count.value === number.value) return []
      return [{ count, message: `Nội dung ghi ${count.recipients.text}, tệp đính kèm ghi ${text}` }]
    }),
  )
}

const isOfAnotherYear = ({ block, recipients }: StatedCount): boolean =>
  /năm (?:ngoái|trước|qua|\d{4})|giai đoạn|từ năm/i.test(
    block.text.slice(Math.max(0, recipients.start - 120), recipients.end),
  )
