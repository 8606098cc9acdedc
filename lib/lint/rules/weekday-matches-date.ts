/** The weekday written beside a date is the date's. Days that do not exist and lunar days are none of its business. */
import type { Part } from '../blocks'
import { formatDate } from '../calendar'
import { isDayMention } from '../day-mention'
import type { WrittenDate } from '../mentions/date'
import type { Mention } from '../mentions/mention'
import { nameWeekday, weekdayOf } from '../weekday'
import { weekdayCorrections } from '../weekday-corrections'
import { isWeekdayOfPrevious, type WeekdaySlip, weekdayJudge } from '../weekday-slip'
import { blockRule, NOTHING, type Report } from './define-rule'

export const weekdayMatchesDate = blockRule({
  id: 'weekday-matches-date',
  group: 'date',
  title: 'Thứ trong tuần khớp với ngày',
  why: 'Thứ và ngày không khớp thì người đọc không biết nên đến vào hôm nào.',
  source: { text: 'Dương lịch (lịch Gregory)' },
  severity: 'error',
  bad: [
    'Hội nghị khai mạc sáng ⟦thứ Hai, ngày 30/7/2024⟧ tại hội trường Sở.',
    'Thời gian: 8 giờ 00, ngày ⟦29/02/2024 (thứ Sáu⟧).',
    '⟦Chủ nhật, 29/6/2024⟧, đoàn viên ra quân; ⟦Thứ 2 ngày 02.7.2024⟧ họp sơ kết.',
    '⟦Thứ Năm, ngày 03 tháng 02 năm 2025⟧, Đảng bộ Sở tổ chức lễ trao Huy hiệu Đảng.',
    '⟦Thứ hai, 14 05 2019⟧ 17:24',
    {
      title: 'Lễ phát động',
      body: 'Sáng ⟦thứ Tư (06/02⟧), Sở phát động thi đua.',
      publishedOn: '2024-02-02',
    },
  ],
  good: [
    'Hội nghị khai mạc sáng thứ Hai, ngày 29/7/2024 tại hội trường Sở.',
    'Thời gian: 8 giờ 00, ngày 29/02/2024 (thứ Năm); Chủ nhật, 30/6/2024.',
    'Thứ năm, 29 08 2024 07:30',
    'Đến tháng thứ 6, ngày 13/4/2015; hội nghị lần thứ hai, ngày 05/6/2024; con thứ ba (12/4/2019).',
    'Phiên họp thứ tư, ngày 05/6/2024; kỳ họp thứ Năm ngày 03/6/2024.',
    'Từ thứ Hai đến thứ Sáu (ngày 05 đến 09/8/2024); ngày 05-09/8/2024 (thứ Hai đến thứ Sáu).',
    'Hai ngày thứ Bảy, Chủ nhật (29 và 30/6/2024), các lớp học bình thường.',
    'Nghỉ bù từ ngày 29/4/2024 (thứ Hai), làm bù ngày 04/5/2024 (thứ Bảy).',
    'Ngày 15/6/2024, Chủ nhật xanh lần thứ 3 được phát động; ngày 14/6/2024, thứ Hai hằng tuần chào cờ.',
    'Thứ nhất, Sở đã ban hành kế hoạch. Thứ hai, ngày 05/6/2024, Sở ra công văn đôn đốc.',
    'Lễ hội mở thứ Hai, ngày 10/3 âm lịch; thứ Tư, ngày 31/6/2024.',
    'Thứ Hai, ngày 30/7, họp giao ban.',
    { title: 'Lễ phát động', body: 'Sáng thứ Ba (06/02), Sở phát động thi đua.', publishedOn: '2024-02-02' },
    { title: 'Tất niên', body: 'Chiều thứ Ba, 31/12, cơ quan gặp mặt.', publishedOn: '2025-01-02' },
  ],
  fixed: [
    ['Họp thứ Hai, ngày 30/7/2024.', 'Họp thứ Ba, ngày 30/7/2024.'],
    ['Họp THỨ HAI, NGÀY 30/7/2024.', 'Họp THỨ BA, NGÀY 30/7/2024.'],
    ['Họp vào thứ 2 (30/6/2024).', 'Họp vào Chủ nhật (30/6/2024).'],
  ],

  needs: ['date'],
  check({ block, mentions }, { publishedOn, postDay }) {
    if (!mentions.some(hasWeekday)) return NOTHING
    const reports: Report<Part>[] = []
    const findSlip = weekdayJudge({ text: block.text, mentions, publishedOn })
    let previous: WrittenDate | null = null
    for (const mention of mentions) {
      if (!isDayMention(mention) || mention.isLunar) continue
      for (const date of mention.dates) {
        const slip = findSlip(date)
        if (slip && !isWeekdayOfPrevious(block.text, date, previous))
          reports.push(report(block.text, slip, postDay.year))
        previous = date
      }
    }
    return reports
  },
})

const hasWeekday = (mention: Mention) =>
  isDayMention(mention) && mention.dates.some(({ weekday }) => weekday !== null)

function report(text: string, { date, day, isSure }: WeekdaySlip, postYear: number): Report<Part> {
  const weekday = date.weekday!
  const written = text.slice(weekday.start, weekday.end)
  return {
    at: { start: Math.min(weekday.start, date.start), end: Math.max(weekday.end, date.end) },
    message: `Ngày ${formatDate(day)} là ${nameWeekday(weekdayOf(day))}, không phải ${written}`,
    ...(isSure ? {} : { severity: 'warning' as const }),
    fixes: [...weekdayCorrections(text, date, day, postYear)],
  }
}
