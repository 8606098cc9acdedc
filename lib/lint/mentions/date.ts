/**
 * Finds dates as they are written in Vietnamese official prose, possible or not. Candidates are read in
 * date-cluster.ts and date-chain.ts, weighed in date-evidence.ts; here they become mentions. Linear in the text.
 */
import type { Part } from '../blocks'
import { readSigns } from '../signs/read-signs'
import { BLANK_DATE_SIGN, PERIOD_SIGN } from '../signs/sign'
import { isWordCode } from '../vietnamese'
import { scanBlankDates } from './date-blank'
import { type Chain, isTokenStart, readChain } from './date-chain'
import { isTied, readCluster, type Unit } from './date-cluster'
import { EVIDENCE_REACH, isDate, Surroundings } from './date-evidence'
import { scanNamedDays } from './date-named'
import { scanPeriods } from './date-period'
import { readPlainDays } from './date-plain'
import { readSpacedDate } from './date-spaced'
import { mayFollowWeekday, readWeekdayAfter, readWeekdayBefore } from './date-weekday'
import { isLunarByContext, readLunarAfter } from './date-words'
import { undisguised } from './digit-look-alikes'
import type { NumberPart } from './mention'
import { isDigitCode } from './numbers'
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
 * Every date of a block's normalised text, in order and without overlap. Digits of references are none. `signs` are
 * those of the words in the text, for whoever has read them already.
 */
export function scanDates(
  text: string,
  references: readonly ReferenceMention[] = NO_REFERENCES,
  signs: number = readSigns(text),
): readonly DateMention[] {
  const blank = (signs & BLANK_DATE_SIGN) === 0 ? NONE : scanBlankDates(text)
  const named = (signs & PERIOD_SIGN) === 0 ? NONE : [...scanNamedDays(text), ...scanPeriods(text)]
  const rarer = blank.length === 0 ? named : [...blank, ...named]
  if (rarer.length === 0) return scanDays(text, references)
  const days = scanDays(text, [...references, ...rarer].sort(byStart))
  return [...rarer, ...days].sort(byStart)
}

const NONE: readonly never[] = []
const NO_REFERENCES: readonly ReferenceMention[] = NONE
const byStart = (a: Part, b: Part) => a.start - b.start

const DIGIT = /\d/g

/** Jumps from digit to digit, over the stretches that are something else. */
function scanDays(text: string, skipped: readonly Part[]): readonly DayMention[] {
  let mentions: DayMention[] | null = null
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
    const mention = readPlainDays(text, at) ?? readDays(text, at) ?? readDisguised(text, at)
    // Most blocks have no date, and most others one: then no list is made, or none that must grow.
    if (mention && mentions) mentions.push(mention)
    else if (mention) mentions = [mention]
    DIGIT.lastIndex = mention ? mention.end : endOfCandidate(text, at)
  }
  return mentions ?? NONE
}

function readDisguised(text: string, at: number): DayMention | null {
  const found = undisguised(text, at)
  return found && readDays(found.text, found.start)
}

/** The days in any writing that begin with the digit at `at`; null when it is no date. */
export function readDays(text: string, at: number): DayMention | null {
  const unit = announcementBefore(text, at)
  const mayBeDate = (unit !== null || goesOn(text, at)) && isTokenStart(text, at)
  return mayBeDate ? readMention(text, at, unit) : null
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
  let next = endOfDigits(text, at)
  while (text.charCodeAt(next) === BLANK_CODE) next++
  if (!MAY_GO_ON.has(text.charCodeAt(next))) return false
  GOES_ON.lastIndex = at
  return GOES_ON.test(text)
}

/** What the patterns of GOES_ON begin with, behind the number and its blanks. */
const MAY_GO_ON: ReadonlySet<number> = new Set(
  [...'/.-–—‑−_~,tTđĐvVcChH0123456789'].map((character) => character.charCodeAt(0)),
)
const BLANK_CODE = 32

/** After a failed candidate: behind its first number only, so that `tuần 4 tháng 5/2019` still gives the month. */
function endOfCandidate(text: string, at: number): number {
  const end = endOfDigits(text, at)
  return isTied(text, end) ? (readCluster(text, at)?.end ?? end) : end
}

function endOfDigits(text: string, at: number): number {
  let end = at
  while (isDigitCode(text.charCodeAt(end))) end++
  return end
}

function readMention(text: string, at: number, unit: Unit | null): DayMention | null {
  const named = unit && unit !== 'day' ? readAs(text, at, unit, true) : null
  return named ?? readAs(text, at, 'day', unit === 'day')
}

function readAs(text: string, at: number, unit: Unit, isAnnounced: boolean): DayMention | null {
  const chain = readChain(text, at, unit, isAnnounced) ?? readSpacedDate(text, at)
  if (!chain) return null
  return isDate(chain.dates, unit, new Surroundings(text, chain)) ? toMention(text, chain) : null
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
  while (end > 0 && at - end < MAX_PAUSE && isPause(text.charCodeAt(end - 1))) end--
  const last = text.charCodeAt(end - 1) | LOWER_CASE_BIT
  if (last === ANNOUNCED_DAY.lastCode) return endsInWord(text, end, ANNOUNCED_DAY.word) ? 'day' : null
  if (last === ANNOUNCED_MONTH.lastCode) return endsInWord(text, end, ANNOUNCED_MONTH.word) ? 'month' : null
  return last === ANNOUNCED_YEAR.lastCode && endsInWord(text, end, ANNOUNCED_YEAR.word) ? 'year' : null
}

function endsInWord(text: string, end: number, word: string): boolean {
  const start = end - word.length
  if ((text.charCodeAt(start) | LOWER_CASE_BIT) !== word.charCodeAt(0)) return false
  const isWord = text.startsWith(word, start) || text.slice(start, end).toLowerCase() === word
  return isWord && !isWordCode(text.charCodeAt(start - 1))
}

const isPause = (code: number) => code === BLANK_CODE || code === COLON_CODE
const COLON_CODE = 58
const announcement = (word: string) => ({ word, lastCode: word.charCodeAt(word.length - 1) })
const ANNOUNCED_DAY = announcement('ngày')
const ANNOUNCED_MONTH = announcement('tháng')
const ANNOUNCED_YEAR = announcement('năm')
/** What tells a small Latin letter from its capital. */
const LOWER_CASE_BIT = 32
/** Blanks and a colon: `Ngày:   04/6/2019`. */
const MAX_PAUSE = 6
