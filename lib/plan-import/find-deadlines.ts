/** Days by which something is due: in sentences, in lines `Thời gian: …` below a task, and in rows of tables. */
import type { DayMention } from '../lint/mentions/date'
import { sentenceAround } from '../lint/spoken-year'
import { partsOf, subjectOf, TOPIC_AFTER, topicOf } from './deadline-parts'
import type { FoundItem, SourcePart } from './draft-item'
import { type PlanParagraph, type PlanText, partOf, wordsOf } from './plan-text'
import { type Columns, columnsAt } from './table-columns'
import { freeDays, isoDayOf, vietnameseDay } from './written-days'

/** Right before a day that is the last one. */
const LIMIT =
  /(?:chậm nhất|muộn nhất|trước|thời hạn|thời gian|hạn cuối|hạn|hoàn thành|xong|đến hết|hết|vào|đến)(?: là| cuối| nộp| gửi| thực hiện| hoàn thành| báo cáo)*(?: vào)?\s*:?(?: xong)?(?: trước)?(?: là)?\s?(?:ngày\s)?(?:m[ùồ]ng\s)?$/i
const LIMIT_REACH = 44
const DUE = /chậm nhất|muộn nhất|trước|thời hạn|thời gian|hạn|hoàn thành|xong|gửi|nộp|báo cáo/i
const TIME_LINE =
  /^[-–+•* ]*(?:thời gian|thời hạn|hạn|tiến độ)(?: (?:thực hiện|hoàn thành|báo cáo|nộp|gửi|tổ chức))*\s*:/i

interface Due {
  readonly paragraph: PlanParagraph
  readonly mention: DayMention
  /** The words that say what is due, who does it, to whom. */
  readonly task: string
  readonly taskPart: SourcePart | null
  readonly who: string
  readonly doubts: readonly string[]
}

export function findDeadlines(
  plan: PlanText,
  year: number,
  taken: readonly SourcePart[],
  bodies: readonly FoundItem[],
): FoundItem[] {
  const columns = columnsAt(plan)
  return plan.paragraphs
    .filter(({ section, kind }) => section !== 'head' && section !== 'recipients' && kind !== 'footnote')
    .flatMap((paragraph) =>
      freeDays(paragraph)
        .filter((mention) => mention.form !== 'range' && !isTaken(taken, paragraph, mention))
        .flatMap((mention) => {
          const due =
            paragraph.kind === 'row'
              ? inRow(paragraph, mention, columns.get(paragraph.at))
              : inText(plan, paragraph, mention, bodies)
          return due ? itemsOf(due, year) : []
        }),
    )
}

const isTaken = (taken: readonly SourcePart[], { at }: PlanParagraph, { start, end }: DayMention): boolean =>
  taken.some((part) => part.paragraph === at && part.start <= start && part.end >= end)

function inText(
  plan: PlanText,
  paragraph: PlanParagraph,
  mention: DayMention,
  bodies: readonly FoundItem[],
): Due | null {
  const { text } = paragraph
  const sentence = sentenceAround(text, mention)
  const before = text.slice(sentence.start, mention.start)
  const after = text.slice(mention.end, sentence.end)
  const isTimeLine = TIME_LINE.test(text)
  const isLimit = LIMIT.test(before.slice(-LIMIT_REACH))
  const hasOwnTopic = TOPIC_AFTER.test(after)
  if (!isLimit && !(hasOwnTopic && DUE.test(before)) && !isTimeLine) return null
  const who = heldBy(paragraph, bodies)
  const above = isTimeLine ? taskAbove(plan, paragraph) : null
  if (above) {
    const task = wordsOf(above)
    return {
      paragraph,
      mention,
      task,
      taskPart: partOf(above, above.start, above.text.length),
      who: namedBeside(plan, paragraph) || who,
      doubts: [],
    }
  }
  // A sentence that tells what was or will be on a day is no deadline.
  if (!DUE.test(before)) return null
  const whole = clauseAround(text, Math.max(sentence.start, paragraph.start), sentence.end, mention.start)
  const task = ownPart(whole, text.slice(mention.start, mention.end))
  // `Các đơn vị sơ kết xong trước ngày …; tổng kết xong trước ngày …`: one subject for both.
  const ofSentence = subjectOf(text.slice(Math.max(sentence.start, paragraph.start), mention.start))
  return { paragraph, mention, task, taskPart: null, who: ofSentence || who, doubts: [] }
}

/** `Đơn vị chủ trì: …`, `Kinh phí: …`: a line that tells one thing about the task above it. */
const LABEL = /^[-–+•* ]*\p{Lu}[^:.;]{2,40}:(?= |$)/u
const IN_CHARGE =
  /^[-–+•* ]*(?:(?:đơn vị|cơ quan|phòng|bộ phận|người) )?(?:chủ trì|thực hiện|phụ trách|tham mưu)[^:]{0,24}:\s*([^;]{3,200}?)[.;]?$/iu
