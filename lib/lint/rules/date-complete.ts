/** A date line has all its numbers: no blank was left for the day, the month or the year. */
import type { Part } from '../blocks'
import type { DatePartName } from '../mentions/date'
import { blockRule, type Report } from './define-rule'

const NAMES: Record<DatePartName, string> = { day: 'ngày', month: 'tháng', year: 'năm' }

/** A line that begins with the year which the line before breaks off at. */
const YEAR_FIRST = /^ *\d{4}(?!\d)/

export const dateComplete = blockRule({
  id: 'date-complete',
  group: 'date',
  title: 'Ngày, tháng, năm được ghi đủ',
  why: 'Chỗ trống chờ điền còn sót lại khi đăng. Thời gian ban hành phải ghi đầy đủ ngày, tháng, năm.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (địa danh và thời gian ban hành văn bản)' },
  severity: 'error',
  bad: [
    'Bắc Giang, ⟦ngày tháng 01 năm 2024⟧',
    'Kế hoạch số 15/KH-STP ⟦ngày … tháng … năm 2024⟧ của Giám đốc Sở',
    'gửi trước ⟦ngày .../.../2024⟧ và ⟦ngày    /02/2024⟧',
    '⟦Ngày    tháng 01⟧ năm nay, Sở tổ chức phát động',
    'Hà Nội, ⟦ngày 15 tháng ... năm 2024⟧; ⟦ngày 15/01/20…⟧; ⟦ngày 15 tháng 01 năm 20…⟧',
    'Mẫu số 2: ......, ⟦ngày ..... tháng ..... năm ........⟧',
    'Xử lý đơn từ ⟦ngày 05/7/⟧ đến hết ngày 12/7/2024',
    'Hội nghị chuyển sang ⟦ngày tháng 03 năm 2024⟧; lớp học ⟦ngày tháng 12 năm 2024⟧ tại hội trường.',
  ],
  good: [
    'Bắc Giang, ngày 22 tháng 01 năm 2024',
    'Người dự thi ghi rõ ngày, tháng, năm sinh và ngày tháng năm vào đoàn.',
    'Những ngày tháng 8 lịch sử; khí thế những ngày tháng 8 năm 1945 còn mãi.',
    'Công việc hằng ngày tháng 5 nhiều hơn; mỗi ngày trong tháng 01 đều có ca trực.',
    'Vào một ngày tháng 5 năm 1965, đơn vị lên đường; từng ngày, tháng trôi qua.',
    'Ghi số, ngày tháng năm ban hành; ngày tháng năm 2024 là thời gian thi đua.',
    'Bắc Giang, ngày 15 tháng 01 năm\n2024',
    'Xử lý đơn từ ngày 05/7/\n2024 đến hết ngày 12/7/2024',
    'Ngày 15 tháng 01 năm nay; ngày 30 tháng 4 hằng năm; ngày 03/02/2024.',
    'Từ ngày 05/7 đến hết ngày 12/7/2024; ngày 15/01/ 2024; 3 ngày/tháng.',
    'Chấm công theo ngày/tháng/năm; lãi tính theo ngày, tháng.',
    'Ngày ... ấy, cả cơ quan cùng thi đua; ngày tháng dần qua.',
    'Suốt ngày tháng 3 năm 1975 ấy, cả nước ra trận; nhớ ngày tháng 4 năm 1975.',
    'Ngày mùng 5 tháng Giêng; ngày rằm tháng Bảy; ngày 10 tháng Ba âm lịch.',
    'Số ngày tháng 2 năm 2024 là 29; bảng công ngày tháng 6 đã chốt.',
    'Từ ngày đầu tháng 01 năm 2024 đến ngày cuối tháng 3.',
  ],

  needs: ['date'],
  check(reading) {
    const { block, mentions } = reading
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'date' || mention.form !== 'blank') continue
      const isLast = mention.missing[0] === 'year' && mention.end >= block.text.trimEnd().length
      if (isLast && YEAR_FIRST.test(reading.next?.text ?? '')) continue
      const missing = mention.missing.map((name) => NAMES[name])
      const quote = block.text.slice(mention.start, mention.end).replace(/ +/g, ' ')
      // A form printed for others to fill in has nothing but blanks; a forgotten draft has a year or a month.
      const isForm = !mention.hasNumber
      reports.push({
        at: { start: mention.start, end: mention.end },
        message: `Thiếu ${listed(missing)}: ${quote}`,
        ...(isForm ? { severity: 'warning' as const } : {}),
      })
    }
    return reports
  },
})

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}
