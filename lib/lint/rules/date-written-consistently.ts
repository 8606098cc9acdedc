/** One draft writes its dates and spans of years in one way. Which way is the norm's is not this rule's business. */
import {
  countStyles,
  DATE_KINDS,
  findStyled,
  IS_NORM_WIDE,
  mayStray,
  type PlacedPart,
  restyle,
  type StyleKind,
} from '../date-styles'
import type { Reading } from '../reading'
import { type Correction, draftRule, NOTHING, type Place, type Report } from './define-rule'

export const dateWrittenConsistently = draftRule({
  id: 'date-written-consistently',
  group: 'date',
  title: 'Ngày, tháng và giai đoạn được viết thống nhất',
  why: 'Một bài nên viết ngày, tháng và giai đoạn theo một cách để người đọc không phân vân.',
  source: { text: 'Thông lệ trình bày văn bản; Nghị định số 30/2020/NĐ-CP, Phụ lục I' },
  severity: 'hint',
  bad: [
    'Kỷ niệm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - ⟦03/2/2024⟧)',
    'Phát động ngày 05/7/2024, sơ kết ngày 08/8/2024, tổng kết ngày ⟦5/9/2024⟧, trao thưởng ngày 06/9/2024.',
    'Kế hoạch giai đoạn 2021-2025, nhiệm kỳ 2020-2025 và chương trình giai đoạn ⟦2026 - 2030⟧ của tỉnh.',
    {
      title: 'Phát động thi đua đợt 1 từ ngày 01/3/2024 của Sở Tư pháp',
      body: 'Đợt 1 bắt đầu từ ngày 01/3/2024 tại các đơn vị.\nSơ kết đợt 1 vào ngày ⟦31/05/2024⟧ tại Sở.',
    },
  ],
  good: [
    'Phát động ngày 05/01/2024, sơ kết ngày 31/5/2024, tổng kết ngày 02/9/2024 và 20/11/2024.',
    'Kế hoạch giai đoạn 2021-2025, nhiệm kỳ 2020-2025 và chương trình giai đoạn 2026-2030 của tỉnh.',
    'Chào mừng Quốc khánh 2/9, Ngày Quốc tế Phụ nữ 8/3, đơn vị phát động thi đua từ ngày 05/7/2024.',
    'Chỉ thị ghi “thi đua từ ngày 1/3/2024”, Sở phát động ngày 01/3/2024 tại hội trường.',
    'Ngày 11 tháng 02 năm 2024 và ngày 03/02/2024 đều có lịch họp của Hội đồng.',
    'Cập nhật: 3/07/2019\nSở phát động thi đua ngày 03/7/2019 tại hội trường Sở.',
    'Giải phóng miền Nam 30/4, Quốc tế Lao động 1/5 và 01/5 năm nay đều là ngày nghỉ.',
    'Năm học 2023-2024 và giai đoạn 2021 -2025 của ngành; kỷ niệm (03/02/1930 - 03/02/2024).',
  ],
  fixed: [
    [
      'Họp ngày 05/7/2024, ngày 06/8/2024 và ngày 7/9/2024 tại Sở.',
      'Họp ngày 05/7/2024, ngày 06/8/2024 và ngày 07/9/2024 tại Sở.',
    ],
    [
      'Họp ngày 3/2/2024, 4/2/2024 và 05/02/2024 tại hội trường Sở.',
      'Họp ngày 03/02/2024, 04/02/2024 và 05/02/2024 tại hội trường Sở.',
    ],
    [
      'Giai đoạn 2021 - 2025, giai đoạn 2016 - 2020 và giai đoạn 2026-2030.',
      'Giai đoạn 2021 - 2025, giai đoạn 2016 - 2020 và giai đoạn 2026 - 2030.',
    ],
  ],

  needs: ['date'],
  check(reading) {
    if (!mayStray(reading).isMixed) return NOTHING
    const rarer = rarerWays(reading)
    const subjects = [DATE_KINDS, SPANS].map((kinds) => kinds.filter((kind) => rarer.has(kind)))
    return subjects.flatMap((kinds) => (kinds.length > 0 ? [reportOf(reading, kinds, rarer)] : []))
  },
})

/** Kinds that are written in both ways: is the rarer one wide? Of two equal ones that is rarer which is not the norm's. */
function rarerWays(reading: Reading): Map<StyleKind, boolean> {
  const rarer = new Map<StyleKind, boolean>()
  for (const [kind, { wide, tight }] of countStyles(reading)) {
    if (wide > 0 && tight > 0) rarer.set(kind, wide === tight ? !IS_NORM_WIDE[kind] : wide < tight)
  }
  return rarer
}

const SUBJECTS: Readonly<Record<StyleKind, string>> = {
  day: 'Ngày dưới 10 viết khi có, khi không có số 0',
  'early-month': 'Tháng 1, 2 viết khi có, khi không có số 0',
  'late-month': 'Tháng 3 đến 9 viết khi có, khi không có số 0',
  span: 'Giai đoạn viết khi có, khi không có dấu cách',
}
/** So many places are a table's; nobody mends a table with one click. */
const MOST_PLACES = 100
function reportOf(
  reading: Reading,
  kinds: readonly StyleKind[],
  rarer: ReadonlyMap<StyleKind, boolean>,
): Report<Place> {
  const [kind] = kinds
  const [one] = findStyled(reading, kind!, rarer.get(kind!)!, 1)
  const [other] = findStyled(reading, kind!, !rarer.get(kind!)!, 1)
  const isRarer = (each: StyleKind) => rarer.get(each)!
  const isUnlikeNorm = (each: StyleKind) => !IS_NORM_WIDE[each]
  const rare = kinds.flatMap((each) => findStyled(reading, each, isRarer(each), MOST_PLACES))
  const fixes = [fix(`Viết thống nhất như ${quote(other!)}`, rare)]
  if (kind !== 'span') {
    const unlikeNorm = DATE_KINDS.flatMap((each) =>
      findStyled(reading, each, isUnlikeNorm(each), MOST_PLACES),
    )
    const isSame =
      unlikeNorm.length === rare.length && kinds.every((each) => isRarer(each) === isUnlikeNorm(each))
    if (!isSame) fixes.unshift(fix('Viết theo Nghị định số 30/2020/NĐ-CP', unlikeNorm))
  }
  return {
    at: { ...one!.whole, block: one!.block },
    message: `${SUBJECTS[kind!]}: ${quote(one!)} và ${quote(other!)}`,
    fixes: fixes.filter(({ edits }) => edits.length < MOST_PLACES),
  }
}

const SPANS: readonly StyleKind[] = ['span']
const quote = ({ block, whole }: PlacedPart) => block.text.slice(whole.start, whole.end).replace(/ +/g, ' ')

function fix(label: string, parts: readonly PlacedPart[]): Correction<Place> {
  return {
    label: parts.length > 1 ? `${label} (${parts.length} chỗ)` : label,
    edits: parts.map((part) => ({
      at: { start: part.start, end: part.end, block: part.block },
      replacement: restyle(part),
    })),
  }
}
