/** Blocks: lines with a normalised text, and the way back to the text as given. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawRange, readBlocks } from '../../lib/lint/blocks'

const blocksOf = (text: string) => readBlocks({ name: 'body', label: 'Nội dung', required: false, text })

/** What the given text holds where the normalised text holds `quote`. */
function rawQuote(text: string, quote: string): string {
  const [block] = blocksOf(text)
  const start = block!.text.indexOf(quote)
  expect(start, `“${quote}” in “${block!.text}”`).toBeGreaterThanOrEqual(0)
  const range = rawRange(block!, { start, end: start + quote.length })
  return text.slice(range.start, range.end)
}

describe('readBlocks', () => {
  it('cuts at line ends of every kind and leaves empty lines out', () => {
    const blocks = blocksOf('một\nhai\r\n\r\nba\u2028bốn\u2029năm\u000bsáu\rbảy\n')
    expect(blocks.map(({ text }) => text)).toEqual(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy'])
    for (const block of blocks) expect(block.text).toBe(block.raw)
  })

  it('leaves a text alone that needs no work', () => {
    expect(blocksOf('Hội nghị ngày 30/2/2025')[0]!.rawOffsets).toBeNull()
    expect(blocksOf('')).toEqual([])
  })

  it.each([
    ['decomposed letters', 'ngày 3 tháng Hai'.normalize('NFD'), 'ngày 3 tháng Hai'],
    ['half composed letters', 'nga\u0300y th\u01b0\u0301 s\u00e1u v\u00ea\u0301', 'ngày thứ sáu vế'],
    ['marks in another order', 'e\u0323\u0302', 'ệ'],
    ['blanks of all widths', 'ngày\u00a03\u2009/\u202f2\t/\u30002024', 'ngày 3 / 2 / 2024'],
    ['invisible characters', 'ng\u00adày 30\u200b/2/\ufeff2024\u2060', 'ngày 30/2/2024'],
    ['look-alike letters and digits', 'N\u00d0-CP Q\u0189 ３０/２', 'NĐ-CP QĐ 30/2'],
  ])('normalises %s', (_, given, text) => {
    expect(blocksOf(given)[0]!.text).toBe(text)
  })

  it('finds the way back to the exact stretch as given', () => {
    const decomposed = 'Họp ngày 30/2/2024 nhé'.normalize('NFD')
    expect(rawQuote(decomposed, 'ngày')).toBe('ngày'.normalize('NFD'))
    expect(rawQuote(decomposed, '30/2/2024')).toBe('30/2/2024')
    expect(rawQuote('ngày 3\u00ad0/2/20\u200b24\u200b.', '30/2/2024')).toBe('3\u00ad0/2/20\u200b24')
    expect(rawQuote('\u200bngày\u00a030/2', 'ngày 30/2')).toBe('ngày\u00a030/2')
  })

  it('keeps surrogate pairs whole and never throws on any text', () => {
    expect(rawQuote('😀\u0301 ngày\u00a03', 'ngày')).toBe('ngày')
    const hostile = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(hostile, (text) => {
        for (const block of blocksOf(text)) {
          expect(text.slice(block.start, block.start + block.raw.length)).toBe(block.raw)
          const whole = rawRange(block, { start: 0, end: block.text.length })
          expect(whole.start).toBeLessThanOrEqual(whole.end)
          expect(block.raw).toContain(text.slice(whole.start, whole.end))
          if (block.rawOffsets) expect(block.rawOffsets).toHaveLength(block.text.length + 1)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is the same for composed and decomposed text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ngàyệữĐăư 3/0.'), maxLength: 40 })
    fc.assert(
      fc.property(letters, (text) => {
        const texts = (given: string) => blocksOf(given).map((block) => block.text)
        expect(texts(text.normalize('NFD'))).toEqual(texts(text.normalize('NFC')))
      }),
    )
  })
})
