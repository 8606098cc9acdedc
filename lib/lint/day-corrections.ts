/** Corrections of a day that does not exist: every plausible one, the best supported first, none guessed. */
import type { Part } from './blocks'
import { daysInMonth, isRealDay } from './calendar'
import { namedAnniversaries } from './catalogue/named-anniversaries'
import { rewriteDay } from './date-writing'
import type { AnniversaryMention } from './mentions/anniversary'
import type { DayMention, WrittenDate } from './mentions/date'
import type { Context } from './reading'
import type { Correction } from './rules/define-rule'
import { calendarYear } from './unreal-day'

/** A written day with both its numbers, and what stands around it. */
export interface UnrealDay {
  readonly text: string
  readonly context: Context
  readonly mention: DayMention
  readonly date: WrittenDate
  /** The anniversary that the day is an end of. */
  readonly anniversary: AnniversaryMention | undefined
}

/** Ways to put the day right, in the writing of the text. A fix is safe only where an anniversary proves the day. */
export function dayCorrections(unreal: UnrealDay): Correction<Part>[] {
  const { text, date } = unreal
  const fixes = new Map<string, Correction<Part>>()
  for (const { day, month, isSafe } of candidates(unreal)) {
    const rewriting = isRealDay(day, month, calendarYear(date)) ? rewriteDay(text, date, day, month) : null
    if (!rewriting || fixes.has(rewriting.result)) continue
    const { at, replacement, result } = rewriting
    fixes.set(result, { label: `Sửa thành ${result}`, safe: isSafe, edits: [{ at, replacement }] })
  }
  return [...fixes.values()]
}

interface Candidate {
  readonly day: number
  readonly month: number
  readonly isSafe: boolean
}

function* candidates(unreal: UnrealDay): Generator<Candidate> {
  yield* anniversaryDays(unreal)
  const { mention, date, context } = unreal
  const day = date.day!.value
  const month = date.month!.value
  if (month > 12) {
    // Day and month the wrong way round: `02/13/2024`.
    if (day >= 1 && day <= 12) yield { day: month, month: day, isSafe: false }
    for (const meant of digitSlips(month)) yield { day, month: meant, isSafe: false }
    return
  }
  if (day > 31) for (const meant of digitSlips(day)) yield { day: meant, month, isSafe: false }
  const lastDay = daysInMonth(month, calendarYear(date) ?? context.postDay.year)
  if (day > 31 || day <= lastDay || lastDay === 0) return
  yield { day: lastDay, month, isSafe: false }
  // A neighbour that shares this month would move with it.
  const isShared = mention.dates.some((other) => other !== date && other.month === date.month)
  if (!isShared && month < 12) yield { day: 1, month: month + 1, isSafe: false }
}

/** A number of two digits with its digits changed round, or with one of them left out: 32 is 23, 2 or 3. */
function digitSlips(value: number): number[] {
  if (value < 10 || value > 99) return []
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return [ones * 10 + tens, ones, tens].filter((meant) => meant > 0)
}

/** The day of the other end of the bracket, and the day of the named anniversary. */
function* anniversaryDays({ text, context, mention, date, anniversary }: UnrealDay): Generator<Candidate> {
  const other = mention.form === 'range' ? mention.dates.find((each) => each !== date) : undefined
  const otherDay = other && isReturn(other, date) ? dayOf(other) : null
  const name = anniversary ? text.slice(anniversary.name.start, anniversary.name.end) : ''
  const named = name ? namedAnniversaries(context.catalogue, name) : []
  const known = named.flatMap(({ day, month, calendar }) =>
    day !== null && month !== null && calendar === 'solar' ? [{ day, month }] : [],
  )
  const isKnown = known.some(({ day, month }) => day === otherDay?.day && month === otherDay.month)
  if (!isKnown) for (const day of known) yield { ...day, isSafe: false }
  if (!otherDay) return
  const isProven =
    anniversary?.meaning === 'anniversary' &&
    (known.length === 0 || isKnown) &&
    isRealDay(otherDay.day, otherDay.month, calendarYear(other!))
  yield { ...otherDay, isSafe: isProven }
}

const isReturn = (other: WrittenDate, date: WrittenDate) =>
  other.year !== null && date.year !== null && other.year.value !== date.year.value

const dayOf = ({ day, month }: WrittenDate) => (day && month ? { day: day.value, month: month.value } : null)