/** Lines about one task. */
const MOST_LABELS = 6

/** The task that a line `Thời gian: …` belongs to, above the other lines about it. */
function taskAbove({ paragraphs }: PlanText, { at, clause }: PlanParagraph): PlanParagraph | null {
  for (let up = at - 1; up >= Math.max(0, at - MOST_LABELS); up--) {
    const above = paragraphs[up]!
    if (above.clause !== clause) return null
    if (!LABEL.test(above.text)) return above
  }
  return null
}

/** Whom the lines beside it put in charge: `Đơn vị chủ trì: Văn phòng Sở.` */
function namedBeside({ paragraphs }: PlanText, { at, clause }: PlanParagraph): string {
  for (const step of [1, -1]) {
    for (let by = 1; by < MOST_LABELS; by++) {
      const beside = paragraphs[at + by * step]
      if (!beside || beside.clause !== clause || !LABEL.test(beside.text)) break
      const name = IN_CHARGE.exec(beside.text)?.[1]
      if (name) return name
    }
  }
  return ''
}

/** `báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 30/11`: what stands between the day before and this one. */
function ownPart(clause: string, day: string): string {
  const at = clause.indexOf(day)
  const before = clause.slice(0, Math.max(0, at))
  const own =
    /\d[/.-]\d{1,2}(?:[/.-]\d{4})?,? (?:và )?((?:gửi |nộp )?(?:báo cáo|hồ sơ|kế hoạch|đăng ký)[^,;]*)$/i.exec(
      before,
    )?.[1]
  if (!own) return clause
  const holder = /^[^:;.]{3,120}: /.exec(clause)?.[0] ?? ''
  return `${holder}${own}${clause.slice(at)}`
}

/** One sentence may set several days, parted by semicolons; who is spoken of stands before the first. */
function clauseAround(text: string, start: number, end: number, at: number): string {
  const from = text.lastIndexOf('; ', at)
  const to = text.indexOf(';', at)
  const clause = text.slice(Math.max(start, from < 0 ? start : from + 2), to < 0 ? end : Math.min(end, to))
  const holder = from > start ? /^[^:;.]{3,120}: /.exec(text.slice(start, end))?.[0] : undefined
  return holder ? `${holder}${clause}` : clause
}

/** A row's day is a deadline where its column says so. */
function inRow(paragraph: PlanParagraph, mention: DayMention, columns: Columns | undefined): Due | null {
  const { cells, text } = paragraph
  if (!columns || columns.time < 0) return null
  const cell = cells[columns.time] ?? ''
  const from = text.indexOf(cell)
  if (cell === '' || mention.start < from || mention.end > from + cell.length) return null
  const task = columns.task >= 0 ? (cells[columns.task] ?? '') : ''
  const who = columns.who >= 0 ? (cells[columns.who] ?? '') : ''
  const at = text.indexOf(task)
  const taskPart = task === '' ? null : partOf(paragraph, at, at + task.length)
  return { paragraph, mention, task, taskPart, who, doubts: task === '' ? ['Không rõ việc phải làm.'] : [] }
}

/** Whose duties the paragraph stands under. */
function heldBy({ at }: PlanParagraph, bodies: readonly FoundItem[]): string {
  const holder = bodies.findLast(({ sources }) => sources[0]!.paragraph <= at)
  return (holder?.fields.name ?? '').replace(
    /^(?:Trưởng|Thủ trưởng|Giám đốc|Lãnh đạo|Chủ tịch|Người đứng đầu) (?=các |sở|ubnd|cơ quan|đơn vị)/iu,
    '',
  )
}

function itemsOf(
  { paragraph, mention, task, taskPart, who, doubts: before }: Due,
  year: number,
): FoundItem[] {
  const { text } = paragraph
  return mention.dates.flatMap((date): FoundItem[] => {
    if (!date.day || !date.month) return []
    const doubts = [...before]
    const day = isoDayOf(date, year)
    if (!day) doubts.push('Ngày này không có trong lịch.')
    if (!date.year) doubts.push(`Kế hoạch không ghi năm; lấy năm ${year}.`)
    const lead = text.slice(Math.max(0, mention.start - LIMIT_REACH), mention.start)
    const topic = topicOf(task, text.slice(date.end, date.end + 60))
    if (topic === 'other') doubts.push('Không phải hạn phát động hay báo cáo; kiểm tra có cần đưa vào không.')
    const parts = partsOf(task, topic, who)
    if (parts.who === '') doubts.push('Không rõ đơn vị thực hiện.')
    return [
      {
        kind: 'deadline',
        fields: {
          day: vietnameseDay(day),
          limit: /trước(?! hoặc)[^,;]{0,24}$/i.test(lead) ? 'before' : 'by',
          topic,
          ...parts,
        },
        sources: [partOf(paragraph, mention.start, mention.end)],
        ...(taskPart ? { context: taskPart } : {}),
        clause: paragraph.clause,
        doubts,
      },
    ]
  })
}
