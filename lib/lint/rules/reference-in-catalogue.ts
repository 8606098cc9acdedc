/** Day, issuer, subject and number of a cited document are the catalogue's. It speaks only where the document is certain. */
import type { Part } from '../blocks'
import { cite } from '../catalogue/cite'
import { type CatalogueSlip, catalogueSlips } from '../references/catalogue-slips'
import { blockRule, type Report } from './define-rule'

export const referenceInCatalogue = blockRule({
  id: 'reference-in-catalogue',
  group: 'reference',
  title: 'Ngày, cơ quan, trích yếu của văn bản viện dẫn đúng với danh mục',
  why: 'Ngày ban hành, cơ quan hoặc số của văn bản ghi sai thì người đọc tra nhầm văn bản.',
  source: { text: 'Danh mục văn bản của công cụ' },
  severity: 'error',
  bad: [
    'Thực hiện Nghị định số 98/2023/NĐ-CP ngày ⟦30/12/2023⟧ của Chính phủ, Sở ban hành kế hoạch.',
    'theo nghị định 98/2023/NĐ-CP ngày ⟦13 tháng 12 năm 2023⟧ quy định chi tiết thi hành Luật Thi đua, khen thưởng',
    'Chỉ thị số 34-CT/TW ngày ⟦04/7/2014⟧ của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
    'Quyết định số 397/QĐ-TTg ngày ⟦05/8/2013⟧ của Thủ tướng Chính phủ về Ngày truyền thống Thi hành án dân sự; Kết luận số 80-KL/TW ngày ⟦26/6/2020⟧ của Ban Bí thư về phổ biến, giáo dục pháp luật',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của ⟦Ban Bí thư⟧ về tiếp tục đổi mới công tác thi đua, khen thưởng',
    'Quyết định số 37/2018/QĐ-UBND ngày 28/12/2018 của ⟦UBND tỉnh Bắc Ninh⟧ ban hành Quy định một số nội dung về công tác thi đua, khen thưởng trên địa bàn tỉnh Bắc Giang',
    'Nghị định số ⟦89/2023/NĐ-CP⟧ ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    '⟦Nghị định số 111/2018/NĐ-CP⟧ ngày 31/8/2018 của Chính phủ quy định chi tiết việc thu gom, vận chuyển chất thải y tế',
  ],
  good: [
    'Quyết định số 397/QĐ-TTg ngày 05/8/2019 của Thủ tướng Chính phủ về phê duyệt quy hoạch; Chỉ thị số 45-CT/TW, ngày 22/7/2010 và Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị',
    'Kế hoạch số 80-KL/TW ngày 26/6/2019; Kết luận số 21-KL/TW ngày 05/02/2021 của Ban Bí thư về công tác nhân sự',
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ; nghị định 98/2023/NĐ-CP (ngày 31-12-2023)',
    'Nghị định số 98/2023/NĐ-CP của Chính phủ ngày 31 tháng 12 năm 2023 về thi đua, khen thưởng',
    'Nghị định số 98/2023/NĐ-CP có hiệu lực từ ngày 01/01/2024; Nghị định 98/2023/NĐ-CP, ngày 01/01/2024 có hiệu lực',
    'Thực hiện Nghị định số 98/2023/NĐ-CP, ngày 15/01/2024, UBND tỉnh tổ chức hội nghị.',
    'Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị; Chỉ thị số 45-CT/TW ngày 22/7/2010 của Bộ Chính trị',
    'Chỉ thị số 34-CT/TW ngày 15/8/2023 của Bộ Chính trị; Kế hoạch số 15/KH-UBND ngày 20/01/2023 của UBND tỉnh',
    'Kế hoạch số 15/KH-UBND ngày 15/01/2025 của UBND tỉnh Bắc Giang về việc phát động các phong trào thi đua năm 2025',
    'Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018 của UBND tỉnh Lào Cai quy định mức thu phí thư viện',
    'Thông tư 05/2018/TT-BTP ngày 07/6/2018 của Bộ Tư pháp hướng dẫn công tác thi đua, khen thưởng',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Ban Chấp hành Trung ương về công tác thi đua, khen thưởng',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về thể thức văn bản; Nghị định 30/2020/NĐ-CP quy định lề phải 15 - 20 mm',
    'Nghị định số 65/2014/NĐ-CP ngày 01/7/2014 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ khoản 2 Điều 2 Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ về việc đăng tải thông tin lấy ý kiến rộng rãi',
    'Đính chính: Nghị định số 98/2023/NĐ-CP ngày 30/12/2023 của Chính phủ, đúng là ngày 31/12/2023.',
    'Biên bản ghi: “thực hiện Nghị định số 98/2023/NĐ-CP ngày 30/12/2023 của Chính phủ”.',
  ],
  fixed: [
    ['nghị định 98/2023/NĐ-CP ngày 30/12/2023', 'nghị định 98/2023/NĐ-CP ngày 31/12/2023'],
    [
      'Nghị định 98/2023/NĐ-CP ngày 30 tháng 11 năm 2022',
      'Nghị định 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023',
    ],
  ],

  needs: ['reference'],
  check({ block, mentions }, { catalogue }) {
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'reference' || mention.canonical === null) continue
      for (const slip of catalogueSlips(block.text, mention, mentions, catalogue))
        reports.push(toReport(slip))
    }
    return reports
  },
})

function toReport({ document, ...slip }: CatalogueSlip): Report<Part> {
  const [url] = document.sources
  return {
    ...slip,
    why: `Danh mục ghi: ${cite(document, 'full')}.`,
    source: { text: 'Danh mục văn bản của công cụ', ...(url ? { url } : {}) },
  }
}
