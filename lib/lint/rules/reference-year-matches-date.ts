/** The year in a document's number is the year in which it was issued. */
import type { Part } from '../blocks'
import { isQuoted } from '../quotation'
import { yearMismatch } from '../references/year-mismatch'
import { blockRule, type Report } from './define-rule'

export const referenceYearMatchesDate = blockRule({
  id: 'reference-year-matches-date',
  group: 'reference',
  title: 'Năm trong số văn bản trùng với năm ban hành',
  why: 'Năm ghi trong số, ký hiệu là năm ban hành văn bản, nên phải trùng với năm của ngày ban hành; một trong hai chỗ đã ghi nhầm.',
  source: {
    text: 'Phép so năm trong số với năm ban hành; Nghị định số 78/2025/NĐ-CP, Nghị định số 30/2020/NĐ-CP',
  },
  severity: 'error',
  bad: [
    'Nghị định số ⟦98/2023/NĐ-CP ngày 31/12/2022⟧ của Chính phủ quy định chi tiết',
    'Thông tư ⟦05/2018/TT-BTP ngày 07 tháng 6 năm 2019⟧ của Bộ Tư pháp; Luật số ⟦06/2022/QH15 ngày 15-6-2021⟧',
    'Quyết định số ⟦37/2018/QĐ-UBND của UBND tỉnh ngày 28/12/2019⟧ về công tác thi đua',
    'Nghị quyết số ⟦12/2024/NQ-HĐND (ngày 10/7/2023⟧)',
    'Luật số ⟦06/2022/QH15 được Quốc hội thông qua ngày 15/6/2023⟧; Nghị định số ⟦98/2023/NĐ-CP do Chính phủ ban hành ngày 31/12/2022⟧. Ngày 31/12/2022, Chính phủ ban hành Nghị định số ⟦98/2023/NĐ-CP⟧ quy định chi tiết',
  ],
  good: [
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023; Luật số 06/2022/QH15 ngày 15 tháng 6 năm 2022',
    'Thông tư số 30/2012/TT-BKHCN, có hiệu lực từ ngày 11/02/2013; Thông tư 30/2012/TT-BKHCN ngày 11/02/2013 có hiệu lực',
    'Quyết định số 53/2014/QĐ-UBND của UBND tỉnh và Thông tư số 05/2015/TT-BTP ngày 15/5/2015',
    'Thực hiện Quyết định số 37/2018/QĐ-UBND, ngày 05/01/2019, Sở tổ chức hội nghị',
    'Bản án số 12/2019/HS-ST ngày 09/5/2020; thụ lý số 15/2019/TLST-DS ngày 05/01/2020',
    'Nghị quyết số 12/2019/NQ-HĐQT ngày 02/01/2020; hợp đồng số 05/2024/HĐ-XD ngày 05/01/2025; thông báo số 15/2019/TB-TLVA ngày 05/01/2020',
    'Luật số 06/2022/QH15 được Quốc hội thông qua ngày 15/6/2022; Ngày 31/12/2023, Chính phủ ban hành Nghị định số 98/2023/NĐ-CP',
    'Ngày 05/01/2024, Sở Tư pháp ban hành kế hoạch thực hiện Nghị định số 98/2023/NĐ-CP; ngày 05/01/2024, Sở nhận được Nghị định số 98/2023/NĐ-CP',
    'Kế hoạch số 15/KH-UBND ngày 22/01/2024; Chỉ thị số 34-CT/TW ngày 07/4/2014',
    'Nghị định số 98/2023/NĐ-CP ngày 31/12; Nghị định số 98/2023/NĐ-CP được sửa đổi ngày 14/6/2025',
    'Quyết định số 37/2018/QĐ-UBND của UBND tỉnh, ngày 05/01/2019 tổ chức hội nghị; Biên bản ghi “98/2023/NĐ-CP ngày 31/12/2022”',
  ],
  fixed: [['Thông tư 05/2018/TT-BTP ngày 07/6/2019', 'Thông tư 05/2018/TT-BTP ngày 07/6/2018']],

  needs: ['reference'],
  check({ block, mentions }) {
    const { text } = block
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'reference') continue
      const mismatch = yearMismatch(text, mention)
      if (!mismatch || isQuoted(text, mention.start)) continue
      const { inNumber, inDate, years, isSure } = mismatch
      const [inNumberYear, inDateYear] = years
      reports.push({
        at: { start: mention.number.start, end: mention.issuedOn?.end ?? mention.number.end },
        message: `Năm không khớp: số ghi ${inNumberYear}, ngày ban hành ghi ${inDateYear}`,
        ...(isSure ? {} : { severity: 'warning' as const }),
        fixes: [
          {
            label: `Sửa năm ban hành thành ${inNumberYear}`,
            edits: [{ at: inDate, replacement: inNumberYear }],
          },
          {
            label: `Sửa năm trong số thành ${inDateYear}`,
            edits: [{ at: inNumber, replacement: inDateYear }],
          },
        ],
      })
    }
    return reports
  },
})
