/** Years are written with four digits and lie where a post may speak of them. It never says which year is right. */
import type { Part } from '../blocks'
import { isDayMention } from '../day-mention'
import type { WrittenDate } from '../mentions/date'
import type { Mention } from '../mentions/mention'
import { mentionsWithin } from '../mentions-within'
import { findYearSlip, type YearSlip } from '../year-slips'
import { blockRule, type Report } from './define-rule'

export const yearPlausible = blockRule({
  id: 'year-plausible',
  group: 'date',
  title: 'Năm được ghi hợp lý',
  why: 'Năm thừa, thiếu hoặc đảo chữ số làm sai mốc thời gian của bài.',
  source: { text: 'Năm dương lịch gồm bốn chữ số' },
  severity: 'error',
  bad: [
    'Báo cáo gửi trước ngày ⟦15/4/20130⟧; số liệu tháng ⟦6/20124⟧, năm ⟦20123⟧.',
    'Quyết định số 15/QĐ-STP ngày ⟦05/01/0224⟧ của Giám đốc Sở',
    'Ngày: ⟦31/12/9999⟧',
    'Hội nghị tổ chức ngày ⟦12 tháng 3 năm 20255⟧ và ngày ⟦12/3/202⟧.',
    'Ngày ⟦12/5/2106⟧, Sở tổ chức hội nghị sơ kết; trong năm ⟦2106⟧ có ba đợt thi đua.',
    {
      title: 'Tổng kết đợt thi đua',
      body: 'Sáng ⟦05/7/2042⟧, Sở tổng kết đợt thi đua.',
      publishedOn: '2024-07-06',
    },
  ],
  good: [
    'Báo cáo gửi trước ngày 15/4/2013; số liệu tháng 6/2024; ngày 12/3/25.',
    'Mục tiêu đến năm 2030, tầm nhìn đến năm 2045; phát thải ròng bằng 0 vào năm 2050.',
    'Giấy chứng nhận có thời hạn sử dụng đến ngày 15/10/2062; dự báo đến năm 2106.',
    'Chiến thắng Bạch Đằng năm 938; tháng 11 năm 938; ngày 17/10/1010; ngày 30/3/1886.',
    'Khởi nghĩa Hai Bà Trưng mùa xuân năm 40; năm 208 trước Công nguyên.',
    'Mỗi năm 20130 lượt khách; 5 năm 20500 hồ sơ; diện tích 20124 ha; tháng 6/2024 có 20124 lượt.',
    'Quyết định số 1520/QĐ-TTg; Thông tư 279/2016/TT-BTC ngày 14/11/2016.',
    'Kế hoạch giai đoạn 2026 - 2030; Chiến lược 2021-2030; quy hoạch thời kỳ 2050-2070.',
    'Ngày 22/12/2024, 80 năm Ngày thành lập Quân đội (22/12/1944 - 22/12/2024).',
    'Thời hạn thuê đất từ 01/01/2025 đến 31/12/2094; trái phiếu đáo hạn ngày 15/6/2052.',
    'Điện thoại 0224.3.854.567; mã số 20130; lúc 20:24 ngày 05/01/2024.',
    {
      title: 'Hạn dùng đất',
      body: 'Thời hạn sử dụng đất: ngày 05/7/2042.',
      publishedOn: '2024-07-06',
    },
  ],
  fixed: [
    ['gửi trước ngày 15/4/20130', 'gửi trước ngày 15/4/2013'],
    ['ngày 05/01/0224', 'ngày 05/01/2024'],
    [
      'kỷ niệm 44 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/201)',
      'kỷ niệm 44 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2019)',
    ],
    ['Ngày 12/5/2106, Sở họp.', 'Ngày 12/5/2016, Sở họp.'],
  ],

  needs: ['date'],
  check({ block, mentions }, context) {
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (!isDayMention(mention)) continue
      for (const date of mention.dates) {
        // The far end of a range is where leases and plans end.
        if (mention.form === 'range' && date !== mention.dates[0] && isLeaseEnd(date)) continue
        const slip = findYearSlip(block.text, date, context, () => countedYear(date, mentions))
        if (!slip) continue
        reports.push({
          at: { start: date.start, end: date.end },
          message: MESSAGES[slip.kind](block.text.slice(date.year!.start, date.year!.end)),
          ...(slip.kind === 'unlikely' ? { severity: 'warning' as const } : {}),
          fixes: corrections(date, slip),
        })
      }
    }
    return reports
  },
})

const MESSAGES: Record<YearSlip['kind'], (year: string) => string> = {
  placeholder: () => 'Năm 9999 là giá trị mặc định của phần mềm, chưa ghi ngày thật',
  impossible: (year) => `Năm ghi ${year.length === 4 ? 'sai' : `${year.length} chữ số`}: ${year}`,
  unlikely: (year) => `Năm ${year} quá xa thời điểm của bài`,
}

function corrections({ year }: WrittenDate, { meant }: YearSlip) {
  return meant.map((value) => ({
    label: `Sửa năm ${String(year!.value).padStart(year!.end - year!.start, '0')} thành ${value}`,
    edits: [{ at: { start: year!.start, end: year!.end }, replacement: String(value) }],
  }))
}

/** An anniversary begins no farther before its last end than this; it bounds the work. */
const LONGEST_ANNIVERSARY = 400

/** The year that an anniversary's count and first end give for its last end. */
function countedYear(date: WrittenDate, mentions: readonly Mention[]): number | null {
  // Its bracket may close some blanks after the date.
  const around = { start: Math.max(0, date.start - LONGEST_ANNIVERSARY), end: date.end + 8 }
  for (const mention of mentionsWithin(mentions, around)) {
    if (mention.kind !== 'anniversary' || mention.last?.start !== date.start) continue
    const { count, first, isApproximate } = mention
    return count && first?.year && !isApproximate ? first.year.value + count.value : null
  }
  return null
}

/** Four digits and not before this century: a real year, however far. */
const isLeaseEnd = ({ year }: WrittenDate) => year !== null && year.value >= 2000 && year.value < 3000
