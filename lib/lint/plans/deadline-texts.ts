/** Days by which reports of emulation are due: `gửi báo cáo sơ kết về Văn phòng Sở chậm nhất ngày 05/6/2024`. */
import type { Part } from '../blocks'
import type { PlanDeadline } from '../catalogue/plan-schema'
import type { WrittenDate } from '../mentions/date'
import type { BlockReading } from '../reading'
import { DUE_SIGN } from '../signs/sign'
import { sentenceAround } from '../spoken-year'

export interface DeadlineText extends Part {
  readonly topic: PlanDeadline['topic']
  readonly date: WrittenDate
}

/** Right before a day that is a deadline. */
const LIMIT =
  /(?:chậm nhất|muộn nhất|trước|thời hạn|hạn cuối|hạn|hoàn thành|xong|đến hết|hết)(?: là| cuối)?(?: vào)?:?(?: trước)? ?(?:ngày )?$/i
const LIMIT_REACH = 40
/** `05/6/2024 (đối với sơ kết)`. */
const TOPIC_AFTER = /^ ?\(?(?:đối với|với|cho) (?:báo cáo )?(sơ|tổng) kết/i
/** Reports go to the department; what goes elsewhere, or comes to a district, has days of its own. */
const RECIPIENT =
  /văn phòng sở|về sở|cho sở|gửi sở|đến sở|thường trực hội đồng(?! nhân dân)|hội đồng thi đua - khen thưởng ngành/i
const OTHER_RECIPIENT =
  /bộ tư pháp|ubnd tỉnh|sở nội vụ|ban thi đua|khu vực thi đua|cụm thi đua|khối thi đua|ubnd huyện/i

/** Every such day of a block, in order. */
export function deadlineTexts(reading: BlockReading): DeadlineText[] {
  const { text, signs } = reading.block
  if ((signs & DUE_SIGN) === 0) return NONE
  const isTold = text.includes('Sở') || text.includes('Tư pháp') || text.includes('Hội đồng')
  return isTold ? readDeadlines(reading, '') : NONE
}

/** `Thời gian: chậm nhất ngày 05/6/2024`. */
export const isTimeLine = ({ block }: BlockReading): boolean => TIME_LINE.test(block.text)
const TIME_LINE = /^(?:[-+* ]+|(?=[tT]))thời gian/i

/** In such a line the line above says what is due. */
export const deadlinesBelow = (reading: BlockReading, above: BlockReading): DeadlineText[] =>
  readDeadlines(reading, `${above.block.text} `)

const NONE: DeadlineText[] = []

function readDeadlines({ block, mentions }: BlockReading, above: string): DeadlineText[] {
  const { text } = block
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'date' || mention.form !== 'single' || mention.isLunar) return NONE
    const date = mention.dates[0]!
    if (!date.day || !date.month) return NONE
    const lead = (above + text.slice(0, mention.start)).slice(-LIMIT_REACH)
    // Most days are no deadline; that is told without their sentences.
    if (!LIMIT.test(lead) && !TOPIC_AFTER.test(text.slice(mention.end))) return NONE
    const { start, end } = sentenceAround(text, mention)
    const topic = topicOf(above + text.slice(start, mention.start), text.slice(mention.end, end))
    return topic ? [{ start: mention.start, end: mention.end, topic, date }] : NONE
  })
}

function topicOf(before: string, after: string): DeadlineText['topic'] | null {
  const own = TOPIC_AFTER.exec(after)?.[1]?.toLowerCase()
  const sentence = before + after
  const isLimit = LIMIT.test(before.slice(-LIMIT_REACH))
  if (!isLimit && !own) return null
  if (/báo cáo/i.test(before)) {
    if (!RECIPIENT.test(sentence) || OTHER_RECIPIENT.test(sentence)) return null
    const isInterim = own ? own === 'sơ' : /sơ kết/i.test(before)
    const isFinal = own ? own === 'tổng' : /tổng kết/i.test(before)
    if (isInterim === isFinal) return null
    return isInterim ? 'interim-report' : 'final-report'
  }
  const isLaunch = /phòng tư pháp/i.test(before) && /phát động/i.test(before) && /thi đua/i.test(before)
  return isLaunch && !/hưởng ứng|chuyên đề|đặc biệt|cao điểm|đợt/i.test(before) ? 'local-launch' : null
}
