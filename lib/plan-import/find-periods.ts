/** The periods of a plan: by headings (`1. Đợt thi đua thứ nhất`), bullets, rows of a table, or several in one sentence. */
import type { FoundItem, SourcePart } from './draft-item'
import { type Bounds, boundsIn, type PlanDays } from './period-bounds'
import { type PlanParagraph, type PlanText, partOf, plainName } from './plan-text'
import { vietnameseDay } from './written-days'

const ORDINAL = 'thứ nhất|thứ hai|thứ ba|thứ tư|thứ \\d|số \\d|nhất|một|hai|ba|bốn|IV|I{1,3}|0?[1-6]'
/** `Đợt thi đua thứ nhất`, `Đợt 1`, `Đợt cao điểm II`, `Giai đoạn 1`, `Chặng 2`. */
const NAME = new RegExp(
  `(?<![\\p{L}])(?:đợt|giai đoạn|chặng)(?: (?:phát động|thi đua|cao điểm|đặc biệt|ngắn ngày)){0,3} ?(?:\\(?(${ORDINAL})\\)?)(?![\\p{L}\\d/]|[.,]\\d)`,
  'giu',
)
/** Without an ordinal only as a heading: `Đợt cao điểm chào mừng Quốc khánh`. */
const UNNUMBERED =
  /^(?:đợt|chiến dịch)(?: (?:phát động|thi đua|cao điểm|đặc biệt)){1,3}(?![\p{L}])[^:.;|]{0,120}/iu

interface Opening {
  readonly paragraph: PlanParagraph
  readonly start: number
  readonly end: number
  readonly name: string
  readonly ordinal: number | null
  /** It opens its paragraph, so what follows below belongs to it. */
  readonly isHeading: boolean
}

interface Stretch {
  readonly paragraph: PlanParagraph
  readonly start: number
  readonly end: number
}

interface FoundPeriod {
  readonly opening: Opening
  readonly stretches: readonly Stretch[]
  readonly bounds: Bounds
  readonly boundParts: readonly SourcePart[]
}

export function findPeriods(
  plan: PlanText,
  days: PlanDays,
  anniversaries: readonly FoundItem[],
): FoundItem[] {
  const periods = plan.paragraphs
    .filter(({ section, kind }) => section !== 'recipients' && section !== 'head' && kind !== 'footnote')
    .flatMap((paragraph) => openingsIn(paragraph))
    .map((opening, at, all) => read(plan, opening, all[at + 1], days))
    .filter(({ bounds }) => bounds.from || bounds.to)
  const byOrdinal = new Map<number, FoundPeriod>()
  let next = 1
  for (const period of periods) {
    const ordinal = period.opening.ordinal ?? next
    if (!byOrdinal.has(ordinal)) byOrdinal.set(ordinal, period)
    next = Math.max(next, ordinal + 1)
  }
  return [...byOrdinal]
    .sort(([a], [b]) => a - b)
    .filter(([ordinal]) => ordinal <= 12)
    .map(([ordinal, period]) => itemOf(period, ordinal, anniversaries))
}

const WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
}

function ordinalOf(written: string | undefined): number | null {
  const word = (written ?? '').toLowerCase().replace(/^(?:thứ|số) /, '')
  return WORDS[word] ?? (Number(word) || null)
}

function openingsIn(paragraph: PlanParagraph): Opening[] {
  const { text, start } = paragraph
  const openings = [...text.matchAll(NAME)].map((match): Opening => {
    const isHeading =
      match.index <= start || (paragraph.kind === 'row' && /(?:^|\| )$/.test(text.slice(0, match.index)))
    const end = match.index + match[0].length
    return { paragraph, start: match.index, end, name: match[0], ordinal: ordinalOf(match[1]), isHeading }
  })
  if (openings.length > 0) return openings
  const name = UNNUMBERED.exec(text.slice(start))?.[0]
  if (!name) return []
  return [{ paragraph, start, end: start + name.length, name, ordinal: null, isHeading: true }]
}

/** Paragraphs below a heading that may still be of the period. */
const MOST_BELOW = 12

