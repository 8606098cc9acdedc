/** What the charts draw: posts, and findings by group, week by week or month by month without gaps. Pure. */
import { type CalendarDate, parseIsoDate, toIsoDate } from '../lint/calendar'
import { countDays, dayAt } from '../lint/day-count'
import { GROUPS, type Group, type Severity } from '../lint/finding'
import type { JournalEntry } from './entry'

export type Step = 'week' | 'month'

export interface Slice {
  /** Its first day, YYYY-MM-DD: a Monday, or the first of a month. */
  readonly from: string
  readonly published: number
  /** Checked, and not published. */
  readonly checked: number
  readonly groups: Readonly<Record<Group, number>>
}

export interface Series {
  readonly step: Step
  readonly slices: readonly Slice[]
}

/** Up to so many days are told by weeks. */
const WEEKS_UP_TO = 92
/** 01/01/1970 was a Thursday: three days after a Monday. */
const MONDAY_OFFSET = 3

/** @param severities which findings count */
export function seriesOf(entries: readonly JournalEntry[], severities: readonly Severity[]): Series {
  const days = entries
    .flatMap(({ day }) => parseIsoDate(day) ?? [])
    .sort((a, b) => countDays(a) - countDays(b))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return { step: 'month', slices: [] }
  const step: Step = countDays(last) - countDays(first) <= WEEKS_UP_TO ? 'week' : 'month'
  const slices = new Map(startsBetween(first, last, step).map((from) => [from, empty(from)]))
  for (const entry of entries) {
    const day = parseIsoDate(entry.day)
    const slice = day && slices.get(toIsoDate(startOf(day, step)))
    if (slice) add(slice, entry, severities)
  }
  return { step, slices: [...slices.values()] }
}

type Counting = { -readonly [K in keyof Omit<Slice, 'groups'>]: Slice[K] } & { groups: Record<Group, number> }

const empty = (from: string): Counting => ({
  from,
  published: 0,
  checked: 0,
  groups: Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<Group, number>,
})

function add(
  slice: Counting,
  { publication, findings }: JournalEntry,
  severities: readonly Severity[],
): void {
  if (publication) slice.published++
  else slice.checked++
  for (const { group, severity } of findings) if (severities.includes(severity)) slice.groups[group]++
}

function startOf(day: CalendarDate, step: Step): CalendarDate {
  if (step === 'month') return { ...day, day: 1 }
  const count = countDays(day)
  return dayAt(count - ((((count + MONDAY_OFFSET) % 7) + 7) % 7))
}

function startsBetween(first: CalendarDate, last: CalendarDate, step: Step): string[] {
  const starts: string[] = []
  let at = startOf(first, step)
  while (countDays(at) <= countDays(last)) {
    starts.push(toIsoDate(at))
    // 31 days after the first of a month lies in the next one.
    at = startOf(dayAt(countDays(at) + (step === 'week' ? 7 : 31)), step)
  }
  return starts
}
