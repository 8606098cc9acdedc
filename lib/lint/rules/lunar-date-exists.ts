/** A lunar day or leap month of a named year is in the lunar calendar. Days above 30 are date-exists' business. */
import type { Part } from '../blocks'
import { isDayMention } from '../day-mention'
import { type LunarMonth, lunarMonth, lunarMonths, zonesOf } from '../lunar'
import { rewriteLunarDay } from '../lunar-corrections'
import { isSureYear } from '../lunar-slip'
import {
  isMarkedLunar,
  leapMonthsIn,
  readLunarDay,
  type WrittenLeapMonth,
  type WrittenLunarDay,
} from '../lunar-writing'
import { yearName } from '../stem-branch'
import { blockRule, type Report } from './define-rule'

export const lunarDateExists = blockRule({
  id: 'lunar-date-exists',
  group: 'date',
  title: 'Ngày âm lịch có thật trong năm ấy',
  why: 'Mỗi năm âm lịch có những tháng chỉ 29 ngày, và chỉ một số năm có tháng nhuận.',
  source: { text: 'Âm lịch Việt Nam (múi giờ 7), tính theo thuật toán thiên văn' },
  severity: 'error',
  bad: [
    'Lễ hội kết thúc ngày ⟦30 tháng Giêng⟧ năm Giáp Thìn (2024).',
    'Ngày ⟦30/4/2024⟧ (âm lịch), làng mở hội.',
    'Làng mở hội mùng 10 ⟦tháng 6 nhuận⟧ năm Giáp Thìn 2024.',
    'Năm 2023 nhuận; họ tộc giỗ tổ vào ngày 12 ⟦tháng 4 nhuận⟧ năm 2023.',
  ],
  good: [
    'Lễ hội kết thúc ngày 29 tháng Giêng năm Giáp Thìn (2024).',
    'Ngày 30 tháng Chạp năm Quý Mão (2023), cơ quan tổ chức tất niên.',
    'Ngày 30/12/2023 (âm lịch), cơ quan tổ chức tất niên.',
    'Ngày 30 tháng Chạp năm Quý Mão (2024) là ngày cuối năm.',
    'Lễ hội kết thúc ngày 30 tháng Giêng năm Giáp Thìn.',
    'Lễ hội kết thúc ngày 30 tháng Giêng hằng năm; năm 2024 có 2.000 lượt khách.',
    'Làng mở hội mùng 10 tháng 6 nhuận năm Ất Tỵ 2025; tháng 6 nhuận năm 2025.',
    'Năm 2024 là năm nhuận; tháng 2 nhuận dương lịch có 29 ngày.',
    'Họ tộc giỗ tổ vào ngày 12 tháng 4 nhuận năm 2020; ngày 30 tháng 2 nhuận.',
    'Ngày 30/12/2024 âm lịch; ngày 30/4/2024 (tức ngày 22/3); ngày 30 tháng 2 năm Giáp Thìn (2024); ngày 31 tháng Giêng năm Giáp Thìn (2024).',
    'Ngày 30/01/2024, Sở họp; ngày 30/12/2024 tổng kết.',
  ],
  fixed: [
    ['Kết thúc ngày 30 tháng 1 năm Giáp Thìn 2024.', 'Kết thúc ngày 29 tháng 1 năm Giáp Thìn 2024.'],
    ['Hội mùng 10 tháng 5 nhuận năm Ất Tỵ 2025.', 'Hội mùng 10 tháng 6 nhuận năm Ất Tỵ 2025.'],
  ],

  needs: ['date'],
  check({ block: { text }, mentions }) {
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (!isDayMention(mention) || !isMarkedLunar(text, mention)) continue
      for (const date of mention.dates) {
        const day = readLunarDay(text, date)
        if (day && isMissing(day)) reports.push(reportDay(text, day))
      }
    }
    for (const month of leapMonthsIn(text)) if (isMissingLeap(month)) reports.push(reportLeap(text, month))
    return reports
  },
})

const LONGEST = 30

/** Thirtieth days only; a month that is not there at all is the other check's. */
function isMissing({ day, month, isLeap, year }: WrittenLunarDay): boolean {
  if (year === null || !isSureYear(year) || day.value !== LONGEST) return false
  const months = yearsMeant(month, year).flatMap((each) =>
    zonesOf(each).flatMap((zone): LunarMonth[] =>
      lunarMonths(each, zone).filter((one) => one.month === month && (one.isLeap || !isLeap)),
    ),
  )
  return months.length > 0 && months.every(({ days }) => days < LONGEST)
}

/** The last months lie partly in the next civil year, whose number may be the one that is written. */
const yearsMeant = (month: number, year: number) => (month >= 11 ? [year, year - 1] : [year])

const isMissingLeap = ({ month, year }: WrittenLeapMonth): boolean =>
  year !== null &&
  isSureYear(year) &&
  yearsMeant(month, year).every((each) => zonesOf(each).every((zone) => !lunarMonth(each, month, true, zone)))

function reportDay(text: string, day: WrittenLunarDay): Report<Part> {
  const edit = rewriteLunarDay(text, day, LONGEST - 1, day.month)
  return {
    at: { start: day.start, end: day.end },
    message: `Ngày âm lịch không tồn tại: ${text.slice(day.start, day.end)}`,
    why: `Tháng ${day.month} âm lịch năm ${yearName(day.year!)} (${day.year}) chỉ có 29 ngày.`,
    fixes: edit ? [{ label: `Sửa thành ${edit.replacement}`, edits: [edit] }] : [],
  }
}

function reportLeap(text: string, { start, end, month, number, year }: WrittenLeapMonth): Report<Part> {
  const leap = lunarMonths(year!).find(({ isLeap }) => isLeap)?.month
  const dropped = { start: number.end, end }
  const plain = { label: 'Bỏ chữ “nhuận”', edits: [{ at: dropped, replacement: '' }] }
  const moved = { label: `Sửa thành tháng ${leap} nhuận`, edits: [{ at: number, replacement: String(leap) }] }
  return {
    at: { start, end },
    message: `Tháng âm lịch không tồn tại: ${text.slice(start, end)} năm ${year}`,
    why: leap
      ? `Năm ${yearName(year!)} (${year}) nhuận tháng ${leap}, không nhuận tháng ${month}.`
      : `Năm ${yearName(year!)} (${year}) không có tháng nhuận.`,
    fixes: leap ? [moved, plain] : [plain],
  }
}
