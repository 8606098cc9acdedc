/** What a caret (|) or a selection ([…]) in a line stands on: how far the citation reaches, and which records it may mean. */
import { describe, expect, it } from 'vitest'
import { citedAt } from '../../lib/lint/references/cited-at'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()

function ask(marked: string): [string, readonly string[]] | null {
  const start = marked.search(/[[|]/)
  const text = marked.replace(/[[\]|]/g, '')
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start
  const cited = citedAt(text, { start, end }, catalogue, '2024-06-05')
  return cited && [text.slice(cited.start, cited.end), cited.documents]
}

const DECREE = ['98-2023-nd-cp']

describe('the citation at the caret', () => {
  it.each([
    ['theo quy định tại Nghị định| 98 và văn bản khác', 'Nghị định 98'],
    ['theo quy định tại Nghị định 98|', 'Nghị định 98'],
    ['theo quy định tại |Nghị định 98', 'Nghị định 98'],
    ['theo [Nghị định 98] của Chính phủ', 'Nghị định 98 của Chính phủ'],
    ['khoản 2 Điều 5 nghị định 98|', 'nghị định 98'],
    ['theo NĐ 98| thì', 'NĐ 98'],
    ['theo NĐ 98/2023|/NĐ-CP của', 'NĐ 98/2023/NĐ-CP'],
  ])('%s', (marked, words) => {
    expect(ask(marked)).toEqual([words, DECREE])
  })

  it('reaches over day, issuer and subject, but not into the sentence behind them', () => {
    expect(ask('theo Nghị định số 98| ngày 31/12/2023 của Chính phủ quy định chi tiết, các đơn vị')).toEqual([
      'Nghị định số 98 ngày 31/12/2023 của Chính phủ quy định chi tiết',
      DECREE,
    ])
    expect(
      ask('theo Nghị định số 98/2023/NĐ-CP| ngày 31/12/2023 của Chính phủ quy định mọi thứ khác'),
    ).toEqual(['Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ', DECREE])
  })

  it('offers every record of a number that several bodies gave', () => {
    const [words, documents] = ask('theo Thông tư 01| và hướng dẫn')!
    expect(words).toBe('Thông tư 01')
    expect(documents).toContain('01-2024-tt-bnv')
    expect(documents.length).toBeGreaterThan(1)
  })

  it('knows laws by name, misspelt or not, the one of the post’s day first', () => {
    expect(ask('Luật Thi đua khen thưởng|')).toEqual([
      'Luật Thi đua khen thưởng',
      ['luat-tdkt-2022', 'luat-tdkt-2003'],
    ])
    expect(ask('theo Luật Thi đua|, khen thưởng năm 2003, đơn vị')![1]).toEqual(['luat-tdkt-2003'])
  })

  it('fills a plan’s blank number', () => {
    expect(ask('Kế hoạch số /KH-STP| ngày tháng 01 năm 2024 của Sở Tư pháp')![1]).toContain('24-kh-stp-2024')
  })

  it.each(['không có gì| ở đây', 'theo Nghị định 98 thì |không', 'Nghị định 77777|', 'đạt 98| điểm'])(
    'nothing in: %s',
    (marked) => {
      expect(ask(marked)).toBeNull()
    },
  )

  it('counts offsets in the line as given, invisible characters and decomposed letters included', () => {
    const line = `theo\u200b ${'Nghị định'.normalize('NFD')} 98 và`
    const at = line.indexOf('98')
    const cited = citedAt(line, { start: at, end: at }, catalogue, '2024-06-05')!
    expect(line.slice(cited.start, cited.end).normalize('NFC')).toBe('Nghị định 98')
  })
})
