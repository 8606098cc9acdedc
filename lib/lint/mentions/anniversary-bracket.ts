/** Reads the bracket of an anniversary: its two ends, how they are written, and where the name before it ends. */
import type { Part } from '../blocks'
import type { BracketForm } from './anniversary-reading'
import type { DayMention, WrittenDate } from './date'

/** `(`, `(ngày `, `(từ năm `: what may open a bracket before its first date. */
const OPENER = /[([] {0,2}(?:từ )?(?:(?:ngày|năm|tháng|giai đoạn|nhiệm kỳ|khóa|khoá|thời kỳ) )?$/i
const OPENER_REACH = 24
const CLOSER = / {0,2}[)\]]/y

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
  const opener = findOpener(text, from, range.start)
  const isBracketed = opener >= 0
  const nameEnd = isBracketed ? opener : range.start
  CLOSER.lastIndex = range.end
  const closerEnd = CLOSER.test(text) ? CLOSER.lastIndex : -1
  const day = isBracketed && !first.day && !first.month ? dayBefore(days, text, nameEnd, from) : null
  const between = text.slice(first.end, Math.max(first.end, last.start))
  return {
    first: day ? { ...first, day: day.day, month: day.month } : first,
    last: day ? { ...last, day: day.day, month: day.month } : last,
    hasDayBefore: day !== null,
    isBracketed,
    isClosed: closerEnd >= 0 || !isBracketed,
    isFromTo: /[đt]/i.test(between),
    isSlashed: between.includes('/'),
    nameEnd: day ? day.start : nameEnd,
    end: isBracketed && closerEnd >= 0 ? closerEnd : range.end,
  }
}

/** Where the bracket opens before its first date; -1 when none does. */
function findOpener(text: string, from: number, start: number): number {
  const last = text[start - 1]
  if (start > from && (last === '(' || last === '[')) return start - 1
  const begin = Math.max(from, start - OPENER_REACH)
  const opener = OPENER.exec(text.slice(begin, start))
  return opener ? begin + opener.index : -1
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

/** The last characters of what TAIL matches. */
const JOINTS = ' ,;([à'

/** The stretch of a name, without the blanks around it and the joints behind it. */
export function trimmed(text: string, start: number, end: number): Part {
  let from = start
  let to = Math.max(start, end)
  while (from < to && text[from] === ' ') from++
  const tail = JOINTS.includes(text[to - 1] ?? '') ? TAIL.exec(text.slice(Math.max(from, to - 12), to)) : null
  if (tail) to -= tail[0].length
  return { start: from, end: to }
}
