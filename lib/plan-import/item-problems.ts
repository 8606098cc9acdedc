/** What is not filled in rightly in an item, field by field, before a plan is made of it. */
import { isRealDay } from '../lint/calendar'
import { POST_KINDS } from '../lint/posts/post-kind'
import type { DraftItem } from './draft-item'
import { ITEM_FIELDS, type ItemField } from './item-fields'
import { readDay } from './written-days'

export interface FieldProblem {
  readonly item: string
  readonly field: string
  readonly reason: string
}

/** The longest text that a record may hold (record-parts.ts). */
const LONGEST = 2000

export function checkFields(item: DraftItem): FieldProblem[] {
  const problems = ITEM_FIELDS[item.kind].flatMap((field): FieldProblem[] => {
    const reason = reasonFor(field, (item.fields[field.name] ?? '').trim())
    return reason ? [{ item: item.id, field: field.name, reason }] : []
  })
  return problems.length > 0 ? problems : checkTogether(item)
}

function reasonFor({ form, isRequired, choices }: ItemField, value: string): string | null {
  if (value === '') return isRequired ? 'cần điền' : null
  if (value.length > LONGEST && form !== 'lines') return `dài quá ${LONGEST} ký tự`
  if (form === 'day' && readDay(value) === null) return 'phải là ngày có thật, viết như 30/6/2025'
  if (form === 'number' && !/^\d{1,4}$/.test(value)) return 'phải là một số'
  if (form === 'id' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return 'phải là mã của một bản ghi'
  if (form === 'choice' && !choices?.includes(value) && !(POST_KINDS as readonly string[]).includes(value))
    return 'không thuộc các lựa chọn'
  return null
}

function checkTogether({ id, kind, fields }: DraftItem): FieldProblem[] {
  const say = (field: string, reason: string) => [{ item: id, field, reason }]
  const year = Number(fields.year)
  if (kind === 'plan' && (year < 1945 || year > 2200)) return say('year', 'phải là năm từ 1945 đến 2200')
  if (kind === 'period' && readDay(fields.from!)! > readDay(fields.to!)!)
    return say('to', 'phải không sau ngày bắt đầu')
  if (kind === 'period' && (Number(fields.ordinal) < 1 || Number(fields.ordinal) > 12))
    return say('ordinal', 'từ 1 đến 12')
  if (kind === 'movement' && Boolean(fields.from) !== Boolean(fields.to))
    return say('to', 'cần đủ năm đầu và năm cuối')
  if (kind === 'movement' && fields.from && Number(fields.from) > Number(fields.to))
    return say('to', 'năm cuối trước năm đầu')
  if (kind === 'anniversary' && Number(fields.count) < 1) return say('count', 'phải lớn hơn 0')
  if (
    kind === 'anniversary' &&
    fields.day &&
    fields.month &&
    !isRealDay(Number(fields.day), Number(fields.month))
  )
    return say('day', 'ngày không có trong tháng này')
  return []
}
