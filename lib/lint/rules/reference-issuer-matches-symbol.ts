/** The issuer in words, the issuer's code and the type belong together. */
import type { Part } from '../blocks'
import { isQuoted } from '../quotation'
import { issuerMismatch } from '../references/issuer-mismatch'
import { blockRule, type Report } from './define-rule'

export const referenceIssuerMatchesSymbol = blockRule({
  id: 'reference-issuer-matches-symbol',
  group: 'reference',
  title: 'Cơ quan ban hành khớp với ký hiệu văn bản',
  why: 'Mỗi loại văn bản chỉ do cơ quan có thẩm quyền ban hành, và mã trong ký hiệu là mã của chính cơ quan đó.',
  source: {
    text: 'Luật số 64/2025/QH15 (thẩm quyền ban hành văn bản); Nghị định số 30/2020/NĐ-CP, Phụ lục I',
  },
  severity: 'error',
  bad: [
    'Nghị định số ⟦01/2017/NĐ-BTNMT⟧ quy định chi tiết; Nghị định số ⟦98/2023/NĐ-TTg⟧',
    'Nghị định số 30/2020/NĐ-CP của ⟦Thủ tướng Chính phủ⟧ về công tác văn thư',
    'Chỉ thị số 15/CT-⟦TTg của Bộ Y tế⟧; Thông tư số 05/2018/TT-⟦BTP của Bộ Nội vụ⟧',
    'Thông tư số ⟦12/2024/TT-STP⟧; Nghị quyết số ⟦12/NQ-UBND⟧ của UBND tỉnh; Chỉ thị số ⟦12/CT-CP⟧ và Chỉ thị số ⟦05/CT-SNV⟧; Kế hoạch số 24/KH-⟦STP ngày 26/01/2024 của Sở Nội vụ⟧; Kế hoạch số 15/KH-⟦UBND của Giám đốc Sở Tư pháp⟧; Luật số 06/2022/QH15 của ⟦Chính phủ⟧; Pháp lệnh số 02/2022/UBTVQH15 của ⟦Chính phủ⟧; Quyết định số 12/QĐ-⟦TTCP của Thủ tướng Chính phủ⟧',
    'Nghị quyết số 33-NQ/⟦TU của Bộ Chính trị⟧; Chỉ thị số 17-CT/⟦TW của Ban Thường vụ Tỉnh ủy⟧',
    'Nghị quyết số ⟦48/NQ-ĐGS⟧ của HĐND tỉnh; Kế hoạch số 15/KH-⟦UBND của HĐND tỉnh⟧',
    'Thông tư số ⟦268/2016/TT-BC⟧; công văn số ⟦3851/NHNH-PC⟧ ngày 24/5/2017 của Ngân hàng Nhà nước Việt Nam',
  ],
  good: [
    'Nghị định số 98/2023/NĐ-CP của Chính phủ; Quyết định số 397/QĐ-TTg của Thủ tướng Chính phủ',
    'Quyết định số 1521/QĐ-TTg của Chính phủ; Nghị quyết số 19/NQ-CP của Chính phủ',
    'Thông tư số 05/2018/TT-BTP của Bộ trưởng Bộ Tư pháp; Thông tư số 09/2019/TT-BYT của Bộ Y tế',
    'Quyết định số 163/QĐ-UBND của Chủ tịch UBND tỉnh; Nghị quyết số 12/2024/NQ-HĐND của HĐND tỉnh',
    'Chỉ thị số 34-CT/TW của Bộ Chính trị; Nghị quyết số 05-NQ/TU của Ban Thường vụ Tỉnh ủy',
    'Thông báo số 130/TB-VPCP của Văn phòng Chính phủ; Công văn số 12/UBND-NC của Sở Tư pháp',
    'Nghị định số 178-NĐ năm 1955; Báo cáo số 27/BC-ĐGS của Đoàn giám sát; Kế hoạch số 05/KH-ĐGS',
    'Thông tư số 12/2006/TT-BTM; Thông tư số 10/2007/TT-BKH; công văn số 12/STNM-VP; Kế hoạch số 15/KH-STC của Sở',
    'Quyết định số 15/QĐ-UBND của UBND tỉnh; Kế hoạch số 24/KH-STP của Sở Tư pháp tỉnh; Thông tư 11/2013/TT-BCT của Bộ Công Thương',
    'Thông tư số 05/2015/TTLT-BTP-BCA-BYT của Bộ Tư pháp, Bộ Công an và Bộ Y tế; Quyết định số 12/QĐ-BCĐ của Thủ tướng Chính phủ',
    'Thông tư số 02/2025/TT-BTNMT của Bộ Nông nghiệp và Môi trường; Quyết định số 86/QĐ-BVHTTDL của Bộ VHTTDL',
    'Chương trình hành động thực hiện Nghị quyết số 18-NQ/TW của Tỉnh ủy; Kế hoạch triển khai Quyết định số 06/QĐ-TTg của UBND tỉnh',
    'Luật số 06/2022/QH15 của Quốc hội; Báo cáo kết quả thực hiện Luật số 06/2022/QH15 của Chính phủ; Tờ trình về Luật số 06/2022/QH15 của Bộ Nội vụ',
    'Kế hoạch số 24/KH-STP của Sở Tư pháp tỉnh Bắc Giang; Kế hoạch số 24/KH-STP của Giám đốc Sở Tư pháp; Kế hoạch số 05/KH-SNN của Sở Nông nghiệp và Môi trường',
    'Tờ trình số 15/TT-UBND; Nghị quyết số 12/NQ-ĐU của Đảng ủy Sở Tư pháp; Thông tư số 22/TT-TTg ngày 12/5/1990; Chỉ thị số 12/CT-BTP',
    'Hướng dẫn số 48/HD-MTTW-BTT; Kế hoạch số 12/KH-LĐLĐ; Biên bản ghi “Nghị định số 01/2017/NĐ-BTNMT”',
  ],
  fixed: [['Nghị định số 01/2017/NĐ-BTNMT', 'Nghị định số 01/2017/NĐ-CP']],

  needs: ['reference'],
  check({ block, mentions }, { catalogue }) {
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'reference') continue
      const mismatch = issuerMismatch(block.text, mention, mentions, catalogue.symbols)
      if (!mismatch || isQuoted(block.text, mention.start)) continue
      const { at, message, severity, corrections } = mismatch
      const fixes = corrections.map(({ at: { start, end }, replacement }) => ({
        label: `Sửa thành ${replacement}`,
        edits: [{ at: { start, end }, replacement }],
      }))
      reports.push({ at: { start: at.start, end: at.end }, message, severity, fixes })
    }
    return reports
  },
})
