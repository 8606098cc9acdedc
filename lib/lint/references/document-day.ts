/** The day of issue as a post writes it beside a document's number, and how it is put right. */

import type { Part } from '../blocks'
import { type CalendarDate, formatDate } from '../calendar'
import { rewriteDay } from '../date-writing'
import type { WrittenDate } from '../mentions/date'
import type { Mention } from '../mentions/mention'
import type { ReferenceMention } from '../mentions/reference'
import { mentionsWithin } from '../mentions-within'
import type { Correction } from '../rules/define-rule'

export interface DocumentDay {
  readonly written: WrittenDate
  /** No comma or another clause could make it the day of something else. */
  readonly isCertain: boolean
}

/** After a comma only these show that the day still belongs to the document. */
const GOES_ON = /^ {0,2}(?:của |về |v\/v |quy định |hướng dẫn |ban hành |sửa đổi|phê duyệt |[)”"])/
/** The day of something else: `Nghị định …, ngày 01/7/2025 có hiệu lực`. */
const OTHER_DAY = /^ {0,2}(?:\(?có hiệu lực|bắt đầu|chính thức|trở đi|đến|tới|[-–])/
const LOOK = 24

/** The full day beside the number; null when there is none, it is cut, or it may be of something else. */
export function documentDay(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
): DocumentDay | null {
  const { issuedOn, issuer, end } = reference
  if (!issuedOn) return null
  const date = mentionsWithin(mentions, issuedOn).find((mention) => mention.kind === 'date')
  if (!date || !('dates' in date) || date.form !== 'single' || date.isLunar) return null
  const [written] = date.dates
  if (!written?.day || !written.month || !written.year) return null
  if (written.year.end - written.year.start !== 4) return null
  const from = issuer && issuer.end <= issuedOn.start ? issuer.end : end
  const after = text.slice(written.end, written.end + LOOK)
  if (OTHER_DAY.test(after)) return null
  const hasComma = text.slice(from, issuedOn.start).includes(',')
  const goesOn = GOES_ON.test(after)
  if (hasComma && !goesOn) return null
  return { written, isCertain: goesOn || (!hasComma && !/^ {0,2},/.test(after)) }
}

export const toDay = ({ day, month, year }: WrittenDate): CalendarDate => ({
  day: day!.value,
  month: month!.value,
  year: year!.value,
})

export const isSameDay = (a: CalendarDate, b: CalendarDate): boolean =>
  a.day === b.day && a.month === b.month && a.year === b.year

/** Writes another day in the manner of the written one. */
export function dayCorrection(text: string, written: WrittenDate, to: CalendarDate): Correction<Part> | null {
  const label = `Sửa thành ${formatDate(to)}`
  const { day, month, year } = written
  if (!day || !month || !year) return null
  const yearEdit = { at: { start: year.start, end: year.end }, replacement: String(to.year) }
  if (day.value === to.day && month.value === to.month) return { label, edits: [yearEdit] }
  const rewriting = rewriteDay(text, written, to.day, to.month)
  if (!rewriting) return null
  const { at, replacement } = rewriting
  if (at.end <= year.start) {
    return { label, edits: [{ at, replacement }, ...(year.value === to.year ? [] : [yearEdit])] }
  }
  return { label, edits: [{ at, replacement: replacement.replace(/\d{4}$/, String(to.year)) }] }
}
