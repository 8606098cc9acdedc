/** Days written without a digit: `rằm tháng Bảy`, `mồng Mười tháng Ba`. Digits after `mùng` are read like any date. */
import { isNumberWord, isWordCharacter, readNumberWords } from '../vietnamese'
import type { DayMention } from './date'
import { readLunarAfter, readMonthAfter } from './date-words'
import type { NumberPart } from './mention'

const OPENER = /(?:rằm|mùng|mồng) /gi
const FULL_MOON = 15
/** `mùng mười`: the first ten days, in at most one syllable. */
const DAY_NAME = / {1,2}([A-Za-zÀ-ỹ]{2,5})(?![0-9A-Za-zÀ-ỹ])/y

/** Every day of a block that is written in words from its first letter, in order. */
export function scanNamedDays(text: string): DayMention[] {
  const mentions: DayMention[] = []
  OPENER.lastIndex = 0
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    if (isWordCharacter(text[match.index - 1])) continue
    const end = match.index + match[0].length - 1
    const isFullMoon = match[0].toLowerCase() === 'rằm '
    const day = isFullMoon ? { start: match.index, end, value: FULL_MOON } : readDayName(text, end)
    const words = day && readMonthAfter(text, day.end, false)
    if (!words) continue
    const lunar = readLunarAfter(text, words.end)
    const { month, year } = words
    const start = day.start
    const date = {
      start,
      end: words.end,
      day,
      month,
      year,
      weekday: null,
      separator: '',
      inWords: true,
    } as const
    mentions.push({
      kind: 'date',
      form: 'single',
      start,
      end: words.end,
      dates: [date],
      isLunar: isFullMoon || words.isLunar || lunar !== null,
      lunarYear: lunar?.yearName ?? null,
    })
  }
  return mentions
}

function readDayName(text: string, at: number): NumberPart | null {
  DAY_NAME.lastIndex = at
  const name = DAY_NAME.exec(text)?.[1]
  const value = name && isNumberWord(name.toLowerCase()) ? readNumberWords([name.toLowerCase()]) : null
  if (!value) return null
  const end = DAY_NAME.lastIndex
  return { start: end - name!.length, end, value }
}
