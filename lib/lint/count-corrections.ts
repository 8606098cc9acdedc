/** Corrections of a count of years that does not fit its two years: the count, or the year that slipped. */
import type { Part } from './blocks'
import { namedAnniversaries } from './catalogue/named-anniversaries'
import type { AnniversaryMention } from './mentions/anniversary'
import type { NumberPart } from './mentions/mention'
import type { Context } from './reading'
import type { Correction } from './rules/define-rule'
import { writeNumberWords } from './vietnamese'

/** What should add up: count = last year − first year. */
export interface YearSum {
  readonly count: NumberPart
  readonly firstYear: NumberPart
  readonly lastYear: NumberPart
  /** Whole years may be counted, both ends among them. */
  readonly isInclusive: boolean
}

/** Years that a text may look ahead; a later last year is no correction. */
const LONGEST_PLAN = 30

/** After the count these words say that the bracket lists its years, both ends among them. */
const LISTED_YEARS = /^(?:liền|liên tiếp|liên tục|qua|vừa qua)?$/i

/** The right count, then the years that would make the count right where they are a slip away or catalogued. */
export function* countCorrections(
  text: string,
  { name, isEdition }: AnniversaryMention,
  sum: YearSum,
  { catalogue, postDay }: Context,
): Generator<Correction<Part>> {
  const { count, firstYear, lastYear, isInclusive } = sum
  const years = lastYear.value - firstYear.value
  const written = text.slice(name.start, name.end)
  const extra = isInclusive && LISTED_YEARS.test(written) ? 1 : 0
  const foundings = namedAnniversaries(catalogue, written).flatMap(({ year }) => year ?? [])
  const newFirst = lastYear.value - count.value + extra
  const newLast = firstYear.value + count.value - extra
  if (foundings.includes(newFirst)) yield yearFix(firstYear, newFirst)
  if (years > 0) yield countFix(text, count, years + extra, isEdition)
  if (isInclusive && years > 0) yield countFix(text, count, years + 1 - extra, isEdition)
  // A catalogued founding year settles which of the two years slipped.
  if (foundings.includes(newFirst)) return
  const isFarAhead = newLast > Math.max(lastYear.value, postDay.year + LONGEST_PLAN)
  if (!isFarAhead && isSlip(lastYear.value, newLast)) yield yearFix(lastYear, newLast)
  if (!foundings.includes(firstYear.value) && isSlip(firstYear.value, newFirst))
    yield yearFix(firstYear, newFirst)
}

function countFix(text: string, count: NumberPart, value: number, isEdition: boolean): Correction<Part> {
  const edit = rewriteCount(text, count, value)
  const right = isEdition ? `lần thứ ${edit.replacement}` : `${edit.replacement} năm`
  return { label: `Sửa thành ${right}`, edits: [edit] }
}

/** Another count in the writing of the one that stands there: digits, `03`, or words with their capital. */
export function rewriteCount(
  text: string,
  { start, end }: NumberPart,
  value: number,
): { readonly at: Part; readonly replacement: string } {
  const written = text.slice(start, end)
  const isNumeric = /\d/.test(written)
  const words = writeNumberWords(value)
  const isCapital = written[0] !== written[0]?.toLowerCase()
  const number = written.match(/\d+/)?.[0] ?? ''
  const replacement = isNumeric
    ? String(value).padStart(number.startsWith('0') ? number.length : 0, '0')
    : isCapital
      ? words[0]!.toUpperCase() + words.slice(1)
      : words
  return { at: { start, end }, replacement }
}

function yearFix(year: NumberPart, value: number): Correction<Part> {
  return { label: `Sửa năm ${year.value} thành ${value}`, edits: [{ at: year, replacement: String(value) }] }
}

/** One digit mistyped (2012 for 2010), a decade or a century off (2006 for 1996), or last year's text used again. */
function isSlip(written: number, right: number): boolean {
  if (right < 1) return false
  return /^(?:[1-9]|[1-9]0|[1-9]00)$/.test(String(Math.abs(written - right)))
}
