/**
 * How the dates and spans of a draft are written: zeros before days and months, blanks around the dash of two years.
 * It only counts and finds; what is good style is a rule's business.
 */
import type { Block, Part } from './blocks'
import { isRealDay } from './calendar'
import { isDayMention } from './day-mention'
import type { Draft } from './draft'
import type { DayMention, WrittenDate } from './mentions/date'
import type { Mention, NumberPart } from './mentions/mention'
import { isQuoted } from './quotation'
import type { BlockReading, Reading } from './reading'
import { calendarYear } from './unreal-day'

/** What is written in two ways: days below 10, the months 1–2, the months 3–9, two years with a dash. */
export type StyleKind = 'day' | 'early-month' | 'late-month' | 'span'

export const DATE_KINDS = ['day', 'early-month', 'late-month'] as const

/** What Decree 30/2020/NĐ-CP, Appendix I asks for (05/7/2023, 01/02/2023); it has no word on spans. */
export const IS_NORM_WIDE: Readonly<Record<StyleKind, boolean>> = {
  day: true,
  'early-month': true,
  'late-month': false,
  span: false,
}

/** One number, or one dash with the blanks around it. */
export interface StyledPart extends Part {
  readonly kind: StyleKind
  /** `03`, `2021 - 2025`; else `3`, `2021-2025`. */
  readonly isWide: boolean
  /** The date or span it belongs to. */
  readonly whole: Part
  /** `ngày 03/02/2024`: the full day as documents write it. */
  readonly isFormal: boolean
}

export interface PlacedPart extends StyledPart {
  readonly block: Block
}

interface Counts {
  wide: number
  tight: number
}

interface BlockStyles {
  readonly parts: readonly StyledPart[]
  readonly counts: ReadonlyMap<StyleKind, Counts>
}

/**
 * Whether a draft may mix its ways of writing, or leave the norm's. Asked first, of every draft: it reads characters,
 * makes nothing, and takes quotations and days that do not exist for the writer's own, so that it says yes too often and
 * never no where there is something to count.
 */
export function mayStray({ draft, blocks }: Reading): Straying {
  if (lastStraying?.draft === draft) return lastStraying
  let ways = 0
  for (const { block, mentions } of blocks) ways |= waysOf(block.text, mentions)
  const isMixed = (ways & (ways >> WIDE_SHIFT) & ALL_WAYS) !== 0
  lastStraying = { draft, isMixed, isUnlikeNorm: (ways & UNLIKE_NORM) !== 0 }
  return lastStraying
}

interface Straying {
  readonly draft: Draft
  readonly isMixed: boolean
  readonly isUnlikeNorm: boolean
}

/** Two rules ask, one after the other. */
let lastStraying: Straying | null = null

/** A bit for each kind that is written tight, and the same bit shifted for each that is written wide. */
const DAY = 1
const EARLY_MONTH = 2
const LATE_MONTH = 4
const SPAN = 8
const ALL_WAYS = DAY | EARLY_MONTH | LATE_MONTH | SPAN
const WIDE_SHIFT = 4
const UNLIKE_NORM = DAY | EARLY_MONTH | (LATE_MONTH << WIDE_SHIFT)
const ZERO_CODE = 48
const BLANK_CODE = 32

function waysOf(text: string, mentions: readonly Mention[]): number {
  let ways = 0
  for (const mention of mentions) {
    if (!isDayMention(mention) || mention.isLunar) continue
    for (const { day, month, year } of mention.dates) {
      if (day && month) {
        if (day.value < 10) ways |= DAY << widthShift(text, day)
        if (month.value < 3) ways |= EARLY_MONTH << widthShift(text, month)
        else if (month.value < 10) ways |= LATE_MONTH << widthShift(text, month)
      } else if (year && mention.form === 'range') {
        const isWide = text.charCodeAt(mention.dates[0]!.end) === BLANK_CODE
        ways |= SPAN << (isWide ? WIDE_SHIFT : 0)
      }
    }
  }
  return ways
}

const widthShift = (text: string, { start }: Part): number =>
  text.charCodeAt(start) === ZERO_CODE ? WIDE_SHIFT : 0

/** By the block's mentions, which the engine keeps as long as the text: one keystroke reads one block again. */
const remembered = new WeakMap<BlockReading['mentions'], BlockStyles>()

/** How often each kind is written in each way. */
export function countStyles({ blocks }: Reading): ReadonlyMap<StyleKind, Readonly<Counts>> {
  const totals = new Map<StyleKind, Counts>()
  for (const reading of blocks)
    for (const [kind, counts] of stylesOf(reading).counts) add(totals, kind, counts)
  return totals
}

