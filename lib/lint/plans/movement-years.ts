/** The years that movements are said to be of: `phong trào thi đua yêu nước năm 2024`, and whether a plan starts one. */
import type { Part } from '../blocks'
import type { NumberPart } from '../mentions/mention'
import { mentionsWithin } from '../mentions-within'
import type { BlockReading } from '../reading'
import { MOVEMENT_SIGN, YEAR_WORD_SIGN } from '../signs/sign'

export interface MovementYear extends Part {
  readonly year: NumberPart
  /** It is what a plan is about: `Kế hoạch … phát động phong trào thi đua năm 2024`. */
  readonly plan: PlanCitation | null
}

export interface PlanCitation extends Part {
  /** The day of issue as written beside it, when all of it is there. */
  readonly issuedOn: { readonly part: Part; readonly year: NumberPart; readonly month: number } | null
  /** The post rests on it: `Thực hiện Kế hoạch …`. */
  readonly isBasis: boolean
}

/** `thi đua`, and up to the year nothing that begins another thought. */
const MOVEMENT =
  /thi đua(?: (?!và |với |đến |hai |các năm )[^\s.;:()\d“”"]{1,14}){0,9}? năm (\d{4})(?!\d|[-–]| ?- ?\d)/gi
/** `Năm 2024, Sở Tư pháp thi đua với chủ đề …`. */
const YEAR_FIRST = /(?:^|[^\p{L}])năm (\d{4}),? [^.;“”"\d]{0,80}?thi đua/giu
/** A year behind these is of an occasion, not of the movement. */
const OCCASION =
  /kỷ niệm|kỉ niệm|chào mừng|hướng tới|đại hội|lập thành tích|đặc biệt|cao điểm|nước rút|từ|đến|kết thúc|giai đoạn|tổng kết|sơ kết/i
/** The plan that launches the movement, right before it. */
const PLAN =
  /(thực hiện|căn cứ|triển khai|theo|trên cơ sở)?(?: (?:nội dung|các nội dung))? ?(kế hoạch(?: số)?[^.;“”"]{0,140}?(?:phát động|tổ chức) (?:các |đợt )?(?:phong trào )?)$/i
/** A plan of a review, or a paper on how a plan was carried out, is of another year. */
const NO_LAUNCH =
  /.kế hoạch|tổng kết|sơ kết|thực hiện|kết quả|đánh giá|khen|giai đoạn|hội nghị|lễ|sửa đổi|điều chỉnh/i
const PLAN_REACH = 190

/** Every such year of a block, in order. Blocks without a date have none. */
export function movementYears({ block, mentions }: BlockReading): MovementYear[] {
  const { text, signs } = block
  // A plan is of this century, and most blocks name no year in words.
  if ((signs & MOVEMENT_SIGN) === 0 || (signs & YEAR_WORD_SIGN) === 0) return NONE
  const movements = [...text.matchAll(MOVEMENT)].filter(([words]) => !OCCASION.test(words))
  const years = movements.map((match): MovementYear => {
    const start = match.index
    const end = start + match[0].length
    const year = { start: end - 4, end, value: Number(match[1]) }
    return { start, end, year, plan: planBefore(text, start, mentions) }
  })
  for (const match of text.matchAll(YEAR_FIRST)) {
    const at = match.index + match[0].indexOf(match[1]!)
    const year = { start: at, end: at + 4, value: Number(match[1]) }
    years.push({ start: match.index, end: match.index + match[0].length, year, plan: null })
  }
  return years
}

const NONE: MovementYear[] = []

function planBefore(text: string, at: number, mentions: BlockReading['mentions']): PlanCitation | null {
  const from = Math.max(0, at - PLAN_REACH)
  const match = PLAN.exec(text.slice(from, at))
  if (!match || NO_LAUNCH.test(match[2]!)) return null
  const part = { start: at - match[2]!.length, end: at }
  return { ...part, issuedOn: issueDay(part, mentions), isBasis: match[1] !== undefined }
}

function issueDay(part: Part, mentions: BlockReading['mentions']): PlanCitation['issuedOn'] {
  for (const mention of mentionsWithin(mentions, part)) {
    if (mention.kind !== 'date' || mention.form !== 'single') continue
    const { day, month, year } = mention.dates[0]!
    if (!day || !month || !year || year.end - year.start !== 4) return null
    return { part: { start: mention.start, end: mention.end }, year, month: month.value }
  }
  return null
}
