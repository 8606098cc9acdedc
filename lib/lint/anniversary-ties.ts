/**
 * Dates that the writing itself ties to a catalogued name: `Ngày <name> 28/8`, `Ngày <name> (28/8)`, `79 năm Ngày
 * <name> (28/8/1945 - 28/8/2024)`. A date that merely follows a name (`…, ngày 25/8`, `có hiệu lực từ ngày …`) is
 * the day of something else and is never tied.
 */
import type { Catalogue } from './catalogue/catalogue'
import { type NameMatch, nameEndingAt } from './catalogue/named-anniversaries'
import type { AnniversaryMention } from './mentions/anniversary'
import type { DayMention, WrittenDate } from './mentions/date'
import type { Mention } from './mentions/mention'
import type { BlockReading } from './reading'

/** A date, or the two ends of a bracket, right behind what may be a name. */
export interface DateAfterName {
  readonly nameEnd: number
  /** The catalogued name that ends there; null when none does. */
  readonly name: NameMatch | null
  /** The only date, or the founding day of the two ends. */
  readonly first: WrittenDate
  /** The second end; null where one date stands alone. */
  readonly last: WrittenDate | null
  /** The date stands in a bracket after the name, where the day of a ceremony may stand as well. */
  readonly isBracketed: boolean
  /** The count and bracket that the ends belong to. */
  readonly anniversary: AnniversaryMention | null
}

export interface Tie extends DateAfterName {
  readonly name: NameMatch
}

export const isTie = (date: DateAfterName): date is Tie => date.name !== null

interface Remembered {
  readonly mentions: readonly Mention[]
  readonly catalogue: Catalogue
  readonly dates: readonly DateAfterName[]
}

/** Several rules ask for the same block, one after the other, so that the last block is all that need be remembered. */
let remembered: Remembered | null = null

/** Every place of a block where the name of a date may end, catalogued or not, in order. */
export function datesAfterNames(
  { block, mentions }: BlockReading,
  catalogue: Catalogue,
): readonly DateAfterName[] {
  if (remembered?.mentions === mentions && remembered.catalogue === catalogue) return remembered.dates
  const dates = readDates(block.text, mentions, catalogue)
  remembered = { mentions, catalogue, dates }
  return dates
}

/** Dates that stand alone behind a catalogued name, by where the name begins. */
export const datesByName = (reading: BlockReading, catalogue: Catalogue): ReadonlyMap<number, WrittenDate> =>
  new Map(
    datesAfterNames(reading, catalogue).flatMap(({ name, first, last }) =>
      name && !last ? [[name.start, first] as const] : [],
    ),
  )

function readDates(text: string, mentions: readonly Mention[], catalogue: Catalogue): DateAfterName[] {
  const dates: DateAfterName[] = []
  let brackets: Map<number, AnniversaryMention> | null = null
  let dayBefore = -1
  for (const mention of mentions) {
    if (mention.kind === 'anniversary' && mention.first) {
      brackets ??= new Map()
      const { first } = mention
      // `19/5 (1890-2024)`: the day stands before the bracket and belongs to both ends.
      if (first.day && first.day.start < first.start) dayBefore = first.day.start
      brackets.set(first.start, mention)
      continue
    }
    if (mention.kind !== 'date' || !isComparable(mention) || mention.start === dayBefore) continue
    const date = readDate(text, mention, brackets?.get(mention.start) ?? null, catalogue)
    if (date) dates.push(date)
  }
  return dates
}

function readDate(
  text: string,
  { start, dates }: DayMention,
  anniversary: AnniversaryMention | null,
  catalogue: Catalogue,
): DateAfterName | null {
  const first = anniversary?.first ?? dates[0]!
  const last = (anniversary ? anniversary.last : dates[1]) ?? null
  if (!anniversary && !first.month) return null
  if (last && !isReturn(first, last) && anniversary?.meaning !== 'anniversary') return null
  const nameEnd = anniversary ? anniversary.name.end : nameEndBefore(text, start)
  if (nameEnd < 0) return null
  const isBracketed = anniversary !== null || text.slice(nameEnd, start).includes('(')
  const name = nameEndingAt(catalogue, text, nameEnd)
  return { nameEnd, name, first, last, isBracketed, anniversary }
}

/** One day or month, or the two ends of a bracket; a list holds days of several things. */
const isComparable = (mention: { readonly form: string }): mention is DayMention =>
  (mention.form === 'single' || mention.form === 'range') && !(mention as DayMention).isLunar

/** Two ends with different years are an anniversary only when the second repeats the day or leaves it out. */
function isReturn(first: WrittenDate, last: WrittenDate): boolean {
  if (!first.year || !last.year || !first.month || last.year.value <= first.year.value) return false
  return !last.month || (first.day?.value === last.day?.value && first.month.value === last.month.value)
}

/** Blanks between a name, its bracket and its date; more of them part two things. */
const MOST_BLANKS = 2
const DAY_WORD = 'ngày'

/**
 * Where a name that the date is tied to would end; -1 when something else stands before the date. Only a bracket
 * (`(`, `(ngày `), a dash between blanks, or a blank may stand between. Asked at every date, so it reads characters.
 */
function nameEndBefore(text: string, start: number): number {
  let at = skipBlanks(text, start)
  const isDay = text.slice(at - DAY_WORD.length, at).toLowerCase() === DAY_WORD
  if (isDay) at = skipBlanks(text, at - DAY_WORD.length)
  if (text[at - 1] === '(') return skipBlanks(text, at - 1)
  // After a comma the sentence goes on: `Nhân Ngày Phụ nữ Việt Nam, 19/10, công đoàn gặp mặt`.
  if (isDay || at === start || text[at - 1] === ',') return -1
  if (!'-–—'.includes(text[at - 1] ?? ' ')) return at
  const end = skipBlanks(text, at - 1)
  return end === at - 1 ? -1 : end
}

function skipBlanks(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < MOST_BLANKS && text[at - 1] === ' ') at--
  return at
}
