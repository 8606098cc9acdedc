/** What is due by a day, who does it and to whom it goes, from the words that say so. */
import type { PlanDeadline } from '../lint/catalogue/plan-schema'
import { plainName } from './plan-text'

type Topic = PlanDeadline['topic']

/** `05/6/2024 (đối với sơ kết) và 05/11/2024 (đối với tổng kết)`. */
export const TOPIC_AFTER = /^\s?\(?(?:đối với|với|cho)? ?(?:báo cáo )?(sơ|tổng) kết/i

export function topicOf(task: string, after: string): Topic {
  const own = TOPIC_AFTER.exec(after)?.[1]?.toLowerCase()
  if (own) return own === 'sơ' ? 'interim-report' : 'final-report'
  // Papers for awards go to the council; that they sum up a year makes no report of them.
  if (/hồ sơ/i.test(task) && !/báo cáo/i.test(task)) return 'other'
  const isReport = /báo cáo|sơ kết|tổng kết/i.test(task)
  if (isReport) {
    const isInterim = /sơ kết|0?6 tháng|sáu tháng|giữa năm|đợt (?:1|I|thứ nhất)(?!\p{L}|\d)/iu.test(task)
    const isFinal =
      /tổng kết|báo cáo (?:kết quả )?năm(?! tháng)|cuối năm|cả năm|năm \d{4}|hằng năm|hàng năm|đợt (?:2|II|thứ hai)(?!\p{L}|\d)/iu.test(
        task,
      )
    if (isInterim && !/tổng kết/i.test(task)) return 'interim-report'
    if (isFinal && !isInterim) return 'final-report'
    return 'other'
  }
  return /phát động/i.test(task) && /thi đua|phong trào|kế hoạch/i.test(task) ? 'local-launch' : 'other'
}

const TO =
  /(?:gửi|nộp|báo cáo|trình|đăng ký)?(?: [^,.;|]{0,60}?)?(?<![\p{L}])về (?!việc|kết|công|tình|thi|nội|phong|thành)((?:\p{L}|[\d ()/–-]){2,140}?)(?=[,.;|]|$| (?:trước|chậm|để|theo|đúng|xong|muộn)(?![\p{L}]))/u

const BODY =
  /^(?:các|phòng|sở|ubnd|ủy ban|ban|hội đồng|văn phòng|khối|cụm|đơn vị|cơ quan|thủ trưởng|trưởng|công an|hội|đoàn|báo|đài)(?![\p{L}])/iu
/** The day itself is told beside the task. */
const LIMIT_TAIL =
  /,? (?:chậm nhất|muộn nhất|trước|thời hạn|hạn cuối|hạn|xong trước|hoàn thành trước)[^,;:.]{0,24}\d[\s\S]*$/iu
/** `UBND` stays as it is. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

const SUBJECT =
  /^((?:Các|Phòng|Sở|UBND|Ủy ban|Ban|Hội đồng|Văn phòng|Khối|Cụm|Đơn vị|Cơ quan|Thủ trưởng)[^.;:]{2,120}?),? (?=(?:xây dựng|tổ chức|gửi|báo cáo|đăng ký|triển khai|hoàn thành|phát động|lập|nộp|tiến hành|chủ động|chỉ đạo|tham mưu|phối hợp|hướng dẫn|có trách nhiệm)(?![\p{L}]))/u

/** Who the sentence says does it; empty when it does not say. */
export const subjectOf = (words: string): string => SUBJECT.exec(words)?.[1] ?? ''

/** Else the day is that of the review itself: `sơ kết đợt I xong trước ngày 15/7`. */
const SENDS = /báo cáo|gửi|nộp|đăng ký/i

/** Who does what, and to whom it goes: `Phòng Tư pháp các huyện xây dựng kế hoạch …`. */
export function partsOf(
  task: string,
  topic: Topic,
  holder: string,
): { what: string; who: string; to: string } {
  const words = plainName(task).replace(/[.;/]+$/, '')
  const subject = subjectOf(words)
  const listed = /^([^:;.]{3,120}): /.exec(words)?.[1]
  const own = listed && BODY.test(listed) ? listed : subject
  const rest = lowerFirst(
    (own ? words.slice(own.length).replace(/^[,: ]+/, '') : words).replace(LIMIT_TAIL, ''),
  )
  const to = TO.exec(words)?.[1]?.trim() ?? ''
  const what = !SENDS.test(words)
    ? rest.replace(/ xong$/u, '')
    : topic === 'interim-report'
      ? 'gửi báo cáo sơ kết'
      : topic === 'final-report'
        ? 'gửi báo cáo tổng kết'
        : rest
  return {
    what: what.slice(0, 600),
    who: (own || holder).slice(0, 400),
    to: SENDS.test(words) ? to : '',
  }
}
