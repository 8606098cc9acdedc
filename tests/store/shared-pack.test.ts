/** The fetched pack in the background: when it is asked for, whose address counts, what stays without a network. Storage and network are imitations. */
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { makeKeys, signPack } from '../../lib/packs/signed-pack'
import { decidedRules, mayChooseRule } from '../../lib/store/given-packs'
import {
  checkSharedPack,
  checkWhenDue,
  keepPackSource,
  sharedPack,
  shownSharedPack,
} from '../../lib/store/shared-pack'
import { packOf } from '../packs/pack-fixture'

const world = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  managed: {} as object,
  granted: true,
  isFull: false,
}))

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) =>
          world.local.has(key) ? { [key]: structuredClone(world.local.get(key)) } : {},
        set: async (items: object) => {
          if (world.isFull && 'shared-pack' in items) throw new Error('QuotaExceeded')
          for (const [key, value] of Object.entries(structuredClone(items))) world.local.set(key, value)
        },
        remove: async (key: string) => void world.local.delete(key),
      },
      managed: { get: async () => world.managed },
    },
    permissions: { contains: async () => world.granted },
  },
}))

const ADDRESS = 'https://so.example/goi.json'
let keys = { privateKey: '', publicKey: '' }
const server = vi.fn<(address: string) => Promise<Response>>()

const source = () => ({ address: ADDRESS, publicKey: keys.publicKey })
const policyOf = (more: object = {}) => ({ packUrl: ADDRESS, packPublicKey: keys.publicKey, ...more })
async function serve(pack: Parameters<typeof packOf>[0], at = '2026-03-01T00:00:00.000Z'): Promise<void> {
  const body = await signPack(JSON.stringify(packOf(pack)), keys.privateKey, at)
  server.mockImplementation(async () => new Response(body))
}

beforeAll(async () => {
  keys = await makeKeys('Ed25519')
})
beforeEach(async () => {
  world.local.clear()
  world.managed = {}
  world.granted = true
  world.isFull = false
  server.mockReset()
  vi.stubGlobal('fetch', server)
  vi.useFakeTimers({ now: Date.parse('2026-03-01T08:00:00Z'), toFake: ['Date'] })
  await serve({ name: 'Sở' })
})

const DAY = 86_400_000
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

it('without an address nothing leaves the machine', async () => {
  await checkWhenDue()
  await checkSharedPack(false)
  expect(server).not.toHaveBeenCalled()
  expect(await sharedPack()).toBeNull()
})

it('without the browser’s grant nothing is asked', async () => {
  world.granted = false
  world.managed = policyOf()
  await checkWhenDue()
  await checkSharedPack(false)
  expect(server).not.toHaveBeenCalled()
  expect(await shownSharedPack()).toMatchObject({ isGranted: false, origin: 'https://so.example/*' })
})

it('is asked for once a day, sooner after a failure, and stays without a network', async () => {
  await keepPackSource(source())
  await checkWhenDue()
  await checkWhenDue()
  expect(server).toHaveBeenCalledTimes(1)
  const first = Date.now()
  later(DAY)
  server.mockRejectedValue(new TypeError('offline'))
  await checkWhenDue()
  expect(server).toHaveBeenCalledTimes(2)
  expect((await sharedPack())!.pack.name).toBe('Sở')
  expect(await shownSharedPack()).toMatchObject({
    goodAt: first,
    problem: expect.stringContaining('ngoại tuyến'),
  })
  later(3_600_000)
  await checkWhenDue()
  expect(server).toHaveBeenCalledTimes(3)
})

it('that storage has no room for is told; the one before stays', async () => {
  await keepPackSource(source())
  await checkSharedPack(false)
  await serve({ name: 'lớn', asOf: '2026-03-02' })
  world.isFull = true
  await checkSharedPack(false)
  expect((await sharedPack())!.pack.name).toBe('Sở')
  expect(await shownSharedPack()).toMatchObject({ problem: expect.stringContaining('không đủ chỗ') })
})

it('two wishes at once are one question', async () => {
  await keepPackSource(source())
  await Promise.all([checkSharedPack(false), checkSharedPack(false)])
  expect(server).toHaveBeenCalledTimes(1)
})

it('an older one waits for the person', async () => {
  await keepPackSource(source())
  await serve({ name: 'mới', asOf: '2026-03-02' })
  await checkSharedPack(false)
  await serve({ name: 'cũ', asOf: '2026-03-01' })
  await checkSharedPack(false)
  expect((await sharedPack())!.pack.name).toBe('mới')
  expect(await shownSharedPack()).toMatchObject({ older: '2026-03-01', problem: null })
  await checkSharedPack(true)
  expect((await sharedPack())!.pack.name).toBe('cũ')
})

it('of the policy stands in the place of a person’s, who is told why', async () => {
  await keepPackSource(source())
  world.managed = policyOf({ packUrl: 'https://chung.example/goi.json' })
  await checkSharedPack(false)
  expect(server.mock.calls.map(([address]) => address)).toEqual(['https://chung.example/goi.json'])
  await expect(keepPackSource(null)).rejects.toThrow('Do cơ quan thiết lập')
  expect(await shownSharedPack()).toMatchObject({ isPolicy: true, isLocked: true })
})

it('of another key is not used any more', async () => {
  await keepPackSource(source())
  await checkSharedPack(false)
  await keepPackSource({ address: ADDRESS, publicKey: (await makeKeys('Ed25519')).publicKey })
  expect(await sharedPack()).toBeNull()
})

it('an address that is locked counts no more', async () => {
  await keepPackSource(source())
  world.managed = { locked: ['packUrl'] }
  expect(await shownSharedPack()).toMatchObject({ source: null, isLocked: true })
  await checkWhenDue()
  expect(server).not.toHaveBeenCalled()
})

it('an address that proves nothing is refused', async () => {
  await expect(keepPackSource({ address: ADDRESS })).rejects.toThrow('SHA-256')
  await expect(keepPackSource({ ...source(), address: 'http://so.example/' })).rejects.toThrow('https://')
})

it('its rules are proposals of a colleague’s, decisions of a policy’s', async () => {
  world.local.set('rules', { a: { severity: 'hint' } })
  await serve({ rules: { a: { isOff: true }, b: { isOff: true } } })
  await keepPackSource(source())
  await checkSharedPack(false)
  expect((await decidedRules()).value).toEqual({ a: { severity: 'hint' }, b: { isOff: true } })
  await expect(mayChooseRule('a')).resolves.toBeUndefined()
  world.managed = policyOf({ rules: { c: { severity: 'hint' } } })
  expect((await decidedRules()).value).toEqual({
    a: { isOff: true },
    b: { isOff: true },
    c: { severity: 'hint' },
  })
  await expect(mayChooseRule('a')).rejects.toThrow('Do cơ quan thiết lập')
  await expect(mayChooseRule('d')).resolves.toBeUndefined()
  world.managed = { locked: ['rules'] }
  await expect(mayChooseRule('d')).rejects.toThrow('Do cơ quan thiết lập')
})
