import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import { type SearchHit, searchCatalogue } from '../../lib/lint/catalogue/search'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const idOf = (hit: SearchHit): string =>
  hit.kind === 'anniversary'
    ? hit.anniversary.id
    : hit.kind === 'legal-document'
      ? hit.legalDocument.id
      : hit.passage.key.split(' ')[2]!
const ids = (query: string, limit?: number, onIso?: string) =>
  searchCatalogue(catalogue, query, limit, onIso).map(idOf)
const marked = ({ title, ranges }: SearchHit) => ranges.map(({ start, end }) => title.slice(start, end))

describe('searchCatalogue', () => {
  it.each([
    ['nghi dinh 98', '98-2023-nd-cp'],
    ['Nghị định 98', '98-2023-nd-cp'],
    ['nghị định 98'.normalize('NFD'), '98-2023-nd-cp'],
    ['98/2023', '98-2023-nd-cp'],
    ['98/2023/nd-cp', '98-2023-nd-cp'],
    ['nđ-cp 98', '98-2023-nd-cp'],
    ['34-ct', '34-ct-tw-2014'],
    ['34ct', '34-ct-tw-2014'],
    ['chi thi 34', '34-ct-tw-2014'],
    ['luat tdkt 2022', 'luat-tdkt-2022'],
    ['tdkt', 'luat-tdkt-2022'],
    ['luật thi đua khen thưởng năm 2022', 'luat-tdkt-2022'],
    ['thanh lap dang', 'thanh-lap-dang'],
    ['3/2/1930', 'thanh-lap-dang'],
    ['nganh tu phap 28/8', 'truyen-thong-nganh-tu-phap'],
    ['luật luật sư', 'luat-luat-su-2006'],
    ['24/KH-STP', '24-kh-stp-2024'],
    ['phát động thi đua 2024 stp', 'ke-hoach-thi-dua-stp-2024'],
    ['nong thon moi', 'nong-thon-moi'],
    ['chu de 2024', 'chu-de-stp-2024'],
    ['dot thi dua', 'dot-1-2024'],
    ['han bao cao so ket', 'bao-cao-so-ket'],
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id)
  })

  it('asks every word to match', () => {
    expect(ids('nghi dinh 98 khongco')).toEqual([])
    expect(ids('tdkt').length).toBeGreaterThan(3)
    expect(ids('zzz')).toEqual([])
  })

  it('answers nothing to nothing, and keeps to the limit', () => {
    expect(ids('  ., ')).toEqual([])
    expect(ids('ngay', 5)).toHaveLength(5)
    expect(ids('ngay', 0)).toEqual([])
  })

  it('puts what is in force on the given day before what is not', () => {
    const laws = (on: string) =>
      ids('luat ban hanh van ban quy pham phap luat', 20, on).filter((id) => /-20(15|25)$/.test(id))
    expect(laws('2024-01-31')[0]).toBe('luat-bhvbqppl-2015')
    expect(laws('2026-11-23')[0]).toBe('luat-bhvbqppl-2025')
  })

  it('marks what matched, in the title as shown', () => {
    const [decree] = searchCatalogue(catalogue, 'nghi dinh 98')
    expect(decree!.title.slice(0, 26)).toBe('Nghị định số 98/2023/NĐ-CP')
    expect(marked(decree!)).toEqual(['Nghị', 'định', '98', 'định'])
    const [directive] = searchCatalogue(catalogue, '34-ct')
    expect(marked(directive!)).toEqual(['34-CT'])
    const [party] = searchCatalogue(catalogue, 'thanh lap dang')
    expect(marked(party!)).toEqual(['thành', 'lập', 'Đảng'])
    const law = searchCatalogue(catalogue, 'tdkt').find((hit) => idOf(hit) === 'luat-tdkt-2022')
    expect(marked(law!)).toEqual(['Thi đua, khen thưởng'])
  })

  it('survives odd queries', () => {
    for (const query of [
      '(',
      '\\',
      '.*',
      '…',
      '\u0000',
      'a'.repeat(10_000),
      ' '.repeat(10_000),
      '😀',
      '__proto__',
    ]) {
      expect(Array.isArray(ids(query))).toBe(true)
    }
  })

  it('answers from a large catalogue with the same records first', () => {
    const times = Math.ceil(5000 / (catalogue.legalDocuments.length + catalogue.anniversaries.length))
    const pack = {
      schema: 1 as const,
      asOf: catalogue.asOf,
      legalDocuments: [...catalogue.legalDocuments],
      anniversaries: [...catalogue.anniversaries],
    }
    const large = createCatalogue(Array.from({ length: times }, () => pack))
    const found = searchCatalogue(large, 'nghi dinh 98', times).map(idOf)
    expect(found).toEqual(Array.from({ length: times }, () => '98-2023-nd-cp'))
  })
})
