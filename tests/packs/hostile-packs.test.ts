/** Packs that were made to do harm: refused as a whole, with a reason, after an amount of work that has a bound. */
import { describe, expect, it } from 'vitest'
import { measureJson } from '../../lib/packs/json-bounds'
import { MOST_CHARACTERS, readPack, readPackJson } from '../../lib/packs/read-pack'
import { ownDocument, packOf } from './pack-fixture'

const reason = (text: string) => {
  const read = readPack(text)
  return read.ok ? '(taken)' : read.reason
}
const withField = (field: string, value: string) =>
  JSON.stringify(packOf()).replace('"name":""', `"${field}":${value}`)

describe('a hostile pack', () => {
  it.each([
    ['no JSON', '{"version": 2', 'không đúng định dạng JSON'],
    ['a list', '[]', 'không phải là một gói dữ liệu'],
    ['no version', '{"legalDocuments": []}', 'không ghi phiên bản'],
    ['a version of tomorrow', '{"version": 3}', 'mới hơn tiện ích này'],
    ['a key that reaches the prototype', withField('__proto__', '{"isAdmin": true}'), '__proto__'],
    [
      'such a key in a record',
      JSON.stringify(packOf({ legalDocuments: [ownDocument()] })).replace('"id"', '"constructor":{},"id"'),
      'constructor',
    ],
    [
      'HTML in a name',
      JSON.stringify(
        packOf({ legalDocuments: [ownDocument({ subject: 'về <img src=x onerror=alert(1)> thi đua' })] }),
      ),
      'mã HTML',
    ],
    ['patterns of its own', withField('symbols', '{"branches": [{"pattern": "^(a+)+$"}]}'), 'symbols'],
    ['a text without end', withField('name', `"${'a'.repeat(6000)}"`), 'ký tự'],
    ['lists in lists', withField('x', `${'['.repeat(50)}${']'.repeat(50)}`), 'lồng quá sâu'],
    ['lists in lists without end', '['.repeat(400_000), 'không'],
    ['more than any file', `{"x":"${'a'.repeat(MOST_CHARACTERS)}"}`, 'quá lớn'],
  ])('with %s is refused', (_what, text, why) => {
    expect(reason(text)).toContain(why)
  })

  it('with a million records is refused before any of them is looked at', () => {
    const text = JSON.stringify({ ...packOf(), legalDocuments: Array.from({ length: 1_000_000 }, () => 0) })
    expect(reason(text)).toContain('“legalDocuments” có 1000000 bản ghi')
  })

  it('with a million values elsewhere costs no more looks than the bound', () => {
    const bounds = { mostValues: 1000, deepest: 10, longestText: 100 }
    const wide = { a: Array.from({ length: 1_000_000 }, () => 0) }
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, {}]))
    const nested = Array.from({ length: 500 }, () => Array.from({ length: 500 }, () => 0))
    for (const json of [wide, keys, nested]) {
      const { values, refusal } = measureJson(json, bounds)
      expect(refusal).not.toBeNull()
      expect(values).toBeLessThanOrEqual(bounds.mostValues + 1)
    }
  })

  it('changes nothing of what any object is', () => {
    readPackJson(JSON.parse(withField('__proto__', '{"isAdmin": true}')))
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })
})

describe('a pack with some bad records', () => {
  it('keeps the good ones and says of each other why not', () => {
    const bad = [
      { ...ownDocument(), id: 'Số 9' },
      { ...ownDocument(), id: 'x', issuedOn: '2026-02-30' },
      ownDocument(),
      7,
    ]
    const read = readPackJson({ ...packOf(), legalDocuments: [ownDocument(), ...bad] })
    if (!read.ok) throw new Error(read.reason)
    expect(read.pack.legalDocuments.map(({ id }) => id)).toEqual(['9-kh-stp-2026'])
    expect(read.refused.map(({ id, reason: why }) => `${id}: ${why}`)).toEqual([
      expect.stringContaining('Số 9: id: chỉ gồm chữ thường'),
      expect.stringContaining('x: issuedOn: phải là ngày có thật'),
      '9-kh-stp-2026: mã đứng hai lần trong gói',
      '[4]: thiếu hoặc sai kiểu giá trị',
    ])
  })
})
