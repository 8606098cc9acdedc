/** The number of a cited document is written as its branch numbers documents. */
import type { Part } from '../blocks'
import { isQuoted } from '../quotation'
import type { FormSlip } from '../references/form-slip'
import { formSlip } from '../references/number-form'
import { type WritingSlip, writingSlips } from '../references/number-writing'
import { strangeD } from '../references/strange-d'
import { surplusYear } from '../references/surplus-year'
import { blockRule, type Report } from './define-rule'

export const referenceWellFormed = blockRule({
  id: 'reference-well-formed',
  group: 'reference',
  title: 'Số, ký hiệu văn bản viết đúng mẫu',
  why: 'Văn bản của cơ quan Nhà nước viết số/năm/LOẠI-CƠ QUAN (văn bản hành chính không có năm), văn bản của Đảng viết số-LOẠI/CƠ QUAN; viết khác đi thì người đọc không tra được văn bản.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I và III; thể thức văn bản của Đảng' },
  severity: 'error',
  bad: [
    'Thực hiện Nghị quyết số ⟦49/NQ-TW⟧ ngày 02/6/2005 của Bộ Chính trị',
    'Nghị quyết số ⟦233/NQ-ĐU⟧; Chỉ thị số ⟦17-CT-TU⟧; Nghị quyết số ⟦33/NQ-TU⟧ của Bộ Chính trị; Nghị định số ⟦98/NĐ-CP⟧ ngày 31/12/2023 của Chính phủ',
    'Nghị định số ⟦134/2016-NĐ-CP⟧ và Thông tư số ⟦32/2013/TT/BTC⟧',
    'Thông tư số ⟦279/20116/TT-BTC⟧; Nghị định số ⟦98/2023/ND-CP⟧',
    'Quyết định số ⟦37/QĐ-UBND/2018⟧; Kế hoạch số ⟦15-KH/UBND⟧ của UBND tỉnh',
    'Nghị định số ⟦152/2025/NĐCP⟧; Nghị quyết số ⟦202/2025/NQ-QH15⟧',
    'Kết luận số 124-KL/TU ⟦Ngày⟧ 23/9/2021 của Thường trực Tỉnh ủy; ⟦Thông tư 05/2018/TT-BTP⟧ ngày 07/6/2018 của Bộ trưởng Bộ Tư pháp',
    'Quyết định số ⟦17/2012/QĐ - UBND⟧; Nghị quyết số ⟦19-NQ/TƯ⟧ của Bộ Chính trị; Quyết định số ⟦397/QĐ-Ttg⟧; Nghị định số ⟦98-2023-NĐ-CP⟧; Nghị định số ⟦98/2023 NĐ-CP⟧; Luật số ⟦06/QH15⟧ về thi đua; Luật số ⟦06-2022-QH15⟧; Luật số ⟦06/2022/QH-15⟧; Luật số ⟦06/2022/QHXV⟧; Nghị định số ⟦98/23/NĐ-CP⟧; Nghị định số ⟦98/2023/CP-NĐ⟧; Nghị định số ⟦98/2023/NĐ.CP⟧; Nghị định số ⟦98/2023/NDCP⟧; Hướng dẫn số ⟦69/HD-BTGTW⟧; Nghị định số ⟦98/2023/N\u00d0-CP⟧',
    'Quyết định số ⟦163/2024/QĐ-UBND⟧ ngày 22/01/2024 của Chủ tịch UBND tỉnh về việc tặng Bằng khen; Quyết định số ⟦1171/2024/QĐ-BTP⟧; ⟦KH⟧ số 15/KH-UBND của UBND tỉnh; Kế hoạch số ⟦15/2024/KH-UBND⟧; Kế hoạch số ⟦5/KH-STP⟧ ngày 05/01/2024',
  ],
  good: [
    'Nghị quyết số 19-2017/NQ-CP ngày 06/02/2017 của Chính phủ về cải thiện môi trường kinh doanh',
    'Nghị quyết số 49-NQ/TW ngày 02/6/2005; Chỉ thị 17-CT/TU; Hướng dẫn số 45-HD/BTGDVTW',
    'Nghị định số 98/2023/NĐ-CP; Nghị định 98; Nghị định 20/2019; Thông tư 05/2018/TT-BTP',
    'Nghị định số 26-CP ngày 23/5/1993; Nghị định số 43/NĐ-CP ngày 16/7/1993 của Chính phủ',
    'Quyết định số 86/2025/QĐ-UBND của UBND tỉnh; Quyết định số 163/QĐ-UBND; Quyết định số 05/2026/QĐ-UBND của UBND xã',
    'Nghị quyết số 938/NQ-UBTVQH15; Luật số 06/2022/QH15; Nghị quyết số 66.2/2025/NQ-CP',
    'Công văn số 438/TTr-P2; Công văn số 573/HĐPH-PBGDPL; công văn 1740-CV/VPTW; 221/QĐ-MTTW-BTT',
    'Thông tư liên tịch số 04/2006/TTLT/BCA-BTC; Quyết định số 327-CT ngày 15/9/1992; Thông tư 22/TT-LB',
    'Kế hoạch số 25-KH/TĐTN; Kế hoạch số 12/KH-LĐLĐ; Quyết định số 15-QĐ/UB ngày 05/3/1994',
    'Bản án số 12/2019/HS-ST; QCVN 01:2013/BCT; giấy phép số 12/GP-BTTTT; hợp đồng số 05/2024/HĐ-XD',
    'Biên bản ghi “theo Quyết định số 17/2012/QĐ - UBND” nguyên văn',
    'Quyết định số 123/QĐ-BVTW; Decision No. 15/QD-TTg; Kế hoạch số 05/KH/LĐLĐ; Quyết định số 15-QĐ/HNDTW',
    'Sắc lệnh số 130/SL; Sắc lệnh số 27-SL; Nghị định 73-CP',
    'Quyết định số 15/QĐ-UBND. Ngày 23/9/2021, Thường trực Tỉnh ủy họp.',
    'Kế hoạch số 42/KH-STP của Sở Tư pháp, ngày 05/02/2024',
    'xem bài Nghị định 98/2023/NĐ-CP có gì mới; văn bản 1245/BXD-KHCN',
    'Chỉ thị số 31/2004/CT-TTg; Nghị quyết số 12/2024/NQ-HĐND; Quyết định số 1319/QĐ-BTP',
    'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
    'Thông báo số 12/TTCP; Quyết định số 15/TTHĐND; công văn số 15/KTNN; Thông tư số 02/TTg',
    'Thông báo số 130/TB-VPCP; Kết luận số 12/KL-TTr; Tờ trình số 1004/TTr-SNV',
    'Quyết định số 37/2018/QĐ-UBND ban hành Quy định công tác thi đua, khen thưởng; Quyết định số 04/2008/QĐ-BTP; Nghị định số 5/2019/NĐ-CP',
    'Kế hoạch số 15/2024/KH-CTY; QĐ số 47-QĐ/TW; Thông báo số 98-2023; hợp đồng 05-2024/HĐ; Luật số 24-LCT/HĐNN8; Sắc lệnh 46/SL ngày 10/10/1945',
    'Công văn số 15/UBND-KH; Quyết định số 12/QĐ-TT.HĐND; Thông báo số 05/23/TB; Nghị quyết số 02-NQ/ĐU; Quyết định số 15/QĐ.UB ngày 05/3/1995',
    'Lệnh số 30/2005/L-CTN; Quyết định số 1844/2015/QĐ-NHNN',
  ],
  fixed: [
    ['Nghị quyết số 49/NQ-TW', 'Nghị quyết số 49-NQ/TW'],
    ['Nghị quyết số 33/NQ-TU của Bộ Chính trị', 'Nghị quyết số 33-NQ/TW của Bộ Chính trị'],
    ['Nghị định số 98/NĐ- CP ngày 31/12/2023', 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023'],
    ['Thông tư số 32/2013/TT/BTC', 'Thông tư số 32/2013/TT-BTC'],
    ['Thông tư số 279/20116/TT-BTC', 'Thông tư số 279/2016/TT-BTC'],
    ['Nghị định số 98/2023 NĐ-CP', 'Nghị định số 98/2023/NĐ-CP'],
    ['Luật số 06/QH15', 'Luật số 06/2022/QH15'],
    ['KH số 15/KH-UBND của UBND tỉnh', 'Kế hoạch số 15/KH-UBND của UBND tỉnh'],
    ['Thông tư 05/2018/TT-BTP ngày 07/6/2018', 'Thông tư số 05/2018/TT-BTP ngày 07/6/2018'],
  ],

  needs: ['reference'],
  check({ block, mentions }, { catalogue }) {
    const { text } = block
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'reference' || mention.gaps.length > 0) continue
      const slip =
        formSlip(text, mention, catalogue) ??
        surplusYear(text, mention, catalogue.symbols) ??
        strangeD(block, mention)
      const slips = slip ? [] : writingSlips(text, mention, catalogue.symbols)
      if (!slip && slips.length === 0) continue
      // What others wrote may be quoted as it is; what they said was put into writing by the post.
      const isQuote = isQuoted(text, mention.start)
      if (slip) reports.push(formReport(mention.number, isQuote ? { ...slip, severity: 'warning' } : slip))
      else if (!isQuote) reports.push(...slips.map(writingReport))
    }
    return reports
  },
})

function formReport(at: Part, { message, severity, corrections, isSafe = false }: FormSlip): Report<Part> {
  const fixes = corrections.map((replacement, i) => ({
    label: `Sửa thành ${replacement}`,
    edits: [{ at: { start: at.start, end: at.end }, replacement }],
    safe: isSafe && i === 0,
  }))
  return { at: { start: at.start, end: at.end }, message, severity, fixes }
}

function writingReport({ at, message, label, edit, isSafe }: WritingSlip): Report<Part> {
  const { start, end } = edit.at
  const fix = { label, edits: [{ at: { start, end }, replacement: edit.replacement }], safe: isSafe }
  return { at: { start: at.start, end: at.end }, message, severity: 'hint', fixes: [fix] }
}
