/** What is said to go on is not over: the years of a movement, programme or plan reach the year of the post. */
import { endedRanges } from '../plans/ended-ranges'
import type { Reading } from '../reading'
import { draftRule } from './define-rule'

const MOVEMENT = 'phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới”'
const published = (body: string, publishedOn = '2026-03-10') => ({ body, publishedOn })

export const yearRangeCurrent = draftRule({
  id: 'year-range-current',
  group: 'plan',
  title: 'Giai đoạn của phong trào, chương trình chưa hết',
  why: 'Việc được nói là đang làm mà giai đoạn đã kết thúc: hoặc giai đoạn ghi cũ, hoặc đã sang giai đoạn mới.',
  source: { text: 'Đối chiếu giai đoạn với năm của bài' },
  severity: 'warning',
  bad: [
    published(`Năm nay, Sở tiếp tục thực hiện ${MOVEMENT} giai đoạn ⟦2021-2025⟧.`),
    published('Các xã đang triển khai Chương trình giảm nghèo bền vững giai đoạn ⟦2021 - 2025⟧.'),
    published(
      'Hưởng ứng phong trào thi đua thực hiện văn hóa công sở giai đoạn ⟦2019-2025⟧, công chức mặc đồng phục.',
    ),
    `Năm 2026, các phòng tiếp tục hưởng ứng ${MOVEMENT} giai đoạn ⟦2021-2025⟧.`,
  ],
  good: [
    published(`Năm nay, Sở tiếp tục thực hiện ${MOVEMENT} giai đoạn 2021-2025.`, '2025-03-10'),
    published(`Sở tổng kết ${MOVEMENT} giai đoạn 2021-2025 và tiếp tục thực hiện trong năm mới.`),
    published('Các xã đang triển khai Chương trình giảm nghèo bền vững giai đoạn 2026-2030.'),
    published('Nguồn vốn giai đoạn 2021-2025 được kéo dài, các xã đang triển khai nốt công trình.'),
    published('Tiếp tục thực hiện Quyết định số 733/QĐ-TTg về phong trào thi đua giai đoạn 2019-2025.'),
    published(
      'Sở đã triển khai phong trào thi đua thực hiện văn hóa công sở giai đoạn 2019-2025 tại mọi phòng.',
    ),
    published(
      'Phong trào thi đua giai đoạn 2021-2025 là tiền đề để phát động phong trào giai đoạn 2026-2030.',
    ),
    published('Trong giai đoạn 2021-2025, tỉnh trồng được 500 ha rừng.'),
    published('Người thuộc hộ nghèo theo chuẩn nghèo giai đoạn 2022-2025 đang thực hiện thủ tục vay vốn.'),
    `Năm 2024, các phòng tiếp tục hưởng ứng ${MOVEMENT} giai đoạn 2021-2025.`,
    'Các xã đang triển khai Chương trình giảm nghèo bền vững giai đoạn 2016-2020.',
  ],

  needs: ['date'],
  *check(reading) {
    const { catalogue, publishedOn } = reading
    const year = publishedOn?.year ?? undatedYear(reading)
    for (const each of reading.blocks) {
      for (const range of endedRanges(each, year, catalogue)) {
        // Nobody knows when an undated text was written; only the movements of a plan are judged by today.
        if (!publishedOn && !range.isOfPlan) continue
        yield {
          at: { start: range.start, end: range.end, block: each.block },
          // Programmes are prolonged more often than the catalogue knows.
          severity: range.isMovement ? 'warning' : 'hint',
          message: `Giai đoạn ${range.from}-${range.to} đã kết thúc, bài của năm ${year} vẫn nói là đang thực hiện`,
        }
      }
    }
  },
})

/** The latest year that the text itself names as its own; without any, the year of the check. */
function undatedYear({ blocks, postDay }: Reading): number {
  let latest = 0
  for (const { mentions } of blocks) {
    for (const mention of mentions) {
      if (mention.kind !== 'date' || mention.form !== 'single') continue
      const year = mention.dates[0]!.year?.value ?? 0
      if (year > latest && year <= postDay.year) latest = year
    }
  }
  return latest || postDay.year
}