/** Where a kind is written in one of the two ways, in the order of the draft, up to a number of places. */
export function findStyled(
  { blocks }: Reading,
  kind: StyleKind,
  isWide: boolean,
  most = Number.POSITIVE_INFINITY,
): PlacedPart[] {
  const found: PlacedPart[] = []
  for (const reading of blocks) {
    for (const part of stylesOf(reading).parts) {
      if (part.kind !== kind || part.isWide !== isWide) continue
      if (found.push({ ...part, block: reading.block }) === most) return found
    }
  }
  return found
}

/** A part in the other of the two ways. */
export function restyle({ block, start, end, isWide, kind }: PlacedPart): string {
  const written = block.text.slice(start, end)
  if (kind === 'span') return isWide ? written.trim() : ` ${written} `
  return isWide ? String(Number(written)) : written.padStart(2, '0')
}

function stylesOf({ block, mentions }: BlockReading): BlockStyles {
  const known = remembered.get(mentions)
  if (known) return known
  const parts = mentions.flatMap((mention) =>
    isDayMention(mention) && !mention.isLunar ? partsOf(block.text, mention) : [],
  )
  const counts = new Map<StyleKind, Counts>()
  for (const { kind, isWide } of parts) add(counts, kind, { wide: isWide ? 1 : 0, tight: isWide ? 0 : 1 })
  const styles = { parts, counts }
  remembered.set(mentions, styles)
  return styles
}

function add(totals: Map<StyleKind, Counts>, kind: StyleKind, { wide, tight }: Counts): void {
  const total = totals.get(kind)
  if (!total) totals.set(kind, { wide, tight })
  else {
    total.wide += wide
    total.tight += tight
  }
}

/** A line with little more than a date is printed by the portal or a table, not written by the editor. */
const SHORTEST_PROSE = 16

function partsOf(text: string, mention: DayMention): StyledPart[] {
  if (text.length - (mention.end - mention.start) < SHORTEST_PROSE || isQuoted(text, mention.start)) return []
  const [first, last] = mention.dates
  const isSpan = mention.form === 'range' && isBareYear(first!) && isBareYear(last!)
  return isSpan ? dashOf(text, first!, last!) : mention.dates.flatMap((date) => numbersOf(text, date))
}

const isBareYear = ({ day, month, year }: WrittenDate) => year !== null && !day && !month
const DASH = /^( *)[-–]( *)$/

function dashOf(text: string, first: WrittenDate, last: WrittenDate): StyledPart[] {
  const match = DASH.exec(text.slice(first.end, last.start))
  // A blank on one side only is a slip of the keyboard, no style.
  if (!match || (match[1] === '') !== (match[2] === '')) return []
  const whole = { start: first.start, end: last.end }
  const { end: start } = first
  return [{ kind: 'span', start, end: last.start, whole, isWide: match[1] !== '', isFormal: false }]
}

/** Digits of a day and month of its own, in a day with a year or with a zero: `2/9` and `8/3` are names of days. */
function numbersOf(text: string, date: WrittenDate): StyledPart[] {
  const { day, month, year, start, end, separator, inWords } = date
  if (!day || !month || month.start < day.end || month.end > end) return []
  // A day that does not exist is another rule's business, and its correction another writing.
  if ((separator !== '/' && !inWords) || !isRealDay(day.value, month.value, calendarYear(date))) return []
  const isPadded = (part: Part) => text[part.start] === '0'
  const isNumber = (part: Part) => /^\d{1,2}$/.test(text.slice(part.start, part.end))
  const hasYear = year !== null && year.end <= end && year.end - year.start === 4
  if (!isNumber(day) || !isNumber(month) || (!hasYear && !isPadded(day) && !isPadded(month))) return []
  // Words are the writing of documents, and have a style of their own.
  const isFormal = hasYear && /ngày {1,2}$/i.test(text.slice(Math.max(0, start - 6), start))
  if (inWords && !isFormal) return []
  const whole = { start, end }
  const toPart = (kind: StyleKind, part: NumberPart): StyledPart => {
    const { start: from, end: to } = part
    return { kind, start: from, end: to, whole, isWide: isPadded(part), isFormal }
  }
  return [
    ...(day.value >= 1 && day.value < 10 ? [toPart('day', day)] : []),
    ...(month.value >= 1 && month.value <= 2 ? [toPart('early-month', month)] : []),
    ...(month.value >= 3 && month.value <= 9 ? [toPart('late-month', month)] : []),
  ]
}
