/**
 * The commonest writings of days, read at a glance: `05/7/2023`, `03/02/1930 - 03/02/2024`, `ngày 05 tháng 7 năm 2023`.
 * Whatever may stand beside them and make more or less of them (a weekday, a list, a lunar mark, the word `số`) sends
 * them the long way round (date.ts), which reads the same where there is nothing of the kind; a test holds the two
 * together. Most dates are plain, so that this is what reading a text costs: characters, and one look to each side.
 */
import { isWordCode } from '../vietnamese'
import type { DayMention, WrittenDate } from './date'
import { mayFollowWeekday } from './date-weekday'
import type { NumberPart } from './mention'
import { NUMBERED_WORDS } from './not-a-date'

const BLANK = 0x20
const OPEN = 0x28
const CLOSE = 0x29
const COMMA = 0x2c
const STOP = 0x2e
const SLASH = 0x2f
const COLON = 0x3a
const SEMICOLON = 0x3b
const ZERO = 0x30

/** Years that need no second look; 9999 and the like do. */
const FIRST_STRANGE_YEAR = 3000

/** The day, or the two ends of a range, that begins with the digit at `at`; null when it is not surely plain. */
export function readPlainDays(text: string, at: number): DayMention | null {
  const first = readSlashed(text, at) ?? readInWords(text, at)
  if (!first) return null
  const last = first.inWords ? null : readSecond(text, first.end)
  const { end } = last ?? first
  if (mayMatterAfter(text, end) || mayMatterBefore(text, at, first.inWords)) return null
  return {
    kind: 'date',
    form: last ? 'range' : 'single',
    start: at,
    end,
    dates: last ? [first, last] : [first],
    isLunar: false,
    lunarYear: null,
  }
}

/** The forms as a whole: one look of the engine instead of one at each character. */
const SLASHED = /\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/y
const IN_WORDS = /\d{1,2} tháng \d{1,2} năm \d{4}(?!\d)/y
const YEAR_LENGTH = 4
const MONTH_WORD = ' tháng '
const YEAR_WORD = ' năm '

/** `05/7/2023` without blanks. */
function readSlashed(text: string, at: number): WrittenDate | null {
  const dayEnd = text.charCodeAt(at + 1) === SLASH ? at + 1 : at + 2
  if (text.charCodeAt(dayEnd) !== SLASH) return null
  SLASHED.lastIndex = at
  if (!SLASHED.test(text)) return null
  const end = SLASHED.lastIndex
  const year = readFour(text, end)
  if (year.value >= FIRST_STRANGE_YEAR) return null
  return {
    start: at,
    end,
    day: readShort(text, at, dayEnd),
    month: readShort(text, dayEnd + 1, year.start - 1),
    year,
    separator: '/',
    inWords: false,
    weekday: null,
  }
}

/** `05 tháng 7 năm 2023` in small letters. */
function readInWords(text: string, at: number): WrittenDate | null {
  const dayEnd = text.charCodeAt(at + 1) === BLANK ? at + 1 : at + 2
  if (text.charCodeAt(dayEnd) !== BLANK) return null
  IN_WORDS.lastIndex = at
  if (!IN_WORDS.test(text)) return null
  const end = IN_WORDS.lastIndex
  const year = readFour(text, end)
  return {
    start: at,
    end,
    day: readShort(text, at, dayEnd),
    month: readShort(text, dayEnd + MONTH_WORD.length, year.start - YEAR_WORD.length),
    year,
    separator: '',
    inWords: true,
    weekday: null,
  }
}

/** The second end behind a dash; a dash with anything else behind it matters (`mayMatterAfter`). */
function readSecond(text: string, end: number): WrittenDate | null {
  const dash = skipBlanks(text, end)
  if (!isDash(text.charCodeAt(dash))) return null
  return readSlashed(text, skipBlanks(text, dash + 1))
}

const MOST_BLANKS = 3

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at - from < MOST_BLANKS && text.charCodeAt(at) === BLANK) at++
  return at
}

