/** Finds counts of years (`94 năm`, `chín mươi tư năm`, `kỷ niệm lần thứ 79`) and the words that qualify them. */
import type { Part } from '../blocks'
import { isWordCode } from '../vietnamese'
import {
  APPROXIMATE,
  COMMEMORATIVE_AFTER,
  COMMEMORATIVE_BEFORE,
  NO_COUNT,
  PUNISHMENT,
} from './anniversary-words'
import type { DateMention } from './date'
import type { NumberPart } from './mention'
import { isDigitCode, readDigits, readNumberBefore } from './numbers'

/** From the number to the end of its unit. */
export interface Count extends Part {
  readonly number: NumberPart
  readonly isApproximate: boolean
  readonly isEdition: boolean
  /** `kỷ niệm 94 năm`, `tròn 70 năm`, or `79 năm Ngày …`: years since a day, not a length of time. */
  readonly isCommemorative: boolean
}

/** Last syllables of numbers in words. */
const NUMBER_WORDS = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ'
/** `năm` behind a number, or an edition with its number; told by the rarest letter, for it is looked for everywhere. */
const COUNT = new RegExp(
  `[ăầ](?:(?<=(?:\\d|${NUMBER_WORDS}) {0,3}nă)m|(?<=lầ)n {1,2}thứ {1,3}(?=\\d{1,3}(?![\\d.,/])))`,
  'gi',
)
const REACH = 48

/** Every count of years in a block, in order. */
export function scanCounts(text: string, dates: readonly DateMention[]): Count[] {
  const counts: Count[] = []
  const ranges = new Ranges(dates)
  COUNT.lastIndex = 0
  for (let match = COUNT.exec(text); match; match = COUNT.exec(text)) {
    const start = match.index - 1
    const end = start + 1 + match[0].length
    const isEdition = match[0].length > 2
    const count = isEdition ? readEdition(text, start, end) : readYears(text, start, end, ranges)
    if (count) counts.push(count)
  }
  return counts.length > 1 ? counts.sort((a, b) => a.start - b.start) : counts
}

/** Where ranges of dates begin; asked for only where a number follows `năm`. */
class Ranges {
  private starts: ReadonlySet<number> | null = null

  constructor(private readonly dates: readonly DateMention[]) {}

  has(at: number): boolean {
    this.starts ??= new Set(this.dates.flatMap(({ form, start }) => (form === 'range' ? [start] : [])))
    return this.starts.has(at)
  }
}

function readYears(text: string, at: number, end: number, ranges: Ranges): Count | null {
  if (isWordCode(text.charCodeAt(at - 1)) || isWordCode(text.charCodeAt(end))) return null
  if (isYearNumber(text, end, ranges)) return null
  const number = readNumberBefore(text, at)
  if (!number || number.value < 1) return null
  const { start } = number
  if (NO_COUNT.test(text, start) || PUNISHMENT.test(text, start)) return null
  AGE.lastIndex = end
  if (AGE.test(text)) return null
  return {
    start,
    end,
    number,
    isApproximate: APPROXIMATE.test(text, start),
    isEdition: false,
    isCommemorative: isCommemorative(text, start, end),
  }
}

/** `Huy hiệu 30 năm tuổi Đảng`: a person's years, whatever day stands behind. */
const AGE = / {1,2}tuổi/y

/** `năm 2019` names a year; `5 năm 2016-2020` counts years and goes on with their range. */
function isYearNumber(text: string, end: number, ranges: Ranges): boolean {
  let at = end
  while (text[at] === ' ' && at - end < 3) at++
  return isDigitCode(text.charCodeAt(at)) && !ranges.has(at)
}

function readEdition(text: string, start: number, at: number): Count | null {
  const number = readDigits(text, at)
  const before = text.slice(Math.max(0, start - 2 * REACH), start).toLowerCase()
  // Congresses, festivals and prizes are numbered too; only an anniversary's number counts years.
  if (!number || number.value < 1 || !/k[ỷỉ] niệm[^.;:!?()]*$/.test(before)) return null
  if (/(?:đại hội|hội nghị|liên hoan|giải|cuộc thi|hội thi|kỳ họp)[^,]{0,30}$/.test(before)) return null
  return { start, end: number.end, number, isApproximate: false, isEdition: true, isCommemorative: true }
}

function isCommemorative(text: string, start: number, end: number): boolean {
  if (COMMEMORATIVE_BEFORE.test(text, start)) return true
  COMMEMORATIVE_AFTER.lastIndex = end
  return COMMEMORATIVE_AFTER.test(text)
}
