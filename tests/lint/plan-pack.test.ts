/** The 2024 plan as data: every part of it is there, everything it refers to exists, and its days are in order. */
import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../lib/lint/calendar'
import { cite } from '../../lib/lint/catalogue/cite'
import { parsePack } from '../../lib/lint/catalogue/parse-pack'
import { basisItems, itemsFrom, planItems } from '../../lib/lint/plans/plan-items'
import { anniversaryById, builtInCatalogue, documentById, RAW_PACKS } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const plan = catalogue.plans.find(({ year }) => year === 2024)!
const json = RAW_PACKS.find(({ file }) => file === 'plan-2024.json')!.json

describe('the plan of 2024', () => {
  it('has every part', () => {
    const { legalBases, anniversaries, movements, slogans, periods, deadlines, postKinds, portals } = plan
    const counts = [legalBases, anniversaries, movements, slogans, periods, deadlines, postKinds, portals]
    expect(counts.map((list) => list.length)).toEqual([15, 5, 5, 3, 2, 3, 6, 3])
    expect(plan.issuer.name).toBe('Sở Tư pháp tỉnh Bắc Giang')
    expect(slogans.find(({ id }) => id === plan.theme)?.kind).toBe('theme')
  })

  it('refers to records that are there', () => {
    expect(documentById(catalogue, plan.document).symbol).toBe('/KH-STP')
    for (const { document } of plan.legalBases)
      expect(cite(documentById(catalogue, document), 'full')).not.toBe('')
    for (const { anniversary, count } of plan.anniversaries) {
      expect(anniversaryById(catalogue, anniversary).year! + count).toBe(plan.year)
    }
    const listed = plan.anniversaries.map(({ anniversary }) => anniversary)
    expect(new Set(plan.periods.flatMap(({ anniversaries }) => anniversaries))).toEqual(new Set(listed))
  })

  it('has periods that follow each other without a gap and hold their anniversaries', () => {
    const [first, second] = plan.periods
    expect([first!.from.day, first!.to.day, second!.from.day, second!.to.day]).toEqual([
      '2024-01-01',
      '2024-06-30',
      '2024-07-01',
      '2024-12-31',
    ])
    for (const { from, to, anniversaries } of plan.periods) {
      for (const id of anniversaries) {
        const { day, month } = anniversaryById(catalogue, id)
        const iso = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(parseIsoDate(iso)).not.toBeNull()
        expect(iso >= from.day && iso <= to.day, id).toBe(true)
      }
    }
  })

  it('sets its three days', () => {
    expect(plan.deadlines.map(({ topic, day, limit }) => [topic, day, limit])).toEqual([
      ['local-launch', '2024-02-02', 'before'],
      ['interim-report', '2024-06-05', 'by'],
      ['final-report', '2024-11-05', 'by'],
    ])
  })

  it('keeps the slip of the plan in a note, and the right day in the record', () => {
    const founding = plan.anniversaries.find(({ anniversary }) => anniversary === 'thanh-lap-dang')!
    expect(founding.asWritten).toContain('03/2/1930-30/2/2024')
    expect(founding.notes).toContain('30/2/2024')
    expect(anniversaryById(catalogue, 'thanh-lap-dang')).toMatchObject({ day: 3, month: 2, year: 1930 })
  })

  it('says of each part where it stands, whence it is known and how surely', () => {
    const { issuer, slogans, legalBases, anniversaries, movements } = plan
    const { periods, deadlines, postKinds, portals } = plan
    const parts = [
      ...[plan, issuer, ...slogans, ...legalBases, ...anniversaries, ...movements],
      ...[...periods, ...deadlines, ...postKinds, ...portals],
    ]
    for (const { clause, source, confidence } of parts) {
      expect(clause).toMatch(/^(?:Phần|Toàn văn)/)
      expect(documentById(catalogue, source).id).toBe(plan.document)
      // What one plan alone says never carries an error.
      expect(confidence).toBe('known')
    }
  })
})

describe('a plan pack', () => {
  /** The pack with one value changed: the path leads into its plan; undefined takes the value out. */
  const refusal = (path: readonly (string | number)[], value: unknown) => {
    const copy = structuredClone(json) as { plans: Record<string | number, unknown>[] }
    let at = copy.plans[0]!
    for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
    at[path.at(-1)!] = value
    const parsed = parsePack(copy)
    return parsed.ok ? '(accepted)' : parsed.error
  }

  it.each([
    ['a day that does not exist', ['deadlines', 0, 'day'], '2024-02-30', 'ngày có thật'],
    ['a period that ends before it begins', ['periods', 0, 'to', 'day'], '2023-06-30', 'ngày đầu'],
    ['years the wrong way round', ['movements', 2, 'years', 'to'], 2020, 'năm đầu'],
    ['a part without its clause', ['portals', 0, 'clause'], undefined, 'portals[0].clause'],
    ['an unknown kind of post', ['postKinds', 0, 'kind'], 'news', 'postKinds[0].kind'],
  ] as const)('is refused with %s', (_what, path, value, reason) => {
    expect(refusal(path, value)).toContain(reason)
  })

  it('is refused with a plan twice', () => {
    const copy = structuredClone(json) as { plans: unknown[] }
    const parsed = parsePack({ ...copy, plans: [copy.plans[0], copy.plans[0]] })
    expect(parsed.ok ? '' : parsed.error).toContain('đứng ở hai bản ghi')
  })
})

describe('planItems', () => {
  const items = planItems(plan, catalogue)

  it('lists the year in order', () => {
    expect(items.map(({ kind, day }) => `${day} ${kind}`)).toEqual([
      '2024-01-01 period-start',
      '2024-02-02 deadline',
      '2024-02-03 anniversary',
      '2024-05-19 anniversary',
      '2024-06-05 deadline',
      '2024-06-11 anniversary',
      '2024-06-30 period-end',
      '2024-07-01 period-start',
      '2024-08-28 anniversary',
      '2024-09-02 anniversary',
      '2024-11-05 deadline',
      '2024-12-31 period-end',
    ])
  })

  it('gives the rest of the year from a day on', () => {
    expect(itemsFrom(items, '2024-11-05').map(({ id }) => id)).toEqual(['bao-cao-tong-ket', 'dot-2-2024'])
  })

  it('cites an anniversary of the plan rightly', () => {
    const [founding] = items.filter(({ id }) => id === 'thanh-lap-dang')
    expect(founding?.label).toBe('94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)')
  })

  it('cites its bases rightly, beside how the plan writes them', () => {
    const [basis] = basisItems(plan, catalogue).filter(({ id }) => id === '124-kl-tu-bac-giang-2021')
    expect(basis?.asWritten).toContain('124-KL/TU Ngày')
    expect(basis?.citation).toContain('Kết luận số 124-KL/TU, ngày 23/9/2021')
  })
})
