/** Confirmed items become a plan that the brain judges posts by; what is not filled in rightly keeps all of it out. */
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { joinCatalogue } from '../../lib/packs/join-catalogue'
import { emptyPack } from '../../lib/packs/own-pack'
import { assemblePlan } from '../../lib/plan-import/assemble-plan'
import type { DraftItem } from '../../lib/plan-import/draft-item'
import { RAW_PACKS } from '../lint/built-in-catalogue'
import { OWN_PLANS, ownText } from './own-plans'
import { CATALOGUE, readOwn, TODAY } from './plan-lines'

const OPTIONS = { catalogue: CATALOGUE, asOf: '2026-02-01' }
const itemsOf = async (plan: (typeof OWN_PLANS)[number]) =>
  (await readOwn(`${plan}.txt`, Buffer.from(ownText(plan)))).items

function mustAssemble(items: readonly DraftItem[]) {
  const made = assemblePlan(items, OPTIONS)
  if (!made.ok) throw new Error(`${made.message} ${JSON.stringify(made.problems)}`)
  return made
}

describe('assemblePlan', () => {
  it.each(OWN_PLANS)('makes a plan of %s with every record it points to', async (name) => {
    const { plan, pack } = mustAssemble(await itemsOf(name))
    const documents = new Set([...CATALOGUE.documentsById.keys(), ...pack.legalDocuments.map(({ id }) => id)])
    const anniversaries = new Set([...CATALOGUE.anniversaries, ...pack.anniversaries].map(({ id }) => id))
    expect(
      [plan.document, ...plan.legalBases.map(({ document }) => document)].filter((id) => !documents.has(id)),
    ).toEqual([])
    expect(plan.anniversaries.filter(({ anniversary }) => !anniversaries.has(anniversary))).toEqual([])
    expect(pack.legalDocuments.filter(({ confidence }) => confidence !== 'known')).toEqual([])
  })

  it('takes only what was confirmed', async () => {
    const items = await itemsOf('so-tu-phap')
    const head = items.filter(({ kind }) => kind === 'plan' || kind === 'issuer')
    const { plan, pack } = mustAssemble(head)
    expect([plan.slogans, plan.legalBases, plan.movements, plan.periods, plan.deadlines]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
    expect(plan.theme).toBeNull()
    expect(pack.legalDocuments.map(({ symbol }) => symbol)).toEqual(['18/KH-STP'])
  })

  it('leaves an anniversary that was skipped out of its period', async () => {
    const items = (await itemsOf('so-tu-phap')).filter(
      ({ fields }) => fields.anniversary !== 'giai-phong-mien-nam',
    )
    expect(mustAssemble(items).plan.periods[0]!.anniversaries).toEqual(['ngay-sinh-chu-tich-ho-chi-minh'])
  })

  it.each([
    ['deadline', 'day', '31/4/2026', 'phải là ngày có thật'],
    ['period', 'to', '01/01/2026', 'phải không sau'],
    ['anniversary', 'count', '0', 'phải lớn hơn 0'],
    ['movement', 'to', '2020', 'năm cuối trước năm đầu'],
    ['issuer', 'place', '', 'cần điền'],
    ['basis', 'issuedOn', 'hôm qua', 'phải là ngày có thật'],
  ] as const)('makes nothing while a %s has a wrong %s', async (kind, field, value, why) => {
    const items = await itemsOf('so-tu-phap')
    const at = items.findIndex(
      (item) => item.kind === kind && (kind !== 'movement' || item.fields.from !== ''),
    )
    const changed = items.map((item, i) =>
      i === at ? { ...item, fields: { ...item.fields, [field]: value } } : item,
    )
    const made = assemblePlan(changed, OPTIONS)
    if (made.ok) throw new Error('It was taken.')
    expect(made.problems).toEqual([{ item: items[at]!.id, field, reason: expect.stringContaining(why) }])
  })

  it('needs the plan and its issuer', async () => {
    const items = (await itemsOf('so-tu-phap')).filter(({ kind }) => kind !== 'issuer')
    expect(assemblePlan(items, OPTIONS)).toMatchObject({
      ok: false,
      message: expect.stringContaining('cơ quan ban hành'),
    })
  })

  it('takes the place of the plan of that body and year that is there', async () => {
    const items = await itemsOf('so-tu-phap')
    const first = mustAssemble(items)
    const own = {
      ...emptyPack('2026-02-01'),
      ...first.pack,
      version: 2 as const,
      profiles: [],
      rules: {},
      plans: [first.plan],
      organisations: [],
    }
    const packs = RAW_PACKS.map(({ json }) => json) as Parameters<typeof joinCatalogue>[0]
    const again = assemblePlan(items, { ...OPTIONS, catalogue: createCatalogue(joinCatalogue(packs, own)) })
    expect(again).toMatchObject({ ok: true, plan: { id: first.plan.id, document: first.plan.document } })
  })
})

describe('a post about the plan', () => {
  it('is held to its deadlines and names', async () => {
    const { pack } = mustAssemble(await itemsOf('so-tu-phap'))
    const packs = RAW_PACKS.map(({ json }) => json) as Parameters<typeof joinCatalogue>[0]
    const linter = createLinter(createCatalogue([...packs, pack]))
    const text = [
      'Sở Tư pháp tỉnh Vĩnh Hà phát động phong trào thi đua năm 2026.',
      'Các phòng gửi báo cáo sơ kết về Văn phòng Sở chậm nhất ngày 15/6/2026.',
      'Hưởng ứng phong trào thi đua “Mỗi tuần một câu hỏi pháp luật cho bà con vùng xa”.',
    ].join('\n')
    const rules = linter.lint(bodyDraft(text), { today: TODAY }).map(({ ruleId }) => ruleId)
    expect(rules).toEqual(expect.arrayContaining(['deadline-matches-plan', 'movement-named-exactly']))
  })
})
