/**
 * Ranges of years that are over while the text speaks of what they bound as going on: `tiếp tục thực hiện phong trào …
 * giai đoạn 2019-2025` in 2026. Who sums up, looks back or carries over is left alone.
 */
import type { Part } from '../blocks'
import type { Catalogue } from '../catalogue/catalogue'
import type { DayMention, WrittenDate } from '../mentions/date'
import type { Mention } from '../mentions/mention'
import { mentionsWithin } from '../mentions-within'
import type { BlockReading } from '../reading'
import { sentenceAround } from '../spoken-year'
import { exactWording } from './known-wordings'

export interface EndedRange extends Part {
  readonly from: number
  readonly to: number
  /** What bears the years is a movement. */
  readonly isMovement: boolean
  /** … and one of a plan. */
  readonly isOfPlan: boolean
}

const PHASE = /giai đoạn (?:từ )?(?:năm )?$/i
/** What has a phase of its own and is carried out; a poverty line or a policy of a phase goes on by law. */
const BEARER = /phong trào|cuộc vận động|chương trình|kế hoạch|đề án|chiến lược/i
/** No other bearer stands between the movement and its years. */
const LAST_BEARER = /(?:phong trào|cuộc vận động)(?![^.;]*(?:chương trình|kế hoạch|đề án|chiến lược))[^.;]*$/i
const BY_LAW =
  /chuẩn nghèo|chuẩn hộ nghèo|chính sách|(?<!pháp )luật|nghị định|chính phủ|quốc hội|đến khi|cho đến/i
const GOING_ON =
  /(?:tiếp tục|đang|hiện nay,? \p{L}{1,12}) (?:được )?(?:tổ chức |tích cực )?(?:thực hiện|triển khai|hưởng ứng|đẩy mạnh|phát động|duy trì|thi đua)/iu
/** A movement that is carried out, not one that was: `Hưởng ứng phong trào thi đua … giai đoạn 2019-2025`. */
const MOVEMENT =
  /(?:thực hiện|triển khai|hưởng ứng|đẩy mạnh|phát động|tham gia|duy trì|gắn với|lồng ghép)(?: \p{L}{1,9}){0,4} (?:các )?(?:phong trào|cuộc vận động)(?![\p{L}])/iu
const DONE =
  /(?<!\p{L})(?:đã|từng|vừa|sau (?:hơn |gần )?\d+ năm|\d+ năm (?:qua|thực hiện|triển khai)|trong \d+ năm)(?!\p{L})|năm (?:trước|ngoái|qua)/iu

const isMovementNow = (clause: string, said: string): boolean => MOVEMENT.test(clause) && !DONE.test(said)

/** Things that may well be done about what is over. */
const LOOKS_BACK =
  /tổng kết|sơ kết|kết quả|đánh giá|kết thúc|hoàn thành|kéo dài|gia hạn|chuyển tiếp|chuyển sang|sang năm|thành tích|(?:được|đề nghị) khen thưởng|khen thưởng cho|biểu dương|tiếp nối|kế thừa|bổ sung|sửa đổi|điều chỉnh|thay thế|trước đây|từng|thanh toán|quyết toán|giải ngân|đến hết năm|sang giai đoạn|giai đoạn mới|giai đoạn tiếp theo|giai đoạn \d{4}[^.]{0,60}giai đoạn \d{4}/i
/** The clause that tells what goes on does not reach farther. */
const REACH = 260

/** The ranges of a block that were over before a year and are spoken of as going on. */
export function endedRanges(
  { block, mentions }: BlockReading,
  year: number,
  catalogue: Catalogue,
): EndedRange[] {
  if (!mentions.some(isPhase)) return NONE
  const { text } = block
  return mentions.flatMap((mention) => {
    if (!isPhase(mention)) return []
    const [from, to] = mention.dates.map(yearAlone)
    if (!from || !to || to >= year || from >= to || !PHASE.test(text.slice(0, mention.start).slice(-24)))
      return []
    const sentence = sentenceAround(text, mention)
    const said = text.slice(sentence.start, sentence.end)
    const clause = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start)
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 80))
    const isGoingOn = GOING_ON.test(clause) || GOING_ON.test(after) || isMovementNow(clause, said)
    if (!isGoingOn || LOOKS_BACK.test(said)) return []
    if (!BEARER.test(clause) || BY_LAW.test(said)) return []
    // A document keeps its name, and goes on in force.
    const before = mentionsWithin(mentions, { start: sentence.start, end: mention.start })
    const isDocument = before.some(({ kind }) => kind === 'reference')
    if (isDocument) return []
    const isOfPlan = isNamedBefore(text, mention, catalogue)
    const isMovement = isOfPlan || LAST_BEARER.test(clause)
    return [{ start: mention.start, end: mention.end, from, to, isMovement, isOfPlan }]
  })
}

const NONE: EndedRange[] = []

/** Two bare years. */
function isPhase(mention: Mention): mention is DayMention {
  if (mention.kind !== 'date' || mention.form !== 'range' || mention.end - mention.start > 30) return false
  return yearAlone(mention.dates[0]!) !== null
}

const yearAlone = ({ day, month, year }: WrittenDate): number | null =>
  !day && !month && year && year.end - year.start === 4 ? year.value : null

const NAME_BEFORE = /[“"]([^”"“]{10,300})[”"],? \(?(?:của |trong )?giai đoạn (?:từ )?(?:năm )?$/i

function isNamedBefore(text: string, { start }: Part, catalogue: Catalogue): boolean {
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, start - 340), start))?.[1]
  return name !== undefined && exactWording(catalogue, name)?.kind === 'movement'
}
