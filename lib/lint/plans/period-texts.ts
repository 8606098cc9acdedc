/** Periods of emulation with the days that a text gives them: `đợt thi đua thứ nhất (từ đầu năm đến 30/6/2024)`. */
import type { Block, Part } from '../blocks'
import type { WrittenDate } from '../mentions/date'
import type { PeriodName } from '../mentions/emulation'
import type { NumberPart } from '../mentions/mention'
import { mentionsWithin } from '../mentions-within'
import type { BlockReading } from '../reading'
import { sentenceAround } from '../spoken-year'

export interface PeriodText extends Part {
  readonly ordinal: NumberPart
  readonly from: WrittenDate | null
  readonly to: WrittenDate | null
  /** Where the days stand, when not in the same line. */
  readonly dayBlock?: Block
}

/** Between a period's name and its days: whose it is, of which year, that it lasts; no event of its own. */
const GAP = new RegExp(
  [
    '^(?: phong trào)?(?: thi đua)?(?: (?:của|do|ngành|trong|tại) [^.;:,()\\d]{0,60}?)?(?: năm \\d{4})?',
    '(?:,| là| có| được tổ chức| được phát động| được thực hiện)?',
    ' ?[:(–+*-]? ?(?: ?thời gian)?(?: tổ chức| thực hiện)?:?',
    '(?: ?(?:kéo dài|diễn ra|thực hiện|bắt đầu|kết thúc|tính))?',
    '(?: ?(?:là|vào))?(?: ?(từ đầu năm (?:\\d{4} )?(?:đến|tới)|từ|đến|tới))?(?: ?hết)?(?: ?ngày)? ?$',
  ].join(''),
  'i',
)
/** Longer, the days are of something else. */
const GAP_REACH = 120
/** `01 tháng 7 năm 2024 đến hết ngày 31 tháng 12 năm 2024`. */
const LONGEST_RANGE = 80

/** The periods named in a block; `đợt 2` counts only beside words about emulation. */
export function periodTexts(reading: BlockReading, names: readonly PeriodName[]): PeriodText[] {
  if (names.length === 0) return NONE
  const { text } = reading.block
  const isEmulation = /đợt (?:\d |I{1,3} )?thi đua|phong trào thi đua|đợt phát động thi đua/i.test(text)
  return names
    .filter((name) => (name.isNamed || isEmulation) && !isOfOthers(text, name))
    .map(({ start, end, ordinal }) => ({ start, end, ordinal, ...daysAfter(reading, end) }))
}

/** Unions, clusters and higher bodies have periods of their own. */
const OTHERS =
  /công đoàn|liên đoàn|đoàn thanh niên|chi đoàn|hội luật gia|cụm thi đua|khối thi đua|khu vực thi đua|bộ tư pháp|ubnd|[uủ]y ban nhân dân|thi hành án/i

function isOfOthers(text: string, name: PeriodName): boolean {
  const { start, end } = sentenceAround(text, name)
  return OTHERS.test(text.slice(start, end))
}

/** A heading `Đợt thi đua thứ nhất` has its days in the line below: `Thời gian: từ đầu năm đến 30/6/2024`. */
export function periodOfHeading(
  period: PeriodText,
  { block }: BlockReading,
  below: BlockReading,
): PeriodText {
  const isHeading = /^[\s:.]*$/.test(block.text.slice(period.end))
  if (!isHeading || period.from || period.to || !/^[-+* ]*thời gian/i.test(below.block.text)) return period
  return { ...period, ...daysAfter(below, 0), dayBlock: below.block }
}

const NONE: PeriodText[] = []
const NO_DAYS = { from: null, to: null }

function daysAfter({ block, mentions }: BlockReading, end: number): Pick<PeriodText, 'from' | 'to'> {
  for (const mention of mentionsWithin(mentions, { start: end, end: end + GAP_REACH + LONGEST_RANGE })) {
    if (mention.start > end + GAP_REACH) break
    if (mention.kind !== 'date' || !('dates' in mention) || mention.isLunar || !mention.dates[0]!.day)
      continue
    const gap = block.text.slice(end, mention.start)
    const match = GAP.exec(gap)
    if (!match) return NO_DAYS
    if (mention.form === 'range') return { from: mention.dates[0]!, to: mention.dates[1]! }
    if (mention.form === 'list') return NO_DAYS
    const lead = match[1]?.toLowerCase() ?? ''
    const date = mention.dates[0]!
    if (/đến$|tới$/.test(lead) || /kết thúc/i.test(gap)) return { from: null, to: date }
    return /^từ$/.test(lead) || /bắt đầu/i.test(gap) ? { from: date, to: null } : NO_DAYS
  }
  return NO_DAYS
}
