/**
 * On which day a page says that it was published, and by what. A day that only stands in the text's own sentences is
 * no publication day. It has no clock: a day after the given one cannot be it.
 */
import { type CalendarDate, compareDates, isRealDay } from '../lint/calendar'
import type { PageFacts } from './page-facts'

/** Where a post's day comes from; `none`: it is judged by the day of the check. */
export const DAY_SOURCES = ['meta', 'time', 'text', 'export', 'feed', 'address', 'given', 'none'] as const
export type DaySource = (typeof DAY_SOURCES)[number]

export interface PostDay {
  readonly on: CalendarDate | null
  readonly from: DaySource
}

export const NO_DAY: PostDay = { on: null, from: 'none' }

/** What systems call it, the surest first. */
const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'date',
] as const

/** No portal is older. */
const FIRST: CalendarDate = { year: 1997, month: 1, day: 1 }
/** Lines beside the title in which portals write the day. */
const LINES_BEFORE = 3
const LINES_AFTER = 6

/** @param lines the page as a reader sees it, line by line */
export function findPublicationDay(
  facts: Pick<PageFacts, 'metas' | 'structured' | 'times'>,
  { lines, title, address }: { lines: readonly string[]; title: string; address: string },
  latest: CalendarDate,
): PostDay {
  const isPlausible = (day: CalendarDate | null): day is CalendarDate =>
    day !== null && compareDates(day, FIRST) >= 0 && compareDates(day, latest) <= 0
  const first = (texts: Iterable<string | undefined>, read: (text: string) => CalendarDate | null) => {
    for (const text of texts) {
      const day = text === undefined ? null : read(text)
      if (isPlausible(day)) return day
    }
    return null
  }
  const stated = first(
    [...META_NAMES.map((name) => facts.metas.get(name)), ...structuredDays(facts)],
    readMoment,
  )
  if (stated) return { on: stated, from: 'meta' }
  const timed = first(facts.times, readMoment)
  if (timed) return { on: timed, from: 'time' }
  const written = first(linesBeside(lines, title), readDateLine)
  if (written) return { on: written, from: 'text' }
  const named = first([address], dayInAddress)
  return named ? { on: named, from: 'address' } : NO_DAY
}

function* structuredDays({ structured }: Pick<PageFacts, 'structured'>): Generator<string> {
  for (const text of structured) {
    // A pattern, because half of what portals put there is no JSON.
    const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1]
    if (found) yield found
  }
}

/** Minutes by which Vietnamese clocks are ahead of UTC. */
const HANOI_MINUTES = 7 * 60

/**
 * The day in a moment as machines write it: ISO 8601 (`2024-06-05T20:15:00Z`), RFC 822 (`Wed, 05 Jun 2024 …`), or as
 * people do (`05/06/2024 08:00`). A moment in UTC is the day that it was in Vietnam.
 */
export function readMoment(text: string): CalendarDate | null {
  const iso =
    /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|[+-]00:?00)?)?/i.exec(
      text,
    )
  if (iso) return inHanoi(realDay(iso[3]!, iso[2]!, iso[1]!), iso[6] ? minutesOf(iso[4]!, iso[5]!) : null)
  const rfc =
    /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})(?: (\d{2}):(\d{2})(?::\d{2})? (GMT|UT|UTC|Z|[+-]0000)\b)?/i.exec(
      text,
    )
  if (rfc) {
    const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.toLowerCase().indexOf(rfc[2]!.toLowerCase()) / 3 + 1
    return inHanoi(realDay(rfc[1]!, String(month), rfc[3]!), rfc[6] ? minutesOf(rfc[4]!, rfc[5]!) : null)
  }
  const written = /^\D{0,20}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text)
  return written ? realDay(written[1]!, written[2]!, written[3]!) : null
}

const minutesOf = (hours: string, minutes: string): number => Number(hours) * 60 + Number(minutes)

function realDay(day: string, month: string, year: string): CalendarDate | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isRealDay(date.day, date.month, date.year) ? date : null
}

/** @param utcMinutes minutes since midnight in UTC; null: the day is a local one already */
function inHanoi(day: CalendarDate | null, utcMinutes: number | null): CalendarDate | null {
  if (!day || utcMinutes === null || utcMinutes + HANOI_MINUTES < 24 * 60) return day
  const next = { ...day, day: day.day + 1 }
  if (isRealDay(next.day, next.month, next.year)) return next
  return day.month === 12
    ? { year: day.year + 1, month: 1, day: 1 }
    : { ...day, month: day.month + 1, day: 1 }
}

function linesBeside(lines: readonly string[], title: string): string[] {
  const wanted = letters(title)
  if (wanted === '') return []
  // The last place: above the post itself its title often stands in a trail of links.
  const at = lines.findLastIndex((line) => letters(line) === wanted)
  if (at === -1) return []
  return [
    ...lines.slice(at + 1, at + 1 + LINES_AFTER),
    ...lines.slice(Math.max(0, at - LINES_BEFORE), at).reverse(),
  ]
}

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const DATE = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/.-])/
const LONG_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i
/** What stands around the day in such a line; what is left of the line must be next to nothing. */
const BESIDE_DATE = [
  /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|cn|t[2-7])/giu,
  /\d{1,2}\s*(?::|h|giờ|g)\s*\d{0,2}(?::\d{2})?\s*(?:phút|sáng|chiều|tối|am|pm|sa|ch)?/giu,
  /(?:gmt|utc)\s*[+-]?\s*\d{1,2}(?::?00)?/giu,
  /(?:ngày|thời gian|được)?\s*(?:xuất bản|đăng tin|đăng bài|đăng|tạo|phát hành|cập nhật|gửi|viết)(?:\s+(?:lúc|vào|ngày))?/giu,
  /(?:lượt xem|lượt đọc|số lần xem|đã xem|xem|views?)\s*:?\s*[\d.,]*/giu,
  /[\d.,]+\s*(?:lượt xem|lượt đọc|lượt|views?)/giu,
] as const
/** Characters of other words that such a line may hold: the name of an author. */
const MOST_OTHER_LETTERS = 24

/** The day of a line that says little else: `Thứ Tư, 05/06/2024, 08:30`. */
export function readDateLine(line: string): CalendarDate | null {
  if (line.length > 120) return null
  const match = DATE.exec(line) ?? LONG_DATE.exec(line)
  if (!match) return null
  const rest = BESIDE_DATE.reduce((text, pattern) => text.replace(pattern, ' '), line.replace(match[0], ' '))
  // A sentence has a verb and an end; a line with a second day tells of a period.
  if (DATE.test(rest) || letters(rest).length > MOST_OTHER_LETTERS) return null
  return realDay(match[1]!, match[2]!, match[3]!)
}

/** `…/2024/06/05/tieu-de/`, as WordPress names its posts. */
function dayInAddress(address: string): CalendarDate | null {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=\/|-|$)/.exec(address)
  return match ? realDay(match[3]!, match[2]!, match[1]!) : null
}
