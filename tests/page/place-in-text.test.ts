import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameText, isSameWording, relocate, smallestChange } from '../../lib/page/place-in-text'

const words = fc.string({
  unit: fc.constantFrom('a', 'b', '1', '/', ' ', '\n', 'Đ', 'é', '\u0301', '🎉'),
  maxLength: 30,
})

describe('smallestChange', () => {
  test('applied inside the stretch it gives the replacement', () => {
    fc.assert(
      fc.property(words, words, (text, replacement) => {
        const { start, end, text: part } = smallestChange(text, replacement)
        expect(text.slice(0, start) + part + text.slice(end)).toBe(replacement)
      }),
      { seed: 1 },
    )
  })

  test('keeps an anchor of the text, so that format comes from inside', () => {
    fc.assert(
      fc.property(words, words, (text, replacement) => {
        const { start, end } = smallestChange(text, replacement)
        if (text !== '' && text !== replacement) expect(end).toBeGreaterThan(start)
      }),
      { seed: 2 },
    )
  })

  test.each([
    ['30/2/2024', '03/02/2024', { start: 0, end: 3, text: '03/0' }],
    ['3/2', '03/2', { start: 0, end: 1, text: '03' }],
    ['số /KH-STP', 'số 15/KH-STP', { start: 2, end: 3, text: ' 15' }],
    ['hai  dấu', 'hai dấu', { start: 3, end: 5, text: ' ' }],
    ['cả', '', { start: 0, end: 2, text: '' }],
    ['', 'mới', { start: 0, end: 0, text: 'mới' }],
  ])('%j → %j', (text, replacement, change) => {
    expect(smallestChange(text, replacement)).toEqual(change)
  })

  test('never cuts a letter from its mark, nor a pair of surrogates', () => {
    expect(smallestChange('a\u0301', 'a\u0300')).toEqual({ start: 0, end: 2, text: 'a\u0300' })
    expect(smallestChange('x🎉', 'x🎈')).toEqual({ start: 1, end: 3, text: '🎈' })
  })
})

describe('relocate', () => {
  test('an edit elsewhere: the stretch is found with its own text', () => {
    fc.assert(
      fc.property(words, words, words, words, fc.boolean(), (before, quote, after, inserted, isBefore) => {
        fc.pre(quote !== '')
        const old = before + quote + after
        const now = isBefore ? inserted + old : old + inserted
        const place = relocate(old, now, { start: before.length, end: before.length + quote.length })
        expect(place).not.toBeNull()
        expect(now.slice(place!.start, place!.end)).toBe(quote)
      }),
      { seed: 3 },
    )
  })

  test('changes on both sides: only where the words and their neighbours stand once', () => {
    const old = 'Mở đầu. Họp sơ kết ngày 30/2/2024 tại hội trường lớn. Kết thúc.'
    const start = old.indexOf('30/2/2024')
    const stretch = { start, end: start + 9 }
    const now = 'Phần mở đầu. Họp sơ kết ngày 30/2/2024 tại hội trường lớn. Hết.'
    expect(relocate(old, now, stretch)).toEqual({ start: now.indexOf('30/2'), end: now.indexOf('30/2') + 9 })
    expect(relocate(old, `${now} Họp sơ kết ngày 30/2/2024 tại hội trường lớn.`, stretch)).toBeNull()
    expect(relocate(old, 'Chỗ khác: 30/2/2024 thôi', stretch)).toBeNull()
  })

  test('a stretch that was changed itself is not found', () => {
    expect(relocate('ngày 30/2 họp', 'ngày 31/2 họp', { start: 5, end: 9 })).toBeNull()
  })

  test('a caret: certain on either side of a change, in doubt at it', () => {
    expect(relocate('ab', 'abX', { start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
    expect(relocate('ab', 'Xab', { start: 1, end: 1 })).toEqual({ start: 2, end: 2 })
    expect(relocate('ab', 'aXb', { start: 1, end: 1 })).toBeNull()
    expect(relocate('ab', 'ab', { start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
  })
})

describe('comparing texts', () => {
  test('kinds of blank, empty lines and zero-width characters do not count; letters and lines do', () => {
    expect(isSameText('a\u00a0b\n\nc\u200b', 'a b\nc')).toBe(true)
    expect(isSameText('a b', 'a  b')).toBe(false)
    expect(isSameWording('a  b \n c', 'a b\nc')).toBe(true)
    expect(isSameWording('a b', 'ab')).toBe(false)
    expect(isSameWording('a\nb', 'a b')).toBe(false)
  })
})
