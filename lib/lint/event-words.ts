/**
 * The words around a day that tie it to the day of writing: `sáng nay (30/6)`, `đã diễn ra ngày 30/6`, `Ngày 30/6, Sở sẽ
 * tổ chức`. Only whole patterns count: a tense in the same sentence may belong to anything.
 */
import type { Part } from './blocks'
import type { DayMention } from './mentions/date'

/** What the text says of when a day is. The word is the one that says it. */
export interface TimeWord extends Part {
  readonly time: 'today' | 'yesterday' | 'tomorrow' | 'past' | 'future'
}

/** How far the words may stand from their day. */
const REACH = 110

const WEEKDAY = '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? {0,2})?'
const DAY_PARTS = 'sáng|trưa|chiều|tối|đêm'
const EDGE = '(?:^|[^0-9a-zà-ỹ])'
/** `Sáng nay (30/6)`, `hôm nay, ngày 30/6`, `tối qua 29/6`, `sáng mai, thứ Bảy, ngày 01/7`. */
const RELATIVE = new RegExp(
  `${EDGE}((?:(?:hôm|${DAY_PARTS}) (nay|qua)|(?:${DAY_PARTS}) hôm (qua)|(?:ngày|${DAY_PARTS}) (mai)))` +
    ` {0,2}[,(–-]? {0,2}${WEEKDAY}(?:ngày {0,2})?$`,
)
/** `ngày hôm nay`, `cho đến hôm nay` mean these days. */
const NOT_THIS_DAY = /(?:cho đến|đến tận|ngày|như|của|thời) (?:ngày )?$/

const EVENTS = 'diễn ra|tổ chức|khai mạc|bế mạc|kết thúc|ra quân|họp'
/** Between the event and its day nothing may stand that has a day of its own. */
const OWN_DAY =
  /(?:^| )(?:kỷ niệm|kỉ niệm|chào mừng|hướng tới|hưởng ứng|mừng|ngày (?!\d)|kế hoạch|chuẩn bị|cho|để|đến|trước|sau|từ|hiệu lực|theo|thực hiện|của năm)(?= |$)/
/** `đã diễn ra tại hội trường Sở vào sáng ngày `. */
const EVENT_BEFORE = new RegExp(`${EDGE}(đã|sẽ) (?:được )?(?:${EVENTS})((?: [^,.;:()0-9]{0,60})?)$`)
/** Said earlier, or otherwise than planned: no slip of the writer's. */
const SAID_BEFORE =
  /trước đó|ban đầu|từng|lẽ ra|đáng lẽ|khi đó|lúc đó|khi ấy|dự định|hoãn|lùi|hủy|huỷ|nếu|theo lịch cũ/

/** `Sáng ngày 30/6/2024, Sở Tư pháp đã tổ chức …`: the day opens its sentence. */
const SENTENCE_START = new RegExp(
  `(?:^|[.!?…]["”)]? +|\\n)[-–•+* ]{0,3}(?:vào |trong |cũng trong )?(?:${DAY_PARTS})? {0,2}${WEEKDAY}(?:ngày {0,2})?$`,
)
const EVENT_AFTER = new RegExp(
  `^,? ([^,.;:()0-9“”"]{2,80}?) (đã|sẽ) (?:được )?(?:${EVENTS}|trao|dự|thăm|phát động) `,
)
/** Before the tense these begin another clause, with a time of its own. */
const OTHER_CLAUSE =
  /(?:^| )(?:cho biết|thông báo|công bố|quyết định|dự kiến|ban hành|ký|yêu cầu|cho hay|khẳng định|thống nhất|phê duyệt|đề nghị|xác định|tới|trở đi|đến|mà|khi|sau|trước|là|được|đã|sẽ|rằng|vì|do|nếu)(?= |$)/

/** The word that says when a day or range is; null when none does. */
export function findTimeWord(text: string, part: DayMention): TimeWord | null {
  const from = Math.max(0, part.start - REACH)
  const before = text.slice(from, part.start).toLowerCase()
  if (before.length !== part.start - from) return null
  return (
    relativeWord(before, from) ??
    eventBefore(before, from, part.form === 'range') ??
    eventAfter(text, before, part)
  )
}

function relativeWord(before: string, offset: number): TimeWord | null {
  const match = RELATIVE.exec(before)
  if (!match) return null
  const [, phrase, nay, qua, mai] = match
  const at = match.index + match[0].indexOf(phrase!)
  if (nay === 'nay' && NOT_THIS_DAY.test(before.slice(0, at))) return null
  const time = mai ? 'tomorrow' : nay === 'qua' || qua ? 'yesterday' : 'today'
  return { start: offset + at, end: offset + at + phrase!.length, time }
}

function eventBefore(before: string, offset: number, isRange: boolean): TimeWord | null {
  const match = EVENT_BEFORE.exec(before)
  if (!match || SAID_BEFORE.test(before)) return null
  const between = match[2]!.replace(/(?:từ +)?(?:ngày *)?$/, '')
  // What begins on a past day may still go on: `sẽ diễn ra từ ngày 20/6/2024`.
  const isOpen = match[1] === 'sẽ' && !isRange && /từ +(?:ngày *)?$/.test(match[2]!)
  if (isOpen || OWN_DAY.test(between)) return null
  const at = offset + match.index + match[0].indexOf(match[1]!)
  return { start: at, end: at + 2, time: match[1] === 'đã' ? 'past' : 'future' }
}

function eventAfter(text: string, before: string, { end }: Part): TimeWord | null {
  if (!SENTENCE_START.test(before.slice(-48))) return null
  const after = text.slice(end, end + REACH)
  const match = EVENT_AFTER.exec(after)
  if (!match || OTHER_CLAUSE.test(match[1]!.toLowerCase())) return null
  const at = end + match[0].indexOf(` ${match[2]} `, match[1]!.length) + 1
  return { start: at, end: at + 2, time: match[2] === 'đã' ? 'past' : 'future' }
}
