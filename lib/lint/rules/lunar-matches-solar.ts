/** A lunar day and the civil day said to be the same are the same, and a year's name in the cycle fits its number. */
import type { Part } from '../blocks'
import { formatDate } from '../calendar'
import { lunarCorrections } from '../lunar-corrections'
import { lunarPairs } from '../lunar-pairs'
import { findLunarSlip, type LunarSlip } from '../lunar-slip'
import { findMisnamedYears, type MisnamedYear } from '../misnamed-year'
import { NEW_YEAR_SIGN, STEM_BRANCH_SIGN } from '../signs/sign'
import { yearName } from '../stem-branch'
import { blockRule, NOTHING, type Report } from './define-rule'

export const lunarMatchesSolar = blockRule({
  id: 'lunar-matches-solar',
  group: 'date',
  title: 'Ngày âm lịch khớp với ngày dương lịch',
  why: 'Hai cách ghi phải chỉ cùng một ngày.',
  source: { text: 'Âm lịch Việt Nam (múi giờ 7), tính theo thuật toán thiên văn' },
  severity: 'error',
  bad: [
    'Lễ Giỗ Tổ tổ chức ngày ⟦19/4/2024 (tức 10/3⟧ âm lịch).',
    'Chính hội mùng ⟦10 tháng Ba năm Giáp Thìn (19/4/2024⟧).',
    'Chiều ⟦29/1 (tức mùng 1 Tết Nguyên đán⟧ Đinh Dậu 2017), đoàn chúc Tết.',
    'Khai hội ngày ⟦02/02/2025 (mùng 6 Tết⟧ Ất Tỵ).',
    'Lễ hội diễn ra ⟦8 - 10/3 âm lịch (15⟧ - 18/4/2024).',
    'Mừng Xuân ⟦Giáp Thìn 2025⟧.',
    'Kết thúc năm ⟦Quý Mão (2022)⟧, toàn ngành hoàn thành kế hoạch.',
    'Chúc mừng Xuân ⟦Giáp  Thìn 2025⟧.',
  ],
  good: [
    'Lễ Giỗ Tổ tổ chức ngày 18/4/2024 (tức 10/3 âm lịch).',
    'Chính hội mùng 10 tháng Ba năm Giáp Thìn (18/4/2024).',
    'Chiều 28/1 (tức mùng 1 Tết Nguyên đán Đinh Dậu 2017), đoàn chúc Tết.',
    'Khai hội ngày 02/02/2025 (mùng 5 Tết Ất Tỵ).',
    'Lễ hội diễn ra 8 - 10/3 âm lịch (16 - 18/4/2024).',
    'Ngày 10/3 âm lịch (18/4) và ngày 10/3 âm lịch (từ ngày 16/4/2024).',
    'Chuẩn bị Lễ hội 10/3 âm lịch, ngày 20/3/2024, Sở họp.',
    'Mừng Xuân Ất Tỵ 2025; xuân Giáp Thìn; Tết Nguyên đán Bính Ngọ 2026.',
    'Ngày 23 tháng Chạp năm Quý Mão (2024); những ngày cuối năm Quý Mão 2024.',
    'Ngày 05/02/2024 (tức 26 tháng Chạp năm Quý Mão), đoàn tặng quà.',
    'Lễ hội vật ngày 25/7/2025 (tức mùng 1 tháng 6 nhuận năm Ất Tỵ).',
    'Ngày 22/4/1945 (tức 11/3 Ất Dậu); ngày 15/8/1870 (tức 19/7 Canh Ngọ).',
    'Ngày 18/4/2024 (tức ngày 10/3); ngày 18/4/2024 (tức mùng 10 tháng Ba); ngày 10/3, tức 18/4/2024.',
    'Mùng 1 Tết năm 1968 (29/01/1968 ở miền Bắc, 30/01/1968 ở miền Nam).',
    'Nghỉ từ 08/02/2024 đến hết thứ Tư, ngày 14/02/2024 (tức ngày 29 tháng Chạp năm Quý Mão đến hết mùng 5 tháng Giêng).',
    'Tác giả Đinh Mùi 1975; giai đoạn năm Giáp Thìn 2024-2025; nhà số 10 Tân Dậu 2012.',
  ],
  fixed: [
    ['Lễ Giỗ Tổ, ngày 19/4/2024 (tức 10/3 âm lịch).', 'Lễ Giỗ Tổ, ngày 18/4/2024 (tức 10/3 âm lịch).'],
    ['Mừng Xuân GIÁP THÌN 2025.', 'Mừng Xuân ẤT TỴ 2025.'],
  ],

  check({ block: { text, signs }, mentions }) {
    if (mentions.length === 0 && (signs & STEM_BRANCH_SIGN) === 0) return NOTHING
    const reports: Report<Part>[] = []
    for (const pair of lunarPairs(text, mentions, (signs & NEW_YEAR_SIGN) !== 0)) {
      const slip = findLunarSlip(pair)
      if (slip) reports.push(reportPair(text, slip))
    }
    if ((signs & STEM_BRANCH_SIGN) === 0) return reports
    for (const misnamed of findMisnamedYears(text)) reports.push(reportYear(misnamed))
    return reports
  },
})

function reportPair(text: string, slip: LunarSlip): Report<Part> {
  const { lunar, solar, right, rightSolar } = slip
  const start = Math.min(lunar.start, solar.start)
  const quote = ({ start, end }: Part) => text.slice(start, end).replace(/ +/g, ' ')
  const leap = right?.isLeap ? ' nhuận' : ''
  const truth = right
    ? `${quote(solar)} là ngày ${right.day} tháng ${right.month}${leap} năm ${yearName(right.year)}`
    : `${quote(lunar)} năm ${yearName(lunar.year!)} là ngày ${formatDate(rightSolar!)}`
  return {
    at: { start, end: Math.max(lunar.end, solar.end) },
    message: `Ngày âm lịch và ngày dương lịch không khớp: ${quote(lunar)} và ${quote(solar)}`,
    why: `Theo lịch Việt Nam, ${truth}.`,
    fixes: [...lunarCorrections(text, slip)],
  }
}

function reportYear({ start, end, name, number, year, yearOfName, nameOfYear }: MisnamedYear): Report<Part> {
  return {
    at: { start, end },
    message: `Tên năm âm lịch không khớp với năm ${year}`,
    why: `Năm ${year} là năm ${nameOfYear}; năm ${yearOfName} mới mang tên đã ghi.`,
    source: { text: 'Chu kỳ 60 năm can chi' },
    fixes: [
      { label: `Sửa tên năm thành ${nameOfYear}`, edits: [{ at: name, replacement: nameOfYear }] },
      { label: `Sửa năm thành ${yearOfName}`, edits: [{ at: number, replacement: String(yearOfName) }] },
    ],
  }
}
