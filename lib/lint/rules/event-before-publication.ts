/** What a post tells as done, as today's or as to come fits the day it is published on. Without that day it is silent. */
import type { Part } from '../blocks'
import { type CalendarDate, formatDate, isRealDay } from '../calendar'
import { rewriteDay } from '../date-writing'
import { daysFrom, nearestDay, neighbourDay } from '../day-count'
import { isDayMention } from '../day-mention'
import { findTimeWord, type TimeWord } from '../event-words'
import type { WrittenDate } from '../mentions/date'
import { isQuoted } from '../quotation'
import { blockRule, type Correction, NOTHING, type Report } from './define-rule'

const published = (body: string, publishedOn = '2024-07-01') => ({
  title: 'Tin hoạt động',
  body,
  publishedOn,
})

export const eventBeforePublication = blockRule({
  id: 'event-before-publication',
  group: 'date',
  title: 'Thời gian sự kiện phù hợp với ngày đăng',
  why: 'Bài đã đăng nói “hôm nay”, “đã”, “sẽ” theo ngày đăng; ngày ghi trong bài phải phù hợp.',
  source: { text: 'Đối chiếu với ngày đăng của bài' },
  severity: 'warning',
  bad: [
    published('Sáng nay (⟦30/6⟧), Sở Tư pháp tổ chức hội nghị sơ kết.'),
    published(
      'Hôm nay, thứ Ba, ngày ⟦02/7/2024⟧, đoàn viên ra quân. Tối qua (⟦28/6⟧), đội văn nghệ biểu diễn.',
    ),
    published('Hội nghị đã diễn ra tại hội trường Sở vào sáng ngày ⟦15/7/2024⟧.'),
    published('Ngày ⟦15/7/2024⟧, Sở Tư pháp đã tổ chức hội nghị sơ kết.'),
    published('Lễ phát động sẽ được tổ chức vào ngày ⟦20/6/2024⟧ tại hội trường Sở.'),
    published('Sáng ⟦20/6⟧, Sở Tư pháp sẽ tổ chức lễ phát động thi đua.'),
  ],
  good: [
    published('Sáng nay (01/7), Sở Tư pháp tổ chức hội nghị; tối qua (30/6) và sáng mai (02/7) đều có lịch.'),
    published('Hội nghị đã diễn ra vào sáng ngày 28/6/2024; lớp học sẽ khai mạc ngày 15/7/2024.'),
    published(
      'Ngày 28/6/2024, Sở Tư pháp đã tổ chức lễ kỷ niệm 79 năm Ngày truyền thống (28/8/1945 - 28/8/2024).',
    ),
    published('Sở đã tổ chức lễ kỷ niệm Ngày truyền thống ngành Tư pháp 28/8/2024 sớm hơn hai tháng.'),
    published('Ngày 15/7/2024, theo kế hoạch đã được phê duyệt, Sở tổ chức tập huấn.'),
    published('Trước đó, Ban Tổ chức cho biết giải sẽ khai mạc ngày 20/6/2024.'),
    published('Ngày 20/6/2024, UBND tỉnh thông báo sẽ tổ chức đối thoại vào ngày 10/7/2024.'),
    published('Từ ngày 20/6/2024, người dân sẽ được hỗ trợ; đợt thi đua sẽ diễn ra từ 20/6 đến 20/8/2024.'),
    published('Chiều 20/12, Sở đã tổ chức tổng kết; hội nghị sẽ diễn ra ngày 10/01.', '2025-01-02'),
    published('Người dân kể: “Sáng nay (30/6), đoàn đã đến”. Như ngày hôm nay 30/4 của 49 năm trước.'),
    published(
      'Đảng bộ đã họp bàn, chuẩn bị cho đại hội ngày 15/8/2024; Luật sẽ kết thúc hiệu lực từ 01/6/2024.',
    ),
    'Sáng nay (30/6), Sở Tư pháp tổ chức hội nghị; hội nghị đã diễn ra ngày 15/7/2099.',
  ],

  needs: ['date'],
  check({ block, mentions }, { publishedOn }) {
    if (!publishedOn) return NOTHING
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (!isDayMention(mention) || mention.form === 'list' || mention.isLunar) continue
      const word = findTimeWord(block.text, mention)
      if (!word || isQuoted(block.text, mention.start)) continue
      // What has begun is past enough, and what has not ended is still to come.
      const date = word.time === 'future' ? mention.dates.at(-1)! : mention.dates[0]!
      const distance = distanceFrom(publishedOn, date)
      if (distance === null || fits(word.time, distance, date.year !== null)) continue
      const written = block.text.slice(word.start, word.end)
      reports.push({
        at: { start: date.start, end: date.end },
        message: `“${written}” không hợp với ngày ${block.text.slice(date.start, date.end)}: bài đăng ngày ${formatDate(publishedOn)}`,
        fixes: corrections(block.text, date, word, publishedOn),
      })
    }
    return reports
  },
})

/** Days from the publication to the written day, in the year next to it when none is written; null for no day. */
function distanceFrom(publishedOn: CalendarDate, { day, month, year }: WrittenDate): number | null {
  if (!day || !month || (year && year.end - year.start !== 4)) return null
  if (!isRealDay(day.value, month.value, year?.value)) return null
  const written = { year: year?.value ?? 0, month: month.value, day: day.value }
  return daysFrom(publishedOn, year ? written : nearestDay(day.value, month.value, publishedOn))
}

const EXPECTED = { today: 0, yesterday: -1, tomorrow: 1 } as const
/** Farther off, the text tells of another time; without a year, of another year. */
const REACH = 400
const REACH_WITHOUT_YEAR = 45

function fits(time: TimeWord['time'], distance: number, hasYear: boolean): boolean {
  if (Math.abs(distance) > REACH) return true
  if (time !== 'past' && time !== 'future') return distance === EXPECTED[time]
  const excess = time === 'past' ? distance : -distance
  return excess <= 0 || (!hasYear && excess > REACH_WITHOUT_YEAR)
}

function corrections(
  text: string,
  date: WrittenDate,
  word: TimeWord,
  publishedOn: CalendarDate,
): Correction<Part>[] {
  if (word.time === 'past' || word.time === 'future') {
    const replacement = word.time === 'past' ? 'sẽ' : 'đã'
    return [
      {
        label: `Sửa “${text.slice(word.start, word.end)}” thành “${replacement}”`,
        edits: [{ at: word, replacement }],
      },
    ]
  }
  const step = EXPECTED[word.time]
  const meant = step === 0 ? publishedOn : neighbourDay(publishedOn, step)
  const isSameYear = !date.year || date.year.value === meant.year
  const rewriting = isSameYear ? rewriteDay(text, date, meant.day, meant.month) : null
  if (!rewriting) return []
  const { at, replacement, result } = rewriting
  return [{ label: `Sửa thành ${result}`, edits: [{ at, replacement }] }]
}
