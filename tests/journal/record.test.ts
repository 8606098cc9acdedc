/** The journal note by note: which entry a note belongs to, what becomes of findings, what must go. */
import { describe, expect, test } from 'vitest'
import { parseEntries } from '../../lib/journal/entry'
import { MAX_FINDINGS } from '../../lib/journal/kept-findings'
import { bounded, MAX_ALL_FINDINGS, MAX_ENTRIES, record, restored } from '../../lib/journal/record'
import { fates, note, noted, PUBLISHED, recorded, stamp } from './note-fixture'

const WRONG = noted('30/2/2024')
const OTHER = noted('31/6/2024')
const EMPTY = noted('', { id: 'field-filled|summary', ruleId: 'field-filled', group: 'field' })

describe('repeated checks of one post', () => {
  test('make one entry, as long as it is not published', () => {
    const entries = recorded(note(), note({ title: 'Phát động thi đua năm 2024' }), note({ act: PUBLISHED }))
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      id: 'entry-0',
      checks: 3,
      day: '2024-01-03',
      textHash: 'hash-2',
      publication: { way: 'clean', label: 'Xuất bản', at: stamp(2).at },
    })
  })

  test('go on at the same address on another day, when the title is the same', () => {
    expect(recorded(note(), note({ visit: 'visit-2', title: ' phát động thi đua ' }))).toHaveLength(1)
    expect(recorded(note(), note({ visit: 'visit-2', title: 'Một bài khác' }))).toHaveLength(2)
    expect(recorded(note({ title: '' }), note({ visit: 'visit-2', title: '' }))).toHaveLength(2)
  })

  test('keep their entry when the portal gives the post another address', () => {
    const entries = recorded(note({ post: 'https://cong/new' }), note({ post: 'https://cong/12' }))
    expect(entries.map(({ post }) => post)).toEqual(['https://cong/12'])
  })

  test('begin another entry once the post was published and is changed', () => {
    const entries = recorded(note({ act: PUBLISHED }), note())
    expect(entries.map(({ publication }) => publication !== null)).toEqual([true, false])
  })

  test('a look at the published text belongs to the published entry, and moves it to no other day', () => {
    const first = record([], note({ act: PUBLISHED }), stamp(0))
    const entries = record(first, note({ visit: 'visit-2' }), stamp(5, { textHash: 'hash-0' }))
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ day: '2024-01-01', checks: 2, lastAt: stamp(0).at })
  })

  test('count how often a publication was held', () => {
    const stopped = note({ act: { do: 'stopped' }, findings: [WRONG] })
    expect(recorded(stopped, stopped, note())[0]?.stops).toBe(2)
  })
})

describe('a finding', () => {
  test('is fixed by our correction, gone by the person’s hand, or still there', () => {
    const third = noted('29/2/2023')
    const [entry] = recorded(
      note({ findings: [WRONG, OTHER, third] }),
      note({ findings: [third], corrected: [WRONG.id] }),
    )
    expect(fates(entry!)).toEqual(['30/2/2024 fixed', '31/6/2024 gone', '29/2/2023 open'])
  })

  test('that is undone stands again', () => {
    const [entry] = recorded(
      note({ findings: [WRONG] }),
      note({ corrected: [WRONG.id] }),
      note({ findings: [WRONG], corrected: [WRONG.id] }),
    )
    expect(fates(entry!)).toEqual(['30/2/2024 open'])
  })

  test('whose neighbours were rewritten is still the same one', () => {
    const moved = { ...WRONG, id: 'date-exists|khác|30/2/2024' }
    const [entry] = recorded(note({ findings: [WRONG] }), note({ findings: [moved] }))
    expect(entry!.findings).toMatchObject([{ id: moved.id, fate: 'open' }])
  })

  test('about an empty field that was filled in leaves no trace, one that was set aside does', () => {
    const aside = noted('', { id: 'field-filled|author', standing: 'ignored', reason: 'Tin tổng hợp' })
    const [entry] = recorded(note({ findings: [EMPTY, aside] }), note())
    expect(entry!.findings).toMatchObject([{ fate: 'ignored', reason: 'Tin tổng hợp' }])
  })

  test('keeps the reason for which it was set aside or published with', () => {
    const overridden = { ...WRONG, standing: 'overridden', reason: 'Đã thống nhất' } as const
    const [entry] = recorded(
      note({ findings: [overridden] }),
      note({ findings: [{ ...overridden, reason: '' }] }),
    )
    expect(entry!.findings).toMatchObject([{ fate: 'overridden', reason: 'Đã thống nhất' }])
  })

  test('that was accepted in an earlier publication brings its reason along', () => {
    const overridden = { ...WRONG, standing: 'overridden', reason: 'Đã thống nhất' } as const
    const entries = recorded(
      note({ findings: [overridden], act: { ...PUBLISHED, way: 'overridden', reason: 'Đã thống nhất' } }),
      note({ findings: [{ ...overridden, reason: '' }], visit: 'visit-2', act: PUBLISHED }),
    )
    expect(entries).toHaveLength(2)
    expect(entries[1]!.findings[0]!.reason).toBe('Đã thống nhất')
  })
})

describe('the bounds', () => {
  test('the gravest findings of a post are kept, and the others counted', () => {
    const hints = Array.from({ length: MAX_FINDINGS }, (_, i) => noted(`gợi ý ${i}`, { severity: 'hint' }))
    const [entry] = recorded(note({ findings: [...hints, WRONG] }))
    expect(entry!.findings).toHaveLength(MAX_FINDINGS)
    expect(entry!.omitted).toBe(1)
    expect(fates(entry!)).toContain('30/2/2024 open')
  })

  test('the oldest entries go first, by number and by what they hold', () => {
    const [entry] = recorded(note({ findings: [WRONG] }))
    const many = Array.from({ length: MAX_ENTRIES + 3 }, (_, i) => ({ ...entry!, id: `${i}` }))
    expect(bounded(many).map(({ id }) => id)[0]).toBe('3')
    const findings = Array.from({ length: MAX_ALL_FINDINGS / 2 }, () => entry!.findings[0]!)
    const heavy = ['a', 'b', 'c'].map((id) => ({ ...entry!, id, findings }))
    expect(bounded(heavy).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})

test('what was cleared comes back among what was written since', () => {
  const taken = recorded(note(), note({ visit: 'visit-2', title: 'Bài hai' }))
  const since = record([], note({ visit: 'visit-3', title: 'Bài ba' }), stamp(7))
  expect(restored(since, taken).map(({ title }) => title)).toEqual(['Phát động thi đua', 'Bài hai', 'Bài ba'])
  expect(restored(taken, taken)).toHaveLength(2)
})

test('entries never hold the text, and what cannot be read of them is told apart', () => {
  const [entry] = recorded(note({ texts: ['Tiêu đề', 'Một đoạn văn riêng'] }))
  expect(JSON.stringify(entry)).not.toContain('Một đoạn văn riêng')
  const strange = { ...entry!, kind: 'a-kind-of-tomorrow' }
  expect(parseEntries([entry, { id: 1 }, strange, null])).toEqual({
    entries: [entry, { ...entry, kind: 'other' }],
    broken: [{ id: 1 }, null],
  })
})
