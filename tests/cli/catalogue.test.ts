/** `catalogue -- check`: what cannot be right in a catalogue is told, grouped, and the exit code says whether it was. */
import { describe, expect, it } from 'vitest'
import { reportCatalogue } from '../../lib/cli/check-catalogue'
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import { inconsistencies } from '../../lib/lint/catalogue/inconsistencies'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import { builtInCatalogue } from '../lint/built-in-catalogue'

const SOUND: LegalDocument = {
  id: 'quyet-dinh-mau',
  documentType: 'Quyết định',
  symbol: '12/2024/QĐ-UBND',
  issuedOn: '2024-03-01',
  issuer: 'UBND tỉnh Bắc Ninh',
  subject: 'ban hành Quy chế mẫu',
  effectiveOn: '2024-03-15',
  expiredOn: null,
  supersededBy: null,
  amends: [],
  confidence: 'verified',
  validityConfidence: 'known',
  sources: ['https://example.gov.vn/12'],
  notes: '',
}

const catalogueOf = (...records: readonly Partial<LegalDocument>[]) =>
  createCatalogue([
    {
      schema: 1,
      asOf: '2026-01-01',
      legalDocuments: records.map((record) => ({ ...SOUND, ...record })),
      anniversaries: [],
    },
  ])
const kinds = (...records: readonly Partial<LegalDocument>[]) =>
  inconsistencies(catalogueOf(...records)).map(({ kind, id }) => `${kind} ${id}`)

describe('the consistency of a catalogue', () => {
  it('finds nothing in a sound record', () => {
    expect(kinds({})).toEqual([])
    expect(reportCatalogue(catalogueOf({})).exitCode).toBe(0)
  })

  it.each<[string, readonly Partial<LegalDocument>[], readonly string[]]>([
    ['effect before issue', [{ effectiveOn: '2024-02-01' }], ['days-in-order quyet-dinh-mau']],
    ['the year of the number', [{ issuedOn: '2023-03-01' }], ['year-in-number quyet-dinh-mau']],
    ['a symbol of no norm', [{ symbol: '12-2024 QĐ UBND' }], ['symbol quyet-dinh-mau']],
    [
      'a successor that is not there',
      [{ supersededBy: 'khong-co', expiredOn: '2025-01-01' }],
      ['dangling quyet-dinh-mau'],
    ],
    ['an amended document that is not there', [{ amends: ['khong-co'] }], ['dangling quyet-dinh-mau']],
    [
      'itself as successor',
      [{ supersededBy: 'quyet-dinh-mau', expiredOn: '2025-01-01' }],
      ['dangling quyet-dinh-mau', 'cycle quyet-dinh-mau'],
    ],
    ['an id twice', [{}, { symbol: '13/2024/QĐ-UBND' }], ['id-twice quyet-dinh-mau']],
    ['a number twice', [{}, { id: 'b' }], ['number-twice b']],
    ['no source', [{ sources: [] }], ['without-source quyet-dinh-mau']],
    [
      'a circle of successors',
      [
        { supersededBy: 'b', expiredOn: '2025-01-01' },
        { id: 'b', symbol: '13/2024/QĐ-UBND', supersededBy: 'quyet-dinh-mau', expiredOn: '2025-01-01' },
      ],
      ['cycle quyet-dinh-mau', 'cycle b'],
    ],
    [
      'a successor that is older',
      [
        { supersededBy: 'b', expiredOn: '2025-01-01' },
        { id: 'b', symbol: '13/2023/QĐ-UBND', issuedOn: '2023-01-01', effectiveOn: null },
      ],
      ['successor-order quyet-dinh-mau'],
    ],
  ])('finds %s', (_, records, expected) => {
    expect(kinds(...records)).toEqual(expected)
    expect(reportCatalogue(catalogueOf(...records)).exitCode).toBe(1)
  })

  it('lets two provinces have one number and day, and a serial be unknown', () => {
    expect(kinds({}, { id: 'b', issuer: 'UBND tỉnh Hà Nam' })).toEqual([])
    expect(kinds({ symbol: '/QĐ-UBND' })).toEqual([])
  })

  it('only notes what waits to be confirmed', () => {
    const open: Partial<LegalDocument>[] = [
      { confidence: 'known' },
      { id: 'b', symbol: '13/2024/QĐ-UBND', supersededBy: 'quyet-dinh-mau' },
      { id: 'c', symbol: '14/2024/QĐ-UBND', expiredOn: '2025-01-01' },
      { id: 'd', symbol: '15/QĐ-UBND', issuedOn: null, effectiveOn: null },
    ]
    expect(kinds(...open)).toEqual([
      'without-expiry b',
      'without-successor c',
      'without-day d',
      'only-known quyet-dinh-mau',
    ])
    const { text, exitCode } = reportCatalogue(catalogueOf(...open))
    expect(exitCode).toBe(0)
    expect(text).toContain(
      'GHI CHÚ  Có văn bản thay thế nhưng chưa rõ ngày hết hiệu lực (1)\n  b: thay bằng quyet-dinh-mau',
    )
    expect(text).toContain('4 văn bản, 0 ngày kỷ niệm; 0 lỗi, 4 ghi chú.')
  })

  it('finds no contradiction in the built-in catalogue', () => {
    const { text, exitCode } = reportCatalogue(builtInCatalogue())
    expect(exitCode, text).toBe(0)
  })
})
