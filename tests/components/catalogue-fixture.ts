/** A small catalogue for the component tests. Its documents are made up; the days of its anniversaries are real. */
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import type { Anniversary, LegalDocument } from '../../lib/lint/catalogue/schema'

function legalDocument(id: string, symbol: string, words: Partial<LegalDocument>): LegalDocument {
  return {
    id,
    documentType: 'Nghị định',
    symbol,
    issuedOn: '2023-12-31',
    issuer: 'Chính phủ',
    subject: 'quy định về trồng cây bóng mát',
    effectiveOn: '2024-01-01',
    expiredOn: null,
    supersededBy: null,
    amends: [],
    confidence: 'verified',
    validityConfidence: 'verified',
    sources: [],
    notes: '',
    ...words,
  }
}

function anniversary(
  id: string,
  name: string,
  [day, month, year]: [number, number, number | null],
): Anniversary {
  return {
    id,
    names: [name],
    day,
    month,
    year,
    calendar: 'solar',
    kind: 'national',
    confidence: 'verified',
    yearConfidence: 'verified',
    sources: [],
    notes: '',
  }
}

export const CATALOGUE = createCatalogue([
  {
    schema: 1,
    asOf: '2024-01-31',
    legalDocuments: [
      legalDocument('tree-old', '901/2019/NĐ-CP', {
        issuedOn: '2019-05-05',
        effectiveOn: '2019-07-01',
        expiredOn: '2024-01-01',
        supersededBy: 'tree-new',
      }),
      legalDocument('tree-new', '902/2023/NĐ-CP', { validityConfidence: 'known' }),
      legalDocument('tree-plan', '903/KH-STP', {
        documentType: 'Kế hoạch',
        issuer: 'Sở Tư pháp',
        issuedOn: null,
        effectiveOn: null,
        subject: 'trồng cây đầu xuân',
      }),
    ],
    anniversaries: [
      anniversary('party', 'Ngày thành lập Đảng Cộng sản Việt Nam', [3, 2, 1930]),
      anniversary('student', 'Ngày truyền thống học sinh, sinh viên', [9, 1, 1950]),
      anniversary('national-day', 'Quốc khánh', [2, 9, 1945]),
      { ...anniversary('hung-kings', 'Giỗ Tổ Hùng Vương', [10, 3, null]), calendar: 'lunar' },
    ],
  },
])
