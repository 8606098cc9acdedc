/** A document entered by hand: the grammar, the calendar and the rules decide whether it may enter the catalogue. */
import { describe, expect, it } from 'vitest'
import { createConsultation } from '../../lib/lint/consultation'
import type { DocumentForm } from '../../lib/lint/new-document'
import { builtInCatalogue } from './built-in-catalogue'

const consultation = createConsultation(builtInCatalogue())

const check = (changes: Partial<DocumentForm> = {}) =>
  consultation.checkDocument(
    {
      symbol: '977/KH-UBND',
      documentType: '',
      issuedOn: '12/10/2026',
      issuer: 'UBND tỉnh Bắc Ninh',
      subject: 'Về  cải cách hành chính.',
      ...changes,
    },
    { year: 2026, month: 11, day: 30 },
  )

const problems = (changes: Partial<DocumentForm>) =>
  check(changes).problems.map(({ field, severity, corrections }) => [field, severity, ...corrections])

describe('a document in order', () => {
  it('becomes a record that cites well, its type told by the number', () => {
    const { record, citation, documentType, problems } = check()
    expect(problems).toEqual([])
    expect(documentType).toBe('Kế hoạch')
    expect(record).toMatchObject({ id: '977-kh-ubnd-2026', issuedOn: '2026-10-12', confidence: 'known' })
    expect(citation).toBe(
      'Kế hoạch số 977/KH-UBND ngày 12/10/2026 của UBND tỉnh Bắc Ninh về cải cách hành chính',
    )
  })

  it('of the Party and of the National Assembly', () => {
    expect(check({ symbol: '45-CT/TW', issuer: 'Ban Bí thư' }).record?.documentType).toBe('Chỉ thị')
    expect(check({ symbol: '15/2026/QH15', issuer: 'Quốc hội', subject: 'Dữ liệu' }).citation).toMatch(
      /^Luật Dữ liệu/,
    )
  })

  it('is no record while a part is missing, and nothing is wrong yet', () => {
    for (const field of ['symbol', 'issuedOn', 'issuer', 'subject'] as const)
      expect(check({ [field]: '' })).toMatchObject({ problems: [], record: null, citation: '' })
  })
})

describe('what keeps a document out', () => {
  it.each<[Partial<DocumentForm>, string[]]>([
    [{ symbol: '977-KH/UBND' }, ['symbol', 'error', '977/KH-UBND']],
    [{ symbol: '32/2013/TT/BTC' }, ['symbol', 'error', '32/2013/TT-BTC']],
    [{ symbol: '49/NQ-TW', issuer: 'Bộ Chính trị' }, ['symbol', 'error', '49-NQ/TW']],
    [{ symbol: 'abc' }, ['symbol', 'error']],
    [{ symbol: '98/2023/NĐ-CP', issuer: 'Chính phủ', issuedOn: '31/12/2023' }, ['symbol', 'error']],
    [{ issuedOn: '31/02/2026' }, ['issuedOn', 'error']],
    [{ issuedOn: '01/12/2026' }, ['issuedOn', 'error']],
    [{ issuedOn: 'hôm qua' }, ['issuedOn', 'error']],
    [{ symbol: '99/2025/NĐ-CP', issuer: 'Chính phủ' }, ['symbol', 'error']],
    [{ documentType: 'Quyết định' }, ['symbol', 'error']],
  ])('%j', (changes, expected) => {
    expect(problems(changes)).toEqual([expected])
    expect(check(changes).record).toBeNull()
  })

  it('a doubt is said and keeps nothing out', () => {
    const doubtful = { symbol: '12/2025/TT-BTP', issuedOn: '01/02/2025', issuer: 'Bộ Nội vụ' }
    expect(problems(doubtful)).toEqual([['symbol', 'warning']])
    expect(check(doubtful).record).not.toBeNull()
  })
})