/** `-`, `–`, `—`, the no-break hyphen, the minus sign. */
const isDash = (code: number) =>
  code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2011 || code === 0x2212

/** One or two digits. */
function readShort(text: string, start: number, end: number): NumberPart {
  const first = text.charCodeAt(start) - ZERO
  return { start, end, value: end - start === 1 ? first : first * 10 + text.charCodeAt(start + 1) - ZERO }
}

/** The four digits of a year. */
function readFour(text: string, end: number): NumberPart {
  let value = 0
  for (let at = end - YEAR_LENGTH; at < end; at++) value = value * 10 + text.charCodeAt(at) - ZERO
  return { start: end - YEAR_LENGTH, end, value }
}

/** What ties further dates to one, makes it lunar or bears its weekday, by its first letters. It may say yes too often. */
const MATTERS_AFTER = new RegExp(
  ` {0,6}[,(]? {0,6}(?:[\\d/–—‑−_~-]|${[
    'ngày|các|mùng|mồng|tháng|năm|đến|tới|và|cho|hoặc',
    'thứ|chủ|cn|tức|nhằm|nhuận|âm|âl',
    'giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí]',
  ].join('|')})`,
  'iy',
)

function mayMatterAfter(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === CLOSE || code === SEMICOLON || end === text.length) return false
  if (code === STOP) return end + 1 < text.length && text.charCodeAt(end + 1) !== BLANK
  if (code !== BLANK && code !== COMMA) return true
  // A comma without a blank may be a decimal's.
  if (code === COMMA && end + 1 < text.length && text.charCodeAt(end + 1) !== BLANK) return true
  MATTERS_AFTER.lastIndex = end
  return MATTERS_AFTER.test(text)
}

/** What makes another thing of the numbers behind it, or a lunar day; it may say yes too often. */
const MATTERS_BEFORE = new RegExp(`(?<=(?:tháng|năm|lịch|${NUMBERED_WORDS})[ :.]{0,40})`, 'iy')

function mayMatterBefore(text: string, at: number, inWords: boolean): boolean {
  let end = at
  while (end > 0 && isBlankOrColon(text.charCodeAt(end - 1))) end--
  if (endsInDayWord(text, end)) {
    if (end === at || (inWords && at - end > 1)) return true
    return isWeekdayBefore(text, at, end - DAY_WORD.length)
  }
  if (inWords) return true
  if (end === 0) return false
  if (end === at) return text.charCodeAt(at - 1) !== OPEN || isWeekdayBefore(text, at, at - 1)
  MATTERS_BEFORE.lastIndex = at
  return MATTERS_BEFORE.test(text) || isWeekdayBefore(text, at, end)
}

const isBlankOrColon = (code: number) => code === BLANK || code === COLON

/** The last letters of weekdays: `Hai`, `Ba`, `Tư`, `Năm`, `Sáu`, `Bảy`, `nhật`, `CN`, and the numbers 2 to 7. */
const WEEKDAY_ENDS: ReadonlySet<number> = new Set(
  [...'iaưmuytnIAƯMUYTN234567'].map((character) => character.charCodeAt(0)),
)

/** Asked in full only where the last letter before the marks is one of a weekday. */
function isWeekdayBefore(text: string, at: number, end: number): boolean {
  let last = end - 1
  while (last >= 0 && !isWordCode(text.charCodeAt(last))) last--
  return WEEKDAY_ENDS.has(text.charCodeAt(last)) && mayFollowWeekday(text, at)
}

const DAY_WORD = 'ngày'
const LAST_OF_DAY_WORD = 0x79
const LOWER_CASE_BIT = 32

/** `ngày`, `Ngày`, `NGÀY`. */
function endsInDayWord(text: string, end: number): boolean {
  if ((text.charCodeAt(end - 1) | LOWER_CASE_BIT) !== LAST_OF_DAY_WORD) return false
  const start = end - DAY_WORD.length
  return text.startsWith(DAY_WORD, start) || text.startsWith('Ngày', start) || text.startsWith('NGÀY', start)
}
