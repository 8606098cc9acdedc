/** One draft puts the tone of `hòa`, `ủy`, `khóa` in one place. Which one is not this rule's business. */
import { hasArticles } from '../references/law-text'
import { TONE_SIGN } from '../signs/sign'
import { findMixedTones, type TonedWord, withToneMoved } from '../wording/tone-styles'
import { type Correction, draftRule, NOTHING, type Place } from './define-rule'

export const toneMarksConsistent = draftRule({
  id: 'tone-marks-consistent',
  group: 'wording',
  title: 'Dấu thanh được đặt thống nhất (hòa hay hoà)',
  why: '“hòa, ủy, khóa” và “hoà, uỷ, khoá” đều đúng, nhưng một bài nên viết một kiểu để dễ đọc, dễ tìm kiếm.',
  source: {
    text: 'Thông lệ chính tả; cơ quan nhà nước thường viết “ủy, khóa”, văn bản của Đảng viết “uỷ, khoá”',
  },
  severity: 'hint',
  bad: [
    'Tổ hòa giải ở thôn hòa giải thành 12 vụ, việc ⟦hoà⟧ giải được dân tin.',
    'Cấp ủy các xã chỉ đạo, ủy viên phụ trách, lãnh đạo ⟦uỷ⟧ ban và khoá học được hỗ trợ.',
    'Các xã làm công tác ⟦hoà⟧ giải.\nTổ trưởng tổ hòa giải dự lớp học, hòa giải viên được khen.',
  ],
  good: [
    'Tổ hòa giải ở thôn hòa giải thành 12 vụ, cấp ủy quan tâm, khóa học đạt kết quả.',
    'Tổ hoà giải ở thôn hoà giải thành 12 vụ, cấp uỷ quan tâm, khoá học đạt kết quả.',
    'Bà Hoà và ông Thuỷ tham gia tổ hòa giải, hòa giải viên của Uỷ ban được khen.',
    'Thực hiện Chỉ thị số 17-CT/TU về tăng cường sự lãnh đạo của các cấp uỷ, công tác hoà giải; cấp ủy xã hòa giải tốt.',
    'Ông nói: “Các cấp uỷ, tổ hoà giải đã làm tốt”. Cấp ủy xã, tổ hòa giải đồng tình.',
    'Quý III, thành quả và hoàn cảnh, loại hình, toán học, khuỷu tay, huýt sáo, thoáng qua; cấp ủy hòa giải.',
    'Cán bộ xã khoẻ mạnh; cấp ủy chỉ đạo, tổ hòa giải hoạt động đều.',
  ],
  fixed: [
    [
      'Cấp ủy xã, ủy viên, tổ hòa giải và khoá học về hoà giải.',
      'Cấp ủy xã, ủy viên, tổ hòa giải và khóa học về hòa giải.',
    ],
  ],

  signs: TONE_SIGN,
  check(reading) {
    const mixed = findMixedTones(reading)
    if (!mixed || hasArticles(reading.blocks)) return NOTHING
    const { late, early } = mixed
    const rare = late.length <= early.length ? late : early
    const common = rare === late ? early : late
    const [first] = rare as readonly [TonedWord]
    const fixes = [fix(rare, common[0]!)]
    // Where both are as frequent, the writer may have meant either.
    if (rare.length === common.length) fixes.push(fix(common, first))
    return [
      ...rare.slice(0, 1).map(({ block, start, end }) => ({
        at: { block, start, end },
        message: messageOf(first, common, rare.length),
        fixes,
      })),
    ]
  },
})

function messageOf(first: TonedWord, common: readonly TonedWord[], count: number): string {
  const other = common.find(({ text }) => text === withToneMoved(first)) ?? common[0]!
  return `Dấu thanh đặt hai kiểu: “${first.text}” (${count} chỗ) và “${other.text}” (${common.length} chỗ)`
}

function fix(words: readonly TonedWord[], model: TonedWord): Correction<Place> {
  return {
    label: `Viết thống nhất như “${model.text}” (${words.length} chỗ)`,
    edits: words.map((word) => ({
      at: { block: word.block, start: word.start, end: word.end },
      replacement: withToneMoved(word),
    })),
  }
}
