/** Days of a plan as ISO days: parts that are not written are taken from the plan's year, never guessed otherwise. */
import { daysInMonth, formatDate, isRealDay, parseIsoDate, toIsoDate } from '../lint/calendar'
import type { DayMention, WrittenDate } from '../lint/mentions/date'
import type { Mention } from '../lint/mentions/mention'
import type { PlanParagraph } from './plan-text'

/** The day of a written date; null when it has no day or month, or does not exist. */
export function isoDayOf({ day, month, year }: WrittenDate, planYear: number): string | null {
  if (!day || !month) return null
  const inYear = yearValue(year) ?? planYear
  return isRealDay(day.value, month.value, inYear)
    ? toIsoDate({ day: day.value, month: month.value, year: inYear })
    : null
}

/** The first or the last day of what is written: of a day itself, of a month, of a year. */
export function edgeOf(
  { day, month, year }: WrittenDate,
  edge: 'first' | 'last',
  planYear: number,
): { iso: string; isExact: boolean } | null {
  const inYear = yearValue(year) ?? planYear
  if (day && month) {
    const iso = isoDayOf({ day, month, year } as WrittenDate, planYear)
    return iso ? { iso, isExact: true } : null
  }
  const inMonth = month?.value ?? (edge === 'first' ? 1 : 12)
  if (inMonth < 1 || inMonth > 12) return null
  const onDay = edge === 'first' ? 1 : daysInMonth(inMonth, inYear)
  return { iso: toIsoDate({ day: onDay, month: inMonth, year: inYear }), isExact: month !== null }
}

const yearValue = (year: WrittenDate['year']): number | null =>
  year === null ? null : year.end - year.start === 2 ? 2000 + year.value : year.value

export const isDayMention = (mention: Mention): mention is DayMention =>
  mention.kind === 'date' && mention.form !== 'blank' && mention.form !== 'period'

/** Days that are not those of an anniversary's bracket, of a document's issue, or of the moon. */
export function freeDays({ mentions }: PlanParagraph): DayMention[] {
  const taken = mentions.flatMap((mention) => {
    if (mention.kind === 'anniversary' && mention.first) return [{ start: mention.start, end: mention.end }]
    return mention.kind === 'reference' && mention.issuedOn ? [mention.issuedOn] : []
  })
  return mentions
    .filter(isDayMention)
    .filter((day) => !day.isLunar && !taken.some(({ start, end }) => day.start >= start && day.start < end))
}

/** `2024-06-30` → `30/6/2024`, by the norm of days in documents; empty for none. */
export function vietnameseDay(iso: string | null): string {
  const day = parseIsoDate(iso ?? '')
  return day ? formatDate(day) : ''
}

/** `30/6/2024`, `5-6-2024`, `2024-06-30` → ISO; null when it is no day. */
export function readDay(written: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written.trim())
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim())
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : local
      ? [local[3], local[2], local[1]].map(Number)
      : []
  if (!year || !month || !day || !isRealDay(day, month, year)) return null
  return toIsoDate({ year, month, day })
}
