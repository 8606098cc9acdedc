/** The grammar of document numbers as data, and that the rules of form agree with its examples. */
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue, RAW_PACKS } from './built-in-catalogue'

const FORM_RULES = [
  'reference-well-formed',
  'reference-type-matches-symbol',
  'reference-issuer-matches-symbol',
  'reference-year-matches-date',
]
const catalogue = builtInCatalogue()
const { symbols } = RAW_PACKS.find(({ file }) => file === 'symbols.json')!.json as {
  symbols: {
    branches: { id: string; pattern: string; examples: string[] }[]
    issuers: { code: string; activeFrom: string | null; activeTo: string | null }[]
    rightExamples: string[]
    mistakes: { text: string; correction: string }[]
  }
}
const linter = createLinter(
  catalogue,
  RULES.filter(({ id }) => FORM_RULES.includes(id)),
)
const today = { year: 2026, month: 11, day: 23 }

describe('the grammar of document numbers', () => {
  it.each(symbols.branches)('has examples that fit its pattern: $id', ({ pattern, examples }) => {
    const wrong = examples.filter((example) => !new RegExp(pattern, 'u').test(example))
    expect(wrong).toEqual([])
  })

  it('ends no code before it begins, and lists none twice', () => {
    const codes = symbols.issuers.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { activeFrom, activeTo } of symbols.issuers)
      expect((activeFrom ?? '') <= (activeTo ?? '9')).toBe(true)
  })

  it('answers by letters, by type and by code', () => {
    const { typesByAbbreviation, abbreviationsOfType, issuersByCode } = catalogue.symbols
    expect([...typesByAbbreviation.get('TT')!]).toEqual(['thông tư', 'thông tri'])
    expect([...abbreviationsOfType.get('quy định')!]).toEqual(['QyĐ', 'QĐ', 'QĐi'])
    expect(issuersByCode.get('BTP')!.name).toBe('Bộ Tư pháp')
    expect(catalogue.symbols.isVerified('dang')).toBe(true)
    expect(catalogue.symbols.isVerified('lien-tich')).toBe(false)
  })

  it.each(symbols.rightExamples)('has right examples that no rule complains about: %s', (example) => {
    expect(linter.lint(bodyDraft(`theo văn bản số ${example} đã ban hành`), { today })).toEqual([])
  })

  it.each([
    ['Nghị định số 98/2023/ND-CP', '98/2023/NĐ-CP'],
    ['Nghị định số 98/NĐ-CP ngày 31/12/2023', '98/2023/NĐ-CP'],
    ['Chỉ thị số 34/CT-TW', '34-CT/TW'],
    ['Chỉ thị số 34-CT-TW', '34-CT/TW'],
    ['Kế hoạch số 15-KH/UBND', '15/KH-UBND'],
    ['Quyết định số 1171/ QĐ - BTP', '1171/QĐ-BTP'],
    ['Hướng dẫn số 69 – HD/BTGTW', '69-HD/BTGTW'],
    ['Nghị định số 152/2025/NĐCP', '152/2025/NĐ-CP'],
    ['Nghị định số 152/NĐ-CP/2025', '152/2025/NĐ-CP'],
    ['Quyết định số 37/QĐ-UBND/2018', '37/2018/QĐ-UBND'],
    ['Quyết định số 25/2021/QĐ-TTG', '25/2021/QĐ-TTg'],
    ['Nghị quyết số 202/2025/NQ-QH15', '202/2025/QH15'],
  ])('mends %s', (text, number) => {
    const [finding] = linter.lint(bodyDraft(text), { today })
    expect(finding!.fixes[0]!.edits[0]!.replacement).toBe(number)
  })
})
