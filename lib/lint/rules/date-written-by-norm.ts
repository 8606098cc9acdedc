/** Days and weekdays are written as Decree 30/2020/NĐ-CP asks: one hint for a draft that is consistent in another way. */
import {
  countStyles,
  DATE_KINDS,
  findStyled,
  IS_NORM_WIDE,
  mayStray,
  type PlacedPart,
  restyle,
} from '../date-styles'
import type { Reading } from '../reading'
import { findUncapitalised, type PlacedName } from '../weekday-capitals'
import { draftRule, type Place, type Report } from './define-rule'

export const dateWrittenByNorm = draftRule({
  id: 'date-written-by-norm',
  group: 'date',
  title: 'Ngày, tháng, thứ viết theo thể thức',
  why: 'Ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 ở trước, tháng 3 đến 9 thì không (05/7/2023, 01/02/2023); thứ, tháng viết bằng chữ thì viết hoa (thứ Hai, tháng Tám).',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (thời gian ban hành văn bản) và Phụ lục II (viết hoa)',
  },
  severity: 'hint',
  bad: [
    'Kế hoạch số 15/KH-STP ngày ⟦5/7/2024⟧ của Sở Tư pháp; báo cáo gửi trước ngày 6/9/2024.',
    'Hội nghị tổ chức ngày ⟦05/07/2024⟧ tại hội trường Sở Tư pháp.',
    'Kế hoạch có hiệu lực từ ngày ⟦3 tháng 2 năm 2024⟧.',
    'Hội nghị khai mạc sáng ⟦thứ hai⟧, ngày 29/7/2024 tại hội trường Sở.',
    'Lễ phát động diễn ra ngày 12 tháng ⟦tám⟧ tại hội trường Sở.',
  ],
  good: [
    'Kế hoạch số 15/KH-STP ngày 05/7/2024 của Sở Tư pháp; báo cáo gửi trước ngày 30/9/2024.',
    'Hội nghị tổ chức ngày 12/11/2024, ngày 01/02/2025 và ngày 03 tháng 02 năm 2025.',
    'Chào mừng Quốc khánh 2/9, Ngày Nhà giáo Việt Nam 20/11, kỷ niệm 3-2 và 19.5.1890.',
    'Chỉ thị ghi “gửi báo cáo trước ngày 5/7/2024” và giao Sở Tư pháp theo dõi.',
    'Thi đua đợt 1 từ 1/3 đến 31/5/2024 (sơ kết trong tuần đầu tháng 6).',
    'Nghị định số 05/7/2024 và Quyết định số 3/2024/QĐ-UBND của Ủy ban nhân dân tỉnh.',
    'Ngày: 5/7/2024',
    'thứ hai, 13 05 2019 17:24',
    'Hội nghị khai mạc sáng thứ Hai, ngày 29/7/2024; Chủ nhật, 30/6/2024; thứ 3, ngày 30/7/2024.',
    'THỨ HAI, NGÀY 29/7/2024, KHAI MẠC HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA',
  ],
  fixed: [
    [
      'Họp ngày 5/7/2024 và ngày 6/8/2024 tại hội trường Sở.',
      'Họp ngày 05/7/2024 và ngày 06/8/2024 tại hội trường Sở.',
    ],
    ['Họp ngày 05/07/2024 tại hội trường Sở.', 'Họp ngày 05/7/2024 tại hội trường Sở.'],
    ['Khai mạc sáng chủ nhật, ngày 30/6/2024.', 'Khai mạc sáng Chủ nhật, ngày 30/6/2024.'],
  ],

  needs: ['date'],
  check(reading) {
    const numbers = mayStray(reading).isUnlikeNorm ? unlikeNorm(reading) : NO_PARTS
    const formal = numbers.find(({ isFormal }) => isFormal)
    const names = findUncapitalised(reading)
    const said = formal ? [reportNumbers(formal, numbers)] : []
    return names.length > 0 ? [...said, reportNames(names)] : said
  },
})

const NO_PARTS: readonly PlacedPart[] = []

/** Numbers of kinds that the whole draft writes against the norm; mixed ones are a matter of consistency. */
function unlikeNorm(reading: Reading): readonly PlacedPart[] {
  const counts = countStyles(reading)
  return DATE_KINDS.flatMap((kind) => {
    const isWide = !IS_NORM_WIDE[kind]
    const { wide = 0, tight = 0 } = counts.get(kind) ?? {}
    const isUniform = isWide ? tight === 0 && wide > 0 : wide === 0 && tight > 0
    return isUniform ? findStyled(reading, kind, isWide) : []
  })
}

function reportNumbers({ block, whole }: PlacedPart, parts: readonly PlacedPart[]): Report<Place> {
  const quote = block.text.slice(whole.start, whole.end).replace(/ +/g, ' ')
  const dates = new Set(parts.map((part) => part.whole))
  return {
    at: { ...whole, block },
    message: `Ngày, tháng chưa viết theo thể thức văn bản: ${quote}`,
    fixes: [
      {
        label: dates.size > 1 ? `Viết theo thể thức cả bài (${dates.size} ngày)` : 'Viết theo thể thức',
        edits: parts.map((part) => ({
          at: { start: part.start, end: part.end, block: part.block },
          replacement: restyle(part),
        })),
      },
    ],
  }
}

function reportNames(names: readonly PlacedName[]): Report<Place> {
  const [{ block, start, end, right }] = names as readonly [PlacedName]
  return {
    at: { block, start, end },
    message: `Thứ, tháng viết bằng chữ thì viết hoa: ${right}`,
    fixes: [
      {
        label: names.length > 1 ? `Viết hoa cả bài (${names.length} chỗ)` : `Sửa thành ${right}`,
        edits: names.map((name) => ({
          at: { block: name.block, start: name.start, end: name.end },
          replacement: name.right,
        })),
      },
    ],
  }
}
