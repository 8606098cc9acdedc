/** An administrative abbreviation is explained somewhere in the post; one hint for each, at its first use in prose. */
import { hasArticles } from '../references/law-text'
import { ABBREVIATION_SIGN } from '../signs/sign'
import { findUnexplained, type UnexplainedAbbreviation } from '../wording/unexplained-abbreviations'
import { type Correction, draftRule, NOTHING, type Place } from './define-rule'

export const abbreviationExplained = draftRule({
  id: 'abbreviation-explained',
  group: 'wording',
  title: 'Chữ viết tắt được giải nghĩa',
  why: 'Người đọc cổng thông tin không phải ai cũng biết chữ viết tắt của ngành; lần dùng đầu nên viết đủ, kèm chữ viết tắt trong ngoặc.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I; thông lệ trình bày văn bản' },
  severity: 'hint',
  bad: [
    'Sở Tư pháp đổi mới hình thức ⟦PBGDPL⟧ ở vùng cao.',
    'Phòng chuyên môn rà soát 125 ⟦VBQPPL⟧ do cấp tỉnh ban hành, đề nghị bãi bỏ 08 VBQPPL.',
    'Báo cáo công tác ⟦TĐTHPL⟧ trước ngày 30/11 hằng năm;',
    '- Trưởng ⟦KVTĐ⟧ các tỉnh ⟦TDMNPB⟧;',
    { title: 'Tăng cường PBGDPL năm 2026', body: 'Công tác ⟦PBGDPL⟧ được quan tâm ở 99 xã, phường.' },
    '⟦TGPL⟧ là chính sách nhân đạo của Đảng và Nhà nước.',
  ],
  good: [
    'Công tác phổ biến, giáo dục pháp luật (PBGDPL) được đổi mới; hội đồng phối hợp PBGDPL họp.',
    'PBGDPL (phổ biến, giáo dục pháp luật) là một khâu của tổ chức thi hành pháp luật.',
    'Sở rà soát văn bản quy phạm pháp luật (sau đây gọi tắt là VBQPPL). Có 08 VBQPPL cần bãi bỏ.',
    { title: 'Công tác trợ giúp pháp lý (TGPL)', body: 'Số vụ việc TGPL tăng 12% so với cùng kỳ.' },
    'UBND tỉnh, HĐND tỉnh, TP Hồ Chí Minh, GDP, COVID-19, ATM, UNESCO và THPT là những chữ ai cũng biết.',
    'Kế hoạch số 12/KH-PBGDPL, Quyết định số 05/QĐ-HĐPBGDPL và trang PBGDPL.example.vn.',
    'TĂNG CƯỜNG PBGDPL TRONG TÌNH HÌNH MỚI.',
    'Cuộc thi “Tìm hiểu PBGDPL trên mạng” có 3.000 người tham gia.',
    'Hội nghị PBGDPL năm 2026',
    'Căn cứ Kế hoạch về công tác PBGDPL của tỉnh;',
    'Phòng PBGDPL\nPhòng XLVPHC',
    'Điều 3. Kinh phí PBGDPL\nKinh phí PBGDPL do ngân sách bảo đảm.',
    'Trường THPT chuyên, BHXH tỉnh, CSGT và VNPT phối hợp tổ chức.',
  ],
  fixed: [
    [
      'Các xã đổi mới PBGDPL; kinh phí PBGDPL được bảo đảm.',
      'Các xã đổi mới phổ biến, giáo dục pháp luật (PBGDPL); kinh phí PBGDPL được bảo đảm.',
    ],
    ['Sở rà soát 20 VBQPPL trong quý.', 'Sở rà soát 20 văn bản quy phạm pháp luật trong quý.'],
    ['TGPL được miễn phí.', 'Trợ giúp pháp lý được miễn phí.'],
  ],

  signs: ABBREVIATION_SIGN,
  check(reading) {
    const found = findUnexplained(reading)
    if (found.length === 0 || hasArticles(reading.blocks)) return NOTHING
    return found.map((one) => ({
      at: { block: one.block, start: one.start, end: one.end },
      message: `Chữ viết tắt “${one.abbreviation}” không được giải nghĩa trong bài`,
      fixes: fixesOf(one),
    }))
  },
})

/** What is used once need not be abbreviated. */
function fixesOf({
  block,
  start,
  end,
  abbreviation,
  fullForm,
  isFirstWord,
  count,
}: UnexplainedAbbreviation): Correction<Place>[] {
  const full = isFirstWord ? fullForm[0]!.toUpperCase() + fullForm.slice(1) : fullForm
  const at = { block, start, end }
  const texts = [`${full} (${abbreviation})`, full]
  if (count === 1) texts.reverse()
  return texts.map((replacement) => ({ label: `Viết “${replacement}”`, edits: [{ at, replacement }] }))
}
