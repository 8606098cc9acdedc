/** New catalogue records from confirmed items. They say no more than the plan does, and are `known`, never `verified`. */
import type { Anniversary, LegalDocument } from '../lint/catalogue/schema'
import type { DraftItem } from './draft-item'
import { readDay } from './written-days'

type Fields = DraftItem['fields']

export function newDocument(fields: Fields, id: string, clause: string): LegalDocument {
  const { documentType = '', symbol = '', issuedOn = '', issuer = '', subject = '' } = fields
  return {
    id,
    documentType: documentType || 'Văn bản',
    symbol: symbol || null,
    issuedOn: readDay(issuedOn),
    issuer: issuer || 'chưa rõ',
    subject,
    effectiveOn: null,
    expiredOn: null,
    supersededBy: null,
    amends: [],
    confidence: 'known',
    validityConfidence: 'known',
    sources: [],
    notes: `Chỉ biết qua kế hoạch thi đua đã nhập (${clause}); cần đối chiếu với bản gốc.`,
  }
}

export function newAnniversary(fields: Fields, id: string, clause: string): Anniversary {
  const number = (value: string | undefined) => (value ? Number(value) : null)
  return {
    id,
    names: [fields.name!],
    day: number(fields.day),
    month: number(fields.month),
    year: number(fields.year),
    calendar: 'solar',
    kind: 'kế hoạch thi đua',
    confidence: 'known',
    yearConfidence: 'known',
    sources: [],
    notes: `Chỉ biết qua kế hoạch thi đua đã nhập (${clause}); cần đối chiếu.`,
  }
}
