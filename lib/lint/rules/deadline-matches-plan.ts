/** A deadline for reports, or for the launch in the districts, is the day that the year's plan sets. */
import { type CalendarDate, formatDate, isRealDay, parseIsoDate } from '../calendar'
import { rewriteDay } from '../date-writing'
import { planOfYear, spokenYear } from '../plans/concerned-plan'
import { sourceOf } from '../plans/misquotations'
import { planTalk } from '../plans/plan-talk'
import { draftRule } from './define-rule'

export const deadlineMatchesPlan = draftRule({
  id: 'deadline-matches-plan',
  group: 'plan',
  title: 'Thời hạn trong bài đúng với kế hoạch',
  why: 'Kế hoạch của năm đã định hạn gửi báo cáo và hạn phát động; bài ghi khác thì đơn vị nộp sai hạn.',
  source: { text: 'Kế hoạch phát động phong trào thi đua của năm' },
  severity: 'warning',
  bad: [
    'Các phòng thuộc Sở Tư pháp tỉnh Bắc Giang gửi báo cáo sơ kết thi đua về Văn phòng Sở chậm nhất ngày ⟦15/6/2024⟧.',
    'Sở Tư pháp tỉnh Bắc Giang: báo cáo gửi về Văn phòng Sở ngày 05/6/2024 (đối với sơ kết) và ⟦15/11/2024⟧ (đối với tổng kết).',
    'Sở Tư pháp tỉnh Bắc Giang yêu cầu Phòng Tư pháp các huyện phát động phong trào thi đua xong trước ngày ⟦20/02/2024⟧.',
  ],
  good: [
    'Các phòng thuộc Sở Tư pháp tỉnh Bắc Giang gửi báo cáo sơ kết thi đua về Văn phòng Sở chậm nhất ngày 05/6/2024.',
    'Các phòng thuộc Sở Tư pháp tỉnh Bắc Giang gửi báo cáo tổng kết về Văn phòng Sở trước ngày 05/11/2024.',
    'Sở Tư pháp tỉnh Bắc Giang gửi báo cáo tổng kết thi đua về Bộ Tư pháp trước ngày 15/11/2024.',
    'Sở Tư pháp tỉnh Bắc Giang: UBND xã gửi báo cáo sơ kết về Phòng Tư pháp huyện trước ngày 25/5/2024.',
    'Các phòng thuộc Sở Tư pháp tỉnh Đắk Nông gửi báo cáo sơ kết về Văn phòng Sở chậm nhất ngày 15/6/2024.',
    'Các phòng thuộc Sở Tư pháp tỉnh Bắc Giang gửi báo cáo sơ kết về Văn phòng Sở chậm nhất ngày 15/6/2025.',
    'Sở Tư pháp tỉnh Bắc Giang họp sơ kết, nghe báo cáo của Văn phòng Sở ngày 28/6/2024.',
  ],
  fixed: [
    [
      'Phòng thuộc Sở Tư pháp tỉnh Bắc Giang gửi báo cáo tổng kết về Văn phòng Sở chậm nhất ngày 15/11/2024.',
      'Phòng thuộc Sở Tư pháp tỉnh Bắc Giang gửi báo cáo tổng kết về Văn phòng Sở chậm nhất ngày 05/11/2024.',
    ],
  ],

  needs: ['date', 'emulation'],
  *check(reading) {
    const talk = planTalk(reading)
    for (const { block, topic, date } of talk.deadlines) {
      const year = date.year?.value ?? spokenYear(reading)
      const plan = planOfYear(reading, year)
      const deadline = plan?.deadlines.find((one) => one.topic === topic)
      if (!plan || !deadline || !isRealDay(date.day!.value, date.month!.value, plan.year)) continue
      const right: CalendarDate = parseIsoDate(deadline.day)!
      if (date.day!.value === right.day && date.month!.value === right.month) continue
      const at = { start: date.start, end: date.end, block }
      const rewriting = rewriteDay(block.text, date, right.day, right.month)
      const limit = deadline.limit === 'before' ? 'trước' : 'chậm nhất'
      yield {
        at,
        message: `Kế hoạch định hạn ${deadline.what} ${limit} ngày ${formatDate(right)}, bài ghi ${block.text.slice(at.start, at.end)}`,
        why: `Việc này giao cho ${deadline.who}.`,
        source: sourceOf(plan, deadline.clause),
        fixes: rewriting
          ? [
              {
                label: `Sửa thành ${rewriting.result}`,
                edits: [{ at: { ...rewriting.at, block }, replacement: rewriting.replacement }],
              },
            ]
          : [],
      }
    }
  },
})
