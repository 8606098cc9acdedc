/** The counted years equal the last year less the first. Counts that are no exact ones are left alone. */
import type { Part } from '../blocks'
import { countCorrections, type YearSum } from '../count-corrections'
import { cutAnniversary } from '../line-seam'
import type { AnniversaryMention } from '../mentions/anniversary'
import type { NumberPart } from '../mentions/mention'
import { blockRule, type Report } from './define-rule'

export const anniversaryAddsUp = blockRule({
  id: 'anniversary-adds-up',
  group: 'anniversary',
  title: 'Số năm kỷ niệm khớp với hai mốc năm',
  why: 'Số năm kỷ niệm bằng năm sau trừ năm gốc.',
  source: { text: 'Phép trừ hai mốc năm ghi trong bài' },
  severity: 'error',
  bad: [
    'kỷ niệm ⟦93 năm⟧ Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)',
    'chào mừng ⟦43 năm⟧ Ngày Giải phóng miền Nam (30/4/1945-30/4/2018)',
    'kỷ niệm ⟦chín mươi ba năm⟧ Ngày thành lập Đảng (03/02/1930 - 03/02/2024)',
    'mừng ⟦133 năm⟧ Ngày sinh Bác Hồ 19/5 (1890-2024)',
    'Đơn vị dẫn đầu phong trào thi đua ⟦7 năm⟧ liền (2018-2022)',
    'Trong ⟦12 năm⟧ là Giám đốc Sở (1996 - 2018), ông đã xây dựng đơn vị vững mạnh.',
    'đánh dấu sự kiện tròn ⟦200 năm⟧ trước, thành phố được khởi dựng (1924-2024)',
    'kỷ niệm ⟦80 năm⟧ Ngày truyền thống ngành Tư pháp (28/8/2045 - 28/8/2025)',
    'Kỷ niệm ⟦93 năm⟧ Ngày thành lập Đảng Cộng sản Việt Nam\n(03/02/1930 - 03/02/2024)',
    'kỷ niệm ⟦70 năm⟧ Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11-6-1948/2024)',
  ],
  good: [
    'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)',
    'Kế hoạch 5 năm (2016-2020), giai đoạn 5 năm (2021 - 2025), 5 năm qua (2011-2015)',
    'hoàn thành xuất sắc nhiệm vụ 5 năm liền (2012-2016); thí điểm trong hai năm (2017-2018)',
    '9 năm kháng chiến chống thực dân Pháp (1946-1954); 20 năm kháng chiến chống Mỹ (1954-1975)',
    'hơn 90 năm xây dựng và trưởng thành (1930 - 2024); gần 80 năm truyền thống (1945-2024)',
    'kỷ niệm 100 năm Ngày sinh nhạc sĩ Văn Cao (1923-1995); 100 năm Ngày sinh nhà thơ (5/7/1920 - 9/12/2002)',
    'kỷ niệm 90 năm ngày sinh của ông (ông sinh ngày 22.5.1927 và mất ngày 16.11.2011)',
    '17 năm trên cương vị Tổng Bí thư, ở hai giai đoạn, cách nhau 30 năm (1956-1986)',
    'có 5 năm dẫn dắt đội bóng (2004-2007) và (2013-2015)',
    'kỷ niệm 134 năm Ngày sinh Bác Hồ 19/5 (1890-2024), 76 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11-6-1948/2024)',
    'kỷ niệm lần thứ 79 Ngày Quốc khánh (02/9/1945 - 02/9/2024)',
    'kỷ niệm chín mươi tư năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)',
    'Sau 10 năm triển khai phong trào Thơ mới (1932-1945) vào giảng dạy',
    'kỷ niệm 40 năm cuộc chiến đấu bảo vệ biên giới phía Bắc (1979-1989)',
    'kỷ niệm 80 năm Ngày thành lập Quân đội và 35 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2024; 22/12/1989 - 22/12/2024)',
    'Bị phạt 3 năm 6 tháng tù; nhiệm kỳ 5 năm (2020-2025); lễ hội 5 năm một lần (2010-2022)',
    'tổng kết 10 năm thực hiện Nghị quyết Đại hội khóa XII (2016-2021)',
    'Kỷ niệm 94 năm\nNgày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)',
    'Kỷ niệm 94 năm Ngày thành lập Đảng\nMừng Quốc khánh (02/9/1945 - 02/9/2024), các đơn vị thi đua.',
    'Ông có 20 năm kinh nghiệm, từng công tác tại Văn phòng (2001-2010).',
  ],
  fixed: [
    [
      'kỷ niệm 93 năm Ngày thành lập Đảng (03/02/1930-03/02/2024)',
      'kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930-03/02/2024)',
    ],
    ['thi đua 7 năm liền (2018-2022)', 'thi đua 5 năm liền (2018-2022)'],
    [
      'Chín mươi ba năm Ngày thành lập Đảng (3/2/1930-3/2/2024)',
      'Chín mươi tư năm Ngày thành lập Đảng (3/2/1930-3/2/2024)',
    ],
  ],

  needs: ['anniversary'],
  check(reading, context) {
    const { block, mentions } = reading
    const reports: Report<Part>[] = []
    const cut = cutAnniversary(reading)
    for (const mention of cut ? [...mentions, cut] : mentions) {
      if (mention.kind !== 'anniversary' || mention.meaning === 'unsure' || mention.isApproximate) continue
      const sum = readSum(mention)
      if (!sum || isRight(sum)) continue
      reports.push({
        at: { start: mention.start, end: unitEnd(block.text, mention, sum.count) },
        ...explained(sum, mention.isEdition),
        // What stands on the next line is out of this block's reach.
        fixes: [...countCorrections(block.text, mention, sum, context)].filter(({ edits }) =>
          edits.every(({ at }) => at.end <= block.text.length),
        ),
      })
    }
    return reports
  },
})

function explained(
  { count, firstYear, lastYear, isInclusive }: YearSum,
  isEdition: boolean,
): { message: string; why: string } {
  const years = lastYear.value - firstYear.value
  const bothEnds = isInclusive ? `, tính cả hai năm đầu và cuối là ${years + 1}` : ''
  const span = `${firstYear.value} đến ${lastYear.value} là ${years} năm`
  return {
    message:
      years < 0
        ? `Năm sau (${lastYear.value}) đứng trước năm gốc (${firstYear.value})`
        : `Số năm không khớp: ghi ${isEdition ? `lần thứ ${count.value}` : `${count.value} năm`}, nhưng ${span}`,
    why: `Lấy năm sau trừ năm gốc: ${lastYear.value} − ${firstYear.value} = ${years}${bothEnds}.`,
  }
}

function readSum({ count, first, last, meaning }: AnniversaryMention): YearSum | null {
  if (!count || !first?.year || !last?.year) return null
  return { count, firstYear: first.year, lastYear: last.year, isInclusive: meaning === 'inclusive' }
}

function isRight({ count, firstYear, lastYear, isInclusive }: YearSum): boolean {
  const years = lastYear.value - firstYear.value
  return count.value === years || (isInclusive && count.value === years + 1)
}

/** `94 năm` as a whole; `lần thứ 79` has no unit behind. */
function unitEnd(text: string, mention: AnniversaryMention, count: NumberPart): number {
  const unit = mention.isEdition ? null : /^ {0,3}năm/i.exec(text.slice(count.end, count.end + 6))
  return count.end + (unit ? unit[0].length : 0)
}
