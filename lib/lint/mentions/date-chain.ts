/**
 * Dates tied by words and commas (`các ngày 29, 30/2/2023`, `từ 14 đến 31/10/1930`), with what they share handed on:
 * a day takes its month, a month its year, from the date to its right.
 */

import { isWordCharacter } from '../vietnamese'
import { type Cluster, type RawDate, readBareDays, readCluster, readDates, type Unit } from './date-cluster'
import { readMonthAfter, readYearAfter } from './date-words'

export interface Chain {
  readonly start: number
  readonly end: number
  readonly dates: readonly RawDate[]
  /** Two dates tied by a dash or `đến`. */
  readonly isRange: boolean
  /** A month bears a lunar name. */
  readonly isLunar: boolean
}

/** Longest list read as one; longer ones are tables. It also bounds the work at each digit. */
const MAX_DATES = 12
/** `đến 17h00 ngày 14/6`, `đến 9 giờ 30 phút, ngày …`: the hour of the second end, where its day is announced. */
const HOUR =
  '(?: (?:hồi|lúc|khoảng))? {1,2}\\d{1,2}(?: {0,2}(?:giờ|h|g)(?: {0,2}\\d{1,2}(?: {0,2}phút)?)?|:\\d\\d),?(?= {1,3}ngày )'
const TO = `(?:và |cho )?(?:đến|tới)(?: hết| trước)?(?:${HOUR})?`
const DASHES = '[-–—‑−]{1,2}|_'
/** The first group says that the dates are the ends of a range. */
const JOINT = `,? {0,2}(${TO}|${DASHES})|,? {0,2}(?:và|hoặc)(?![0-9A-Za-zÀ-ỹ])|,`
/** From one date to the next: `, `, ` và ngày `, ` đến hết ngày `, ` - ngày `, also after a stray slash. */
const connector = (unit: string) =>
  new RegExp(` {0,2}/? {0,2}(?:${JOINT})(?: {0,3}(?:các )?(${unit}))? {0,3}(?=\\d)`, 'iy')
const CONNECTORS: Record<Unit, RegExp> = {
  day: connector('ngày|mùng|mồng'),
  month: connector('tháng'),
  year: connector('năm'),
}

interface Link {
  readonly end: number
  readonly isRange: boolean
  /** The unit is named again: `và ngày 23/4`. */
  readonly hasUnit: boolean
}

/** The dates that begin with the number at `at`, longest reading first; null when no date can begin there. */
export function readChain(text: string, at: number, unit: Unit, isAnnounced: boolean): Chain | null {
  const dates: RawDate[] = []
  let isRange = false
  let isLunar = false
  let position = at
  let link = null as Link | null
  while (dates.length < MAX_DATES) {
    const step = readStep(text, position, unit, isAnnounced || !!link?.hasUnit)
    if (!step || (link && !mayFollow(dates, step.dates[0]!, link, isAnnounced))) break
    isRange = dates.length + step.dates.length === 2 && (link?.isRange ?? true)
    dates.push(...step.dates)
    isLunar ||= step.isLunar
    link = isRange && isSettled(dates) ? null : readLink(text, step.end, unit)
    if (!link) break
    position = link.end
  }
  const isFrom = isRange && FROM_BEFORE.test(text.slice(Math.max(0, at - 10), at))
  return finish(dates, isRange, isLunar, isFrom && isReversed(dates, isAnnounced))
}

/** `từ ngày 19 - 13/5/2017`: ends the wrong way round are still a range after `từ`. */
const FROM_BEFORE = /(?:^|[^0-9A-Za-zÀ-ỹ])từ {1,2}(?:ngày {1,2})?$/i

interface Step {
  readonly dates: readonly RawDate[]
  readonly end: number
  readonly isLunar: boolean
}

/** One cluster with the month and year that follow it in words. */
function readStep(text: string, at: number, unit: Unit, isAnnounced: boolean): Step | null {
  const cluster = readCluster(text, at)
  if (!cluster) return null
  const inWords = unit === 'day' ? readDaysInWords(text, cluster, isAnnounced) : null
  if (inWords) return inWords
  const dates = readDates(cluster, unit, isAnnounced)
  const last = dates?.at(-1)
  if (!dates || !last) return null
  if (last.month && !last.year) {
    const year = readYearAfter(text, cluster.end)
    if (year) {
      last.year = year
      last.end = year.end
    }
  }
  return { dates, end: last.end, isLunar: false }
}