function read(plan: PlanText, opening: Opening, next: Opening | undefined, days: PlanDays): FoundPeriod {
  const { paragraph, start, isHeading } = opening
  const endsHere = next?.paragraph === paragraph ? next.start : paragraph.text.length
  const stretches: Stretch[] = [{ paragraph, start, end: endsHere }]
  if (isHeading && next?.paragraph !== paragraph) {
    for (let at = paragraph.at + 1; at <= paragraph.at + MOST_BELOW; at++) {
      const below = plan.paragraphs[at]
      if (!below || below === next?.paragraph || isOver(paragraph, below)) break
      if (below.kind !== 'footnote') stretches.push({ paragraph: below, start: 0, end: below.text.length })
    }
  }
  const found = { from: null as Bounds['from'], to: null as Bounds['to'] }
  const boundParts: SourcePart[] = []
  for (const stretch of stretches) {
    if (found.from && found.to) break
    const { from, to, parts } = boundsIn(stretch.paragraph, stretch, days)
    found.from ??= from
    found.to ??= to
    boundParts.push(...parts.map((part) => partOf(stretch.paragraph, part.start, part.end)))
  }
  return { opening, stretches, bounds: { ...found, parts: [] }, boundParts }
}

/** A heading of the same or a higher level ends the period; so does plain text that sums up all periods. */
function isOver(heading: PlanParagraph, below: PlanParagraph): boolean {
  if (heading.kind === 'row') return true
  if (below.section !== heading.section) return true
  const isOwnLevel = below.level > 0 && heading.level > 0 && below.level <= heading.level
  return isOwnLevel || /^(?:Trên cơ sở|Ngoài|Căn cứ|Sau mỗi|Bên cạnh)/.test(below.text)
}

function itemOf(
  { opening, stretches, bounds, boundParts }: FoundPeriod,
  ordinal: number,
  anniversaries: readonly FoundItem[],
): FoundItem {
  const { paragraph, start, end, name, isHeading } = opening
  const own = anniversaries.filter(({ sources }) =>
    sources.some((source) =>
      stretches.some(
        (stretch) =>
          stretch.paragraph.at === source.paragraph &&
          source.start >= stretch.start &&
          source.end <= stretch.end,
      ),
    ),
  )
  const review = reviewIn(stretches)
  const doubts: string[] = []
  if (!bounds.from) doubts.push('Không thấy ngày bắt đầu.')
  if (!bounds.to) doubts.push('Không thấy ngày kết thúc.')
  if (bounds.from && bounds.to && bounds.from.iso > bounds.to.iso)
    doubts.push('Ngày bắt đầu sau ngày kết thúc.')
  if (opening.ordinal === null) doubts.push('Đợt không ghi số thứ tự.')
  const title = isHeading && paragraph.kind === 'text' ? headingName(paragraph.text.slice(start), name) : name
  return {
    kind: 'period',
    fields: {
      ordinal: String(ordinal),
      name: upper(plainName(title)),
      from: vietnameseDay(bounds.from?.iso ?? null),
      fromAsWritten: bounds.from?.asWritten ?? '',
      fromIsExact: bounds.from?.isExact === false ? 'không' : 'có',
      to: vietnameseDay(bounds.to?.iso ?? null),
      toAsWritten: bounds.to?.asWritten ?? '',
      toIsExact: bounds.to?.isExact === false ? 'không' : 'có',
      anniversaries: own.map(({ fields }) => fields.name!).join('\n'),
      review: review?.text ?? '',
    },
    sources: [partOf(paragraph, start, end), ...boundParts, ...(review ? [review.part] : [])],
    clause: paragraph.clause,
    doubts,
  }
}

/** The whole heading where it is short and holds no days: `Đợt thi đua thứ nhất`. */
const headingName = (heading: string, name: string): string =>
  heading.length <= 80 && !/\d{1,2}[/.-]\d|:/.test(heading) ? heading.replace(/[.:;]$/, '') : name

const REVIEW = /(?<![\p{L}])((?:sơ|tổng) kết[^.;|]{0,160})/iu

function reviewIn(stretches: readonly Stretch[]): { text: string; part: SourcePart } | null {
  for (const { paragraph, start, end } of stretches) {
    const match = REVIEW.exec(paragraph.text.slice(start, end))
    if (!match) continue
    const at = start + match.index
    return { text: match[1]!.trim(), part: partOf(paragraph, at, at + match[1]!.length) }
  }
  return null
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
