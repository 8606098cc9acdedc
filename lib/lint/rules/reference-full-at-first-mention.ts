/** A document whose number does not tell its year is cited with its day of issue at its first mention. */
import { datingCorrections } from '../references/dating-corrections'
import {
  findUndated,
  isIssuerTold,
  isTellingOtherwise,
  type UndatedMention,
} from '../references/undated-mentions'
import { draftRule } from './define-rule'

export const referenceFullAtFirstMention = draftRule({
  id: 'reference-full-at-first-mention',
  group: 'reference',
  title: 'Văn bản được dẫn đủ ngày ban hành ở lần đầu',
  why: 'Số của văn bản Đảng và văn bản cá biệt được đánh lại theo năm hoặc nhiệm kỳ, nên thiếu ngày thì người đọc không biết là văn bản nào. Lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (viện dẫn văn bản)' },
  severity: 'warning',
  bad: [
    'Tiếp tục tham mưu thực hiện ⟦Chỉ thị số 17-CT/TU⟧ về tăng cường quản lý xử lý vi phạm hành chính.',
    'Các đơn vị quán triệt ⟦Chỉ thị số 34-CT/TW⟧ của Bộ Chính trị về thi đua, khen thưởng trong toàn ngành.',
    'Sở Tư pháp triển khai ⟦Kế hoạch số 15/KH-UBND⟧ của UBND tỉnh và Nghị định số 98/2023/NĐ-CP tới các đơn vị. Sau hội nghị, Kế hoạch số 15/KH-UBND được gửi tới các xã.',
    'Hội nghị diễn ra ngày 05/02/2024 tại Sở. ⟦Quyết định số 397/QĐ-TTg⟧ của Thủ tướng Chính phủ là căn cứ để tổ chức.',
  ],
  good: [
    'Thực hiện Chỉ thị số 17-CT/TU ngày 20/5/2022 của Ban Thường vụ Tỉnh ủy, các đơn vị rà soát; kết quả thực hiện Chỉ thị số 17-CT/TU được báo cáo hằng quý.',
    'Thông tư 05/2018/TT-BTP của Bộ Tư pháp và Luật Thi đua, khen thưởng được phổ biến tới toàn ngành.',
    'Ngày 22/01/2024, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND về phát động các phong trào thi đua.',
    'Sơ kết việc thực hiện Nghị quyết số 01/NQ-CP năm 2024 của Chính phủ tại các địa phương.',
    'Kết luận số 80-KL/TW ngày 20/6/2020 của Ban Bí thư về tiếp tục thực hiện Chỉ thị số 32-CT/TW của Ban Bí thư được quán triệt.',
    'Bà nói: “Chúng tôi thực hiện đúng Chỉ thị số 17-CT/TU của Tỉnh ủy trong mọi công việc”.',
    'Xét đề nghị của Trưởng Ban Thi đua - Khen thưởng tỉnh tại Tờ trình số 377/TTr-SNV ngày\n16/12/2024 về việc khen thưởng.',
    'Kế hoạch số 15/KH-UBND\nTập trung phát động thi đua ngay từ đầu năm.',
    'Căn cứ Quyết định số 397/QĐ-TTg của Thủ tướng Chính phủ về Ngày truyền thống Thi hành án dân sự;',
    '¹ Chỉ thị số 32-CT/TW của Ban Bí thư về tăng cường sự lãnh đạo của Đảng.',
    '| 1 | Quyết định số 397/QĐ-TTg | Thủ tướng Chính phủ | về Ngày truyền thống |',
    {
      title: 'Sở Tư pháp sơ kết Chỉ thị số 17-CT/TU trong 6 tháng đầu năm',
      summary: 'Sở Tư pháp sơ kết việc thực hiện Chỉ thị số 17-CT/TU tại hội nghị chuyên đề.',
      body: 'Chỉ thị số 17-CT/TU, ngày 20/5/2022 của Ban Thường vụ Tỉnh ủy được thực hiện nghiêm túc.',
    },
    'Thực hiện các Nghị quyết 57-NQ/TW, 66-NQ/TW của Bộ Chính trị, tỉnh ban hành nhiều chương trình hành động.',
    'UBND tỉnh vừa ban hành Kế hoạch số 45/KH-UBND về phổ biến, giáo dục pháp luật trên địa bàn.',
    'Ngày 25/4/2024, Chủ tịch nước đã ký quyết định tặng Huân chương cho 28 tập thể, 34 cá nhân. Theo Quyết định số 804/QĐ-CTN, có 23 tập thể được tặng.',
    'Sáng nay, Chủ tịch UBND tỉnh đã ký Quyết định số 512/QĐ-UBND về khen thưởng đột xuất.',
    'Hôm qua, 19/8, Giám đốc Sở ký Kế hoạch số 15/KH-STP về phát động đợt thi đua cao điểm.',
    'Ban Chỉ đạo thực hiện Chỉ thị số 50-CT/TW của Bộ Chính trị họp phiên thứ nhất tại Hà Nội.',
  ],
  fixed: [
    [
      'Các đơn vị quán triệt Chỉ thị số 34-CT/TW của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
      'Các đơn vị quán triệt Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
    ],
  ],

  needs: ['reference', 'date'],
  *check(reading) {
    for (const undated of findUndated(reading)) {
      const { block, reference } = undated
      yield {
        at: { start: reference.start, end: reference.end, block },
        message: messageOf(undated),
        ...(isTellingOtherwise(undated) ? { severity: 'hint' as const } : {}),
        fixes: datingCorrections(undated, reading).map(({ label, edits }) => ({
          label,
          edits: edits.map(({ at, replacement }) => ({ at: { ...at, block }, replacement })),
        })),
      }
    }
  },
})

function messageOf(undated: UndatedMention): string {
  const { start, end } = undated.reference
  const quote = undated.block.text.slice(start, end).replace(/ {2,}/g, ' ')
  return `Lần đầu dẫn ${quote} thiếu ngày ban hành${isIssuerTold(undated) ? '' : ' và cơ quan ban hành'}`
}
