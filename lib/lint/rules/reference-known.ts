/**
 * A document that a new post cites in full is in the catalogue, so that its validity can be watched. Only what could be
 * added as it stands is named, and little of it; `documentFromReference` makes the record.
 */
import { unknownDocuments } from '../references/unknown-documents'
import { draftRule } from './define-rule'

const ADDED = 'Văn bản có trong danh mục thì công cụ đối chiếu được ngày, trích yếu và hiệu lực của nó.'

export const referenceKnown = draftRule({
  id: 'reference-known',
  group: 'reference',
  title: 'Văn bản viện dẫn đầy đủ có trong danh mục',
  why: ADDED,
  source: { text: 'Danh mục văn bản của công cụ' },
  severity: 'hint',
  bad: [
    'Thực hiện ⟦Kế hoạch số 77/KH-UBND⟧ ngày 12/3/2026 của UBND tỉnh Bắc Ninh về cải cách hành chính năm 2026.',
    {
      title: 'Tin hoạt động',
      body: 'Theo ⟦Nghị định số 300/2026/NĐ-CP⟧ ngày 05/9/2026 của Chính phủ quy định về quỹ khen thưởng; Nghị định số 300/2026/NĐ-CP có hiệu lực ngay.',
      publishedOn: '2026-11-20',
    },
  ],
  good: [
    'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp, phân quyền.',
    'Thực hiện Kế hoạch số 77/KH-UBND ngày 12/3/2026 của UBND tỉnh Bắc Ninh.',
    'Thực hiện Kế hoạch số 77/KH-UBND của UBND tỉnh Bắc Ninh về cải cách hành chính năm 2026.',
    'Công văn số 77/STP-VP ngày 12/3/2026 của Sở Tư pháp về cải cách hành chính năm 2026.',
    'Ngày 20/3/2019, Sở triển khai Kế hoạch số 77/KH-UBND ngày 12/3/2019 của UBND tỉnh về cải cách hành chính.',
    {
      title: 'Tin cũ',
      body: 'Thực hiện Kế hoạch số 77/KH-UBND ngày 12/3/2023 của UBND tỉnh Bắc Ninh về cải cách hành chính.',
      publishedOn: '2023-04-01',
    },
  ],

  needs: ['reference', 'date'],
  check: (reading) =>
    unknownDocuments(reading).map(({ block, reference, record }) => ({
      at: { start: reference.start, end: reference.end, block },
      message: `${record.documentType} số ${record.symbol} chưa có trong danh mục; có thể thêm vào danh mục của bạn`,
      why: ADDED,
      addition: record,
    })),
})
