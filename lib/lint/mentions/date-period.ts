/** Quarters and parts of a year: `quý II/2024`, `6 tháng đầu năm 2024`. It only records them. */
import { isWordCharacter } from '../vietnamese'
import type { PeriodMention } from './date'
import { readYearAfter } from './date-words'
import type { NumberPart } from './mention'
import { readDigits, readNumberBefore } from './numbers'

// Both begin with a literal: what stands before is looked at only where one was found.
const QUARTER = /quý {1,2}(IV|I{1,3}|V|\d)(?![0-9A-Za-zÀ-ỹ])/gi
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
  ['V', 5],
])
const MONTHS = /tháng (đầu|cuối) năm(?![0-9A-Za-zÀ-ỹ])/gi
const PLAIN_YEAR = / {1,3}(?=\d{4}(?!\d))/y
const QUARTER_YEAR = / {0,2}[/-] {0,2}(?=\d{4}(?!\d))/y

/** Every quarter and run of months that a block names, in order. */
export function scanPeriods(text: string): PeriodMention[] {
  return [...scanQuarters(text), ...scanMonths(text)].sort((a, b) => a.start - b.start)
}

function scanQuarters(text: string): PeriodMention[] {
  const mentions: PeriodMention[] = []
  QUARTER.lastIndex = 0
  for (let match = QUARTER.exec(text); match; match = QUARTER.exec(text)) {
    const written = match[1]!
    // Roman numbers are capitals; `quý v…` is something else.
    const value = ROMAN.get(written) ?? Number(written)
    const start = match.index
    if (!value || isWordCharacter(text[start - 1])) continue
    const end = start + match[0].length
    const year = readYearAfter(text, end) ?? readYearBehind(QUARTER_YEAR, text, end)
    const number = { start: end - written.length, end, value }
    mentions.push({
      kind: 'date',
      form: 'period',
      unit: 'quarter',
      start,
      end: year?.end ?? end,
      number,
      year,
    })
  }
  return mentions
}

function scanMonths(text: string): PeriodMention[] {
  const mentions: PeriodMention[] = []
  MONTHS.lastIndex = 0
  for (let match = MONTHS.exec(text); match; match = MONTHS.exec(text)) {
    const number = readNumberBefore(text, match.index)
    if (!number || number.value > 12) continue
    const end = match.index + match[0].length
    const year = readYearBehind(PLAIN_YEAR, text, end)
    const unit = match[1]!.toLowerCase() === 'đầu' ? 'first-months' : 'last-months'
    const { start } = number
    mentions.push({ kind: 'date', form: 'period', unit, start, end: year?.end ?? end, number, year })
  }
  return mentions
}

function readYearBehind(separator: RegExp, text: string, at: number): NumberPart | null {
  separator.lastIndex = at
  return separator.test(text) ? readDigits(text, separator.lastIndex) : null
}
