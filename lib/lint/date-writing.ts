/** Writes a corrected day where a date stands, in the manner of the date and by Decree 30/2020/NĐ-CP. */
import type { Part } from './blocks'
import { formatDay } from './calendar'
import type { WrittenDate } from './mentions/date'

/** The replacement of a date's day and month. */
export interface Rewriting {
  /** The stretch that changes; the year stays as written unless blanks or dots are put right with it. */
  readonly at: Part
  readonly replacement: string
  /** The date as it will read: `03/02/2024`, `03 tháng 02 năm 2024`. */
  readonly result: string
}

/** True when the date has a day and a month of its own; a shared month belongs to its neighbour. */
export function hasOwnDay(date: WrittenDate): boolean {
  return isOwn(date, date.day) && isOwn(date, date.month)
}

const isOwn = (date: Part, part: Part | null): boolean =>
  part !== null && part.start >= date.start && part.end <= date.end

/** How the date reads with another day and month; null when it shares its month and the new one differs. */
export function rewriteDay(text: string, date: WrittenDate, day: number, month: number): Rewriting | null {
  if (!date.day || !date.month) return null
  if (!isOwn(date, date.month)) {
    if (month !== date.month.value || !isOwn(date, date.day)) return null
    const replacement = String(day).padStart(2, '0')
    return { at: date.day, replacement, result: resultOf(text, date, formatDay(day, month)) }
  }
  const written = formatDay(day, month)
  if (date.year?.start === date.start) {
    // `2024-02-30`, as computers print it.
    const year = text.slice(date.year.start, date.year.end)
    const result = [year, twoDigits(month), twoDigits(day)].join(text[date.year.end])
    return { at: { start: date.start, end: date.end }, replacement: result, result }
  }
  if (date.inWords) {
    const replacement = written.replace('/', ' tháng ')
    const result = replacement + text.slice(date.month.end, date.end)
    return { at: { start: date.start, end: date.month.end }, replacement, result }
  }
  const result = resultOf(text, date, written)
  return { at: { start: date.start, end: date.end }, replacement: result, result }
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

function resultOf(text: string, date: WrittenDate, written: string): string {
  const separator = date.separator || '/'
  const year = date.year ? `/${text.slice(date.year.start, date.year.end)}` : ''
  // A year in words after a numeric day (`30/2 năm 2024`) stays in words.
  const tail = isOwn(date, date.year) ? text.slice(date.month!.end, date.end) : ''
  return /năm/i.test(tail)
    ? written + tail
    : (written + (isOwn(date, date.year) ? year : '')).replaceAll('/', separator)
}
