/** From when to when a stretch of a plan says something lasts: in days, months, quarters, or in words. */
import { daysInMonth, toIsoDate } from '../lint/calendar'
import type { PlanParagraph } from './plan-text'
import { edgeOf, freeDays } from './written-days'

export interface Bound {
  readonly iso: string
  readonly isExact: boolean
  readonly asWritten: string
}

export interface Bounds {
  readonly from: Bound | null
  readonly to: Bound | null
  /** Stretches of the paragraph that were read. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

export interface PlanDays {
  readonly year: number
  readonly issuedOn: string | null
}

/** The two bounds as far as the stretch tells them; the first of each counts. */
export function boundsIn(paragraph: PlanParagraph, stretch: Stretch, days: PlanDays): Bounds {
  const parts: Stretch[] = []
  const read = [
    ...datedBounds(paragraph, stretch, days.year, parts),
    ...wordedBounds(paragraph.text, stretch, days, parts),
    ...spannedBounds(paragraph, stretch, days.year, parts),
  ].sort((a, b) => a.at - b.at)
  const first = (edge: 'first' | 'last') => read.find((one) => one.edge === edge)?.bound ?? null
  return { from: first('first'), to: first('last'), parts }
}

interface ReadBound {
  readonly edge: 'first' | 'last'
  readonly bound: Bound
  readonly at: number
}

const FROM = /(?:từ|bắt đầu)(?: khoảng)?(?: vào)?(?: ngày)?:? ?$/i
const TO =
  /(?:đến|tới|kết thúc|hoàn thành|hết)(?: trước)?(?: hết| cuối| vào)?(?: ngày)?:? ?$|[-–→] ?(?:hết )?(?:ngày )?$/i
const LEAD = 28

function datedBounds(
  paragraph: PlanParagraph,
  { start, end }: Stretch,
  year: number,
  parts: Stretch[],
): ReadBound[] {
  const { text } = paragraph
  return freeDays(paragraph)
    .filter((mention) => mention.start >= start && mention.end <= end)
    .flatMap((mention): ReadBound[] => {
      const before = text.slice(Math.max(start, mention.start - LEAD), mention.start)
      const [first, last] = mention.dates
      if (mention.form === 'range' && first && last && (last.month || last.day)) {
        parts.push(mention)
        const inYear = last.year ? yearOf(last.year.value) : year
        return [
          ...bound('first', first, inYear, text, first.start, lead(before, FROM)),
          ...bound('last', last, year, text, last.start, joint(text, first.end, last.start)),
        ]
      }
      if (mention.form !== 'single' || !first || (!first.day && !first.month)) return []
      const edge = TO.test(before) ? 'last' : FROM.test(before) ? 'first' : null
      if (!edge) return []
      parts.push(mention)
      return bound(
        edge,
        first,
        year,
        text,
        mention.start,
        lead(before, edge === 'last' ? TO : FROM),
        mention.end,
      )
    })
}

const yearOf = (year: number): number => (year < 100 ? 2000 + year : year)
const lead = (before: string, pattern: RegExp): string => pattern.exec(before)?.[0] ?? ''
const joint = (text: string, from: number, to: number): string => text.slice(from, to)

function bound(
  edge: 'first' | 'last',
  date: Parameters<typeof edgeOf>[0],
  year: number,
  text: string,
  at: number,
  words: string,
  end = date.end,
): ReadBound[] {
  const day = edgeOf(date, edge, year)
  if (!day) return []
  const asWritten = `${words}${text.slice(at, end)}`.replace(/^[\s,]+/, '').trim()
  return [{ edge, at, bound: { iso: day.iso, isExact: day.isExact, asWritten } }]
}

const WORDED: readonly (readonly [RegExp, 'first' | 'last', (days: PlanDays, month: number) => string])[] = [
  [
    /từ (?:ngày )?(?:đầu năm|01 tháng 01(?! năm))(?: \d{4})?/gi,
    'first',
    ({ year }) => toIsoDate({ year, month: 1, day: 1 }),
  ],
  [
    /từ (?:đầu )?tháng (\d{1,2})(?:(?:[/-]| năm )(\d{4}))?(?![\d/])/gi,
    'first',
    ({ year }, month) => toIsoDate({ year, month, day: 1 }),
  ],
  [
    /(?:đến|tới) (?:hết |cuối )?tháng (\d{1,2})(?:(?:[/-]| năm )(\d{4}))?(?![\d/])/gi,
    'last',
    ({ year }, month) => toIsoDate({ year, month, day: daysInMonth(month, year) }),
  ],
  [
    /(?:từ|ngay sau) (?:ngày|khi|ngày được)? ?(?:Kế hoạch (?:này )?(?:được )?)?(?:ký|ban hành|phát động)(?: ban hành)?(?: kế hoạch)?(?: này)?/gi,
    'first',
    ({ year, issuedOn }) => issuedOn ?? toIsoDate({ year, month: 1, day: 1 }),
  ],
  [
    /(?:đến|tới|cho đến)(?: hết| cuối| kết thúc| ngày kết thúc)? (?:hết |cuối |kết thúc )?năm(?: \d{4})?/gi,
    'last',
    ({ year }) => toIsoDate({ year, month: 12, day: 31 }),
  ],
]

/** `từ đầu năm`, `từ ngày ký ban hành`, `đến kết thúc năm 2024`. */
function wordedBounds(text: string, { start, end }: Stretch, days: PlanDays, parts: Stretch[]): ReadBound[] {
  const within = text.slice(start, end)
  return WORDED.flatMap(([pattern, edge, isoOf]) =>
    [...within.matchAll(pattern)].map((match): ReadBound => {
      const at = start + match.index
      parts.push({ start: at, end: at + match[0].length })
      const written = /\d{4}/.exec(match[0])?.[0]
      const month = Math.min(12, Math.max(1, Number(match[1] ?? 1)))
      const iso = isoOf(written ? { ...days, year: Number(written) } : days, month)
      return { edge, at, bound: { iso, isExact: false, asWritten: match[0] } }
    }),
  )
}

/** `6 tháng đầu năm 2025`, `quý II/2025`: both bounds at once. */
function spannedBounds(
  { text, mentions }: PlanParagraph,
  { start, end }: Stretch,
  planYear: number,
  parts: Stretch[],
): ReadBound[] {
  return mentions.flatMap((mention): ReadBound[] => {
    if (mention.kind !== 'date' || mention.form !== 'period') return []
    if (
      mention.start < start ||
      mention.end > end ||
      /kết /.test(text.slice(Math.max(start, mention.start - 60), mention.start))
    )
      return []
    const year = mention.year?.value ?? planYear
    const { unit, number } = mention
    const [first, last] =
      unit === 'quarter'
        ? [number.value * 3 - 2, number.value * 3]
        : unit === 'first-months'
          ? [1, number.value]
          : [13 - number.value, 12]
    if (first < 1 || last > 12 || first > last) return []
    parts.push(mention)
    const asWritten = text.slice(mention.start, mention.end)
    const edge = (at: 'first' | 'last', month: number): ReadBound => {
      const day = at === 'first' ? 1 : daysInMonth(month, year)
      return {
        edge: at,
        at: mention.start,
        bound: { iso: toIsoDate({ year, month, day }), isExact: false, asWritten },
      }
    }
    return [edge('first', first), edge('last', last)]
  })
}
