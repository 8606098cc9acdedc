/** One's own pack: versions, what a file may claim, what it would change, the way back, and its place in the catalogue. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import { comparePacks, mergePacks } from '../../lib/packs/compare-packs'
import { holdVerified } from '../../lib/packs/hold-verified'
import { joinCatalogue } from '../../lib/packs/join-catalogue'
import { packJsonSchema, recordCount, writePack } from '../../lib/packs/own-pack'
import { MOST_HISTORY, MOST_STATES, type PackState, packAt, withState } from '../../lib/packs/pack-history'
import { readPack, readPackJson } from '../../lib/packs/read-pack'
import { ROOT } from '../house/source-files'
import { RAW_PACKS } from '../lint/built-in-catalogue'
import { beside, ownAnniversary, ownDocument, packOf } from './pack-fixture'

const plan2024 = RAW_PACKS.find(({ file }) => file === 'plan-2024.json')!.json

function mustRead(json: unknown) {
  const read = readPackJson(json)
  if (!read.ok) throw new Error(read.reason)
  return read
}

describe('a pack', () => {
  it('is the same after it was written and read', () => {
    const pack = packOf({
      name: 'Sở Tư pháp',
      legalDocuments: [ownDocument()],
      anniversaries: [ownAnniversary()],
      rules: { 'tone-marks-consistent': { isOff: true } },
    })
    const read = readPack(writePack(pack))
    expect(read).toEqual({ ok: true, pack, refused: [], isOld: false })
    expect(recordCount(pack)).toBe(3)
  })

  it('of version 1 is read as one of today, all of it', () => {
    const { pack, refused, isOld } = mustRead(plan2024)
    expect({ isOld, refused, version: pack.version, plans: pack.plans.length }).toEqual({
      isOld: true,
      refused: [],
      version: 2,
      plans: 1,
    })
    expect(pack.plans).toEqual((plan2024 as { plans: unknown }).plans)
  })

  it('of version 1 may leave lists out', () => {
    expect(mustRead({ schema: 1, asOf: '2025-05-05' }).pack).toEqual(packOf({ asOf: '2025-05-05' }))
  })

  it('has its JSON Schema beside it', () => {
    const written = readFileSync(join(ROOT, 'public/schema/goi-du-lieu.schema.json'), 'utf8')
    expect(JSON.parse(written), 'Run: npm run pack-schema').toEqual(
      JSON.parse(JSON.stringify(packJsonSchema())),
    )
  })
})

describe('what a file claims', () => {
  const claiming = packOf({
    legalDocuments: [ownDocument({ confidence: 'verified', validityConfidence: 'verified' })],
    anniversaries: [ownAnniversary()],
  })

  it('is held as known: a file may say verified of anything', () => {
    const { pack, held } = holdVerified(claiming, 'file')
    expect(held).toEqual(['9-kh-stp-2026'])
    expect(pack.legalDocuments[0]).toMatchObject({ confidence: 'known', validityConfidence: 'known' })
    expect(pack.anniversaries).toEqual(claiming.anniversaries)
  })

  it('is held in the parts of a plan too', () => {
    const { pack } = mustRead(
      JSON.parse(JSON.stringify(plan2024).replaceAll('"confidence":"known"', '"confidence":"verified"')),
    )
    const { pack: held } = holdVerified(pack, 'file')
    expect(JSON.stringify(held)).not.toContain('verified')
  })

  it('stands where a policy vouches for it', () => {
    expect(holdVerified(claiming, 'policy')).toEqual({ pack: claiming, held: [] })
  })
})

describe('merging', () => {
  const own = packOf({
    legalDocuments: [ownDocument(), ownDocument({ id: 'of-mine', symbol: '10/KH-STP' })],
    anniversaries: [ownAnniversary()],
  })
  const incoming = packOf({
    legalDocuments: [
      ownDocument({ subject: 'phát động phong trào thi đua năm 2026' }),
      ownDocument({ id: '30-qd-stp-2026', documentType: 'Quyết định', symbol: '30/QĐ-STP' }),
      ownDocument({ id: '98-2023-nd-cp' }),
      ownDocument({ id: 'bad-number', symbol: 'số mười lăm' }),
      ownDocument({ id: 'bad-days', effectiveOn: '2025-01-01' }),
      ownDocument({ id: 'bad-link', supersededBy: 'nobody' }),
    ],
    anniversaries: [ownAnniversary(), ownAnniversary({ id: 'no-day', day: 29, month: 2, year: 1983 })],
    rules: { 'date-exists': { severity: 'warning' }, 'no-such-rule': { isOff: true } },
  })
  const changes = comparePacks(incoming, [{ list: 'plans', id: '[0]', reason: 'year: thiếu' }], beside(own))

  it('tells of each record what would happen, and why not', () => {
    expect(
      changes.map(({ kind, id, reasons, differences }) => [
        kind,
        id,
        ...reasons.map((one) => one.slice(0, 24)),
        ...differences.map(({ field }) => field),
      ]),
    ).toEqual([
      ['changed', '9-kh-stp-2026', 'subject'],
      ['added', '30-qd-stp-2026'],
      ['refused', '98-2023-nd-cp', 'đã có trong danh mục đi k'.slice(0, 24)],
      ['refused', 'bad-number', 'số, ký hiệu “số mười lăm” '.slice(0, 24)],
      ['refused', 'bad-days', 'ngày ban hành, có hiệu lực'.slice(0, 24)],
      ['refused', 'bad-link', 'trỏ tới văn bản không có: '.slice(0, 24)],
      ['same', 'thanh-lap-so-tu-phap-vinh-ha'],
      ['refused', 'no-day', 'ngày 29/2/1983 không có t'.slice(0, 24)],
      ['added', 'date-exists'],
      ['refused', 'no-such-rule', 'không có quy tắc này'],
      ['refused', '[0]', 'year: thiếu'],
    ])
  })

  it('makes what was taken, and leaves everything else as it was', () => {
    const before = structuredClone(own)
    const merged = mergePacks(own, incoming, changes, '2026-03-03')
    expect(own).toEqual(before)
    expect(merged.legalDocuments.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
      'of-mine phát động thi đua năm 2026',
      '9-kh-stp-2026 phát động phong trào thi đua năm 2026',
      '30-qd-stp-2026 phát động thi đua năm 2026',
    ])
    expect(merged.rules).toEqual({ 'date-exists': { severity: 'warning' } })
    expect(mergePacks(own, incoming, [], '2026-03-03')).toEqual({ ...own, asOf: '2026-03-03' })
  })

  it('refuses a plan whose records are not there', () => {
    const { pack } = mustRead(
      JSON.parse(JSON.stringify(plan2024).replaceAll('"thanh-lap-dang"', '"ngay-la"')),
    )
    const [change] = comparePacks(pack, [], beside(packOf()))
    expect(change).toMatchObject({ kind: 'refused', reasons: ['trỏ tới bản ghi không có: ngay-la'] })
  })
})

describe('the way back', () => {
  const state = (at: number, size = 0): PackState => ({
    at,
    why: 'merge',
    pack: packOf({
      name: String(at),
      legalDocuments: Array.from({ length: size }, (_, i) => ownDocument({ id: `d-${i}` })),
    }),
  })

  it('leads to the last states, and no farther', () => {
    let history: PackState[] = []
    for (let at = 1; at <= MOST_STATES + 5; at++) history = withState(history, state(at))
    expect(history.map(({ at }) => at)).toEqual(
      Array.from({ length: MOST_STATES }, (_, i) => MOST_STATES + 5 - i),
    )
    expect(packAt(history, MOST_STATES)?.name).toBe(String(MOST_STATES))
    expect(packAt(history, 1)).toBeNull()
  })

  it('takes no more room than it has, but always keeps the newest', () => {
    const records = Math.ceil((MOST_HISTORY * 0.6) / JSON.stringify(ownDocument()).length)
    const big = withState(withState(withState([], state(1, records)), state(2, records)), state(3))
    expect(big.map(({ at }) => at)).toEqual([3, 2])
    expect(withState(big, state(4, records * 3)).map(({ at }) => at)).toEqual([4])
  })
})

describe("one's own pack in the catalogue", () => {
  const builtIn = RAW_PACKS.map(({ json }) => json) as Parameters<typeof joinCatalogue>[0]

  it('adds its records, and lets what ships stand', () => {
    const own = packOf({
      legalDocuments: [ownDocument(), ownDocument({ id: '98-2023-nd-cp', subject: 'của riêng' })],
    })
    const catalogue = createCatalogue(joinCatalogue(builtIn, own))
    expect(catalogue.documentsById.get('9-kh-stp-2026')?.symbol).toBe('09/KH-STP')
    expect(catalogue.documentsById.get('98-2023-nd-cp')?.subject).not.toBe('của riêng')
  })

  it('puts its plan in the place of the shipped one of that body and year', () => {
    const { pack } = mustRead(plan2024)
    const own = packOf({ plans: [{ ...pack.plans[0]!, id: 'cua-toi' }] })
    expect(createCatalogue(joinCatalogue(builtIn, own)).plans.map(({ id }) => id)).toEqual(['cua-toi'])
  })

  it('changes nothing while it is empty', () => {
    expect(joinCatalogue(builtIn, packOf())).toEqual(builtIn)
  })
})
