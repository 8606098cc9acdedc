/** A range ends after it begins. Brackets of anniversaries with a count are judged by their arithmetic elsewhere. */
import type { Part } from '../blocks'
import { isDayMention } from '../day-mention'
import type { Mention } from '../mentions/mention'
import { rangeCorrections } from '../range-corrections'
import { findDisorder } from '../range-order'
import { blockRule, type Report } from './define-rule'

export const rangeInOrder = blockRule({
  id: 'range-in-order',
  group: 'date',
  title: 'Khoảng thời gian có đầu trước, cuối sau',
  why: 'Mốc cuối đứng trước mốc đầu thì không thành một khoảng thời gian.',
  source: { text: 'Thứ tự ngày, tháng, năm trong lịch' },
  severity: 'error',
  bad: [
    'Ban Chấp hành nhiệm kỳ ⟦2025-2020⟧ và kế hoạch giai đoạn ⟦2030 – 2026⟧.',
    'Đợt thi đua diễn ra từ ngày ⟦30/6/2024 đến ngày 01/6/2024⟧.',
    'Thời gian: ⟦15/11/2024 - 10/10/2024⟧; tổng hợp từ tháng ⟦9/2024 đến tháng 5/2024⟧.',
    'Cuộc thi mở từ ngày ⟦15 tháng 8 năm 2024 đến ngày 15 tháng 5 năm 2024⟧.',
    'Lớp bồi dưỡng mở từ ⟦19 - 13/5/2024⟧; hội thao từ ngày ⟦28/6 đến 20/6⟧.',
    'Thời gian nhận bài: từ 7h30 ngày ⟦15/6/2024 đến 17 giờ 00 phút, ngày 14/6/2024⟧.',
    'Kỷ niệm Ngày Quốc khánh (⟦02/9/2045 - 02/9/2024⟧)',
  ],
  good: [
    'Ban Chấp hành nhiệm kỳ 2020-2025, giai đoạn 2026 – 2030, năm học 2023-2024, niên khóa 2020 - 2024.',
    'Đợt thi đua diễn ra từ ngày 01/6/2024 đến ngày 30/6/2024; từ 01/6 đến hết ngày 30/6/2024.',
    'Tiếp nhận từ 7h30 ngày 14/6/2024 đến 17h00 ngày 15/6/2024; từ 8 giờ ngày 15/12 đến hết 9:30 ngày 15/01/2025.',
    'Từ ngày 15/6/2024 đến 9 giờ sáng; từ ngày 15/6/2024 đến 10 giờ 30 ngày hôm sau; từ 20/6 đến 5 giờ 15/6/2024.',
    'Nghỉ Tết từ 28/12 đến 05/01; trực từ 15/12 đến 15/01/2025; cao điểm từ 15/12/2024 đến 15/01/2025.',
    'Số liệu lấy từ 01/7 đến 30/6 năm sau; năm học từ 05/9 đến 31/5.',
    'Rút ngắn từ 1/3 - 1/2 thời gian; giá giảm từ 2500 đến 2000 đồng; nặng từ 5.2 - 4.7 kg.',
    'Gọi tổng đài (1900-1560) hoặc (1800 - 1123); đọc trang 2017-2010; mã lớp 2024-2020.',
    'Nền văn hóa giai đoạn 1800 - 1500 TCN; độ cao (2100 - 1800 m).',
    'Họp các ngày 15, 12 và 10/6/2024; so sánh năm 2024 với năm 2023; các năm 2024, 2023.',
    'Giỗ từ 30/3 đến 10/3 âm lịch; từ 15/4 đến 31/4/2024.',
    'kỷ niệm 80 năm Ngày truyền thống ngành Tư pháp (28/8/2045 - 28/8/2025)',
    'Lúc 9 giờ 31, 12/4/2024; tổ 19 - 13/5/2024; từ 24-30 tháng 5; từ 7-15/7/1960.',
    'Đọc từ trang 30 đến 12/2024; tăng từ 30 đến 12/15 điểm; từ 9 giờ 30 đến 12/4/2024.',
  ],
  fixed: [
    ['từ ngày 30/6/2024 đến ngày 01/6/2024', 'từ ngày 01/6/2024 đến ngày 30/6/2024'],
    ['nhiệm kỳ 2017-2010', 'nhiệm kỳ 2017-2020'],
    ['mở từ 19 - 13/5/2024', 'mở từ 13 - 19/5/2024'],
    ['mở từ 28/6 đến 20/6/2024', 'mở từ 20/6 đến 28/6/2024'],
  ],

  needs: ['date'],
  check({ block, mentions }) {
    const reports: Report<Part>[] = []
    let counted: ReadonlySet<number> | null = null
    for (const mention of mentions) {
      if (!isDayMention(mention)) continue
      const disorder = findDisorder(block.text, mention)
      if (!disorder) continue
      counted ??= countedRanges(mentions)
      if (counted.has(mention.start)) continue
      const [first, last] = mention.dates
      const quote = block.text.slice(first!.start, last!.end).replace(/ +/g, ' ')
      reports.push({
        at: { start: first!.start, end: last!.end },
        message: `Mốc cuối đứng trước mốc đầu: ${quote}`,
        ...(disorder === 'proven' ? {} : { severity: 'warning' as const }),
        fixes: [...rangeCorrections(block.text, first!, last!)],
      })
    }
    return reports
  },
})

/** Where ranges begin whose years are compared with a count: one finding is enough. */
function countedRanges(mentions: readonly Mention[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const mention of mentions) {
    if (mention.kind !== 'anniversary' || !mention.count || !mention.first) continue
    if (mention.meaning !== 'unsure' && !mention.isApproximate) starts.add(mention.first.start)
  }
  return starts
}
