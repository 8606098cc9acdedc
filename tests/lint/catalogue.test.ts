import { describe, expect, it } from 'vitest'
import { inForce } from '../../lib/lint/catalogue/in-force'
import { parsePack } from '../../lib/lint/catalogue/parse-pack'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import { builtInCatalogue, documentById } from './built-in-catalogue'

const DOCUMENT: LegalDocument = {
  id: '24-kh-stp-2024',
  documentType: 'Kế hoạch',
  symbol: '24/KH-STP',
  issuedOn: '2024-01-26',
  issuer: 'Sở Tư pháp',
  subject: 'về công tác tư pháp',
  effectiveOn: null,
  expiredOn: null,
  supersededBy: null,
  amends: [],
  confidence: 'known',
  validityConfidence: 'known',
  sources: [],
  notes: '',
}
const ANNIVERSARY = {
  id: 'ngay-mau',
  names: ['Ngày mẫu'],
  day: 28,
  month: 8,
  year: 1945,
  calendar: 'solar',
  kind: 'sector',
  confidence: 'verified',
  yearConfidence: 'verified',
  sources: ['https://example.gov.vn/'],
  notes: '',
}
const pack = (legalDocuments: unknown = [], anniversaries: unknown = []) => ({
  schema: 1,
  asOf: '2026-11-23',
  legalDocuments,
  anniversaries,
})
const errorOf = (json: unknown): string => {
  const parsed = parsePack(json)
  return parsed.ok ? '(accepted)' : parsed.error
}

describe('parsePack', () => {
  it('reads a sound pack and leaves out keys it does not know', () => {
    const parsed = parsePack(pack([{ ...DOCUMENT, colour: 'red' }], [ANNIVERSARY]))
    expect(parsed).toEqual({ ok: true, pack: pack([DOCUMENT], [ANNIVERSARY]) })
  })

  it.each([
    ['text', 'Gói dữ liệu không dùng được: đây không phải là một gói dữ liệu (cần một đối tượng JSON).'],
    [null, 'Gói dữ liệu không dùng được: đây không phải là một gói dữ liệu (cần một đối tượng JSON).'],
    [[], 'Gói dữ liệu không dùng được: đây không phải là một gói dữ liệu (cần một đối tượng JSON).'],
  ])('refuses what is no object: %j', (json, error) => {
    expect(errorOf(json)).toBe(error)
  })

  it.each([
    ['a newer shape', { ...pack(), schema: 2 }, 'schema: giá trị không thuộc các giá trị cho phép'],
    ['no records at all', { schema: 1, asOf: '2026-11-23' }, 'legalDocuments: thiếu hoặc sai kiểu giá trị'],
    [
      'a day that does not exist',
      pack([{ ...DOCUMENT, issuedOn: '2024-02-30' }]),
      'legalDocuments[0].issuedOn (bản ghi “24-kh-stp-2024”): phải là ngày có thật, viết theo kiểu 2024-01-31',
    ],
    [
      'an id with capitals',
      pack([{ ...DOCUMENT, id: 'KH 24' }]),
      'legalDocuments[0].id (bản ghi “KH 24”): chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối: ke-hoach-2024',
    ],
    [
      'no confidence',
      pack([{ ...DOCUMENT, confidence: undefined }]),
      'legalDocuments[0].confidence (bản ghi “24-kh-stp-2024”): giá trị không thuộc các giá trị cho phép',
    ],
    [
      '30 February as an anniversary',
      pack([], [{ ...ANNIVERSARY, day: 30, month: 2 }]),
      'anniversaries[0].day (bản ghi “ngay-mau”): ngày không có trong tháng này',
    ],
    [
      'an anniversary without a name',
      pack([], [{ ...ANNIVERSARY, names: [] }]),
      'anniversaries[0].names (bản ghi “ngay-mau”): quá ngắn, quá ít hoặc quá nhỏ',
    ],
    ['one id twice', pack([DOCUMENT, DOCUMENT]), 'mã “24-kh-stp-2024” đứng ở hai bản ghi'],
    [
      'one id for two kinds of record',
      pack([DOCUMENT], [{ ...ANNIVERSARY, id: DOCUMENT.id }]),
      'mã “24-kh-stp-2024” đứng ở hai bản ghi',
    ],
    ['text without an end', pack([{ ...DOCUMENT, notes: 'a'.repeat(5000) }]), 'legalDocuments[0].notes'],
    [
      'records without an end',
      pack(Array.from({ length: 20_001 }, () => 0)),
      '“legalDocuments” có 20001 bản ghi',
    ],
    ['a prototype key', JSON.parse('{"schema":1,"__proto__":{"polluted":true}}'), 'có khóa không được phép'],
    [
      'a prototype key in a record',
      pack([JSON.parse('{"id":"a","constructor":{}}')]),
      'legalDocuments[0] (bản ghi “a”): có khóa không được phép',
    ],
  ])('refuses %s and says where', (_what, json, reason) => {
    expect(errorOf(json)).toContain(`Gói dữ liệu không dùng được: ${reason}`)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('accepts 30/2 of the lunar calendar, where it exists', () => {
    expect(parsePack(pack([], [{ ...ANNIVERSARY, day: 30, month: 2, calendar: 'lunar' }])).ok).toBe(true)
  })

  it('counts the other faults', () => {
    expect(errorOf(pack([{ ...DOCUMENT, issuer: '', confidence: 'sure' }]))).toContain('(và 1 chỗ khác)')
  })
})

describe('inForce', () => {
  const with_ = (change: Partial<LegalDocument>): LegalDocument => ({ ...DOCUMENT, ...change })

  it.each([
    ['before its day of effect', { effectiveOn: '2024-02-01' }, '2024-01-31', 'not-yet'],
    ['on its day of effect', { effectiveOn: '2024-02-01' }, '2024-02-01', 'in-force'],
    ['without a day of effect it counts from its issue', {}, '2024-01-26', 'in-force'],
    ['before its issue', {}, '2024-01-25', 'not-yet'],
    ['on the first day it is no longer in force', { expiredOn: '2025-07-01' }, '2025-07-01', 'expired'],
    ['on the last day it is', { expiredOn: '2025-07-01' }, '2025-06-30', 'in-force'],
    ['expired, its issue unknown', { issuedOn: null, expiredOn: '2025-07-01' }, '2025-07-01', 'expired'],
    ['superseded on an unknown day', { supersededBy: 'x' }, '2025-01-01', 'unknown'],
    ['without any day', { issuedOn: null }, '2025-01-01', 'unknown'],
    ['asked for a day that does not exist', {}, '2025-02-30', 'unknown'],
  ] as const)('%s', (_when, change, on, state) => {
    expect(inForce(with_(change), on)).toBe(state)
  })

  it('answers for the built-in decrees, whose confidence stands beside', () => {
    const catalogue = builtInCatalogue()
    const decree = documentById(catalogue, '98-2023-nd-cp')
    expect([
      inForce(decree, '2023-12-31'),
      inForce(decree, '2024-01-31'),
      inForce(decree, '2026-11-23'),
    ]).toEqual(['not-yet', 'in-force', 'expired'])
    expect(decree.validityConfidence).toBe('known')
    expect(documentById(catalogue, '152-2025-nd-cp').validityConfidence).toBe('verified')
  })
})
