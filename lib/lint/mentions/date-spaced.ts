/** Reads the one date that is written with blanks alone, as some portals print the day of a post: only after a weekday. */
import type { Chain } from './date-chain'
import type { RawDate } from './date-cluster'
import { readWeekdayBefore } from './date-weekday'

const SPACED_DATE = /(\d{1,2}) (\d{1,2}) (\d{4})(?!\d)/y

/** `Thứ Năm, 29 07 2019 12:00`; null when no weekday stands before. */
export function readSpacedDate(text: string, at: number): Chain | null {
  SPACED_DATE.lastIndex = at
  const match = SPACED_DATE.exec(text)
  if (!match || !readWeekdayBefore(text.slice(Math.max(0, at - 40), at), 0)) return null
  const end = SPACED_DATE.lastIndex
  const [, day, month, year] = match
  const part = (start: number, written: string) => ({
    start,
    end: start + written.length,
    value: Number(written),
  })
  const date: RawDate = {
    start: at,
    end,
    day: part(at, day!),
    month: part(at + day!.length + 1, month!),
    year: part(end - 4, year!),
    separator: '/',
    inWords: false,
    weekday: null,
  }
  return { start: at, end, dates: [date], isRange: false, isLunar: false }
}
