/** Ranges that end before they begin: both ends have the other's place. */
import { type CalendarDate, compareDates } from '../../../lib/lint/calendar'
import type { Mutator } from './mutant'
import { replaceIn } from './page-dates'
import type { Random } from './random'
import { BODIES, EVENTS } from './words'
import { anyDay, DASHES, NUMERIC } from './writing'

const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}'
/** Both ends of a range in a page, with what stands between. */
const IN_PAGE: readonly RegExp[] = [
  new RegExp(`(?<=từ (?:ngày )?)(${DAY})( đến (?:hết )?(?:ngày )?)(${DAY})(?![/\\d-])`, 'giu'),
  /(?<=(?:giai đoạn|nhiệm kỳ|niên khóa|khóa|năm học)\s)(\d{4})(\s?[-–]\s?)(\d{4})(?![/\d-])/giu,
  /(?<=từ năm\s)(\d{4})( đến (?:hết )?năm )(\d{4})(?![/\d-])/giu,
  /(?<=từ ngày\s)(\d{1,2})(\s?[-–]\s?)(\d{1,2})(?=\/\d{1,2}\/\d{4}(?![/\d-]))/giu,
]

/** A number that orders dates and years as written. */
function orderOf(written: string): number {
  const parts = written.split(/[/.-]/).map(Number)
  return parts.reduceRight((order, part) => order * 100 + part, 0)
}

type Template = (range: string, random: Random) => string

const OF_DAYS: readonly Template[] = [
  (range, random) => `Đợt thi đua diễn ra từ ngày ${range}, do ${random.pick(BODIES)} phát động.`,
  (range, random) => `${random.pick(BODIES)} nhận hồ sơ từ ngày ${range} tại bộ phận một cửa.`,
  (range, random) => `Thời gian tổ chức ${random.pick(EVENTS)}: từ ngày ${range}.`,
  (range, random) => `Trong thời gian từ ngày ${range}, ${random.pick(BODIES)} rà soát 86 văn bản.`,
]
const OF_YEARS: readonly Template[] = [
  (range, random) => `Giai đoạn ${range}, ${random.pick(BODIES)} có 12 sáng kiến được công nhận.`,
  (range, random) => `${random.pick(BODIES)} tổng kết phong trào nhiệm kỳ ${range} vào quý sau.`,
  (range, random) => `Ban Chấp hành ${random.pick(BODIES)}, nhiệm kỳ ${range}, gồm 9 đồng chí.`,
  (range) => `Kế hoạch phát triển nguồn nhân lực giai đoạn ${range} được phê duyệt.`,
  (range) => `Học sinh đạt giải trong năm học ${range} được tuyên dương.`,
]

export const reversedRange: Mutator = {
  kind: 'reversed-range',
  inText: (text) =>
    IN_PAGE.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const [whole, first = '', between = '', last = ''] = match
        if (orderOf(first) >= orderOf(last)) return []
        const stretch = { start: match.index, end: match.index + whole.length }
        return [replaceIn(text, stretch, last + between + first)]
      }),
    ),
  sentence: (random) => (random.below(2) === 0 ? daysReversed(random) : yearsReversed(random)),
}

function daysReversed(random: Random) {
  const first = anyDay(random, 2010, 2025)
  let last: CalendarDate = first
  while (compareDates(first, last) >= 0) last = anyDay(random, first.year, first.year + 1)
  const write = random.pick(NUMERIC)
  const joint = random.pick([' đến ', ' đến ngày ', ' đến hết ngày ', ' - ', '-'])
  const frame = random.pick(OF_DAYS)('\u0000', random)
  const put = (from: CalendarDate, to: CalendarDate) =>
    frame.replace(
      '\u0000',
      joint.trim() === '-' && write(from).includes('-')
        ? `${write(from)} đến ${write(to)}`
        : write(from) + joint + write(to),
    )
  return { right: put(first, last), wrong: put(last, first) }
}

function yearsReversed(random: Random) {
  const first = random.between(1990, 2022)
  const frame = random.pick(OF_YEARS)('\u0000', random)
  const last = first + (frame.includes('năm học') ? 1 : 5)
  const dash = random.pick(DASHES)
  // Swapped, or with one digit of the last year wrong: `2017-2010`.
  const isSwapped = random.below(2) === 0 || last - 10 >= first
  const wrong = isSwapped ? `${last}${dash}${first}` : `${first}${dash}${last - 10}`
  return { right: frame.replace('\u0000', `${first}${dash}${last}`), wrong: frame.replace('\u0000', wrong) }
}
