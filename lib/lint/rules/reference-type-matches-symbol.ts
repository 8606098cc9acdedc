/** The type in words is the one that the letters of the number stand for. */
import type { Part } from '../blocks'
import type { ReferenceMention } from '../mentions/reference'
import { isQuoted } from '../quotation'
import { type TypeMismatch, typeMismatch } from '../references/type-mismatch'
import { blockRule, type Correction, type Report } from './define-rule'

export const referenceTypeMatchesSymbol = blockRule({
  id: 'reference-type-matches-symbol',
  group: 'reference',
  title: 'Tên loại văn bản khớp với chữ viết tắt trong ký hiệu',
  why: 'Chữ viết tắt trong ký hiệu là của một loại văn bản khác, nên tên loại hoặc ký hiệu đã ghi nhầm.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III (chữ viết tắt tên loại văn bản)' },
  severity: 'error',
  bad: [
    'Thực hiện ⟦Kế hoạch số 15/QĐ-UBND⟧ ngày 22/01/2024 của UBND tỉnh',
    'căn cứ ⟦Quyết định số 24/KH-STP⟧ và ⟦Nghị quyết số 34-CT/TW⟧',
    '⟦Nghị định số 05/2018/TT-BTP⟧; ⟦Chỉ thị số 15/KH-UBND⟧ của Chủ tịch UBND tỉnh',
    'triển khai ⟦quyết định số 12/NQ-HĐND⟧ và ⟦thông báo số 45/QĐ-UBND⟧',
    '⟦Thông tư số 98/2023/NĐ-CP⟧; ⟦Báo cáo số 12/TB-SNV⟧',
    '⟦Luật số 98/2023/NĐ-CP⟧ và ⟦Công văn số 15/KH-UBND⟧ ngày 15/01/2024 của UBND tỉnh',
  ],
  good: [
    'Kế hoạch số 15/KH-UBND; Quyết định số 163/QĐ-UBND; Nghị quyết số 12/2024/NQ-HĐND',
    'Quy định số 47-QĐ/TW; Quy định số 08-QĐi/TW; Thông báo số 13-TB/TW; Kết luận số 80-KL/TW',
    'Công văn số 15/KH-ĐT; công văn số 12/CT-TTHT; Công văn số 24/STP-KH; Luật số 24-LCT/HĐNN8; công văn số 12/TB-VPCP',
    'Công văn số 438/TTr-P2; Công văn số 1458/STNMT-TTr; công văn số 2000/BTC – TTr; Kết luận số 12/TTr-KL',
    'Nghị quyết số 111/2015/QH13; Nghị quyết số 938/NQ-UBTVQH15; Luật số 06/2022/QH15',
    'Quy chế ban hành theo Quyết định số 15/QĐ-UBND; Quy chế số 15/QĐ-UBND; Đề án số 06/QĐ-TTg',
    'Thông báo kết luận số 130/TB-VPCP; Kết luận số 130/TB-VPCP của Thủ tướng Chính phủ',
    'Thông tư liên tịch số 23/2015/TTLT-BGDĐT-BNV; Thông tư số 05/2015/TTLT-BTP-BCA-BYT',
    'Quyết định số 327-CT; Quyết định số 111-HĐBT; Chỉ thị số 12; Thông tri số 05-TT/TU',
    'Chương trình hành động số 15-CTr/TU; chương trình số 12/KH-UBND; Dự án số 05/QĐ-UBND',
    '15/KH-UBND Kế hoạch 163/QĐ-UBND Quyết định 12/TB-UBND Thông báo',
    'Tờ trình số 1004/TTr-SNV; Báo cáo số 05/BC-ĐA-19; Hướng dẫn số 45-HD/BTGDVTW; Công điện số 102/CĐ-TTg',
    'Quyết định số 12/QĐST-HNGĐ; Quyết định số 15/2018/KDTM-GĐT; Thông tư số 73-TC/TCT; Quyết định thi hành án số 15/QĐ-THA',
    'kế hoạch; Quyết định số 15/QĐ-UBND; theo báo cáo, Kế hoạch số 24/KH-STP',
    'Nghị định số 12/VBHN-BTP; bản án số 12/2019/HS-ST; Biên bản ghi “Kế hoạch số 15/QĐ-UBND”',
  ],
  fixed: [
    ['Kế hoạch số 15/QĐ-UBND', 'Quyết định số 15/QĐ-UBND'],
    ['theo nghị quyết số 34-CT/TW', 'theo chỉ thị số 34-CT/TW'],
  ],

  needs: ['reference'],
  check({ block, mentions }, { catalogue }) {
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'reference') continue
      const mismatch = typeMismatch(block.text, mention, catalogue.symbols)
      if (mismatch && !isQuoted(block.text, mention.start)) reports.push(report(mention, mismatch))
    }
    return reports
  },
})

function report(mention: ReferenceMention, mismatch: TypeMismatch): Report<Part> {
  const { start, end, type, number, groups } = mention
  const { rightType, rightLetters, severity } = mismatch
  const fixes: Correction<Part>[] = []
  const offer = ({ start, end }: Part, replacement: string) =>
    fixes.push({ label: `Sửa thành ${replacement}`, edits: [{ at: { start, end }, replacement }] })
  if (rightType) offer(type!, rightType)
  if (rightLetters) offer(groups[0]!, rightLetters)
  return {
    at: { start, end },
    message: `Tên loại “${type!.text}” không khớp với ${groups[0]!.text} trong ký hiệu ${number.text.replace(/ +/g, ' ')}`,
    severity,
    fixes,
  }
}