/** `24-30 tháng 5`, `03 tháng 02 năm 1930`. */
function readDaysInWords(text: string, cluster: Cluster, mayPause: boolean): Step | null {
  const days = readBareDays(cluster)
  const words = days && readMonthAfter(text, cluster.end, mayPause)
  const last = days?.at(-1)
  if (!words || !last) return null
  last.month = words.month
  last.year = words.year
  last.end = words.end
  last.inWords = true
  return { dates: days, end: words.end, isLunar: words.isLunar }
}

/** What a connector begins with; at most numbers nothing of the kind follows. */
const LINK_START = / {0,2}[/,đtvhc\-–—‑−_]/iy

function readLink(text: string, at: number, unit: Unit): Link | null {
  LINK_START.lastIndex = at
  if (!LINK_START.test(text)) return null
  const pattern = CONNECTORS[unit]
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return null
  return { end: pattern.lastIndex, isRange: match[1] !== undefined, hasUnit: match[2] !== undefined }
}

/** A full date is no longer waiting for a month or a year, so what follows it must be announced or full itself. */
function mayFollow(dates: readonly RawDate[], next: RawDate, link: Link, isAnnounced: boolean): boolean {
  const previous = dates.at(-1)!
  // `lúc 9 giờ 5, 12/4/2024`, `tháng thứ 6, ngày 13/4/2015`: a number before a comma is a day only after `ngày`.
  if (isUnfinished(previous) && dates.length === 1 && !link.isRange && !isAnnounced) return false
  const isYear = (date: RawDate) => !date.day && !date.month
  if (isYear(previous) !== isYear(next)) return link.isRange && previous.year !== null && isYear(next)
  if (link.isRange || link.hasUnit) return true
  if (isYear(next)) return false
  if (!next.month) return !previous.month
  return previous.year === null || next.year !== null
}

const isSettled = (dates: readonly RawDate[]) => {
  const last = dates.at(-1)!
  return last.month !== null || last.day === null
}

/** Drops bare days that no month follows, and hands months and years on to the left. */
function finish(dates: RawDate[], isRange: boolean, isLunar: boolean, isReversed: boolean): Chain | null {
  while (dates.length > 0 && isUnfinished(dates.at(-1)!)) dates.pop()
  let first = dates.length - 1
  for (; first > 0; first--) {
    if (!inherit(dates[first - 1]!, dates[first]!) && !isReversed) break
  }
  const kept = dates.slice(Math.max(0, first))
  if (kept.length === 0) return null
  return {
    start: kept[0]!.start,
    end: kept.at(-1)!.end,
    dates: kept,
    isRange: isRange && kept.length === 2,
    isLunar,
  }
}

const isUnfinished = ({ day, month }: RawDate) => day !== null && month === null

/**
 * A bare day and an earlier one, surely of a month: `30` and `24/5/2024`, `30` and `24 tháng 5`, `ngày 30` and `24/5`;
 * `từ 3 đến 1/2` are amounts. The first day keeps no month: it may be the month before.
 */
function isReversed([left, right, ...rest]: readonly RawDate[], isAnnounced: boolean): boolean {
  if (rest.length > 0 || !left?.day || left.month || !right?.day || left.day.value <= right.day.value)
    return false
  return isAnnounced || right.inWords || (right.year !== null && right.year.end - right.year.start === 4)
}

/**
 * Gives the left date what it shares with the right one. False when it is a bare day that cannot share the month
 * (`lúc 9 giờ 31, 12/4/2024`): then it is no part of the dates.
 */
function inherit(left: RawDate, right: RawDate): boolean {
  if (left.day && !left.month) {
    if (!right.day || !right.month || left.day.value >= right.day.value) return false
    left.month = right.month
    left.year = right.year
    left.inWords = right.inWords
    return true
  }
  if (left.month && !left.year && right.month && right.year) {
    const isEarlier =
      left.month.value < right.month.value ||
      (left.month.value === right.month.value && (left.day?.value ?? 0) <= (right.day?.value ?? 0))
    if (isEarlier) left.year = right.year
  }
  return true
}

/** True when the number at `at` begins there and is not the tail of a longer token: `1.930`, `T12`, `/31`. */
export function isTokenStart(text: string, at: number): boolean {
  const previous = text[at - 1]
  // `ngày22/5/2017` is a slip, not a token.
  if (isWordCharacter(previous)) return /ngày$/i.test(text.slice(Math.max(0, at - 4), at))
  return !(previous !== undefined && '/.,-'.includes(previous) && /\d/.test(text[at - 2] ?? ''))
}
