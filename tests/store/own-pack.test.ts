/** One's own pack and the policy's in storage: old values, replacing, going back, who decides. Only the storage is an imitation. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyPack } from '../../lib/packs/own-pack'
import { joinAll, readPolicyPack, shownPolicy } from '../../lib/packs/policy-pack'
import { readPolicy } from '../../lib/packs/policy-schema'
import {
  keepDocument,
  ownDocuments,
  readOwnCatalogue,
  readOwnPack,
  replaceOwnPack,
  rollBack,
} from '../../lib/store/own-pack'
import { currentPolicy } from '../../lib/store/policy'
import { RAW_PACKS } from '../lint/built-in-catalogue'
import { ownDocument, packOf } from '../packs/pack-fixture'

const kept = vi.hoisted(() => ({ local: new Map<string, unknown>(), managed: new Map<string, unknown>() }))

vi.mock('wxt/browser', () => {
  const area = (values: Map<string, unknown>) => ({
    get: async (key?: string) =>
      structuredClone(
        key === undefined ? Object.fromEntries(values) : values.has(key) ? { [key]: values.get(key) } : {},
      ),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(structuredClone(items))) values.set(key, value)
    },
    remove: async (key: string) => void values.delete(key),
  })
  return { browser: { storage: { local: area(kept.local), managed: area(kept.managed) } } }
})

beforeEach(() => {
  kept.local.clear()
  kept.managed.clear()
})

describe("one's own pack", () => {
  it('takes over the documents that earlier versions kept as a list', async () => {
    kept.local.set('documents', [ownDocument()])
    expect((await readOwnPack()).pack.legalDocuments).toEqual([ownDocument()])
    await keepDocument(ownDocument({ id: 'second' }))
    expect((await ownDocuments.get()).value.map(({ id }) => id)).toEqual(['9-kh-stp-2026', 'second'])
    expect(kept.local.get('documents')).toMatchObject({ version: 2 })
  })

  it('is replaced with profiles and rules in one go, and goes back to what it was', async () => {
    kept.local.set('rules', { 'date-exists': { severity: 'warning' } })
    const { pack: from } = await readOwnPack()
    const next = { ...from, legalDocuments: [ownDocument()], rules: {} }
    await replaceOwnPack(next, from, 'merge')
    const { pack, states } = await readOwnPack()
    expect([pack.legalDocuments.length, pack.rules, states.map(({ why }) => why)]).toEqual([1, {}, ['merge']])
    await rollBack(states[0]!.at)
    const back = await readOwnPack()
    expect([back.pack.legalDocuments, back.pack.rules]).toEqual([
      [],
      { 'date-exists': { severity: 'warning' } },
    ])
    expect(back.states.map(({ why }) => why)).toEqual(['back', 'merge'])
  })

  it('is not replaced by what was made from an older state', async () => {
    const { pack: from } = await readOwnPack()
    await keepDocument(ownDocument())
    await expect(replaceOwnPack({ ...from, name: 'x' }, from, 'table')).rejects.toThrow('meantime')
    expect((await readOwnPack()).pack.legalDocuments).toHaveLength(1)
  })

  it('that is broken is set aside, never lost', async () => {
    kept.local.set('documents', { version: 2, legalDocuments: 'x' })
    expect(await readOwnPack()).toMatchObject({ wasCorrupt: true })
    expect(kept.local.get('corrupt:documents')).toEqual({ version: 2, legalDocuments: 'x' })
    expect(await readOwnCatalogue()).toMatchObject({ legalDocuments: [] })
  })
})

describe('a policy', () => {
  const given = packOf({
    name: 'Sở Tư pháp',
    legalDocuments: [ownDocument({ confidence: 'verified' })],
    rules: { 'date-exists': { severity: 'warning' } },
  })

  it('is read from managed storage, and read anew when it changes', async () => {
    expect(await currentPolicy()).toBeNull()
    kept.managed.set('pack', JSON.stringify(given))
    expect((await currentPolicy())!.inline!.pack).toEqual(given)
    kept.managed.set('pack', JSON.stringify({ ...given, name: 'Sở Nội vụ' }))
    expect((await currentPolicy())!.inline!.pack.name).toBe('Sở Nội vụ')
  })

  it('that is broken stops nobody, and says why', () => {
    expect(readPolicyPack('{')).toMatchObject({
      problem: expect.stringContaining('JSON'),
      pack: { legalDocuments: [] },
    })
    expect(readPolicyPack({})).toMatchObject({ problem: expect.stringContaining('pack') })
    const pack = JSON.stringify({ ...given, plans: [7] })
    expect(shownPolicy(readPolicy({ pack })!, readPolicyPack(pack))).toMatchObject({
      pack: { records: 2 },
      refused: 1,
      rules: ['date-exists'],
    })
  })

  it('comes before one’s own, and its verified stands', () => {
    const builtIn = RAW_PACKS.map(({ json }) => json) as Parameters<typeof joinAll>[0]
    const own = {
      ...emptyPack('2026-01-01'),
      legalDocuments: [ownDocument({ subject: 'của riêng' }), ownDocument({ id: 'mine' })],
    }
    const all = joinAll(builtIn, [readPolicyPack(JSON.stringify(given))!.pack], own).flatMap(
      (pack) => pack.legalDocuments,
    )
    expect(all.filter(({ id }) => id === '9-kh-stp-2026')).toEqual(given.legalDocuments)
    expect(all.some(({ id }) => id === 'mine')).toBe(true)
  })
})
