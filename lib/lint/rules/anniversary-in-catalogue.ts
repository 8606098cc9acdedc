/** A date that the writing ties to a named anniversary is that anniversary's. It knows nothing of other dates. */
import { anniversaryCorrections } from '../anniversary-corrections'
import { type AnniversarySlip, anniversarySlip } from '../anniversary-slip'
import { datesAfterNames, isTie } from '../anniversary-ties'
import type { Part } from '../blocks'
import { formatDay } from '../calendar'
import type { Anniversary } from '../catalogue/schema'
import { blockRule, type Report } from './define-rule'

export const anniversaryInCatalogue = blockRule({
  id: 'anniversary-in-catalogue',
  group: 'anniversary',
  title: 'Ngày, năm gốc khớp với tên ngày kỷ niệm',
  why: 'Mỗi ngày kỷ niệm có ngày, tháng và năm gốc đã được xác định.',
  source: { text: 'Danh mục ngày kỷ niệm của công cụ' },
  severity: 'error',
  bad: [
    'kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp (⟦27/8/1945 - 27/8/2024⟧)',
    'Hưởng ứng Ngày Pháp luật Việt Nam ⟦19/11⟧, Sở tổ chức thi tìm hiểu pháp luật.',
    'thi đua lập thành tích chào mừng Ngày Quốc khánh (⟦03/9⟧)',
    'kỷ niệm 42 năm chiến thắng Điện Biên Phủ (⟦7/5/1975-7/5/2017⟧)',
    'kỷ niệm 78 năm Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam (⟦9/01/1946-9/01/2024⟧)',
    'kỷ niệm chiến thắng Điện Biên Phủ trên không (⟦07/5/1954⟧)',
    'chào mừng Ngày sinh Chủ tịch Hồ Chí Minh ⟦15/9⟧ (1890-2024)',
  ],
  good: [
    'kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp (28/8/1945 - 28/8/2024)',
    'Lễ kỷ niệm 80 năm Ngày truyền thống ngành Tư pháp tổ chức ngày 25/8/2025.',
    'Lễ kỷ niệm 80 năm Ngày truyền thống ngành Tư pháp (25/8/2025)',
    'Nghị định về khiếu nại trong Công an nhân dân có hiệu lực từ ngày 15/04/2019.',
    'Theo báo Pháp luật Việt Nam, khoảng 20h ngày 7/5, tổ công tác lập biên bản.',
    'Quyết định mở chiến dịch Điện Biên Phủ tại cuộc họp, ngày 6/12/1953.',
    'kỷ niệm 79 năm Ngày thành lập Quân đội nhân dân Việt Nam và 34 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2023)',
    'kỷ niệm 15 năm Ngày Phụ nữ Việt Nam (20/10/2010 - 20/10/2025), 95 năm Ngày Phụ nữ Việt Nam (20/10/1930 - 20/10/2025)',
    'Giỗ Tổ Hùng Vương 18/4/2024; nghỉ lễ Giỗ Tổ Hùng Vương (07/4/2025); Ngày Thơ Việt Nam 24/02',
    'Ngày thành lập Đảng bộ tỉnh (15/6/1947 - 15/6/2024); Ngày thành lập Công đoàn cơ sở (01/3/1990)',
    'Ngày thành lập Hội Luật gia (10/12/1995 - 10/12/2025) của tỉnh',
    'Ngày Giải phóng miền Nam, Quốc tế Lao động (30/4 - 01/5)',
    'dịp nghỉ lễ Quốc khánh (31/8 - 03/9) và kỳ nghỉ lễ Quốc khánh 03/9/2024',
    'đợt thi đua chào mừng Ngày thành lập Đảng (01/01/2024 - 03/02/2024)',
    'kỷ niệm 50 năm Chiến thắng Điện Biên Phủ trên không (12/1972 - 12/2022)',
    'kỷ niệm 120 năm Ngày sinh Tổng Bí thư Trần Phú (01/5/1904 - 06/9/1931)',
    'mừng Quốc khánh nước Cộng hòa Pháp 14/7 và Ngày Chiến thắng phát xít 09/5',
  ],
  fixed: [
    [
      'kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp (27-8-1945 – 27-8-2024)',
      'kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp (28-8-1945 – 28-8-2024)',
    ],
    ['Chào mừng Ngày thành lập Đảng 3/3!', 'Chào mừng Ngày thành lập Đảng 03/02!'],
    [
      'kỷ niệm 42 năm chiến thắng Điện Biên Phủ (7/5/1975-7/5/2017)',
      'kỷ niệm 63 năm chiến thắng Điện Biên Phủ (7/5/1954-7/5/2017)',
    ],
    [
      'kỷ niệm chiến thắng Điện Biên Phủ trên không (07/5/1954)',
      'kỷ niệm chiến thắng Điện Biên Phủ (07/5/1954)',
    ],
    ['mừng Ngày sinh Bác Hồ 15/9 (1890-2024)', 'mừng Ngày sinh Bác Hồ 19/5 (1890-2024)'],
  ],

  needs: ['date'],
  check(reading, { catalogue }) {
    const reports: Report<Part>[] = []
    for (const date of datesAfterNames(reading, catalogue)) {
      const slip = isTie(date) ? anniversarySlip(reading.block.text, date, catalogue) : null
      if (slip) reports.push(report(reading.block.text, slip))
    }
    return reports
  },
})

function report(text: string, slip: AnniversarySlip): Report<Part> {
  const { tie, record, isDayWrong, severity } = slip
  const { first, last } = tie
  const day = first.day && first.day.start < first.start ? first.day.start : first.start
  const isDayApart = day < first.start && !slip.isYearWrong
  const at = { start: day, end: isDayApart ? first.month!.end : (last?.end ?? first.end) }
  const written = text.slice(at.start, isDayWrong ? at.end : first.end).replace(/ +/g, ' ')
  const [name = ''] = record.names
  const truth = isDayWrong
    ? `${record.day === null ? 'vào tháng' : 'là'} ${dateOf(record)}`
    : `có năm gốc ${record.year}`
  const [url] = record.sources
  return {
    at,
    message: `“${name.replace(/^ngày/, 'Ngày')}” ${truth}, bài ghi ${written}`,
    why: `Danh mục ghi: ${name}, ${dateOf(record)}${record.year === null ? '' : ` (năm gốc ${record.year})`}.`,
    source: { text: 'Danh mục ngày kỷ niệm của công cụ', ...(url?.startsWith('http') ? { url } : {}) },
    severity,
    fixes: anniversaryCorrections(text, slip),
  }
}

const dateOf = ({ day, month }: Anniversary): string =>
  day === null || month === null ? String(month ?? '') : formatDay(day, month)
