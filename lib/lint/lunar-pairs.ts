/** Finds a lunar day and a civil day that the text says are the same: `18/4/2024 (tức 10/3 âm lịch)`. Judges nothing. */
import { isDayMention } from './day-mention'
import {
  isMarkedLunar,
  NEW_YEAR_DAY,
  readLunarDay,
  readNewYearDay,
  STEM_BRANCH,
  type WrittenLunarDay,
} from './lunar-writing'
import type { DayMention, WrittenDate } from './mentions/date'
import type { Mention } from './mentions/mention'

export interface LunarPair {
  readonly lunar: WrittenLunarDay
  readonly solar: WrittenDate
}

/** Says that the two are one day; a bracket alone does so too. */
const SAME = /[([]|(?:^|[^a-zà-ỹ])(?:tức|nhằm|trùng|ứng với)(?![a-zà-ỹ])/i
/** Nothing but marks may stand between the two; anything else makes them two things. */
const BETWEEN = new RegExp(
  `^(?:[ ,()\\[\\]–-]|âm lịch|dương lịch|âl|dl|tức|là|nhằm|vào|trùng|ứng|với|ngày|mùng|mồng|năm|${STEM_BRANCH}|\\d{4}|nhuận|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)*$`,
  'i',
)
const LONGEST_BETWEEN = 60
const NEW_YEAR_DAYS = new RegExp(NEW_YEAR_DAY, 'gi')

/**
 * Every pair of a block, in the order of the text. A pair of ranges gives its ends two by two. `hasNewYear`: the text
 * speaks of Tết, or may do so.
 */
export function lunarPairs(
  text: string,
  mentions: readonly Mention[],
  hasNewYear: boolean,
): readonly LunarPair[] {
  // One day has nothing beside it to be compared with, except the day of Tết.
  if (mentions.length < 2 && (mentions.length === 0 || !hasNewYear)) return NONE
  const days = mentions.filter(hasDay)
  const pairs: LunarPair[] = []
  for (let i = 0; i + 1 < days.length; i++) {
    const first = days[i]!
    const second = days[i + 1]!
    if (second.start - first.end > LONGEST_BETWEEN) continue
    const between = text.slice(first.end, second.start)
    const lunar = isTied(between) ? lunarOf(text, first, second, between) : null
    if (!lunar || first.dates.length !== second.dates.length || lunar.form === 'list') continue
    // `(tức 29 tháng Chạp năm Quý Mão đến mùng 5 …)` after the second end of a range is of both ends.
    if (second.form === 'single' && isRangeOpened(text, second.end)) continue
    const solar = lunar === first ? second : first
    lunar.dates.forEach((date, at) => {
      const day = readLunarDay(text, date)
      if (day) pairs.push({ lunar: day, solar: solar.dates[at]! })
    })
  }
  return days.length > 0 && hasNewYear ? [...pairs, ...newYearPairs(text, days)] : pairs
}

const NONE: readonly LunarPair[] = []

const RANGE_OPENED = new RegExp(
  `(?:,? {0,2}(?:năm )?(?:${STEM_BRANCH}))?(?: \\d{4})? {0,2}(?:đến|tới|[-–]) `,
  'iy',
)

function isRangeOpened(text: string, end: number): boolean {
  RANGE_OPENED.lastIndex = end
  return RANGE_OPENED.test(text)
}

const hasDay = (mention: Mention): mention is DayMention =>
  isDayMention(mention) && mention.dates.some(({ day }) => day !== null)

const isTied = (between: string) =>
  between.length <= LONGEST_BETWEEN && SAME.test(between) && BETWEEN.test(between)

const SAME_IN_WORDS = /tức|nhằm|trùng|ứng với/i
const hasYear = ({ dates }: DayMention) => dates.some(({ year }) => year !== null)

/** Which of two days that are the same is the lunar one: the one marked so, else the one without a year. */
function lunarOf(text: string, first: DayMention, second: DayMention, between: string): DayMention | null {
  const marked = [first, second].filter((day) => isMarkedLunar(text, day))
  if (marked.length > 0) return marked.length === 1 ? marked[0]! : null
  if (!SAME_IN_WORDS.test(between) || hasYear(first) === hasYear(second)) return null
  return hasYear(first) ? second : first
}

/** `ngày 28/1 (tức mùng 1 Tết Đinh Dậu 2017)` and `mùng 1 Tết (28/1/2017)`: the civil day is next to it. */
function newYearPairs(text: string, days: readonly DayMention[]): LunarPair[] {
  const civil = days.filter((day) => day.form === 'single' && !isMarkedLunar(text, day))
  const pairs: LunarPair[] = []
  let after = 0
  for (const match of text.matchAll(NEW_YEAR_DAYS)) {
    const lunar = readNewYearDay(text, match.index, match[0], match[1]!)
    if (!lunar) continue
    while (after < civil.length && civil[after]!.start < lunar.start) after++
    const before = civil[after - 1]
    const behind = civil[after]
    if (before && isTied(text.slice(before.end, lunar.start))) {
      pairs.push({ lunar, solar: before.dates[0]! })
    } else if (behind && behind.start >= lunar.tailEnd && isTied(text.slice(lunar.tailEnd, behind.start))) {
      pairs.push({ lunar, solar: behind.dates[0]! })
    }
  }
  return pairs
}
