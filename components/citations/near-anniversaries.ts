/** The anniversaries around the post's day: what a post of these weeks is likely to be about. */
import { type CalendarDate, parseIsoDate } from '../../lib/lint/calendar'
import { citeAnniversary } from '../../lib/lint/catalogue/cite'
import type { Anniversary } from '../../lib/lint/catalogue/schema'

export interface NearAnniversary {
  readonly anniversary: Anniversary
  /** The year in which it falls nearest to the post's day; in January that may be the next one. */
  readonly year: number
  /** Days from the post's day; negative when past. */
  readonly distance: number
}

const WITHIN_DAYS = 30

/**
 * Posts on emulation speak of national, Party and local days far more often than of birthdays and world days, so these
 * stand some days further back than they are. Unknown kinds stand in the middle.
 */
const DAYS_BEHIND: Readonly<Record<string, number>> = {
  national: 0,
  party: 0,
  local: 4,
  sector: 6,
  event: 10,
  'person-birth': 14,
  'person-death': 18,
  international: 18,
}
const DAYS_BEHIND_UNKNOWN = 10
/** Most likely first. Only those whose years can be counted: not lunar days, not days without a founding year. */
export function nearAnniversaries(anniversaries: readonly Anniversary[], postDay: string): NearAnniversary[] {
  const post = parseIsoDate(postDay)
  if (!post) return []
  return anniversaries
    .map((anniversary) => nearest(anniversary, post))
    .filter((near) => near !== null)
    .sort((a, b) => rank(a) - rank(b))
}

function rank({ anniversary, distance }: NearAnniversary): number {
  const behind = DAYS_BEHIND[anniversary.kind] ?? DAYS_BEHIND_UNKNOWN
  return Math.abs(distance) + behind
}

function nearest(anniversary: Anniversary, post: CalendarDate): NearAnniversary | null {
  const { day, month } = anniversary
  if (day === null || month === null) return null
  for (const year of [post.year, post.year + 1, post.year - 1]) {
    const distance = dayNumber({ year, month, day }) - dayNumber(post)
    const isCounted = citeAnniversary(anniversary, year) !== null
    if (isCounted && Math.abs(distance) <= WITHIN_DAYS) return { anniversary, year, distance }
  }
  return null
}

/** Days since 1970 of a real day. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}
