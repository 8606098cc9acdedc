/** Days and times as Vietnamese administrative writing has them. */
import { type CalendarDate, formatDate, parseIsoDate } from '../lib/lint/calendar'

/** `2024-06-05` → `05/6/2024`; what is no day is given back as it is. */
export function dayInWords(iso: string): string {
  const day = parseIsoDate(iso)
  return day ? formatDate(day) : iso
}

/** The day on this machine's calendar. */
export function todayHere(): CalendarDate {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** Milliseconds since the epoch → `15:32` on this machine's clock. */
export function timeOfDay(at: number): string {
  const time = new Date(at)
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
}

const numbers = new Intl.NumberFormat('vi-VN')

/** 1234 → `1.234`. */
export function grouped(value: number): string {
  return numbers.format(value)
}
