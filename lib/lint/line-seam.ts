/**
 * What a line break cuts in two: `ngày 31` and `tháng 4 năm 2024`, a count of years and its bracket. It looks only at the
 * seam of a line and the next one; whatever stands whole in one of them is read there.
 */
import type { Part } from './blocks'
import { isDayMention } from './day-mention'
import { type AnniversaryMention, scanAnniversaries } from './mentions/anniversary'
import { scanDates, type WrittenDate } from './mentions/date'
import type { BlockReading } from './reading'
import { whyUnreal } from './unreal-day'

/** How far from the seam a cut date may reach. */
const DATE_REACH = 32
/** A line that breaks off within a date, and one that goes on with it: small letters, for a heading is no date's end. */
const CUT_TAIL = /(?:\d|[/-]|tháng|năm)$/
const CUT_HEAD = /^(?:[/-]? ?\d|tháng \d|năm \d)/

const LETTER = /\p{L}/u

/** A day that is in no calendar and stands on two lines: its part of the first line, as it reads, and the reason. */
export interface CutDay {
  readonly at: Part
  readonly written: string
  readonly why: string
}

/** The unreal day across the end of a line; null when there is none. Asked for every line, so it looks at one letter first. */
export function cutDay(reading: BlockReading): CutDay | null {
  const { text } = reading.block
  if (!MAY_BE_CUT.has(text.charCodeAt(text.length - 1))) return null
  const end = text.trimEnd().length
  const tail = text.slice(Math.max(0, end - DATE_REACH), end)
  const head = CUT_TAIL.test(tail) ? reading.next?.text.slice(0, DATE_REACH).trimStart() : undefined
  if (!head || !CUT_HEAD.test(head)) return null
  const joined = /[/-]$/.test(tail) || /^[/-]/.test(head) ? tail + head : `${tail} ${head}`
  const date = scanDates(joined)
    .filter(isDayMention)
    .flatMap(({ dates, isLunar }) => (isLunar ? [] : dates))
    .find((each) => isAcross(each, tail.length))
  const why = date ? whyUnreal(date, false) : null
  // A number by itself on its line is a cell of a table: cells are lines too, and no break cuts them.
  if (!date || why === null || !LETTER.test(text.slice(0, end - tail.length + date.start))) return null
  return {
    at: { start: end - tail.length + date.start, end },
    written: joined.slice(date.start, date.end),
    why,
  }
}

/** A digit, a slash, a hyphen, a blank, or the last letter of `tháng` and `năm`. */
const MAY_BE_CUT: ReadonlySet<number> = new Set([...'0123456789/- gm'].map((each) => each.charCodeAt(0)))

/** With a year in full: days without one are too often the numbers of two lines. */
const isAcross = ({ start, end, day, year }: WrittenDate, seam: number): boolean =>
  start < seam && end > seam && day !== null && year !== null && year.end - year.start === 4

/** How much of the next line may belong to a count at the end of this one. */
const BRACKET_REACH = 160

/** The count that ends a line, with the bracket that the next one brings; null when there is none. */
export function cutAnniversary(reading: BlockReading): AnniversaryMention | null {
  const { text } = reading.block
  const last = reading.mentions.at(-1)
  if (last?.kind !== 'anniversary' || !last.count || last.first || last.end < text.trimEnd().length)
    return null
  const head = reading.next?.text.slice(0, BRACKET_REACH).trimStart() ?? ''
  const isNameless = last.name.start === last.name.end
  // A heading and the paragraph below are two sentences, though no stop parts them.
  if (!head.startsWith('(') && !(isNameless && head.includes('('))) return null
  const joined = `${text.trimEnd()} ${head}`
  const { start } = last.count
  return (
    scanAnniversaries(joined, scanDates(joined)).find(
      ({ count, first }) => first && count?.start === start,
    ) ?? null
  )
}
