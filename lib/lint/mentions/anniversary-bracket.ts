/** Reads the bracket of an anniversary: its two ends, how they are written, and where the name before it ends. */
import type { Part } from '../blocks'
import type { BracketForm } from './anniversary-reading'
import type { DayMention, WrittenDate } from './date'

/** `(`, `(ngày `, `(từ năm `: what may open a bracket before its first date. */
const OPENER = /[([] {0,2}(?:từ )?(?:(?:ngày|năm|tháng|giai đoạn|nhiệm kỳ|khóa|khoá|thời kỳ) )?$/i
const CLOSER = /^ {0,2}[)\]]/

/** A bracket as read: its form, and where the name before it and the bracket itself end. */
export interface ReadBracket extends BracketForm {
  readonly nameEnd: number
  readonly end: number
}

/**
 * The two ends of a range of dates, with the day that stands before the bracket (`19/5 (1890-2024)`). `days` are all
 * of the block, in order; nothing before `from` belongs to it.
 */
export function readBracket(
  text: string,
  days: readonly DayMention[],
  range: DayMention,
  from: number,
): ReadBracket {
  const [first, last] = range.dates as [WrittenDate, WrittenDate]
  const lead = text.slice(Math.max(from, range.start - 24), range.start)
  const opener = OPENER.exec(lead)
  const nameEnd = opener ? range.start - (lead.length - opener.index) : range.start
  const closer = CLOSER.exec(text.slice(range.end, range.end + 4))
  const day = opener && !first.day && !first.month ? dayBefore(days, text, nameEnd, from) : null
  const withDay = (end: WrittenDate) => (day ? { ...end, day: day.day, month: day.month } : end)
  const between = text.slice(first.end, Math.max(first.end, last.start))
  return {
    first: withDay(first),
    last: withDay(last),
    hasDayBefore: day !== null,
    isBracketed: opener !== null,
    isClosed: closer !== null || opener === null,
    isFromTo: /[đt]/i.test(between),
    isSlashed: between.includes('/'),
    nameEnd: day ? day.start : nameEnd,
    end: range.end + (opener && closer ? closer[0].length : 0),
  }
}

function dayBefore(days: readonly DayMention[], text: string, end: number, from: number): WrittenDate | null {
  const mention = days[lastBefore(days, end)]
  const date = mention?.form === 'single' && mention.start >= from ? mention.dates[0]! : null
  return date?.day && date.month && !date.year && /^ *$/.test(text.slice(date.end, end)) ? date : null
}

/** Index of the last part that ends at or before an offset; -1 when there is none. Parts are in order. */
function lastBefore(parts: readonly Part[], end: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (parts[middle]!.end <= end) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What a name ends with when it stands in a list or before a range. */
const TAIL = /(?:[ ,;([]+(?:và *)?)$/

/** The stretch of a name, without the blanks around it and the joints behind it. */
export function trimmed(text: string, start: number, end: number): Part {
  let from = start
  let to = Math.max(start, end)
  while (from < to && text[from] === ' ') from++
  const tail = TAIL.exec(text.slice(Math.max(from, to - 12), to))
  if (tail) to -= tail[0].length
  return { start: from, end: to }
}
