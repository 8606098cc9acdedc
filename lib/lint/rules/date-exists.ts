/** Every day that is written exists in the calendar. Whether it is the right day is not this rule's business. */

import type { Part } from '../blocks'
import { dayCorrections } from '../day-corrections'
import { cutDay } from '../line-seam'
import type { AnniversaryMention } from '../mentions/anniversary'
import type { WrittenDate } from '../mentions/date'
import type { Mention } from '../mentions/mention'
import type { BlockReading, Context } from '../reading'
import { findUnrealDays, type UnrealDay } from '../unreal-day'
import { blockRule, NOTHING, type Report } from './define-rule'

/** The text itself says that there is no such day: a quoted mistake or a joke. */
const SPOKEN_OF_AS_UNREAL =
  /không có ngày|không tồn tại|không có thật|(?:ghi|viết|in|gõ|đánh máy|đề) (?:nhầm|sai)|nhầm thành|sai thành/i
const JOKE = /trò đùa|nói đùa|đùa rằng|đùa vui|trêu|troll|cá tháng tư|cú lừa|bị lừa|trò lừa/i
const UNREAL_REACH = 90

export const dateExists = blockRule({
  id: 'date-exists',
  group: 'date',
  title: 'Ngày, tháng có thật trong lịch',
  why: 'Ngày này không có trong lịch nên người đọc không biết sự kiện diễn ra hôm nào.',
  source: { text: 'Dương lịch (lịch Gregory)' },
  severity: 'error',
  bad: [
    'Hội nghị tổng kết ngày ⟦30/2/2025⟧ tại trụ sở Sở Tư pháp.',
    'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930-⟦30/2/2024⟧)',
    'Các cụm thi đua họp các ngày ⟦29⟧, ⟦30/2/2023⟧.',
    'Đợt thi đua diễn ra từ ngày 15 đến ⟦31/4⟧; sơ kết ngày ⟦31-6⟧.',
    'Kế hoạch có hiệu lực từ ngày ⟦29 tháng 02 năm 2023⟧.',
    'Báo cáo gửi trước ngày ⟦15/13/2024⟧, số liệu đến hết tháng ⟦13/2024⟧.',
    'Lễ hội khai mạc ngày ⟦31/3⟧ âm lịch.',
    'Lễ ra quân tổ chức ngày ⟦31⟧\ntháng 4 năm 2024 tại xã.',
  ],
  good: [
    'Hội nghị tổng kết ngày 28/02/2025 tại trụ sở Sở Tư pháp.',
    'Năm nhuận có ngày 29/2/2024; ngày 29/02 bốn năm mới có một lần.',
    'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930-03/02/2024)',
    'Thực hiện Nghị định 20/2019 và Nghị định số 63/2019/NĐ-CP ngày 11/7/2019 của Chính phủ.',
    'Xã đạt 18/19 tiêu chí, 30/31 chỉ tiêu; nhà số 31/9 ấp Tân Tiến; trực 24/7.',
    'Rút ngắn từ 1/3 - 1/2 thời gian; tỷ số 30-2; mỗi ngày 30.2 tấn; dài 31.4 km.',
    'Giỗ ngày 30/2 âm lịch, tức ngày 08/4/2024; ngày 30 tháng Hai năm Giáp Thìn.',
    'Nhiều người trêu nhau hẹn đi chơi ngày 30/2.',
    'Bản in trước ghi nhầm ngày 31/6/2024, nay xin đính chính.',
    'Lương tháng 13/2024 được chi trước Tết; quý II/2024; 6 tháng đầu năm 2024.',
    'Thi đua từ ngày 24-30 tháng 5; các ngày 15 - 18/4/2017; từ 14 đến 31/10/1930.',
    'Tuần 4 tháng 5 năm 2019 tiếp 31 lượt, 12/4/2024 tiếp 30 lượt.',
    'Tổ 29, đường 30/4; điện thoại 0204-31-4567; phiên bản 31.4.2.',
    'Hồ sơ số 31/6/2024/QĐ-UBND lưu tại văn thư.',
    'Ngày 30\nNgày 31\nTháng 4/2024\nNgày 01',
    'Đăng ký\n30\n/2/2024',
    'Họp ngày 30\ntháng 4 năm 2024; nộp trước 30/\n6/2024.',
  ],
  fixed: [
    ['Họp ngày 30/2/2025.', 'Họp ngày 28/02/2025.'],
    [
      'kỷ niệm 94 năm Ngày thành lập Đảng (03/2/1930-30/2/2024)',
      'kỷ niệm 94 năm Ngày thành lập Đảng (03/2/1930-03/02/2024)',
    ],
    ['Họp ngày 02/13/2024.', 'Họp ngày 13/02/2024.'],
    ['Từ ngày 31 tháng 6 năm 2024.', 'Từ ngày 30 tháng 6 năm 2024.'],
  ],

  check(reading, context) {
    const unreal = findUnrealDays(reading.mentions)
    const cut = cutDay(reading)
    if (unreal.length === 0 && !cut) return NOTHING
    const reports = reportsOf(unreal, reading, context)
    if (cut && !unreal.some(({ date }) => date.start === cut.at.start))
      reports.push({ at: cut.at, message: `Ngày không tồn tại: ${cut.written}`, why: cut.why })
    return reports
  },
})

function reportsOf(unreal: readonly UnrealDay[], reading: BlockReading, context: Context): Report<Part>[] {
  const { text } = reading.block
  const isJoke = JOKE.test(text)
  const anniversaries = anniversariesByEnd(reading.mentions)
  return unreal
    .filter(({ date }) => !isSpokenOfAsUnreal(text, date) && (!isJoke || date.year))
    .map((slip) => report(text, slip, anniversaries.get(slip.date.start), context))
}

/** Anniversaries by the offsets where their ends begin. */
function anniversariesByEnd(mentions: readonly Mention[]): ReadonlyMap<number, AnniversaryMention> {
  const byEnd = new Map<number, AnniversaryMention>()
  for (const mention of mentions) {
    if (mention.kind !== 'anniversary') continue
    for (const end of [mention.first, mention.last]) if (end) byEnd.set(end.start, mention)
  }
  return byEnd
}

function isSpokenOfAsUnreal(text: string, date: WrittenDate): boolean {
  return SPOKEN_OF_AS_UNREAL.test(text.slice(Math.max(0, date.start - UNREAL_REACH), date.end + UNREAL_REACH))
}

function report(
  text: string,
  { mention, date, why }: UnrealDay,
  anniversary: AnniversaryMention | undefined,
  context: Context,
): Report<Part> {
  const { start, end, day, month } = date
  const kind = day ? (mention.isLunar ? 'Ngày âm lịch' : 'Ngày') : 'Tháng'
  const fixes =
    day && month && !mention.isLunar ? dayCorrections({ text, context, mention, date, anniversary }) : []
  return { at: { start, end }, message: `${kind} không tồn tại: ${composed(text, date)}`, why, fixes }
}

/** The date as written, completed by what it shares with its neighbour. */
function composed(text: string, { start, end, day, month, year }: WrittenDate): string {
  const isWhole = [day, month, year].every((part) => !part || (part.start >= start && part.end <= end))
  if (isWhole) return text.slice(start, end).replace(/ +/g, ' ')
  return [day, month, year].flatMap((part) => (part ? [text.slice(part.start, part.end)] : [])).join('/')
}
