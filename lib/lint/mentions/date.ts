/**
 * Finds dates as they are written in Vietnamese official prose, possible or not. Candidates are read in
 * date-cluster.ts and date-chain.ts, weighed in date-evidence.ts; here they become mentions. Linear in the text.
 */
import type { Part } from '../blocks'
import { isWordCharacter } from '../vietnamese'
import { scanBlankDates } from './date-blank'
import { type Chain, isTokenStart, readChain } from './date-chain'
import { type RawDate, readCluster, type Unit } from './date-cluster'
import { EVIDENCE_REACH, isDate, Surroundings } from './date-evidence'
import { scanNamedDays } from './date-named'
import { scanPeriods } from './date-period'
import { mayFollowWeekday, readWeekdayAfter, readWeekdayBefore } from './date-weekday'
import { isLunarByContext, readLunarAfter } from './date-words'
import type { NumberPart } from './mention'
import type { ReferenceMention } from './reference'

/**
 * One day, month or year as far as it is written. In a range or a list dates share parts (`29, 30/2/2023`): a part
 * that lies outside start–end is the neighbour's, handed on. All three null never occurs.
 */
export interface WrittenDate extends Part {
  readonly day: NumberPart | null
  readonly month: NumberPart | null
  /** As written: two digits stay two digits. */
  readonly year: NumberPart | null
  /** 2 is `thứ Hai` … 7 is `thứ Bảy`, 8 is `Chủ nhật`. It lies outside start–end. */
  readonly weekday: NumberPart | null
  /** Between day and month in numbers; empty in words and where only one of them is written. */
  readonly separator: '' | '/' | '-' | '.'
  /** `03 tháng 02 năm 1930`. */
  readonly inWords: boolean
}

/** Days, months or years: one, the two ends of a range, or a list. `ngày`, `từ` and brackets lie outside. */
export interface DayMention extends Part {
  readonly kind: 'date'
  readonly form: 'single' | 'range' | 'list'
  readonly dates: readonly WrittenDate[]
  readonly isLunar: boolean
  /** The name of the lunar year: `Giáp Thìn`. */
  readonly lunarYear: Part | null
}

/** A quarter (`quý II/2024`) or the first or last months of a year. */
export interface PeriodMention extends Part {
  readonly kind: 'date'
  readonly form: 'period'
  readonly unit: 'quarter' | 'first-months' | 'last-months'
  readonly number: NumberPart
  readonly year: NumberPart | null
}

export type DatePartName = 'day' | 'month' | 'year'

/** A date with parts left blank: `ngày   tháng 01 năm 2024`. It spans the word `ngày` too. */
export interface BlankDateMention extends Part {
  readonly kind: 'date'
  readonly form: 'blank'
  readonly missing: readonly DatePartName[]
  /** Some part is filled in; a form for others to fill has none. */
  readonly hasNumber: boolean
}

export type DateMention = DayMention | PeriodMention | BlankDateMention

/**
 * The words of the rarer writings, told by their rarest letter: it is looked for in every block, and almost never
 * found. `ngày` counts only before a blank or `tháng`.
 */
const RARER = new RegExp(
  `[àằùồýá](?:${[
    '(?<=ngà)y:?(?! {0,3}\\d{1,2}/\\d{1,2}/\\d{4})(?=[ .…_·]{0,80}(?:tháng|/|\\d{1,2}[ .…_·]{0,80}(?:tháng|/)))',
    '(?<=rằ)m |(?<=m[ùồ])ng ',
    '(?<=quý) {1,2}[IV\\d]',
    '(?<=thá)ng (?:đầu|cuối) năm',
  ].join('|')})`,
  'i',
)

/** Every date of a block's normalised text, in order and without overlap. Digits of references are none. */
export function scanDates(text: string, references: readonly ReferenceMention[] = []): DateMention[] {
  const rarer = RARER.test(text)
    ? [...scanBlankDates(text), ...scanNamedDays(text), ...scanPeriods(text)]
    : NONE
  if (rarer.length === 0) return scanDays(text, references)
  const days = scanDays(text, [...references, ...rarer].sort(byStart))
  return [...rarer, ...days].sort(byStart)
}

const NONE: readonly DateMention[] = []
const byStart = (a: Part, b: Part) => a.start - b.start

const DIGIT = /\d/g

