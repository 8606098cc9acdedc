/** Weekdays that are not their date's. The right ones are counted by JavaScript's own calendar, not by the brain's. */
import type { CalendarDate } from '../../../lib/lint/calendar'
import type { Mutator } from './mutant'
import { replaceIn } from './page-dates'
import type { Random } from './random'
import { BODIES, EVENTS } from './words'
import { AFTER_DAY_WORD, anyDay, NUMERIC } from './writing'

/** From Sunday on, as JavaScript counts. */
const NAMES = [
  ['Chủ nhật', 'Chủ Nhật', 'chủ nhật'],
  ['thứ Hai', 'Thứ Hai', 'thứ 2', 'Thứ 2'],
  ['thứ Ba', 'Thứ Ba', 'thứ 3', 'Thứ 3'],
  ['thứ Tư', 'Thứ Tư', 'thứ 4', 'Thứ 4'],
  ['thứ Năm', 'Thứ Năm', 'thứ 5', 'Thứ 5'],
  ['thứ Sáu', 'Thứ Sáu', 'thứ 6', 'Thứ 6'],
  ['thứ Bảy', 'Thứ Bảy', 'thứ 7', 'Thứ 7'],
] as const

const weekdayIn = ({ day, month, year }: CalendarDate) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

function otherWeekday(right: number, random: Random): number {
  return (right + random.between(1, 6)) % 7
}

const IN_PAGE =
  /(?<name>thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?<gap>(?:,\s|\s\(|\s)(?:ngày\s)?)(?<day>\d{1,2})[/. -](?<month>\d{1,2})[/. -](?<year>\d{4})(?![\d/])/giu

function inText(text: string, random: Random): string[] {
  return [...text.matchAll(IN_PAGE)].flatMap((match) => {
    const { name = '', day, month, year } = match.groups!
    const right = weekdayIn({ day: Number(day), month: Number(month), year: Number(year) })
    if (!NAMES[right]!.some((each) => each.toLowerCase() === name.toLowerCase())) return []
    const wrong = NAMES[otherWeekday(right, random)]![0]
    const isLower = /^thứ \p{Ll}/u.test(name)
    const written = isLower
      ? wrong.toLowerCase()
      : name[0] === 'T'
        ? wrong[0]!.toUpperCase() + wrong.slice(1)
        : wrong
    return [replaceIn(text, { start: match.index, end: match.index + name.length }, written)]
  })
}

type Template = (weekday: string, random: Random) => string

/** The date stands where the mark is. */
const TEMPLATES: readonly Template[] = [
  (weekday, random) => `Sáng ${weekday}, ngày \u0000, ${random.pick(BODIES)} tổ chức ${random.pick(EVENTS)}.`,
  (weekday, random) => `${random.pick(BODIES)} khai mạc ${random.pick(EVENTS)} vào ${weekday}, ngày \u0000.`,
  (weekday, random) =>
    `Thời gian: 8 giờ 00 phút, ${weekday} ngày \u0000; thành phần: ${random.pick(BODIES)}.`,
  (weekday, random) => `Lịch công tác của ${random.pick(BODIES)} (${weekday}, ngày \u0000)`,
  (weekday, random) => `Tối ${weekday} (ngày \u0000), đêm chung kết ${random.pick(EVENTS)} diễn ra.`,
]
const IN_NUMBERS: readonly Template[] = [
  (weekday, random) => `Chiều ${weekday}, \u0000, ${random.pick(BODIES)} làm việc với các cụm thi đua.`,
  (weekday, random) => `Từ 7h30 ngày \u0000 (${weekday}), ${random.pick(BODIES)} đón tiếp đại biểu.`,
  (weekday, random) => `Hạn nộp: \u0000 (${weekday}), qua hộp thư của ${random.pick(BODIES)}.`,
]

export const weekdayMismatch: Mutator = {
  kind: 'weekday-mismatch',
  inText,
  sentence(random) {
    const isNumeric = random.below(2) === 0
    const date = anyDay(random, 1995, 2026)
    const written = random.pick(isNumeric ? NUMERIC : AFTER_DAY_WORD)(date)
    const right = weekdayIn(date)
    const manner = random.below(NAMES[0].length)
    const nameOf = (weekday: number) => NAMES[weekday]![manner]!
    const frame = random
      .pick(isNumeric ? IN_NUMBERS : TEMPLATES)('\u0001', random)
      .replace('\u0000', written)
    const put = (weekday: number) => frame.replace('\u0001', nameOf(weekday))
    return { right: put(right), wrong: put(otherWeekday(right, random)) }
  },
}