/** Jumps from digit to digit, over the stretches that are something else. */
function scanDays(text: string, skipped: readonly Part[]): DayMention[] {
  const mentions: DayMention[] = []
  let skip = 0
  DIGIT.lastIndex = 0
  while (DIGIT.test(text)) {
    const at = DIGIT.lastIndex - 1
    while (skip < skipped.length && skipped[skip]!.end <= at) skip++
    const stretch = skipped[skip]
    if (stretch && stretch.start <= at) {
      DIGIT.lastIndex = stretch.end
      continue
    }
    const unit = announcementBefore(text, at)
    const mayBeDate = (unit !== null || goesOn(text, at)) && isTokenStart(text, at)
    const mention = mayBeDate ? readMention(text, at, unit) : null
    if (mention) mentions.push(mention)
    DIGIT.lastIndex = mention ? mention.end : endOfCandidate(text, at)
  }
  return mentions
}

/** What may stand behind the first number of a date: a separator and a number, `tháng`, the joints of a list. */
const GOES_ON = new RegExp(
  [
    '\\d+(?: {0,3}[/.\\-–—‑−_~]{1,2} {0,3}\\d',
    ' {0,3},? {0,3}tháng',
    ' {0,2}/? {0,2},? {0,2}(?:đến|tới|và|cho|hoặc|[-–—‑−_])',
    ' {0,2}/? {0,2}, {0,3}(?:các )?(?:\\d|ngày|mùng|mồng|tháng|năm)',
    ' \\d{1,2} \\d{4})',
  ].join('|'),
  'iy',
)

/** Most digits of a text are counts, and nothing follows that a date goes on with. */
function goesOn(text: string, at: number): boolean {
  GOES_ON.lastIndex = at
  return GOES_ON.test(text)
}

/** After a failed candidate: behind its first number only, so that `tuần 4 tháng 5/2019` still gives the month. */
function endOfCandidate(text: string, at: number): number {
  const cluster = readCluster(text, at)
  if (cluster) return cluster.end
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

const isDigit = (code: number) => code >= 48 && code <= 57

function readMention(text: string, at: number, unit: Unit | null): DayMention | null {
  const named = unit && unit !== 'day' ? readAs(text, at, unit, true) : null
  return named ?? readAs(text, at, 'day', unit === 'day')
}

function readAs(text: string, at: number, unit: Unit, isAnnounced: boolean): DayMention | null {
  const chain = readChain(text, at, unit, isAnnounced) ?? readSpacedDate(text, at)
  if (!chain) return null
  return isDate(chain.dates, unit, new Surroundings(text, chain)) ? toMention(text, chain) : null
}

const SPACED_DATE = /(\d{1,2}) (\d{1,2}) (\d{4})(?!\d)/y

/** `Thứ Năm, 29 07 2019 12:00`, as some portals print the day of a post: only after a weekday. */
function readSpacedDate(text: string, at: number): Chain | null {
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

function toMention(text: string, chain: Chain): DayMention {
  const { dates, start, end } = chain
  const lunar = readLunarAfter(text, end)
  const first = dates[0]!
  const last = dates[dates.length - 1]!
  if (mayFollowWeekday(text, start)) {
    const from = Math.max(0, start - EVIDENCE_REACH)
    first.weekday = readWeekdayBefore(text.slice(from, start), from)
  }
  if (!first.weekday) last.weekday = readWeekdayAfter(text, end)
  const hasYear = dates.some(({ year }) => year !== null)
  return {
    kind: 'date',
    form: dates.length === 1 ? 'single' : chain.isRange ? 'range' : 'list',
    start,
    end,
    dates,
    isLunar: chain.isLunar || lunar !== null || isLunarByContext(text, start, end, hasYear),
    lunarYear: lunar?.yearName ?? null,
  }
}

/** The word that stands right before a number, when it is one that announces what the number is. */
function announcementBefore(text: string, at: number): Unit | null {
  let end = at
  while (end > 0 && at - end < MAX_PAUSE && (text[end - 1] === ' ' || text[end - 1] === ':')) end--
  for (const [unit, word] of ANNOUNCEMENTS) {
    const start = end - word.length
    if ((text.charCodeAt(end - 1) | LOWER_CASE_BIT) !== word.charCodeAt(word.length - 1)) continue
    if (text.slice(Math.max(0, start), end).toLowerCase() === word && !isWordCharacter(text[start - 1]))
      return unit
  }
  return null
}

const ANNOUNCEMENTS = [
  ['day', 'ngày'],
  ['month', 'tháng'],
  ['year', 'năm'],
] as const
/** What tells a small Latin letter from its capital. */
const LOWER_CASE_BIT = 32
/** Blanks and a colon: `Ngày:   04/6/2019`. */
const MAX_PAUSE = 6
