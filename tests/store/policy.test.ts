/** The policy's pack while the browser is still reading its policies. Only the storage is an imitation. */
import { beforeEach, expect, it, vi } from 'vitest'
import { emptyPack } from '../../lib/packs/own-pack'
import { currentPolicy, rereadPolicy } from '../../lib/store/policy'

const browserOf = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  writes: 0,
  managed: async (): Promise<object> => ({}),
}))

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) =>
          browserOf.local.has(key) ? { [key]: structuredClone(browserOf.local.get(key)) } : {},
        set: async (items: object) => {
          browserOf.writes++
          for (const [key, value] of Object.entries(structuredClone(items))) browserOf.local.set(key, value)
        },
      },
      managed: { get: () => browserOf.managed() },
    },
  },
}))

const never = () => new Promise<object>(() => {})
const policyNamed = (name: string) => async () => ({
  pack: JSON.stringify({ ...emptyPack('2026-01-01'), name }),
})

beforeEach(() => {
  browserOf.local.clear()
  browserOf.writes = 0
  browserOf.managed = async () => ({})
})

it('is waited for when it was never read', async () => {
  browserOf.managed = policyNamed('Sở Tư pháp')
  expect((await currentPolicy())?.inline?.pack.name).toBe('Sở Tư pháp')
})

it('stands as it was read last while the browser has not read it', async () => {
  browserOf.managed = policyNamed('Sở Tư pháp')
  await currentPolicy()
  browserOf.managed = never
  expect((await currentPolicy())?.inline?.pack.name).toBe('Sở Tư pháp')
})

it('that there is none is remembered too: nobody waits', async () => {
  expect(await currentPolicy()).toBeNull()
  browserOf.managed = never
  expect(await currentPolicy()).toBeNull()
})

it('counts anew as soon as the browser says something else, and is written only then', async () => {
  browserOf.managed = policyNamed('năm cũ')
  await currentPolicy()
  await rereadPolicy()
  expect(browserOf.writes).toBe(1)
  browserOf.managed = policyNamed('năm mới')
  await rereadPolicy()
  expect((await currentPolicy())?.inline?.pack.name).toBe('năm mới')
  browserOf.managed = async () => ({})
  await rereadPolicy()
  expect(await currentPolicy()).toBeNull()
})

it('in a browser that knows no policies there is none', async () => {
  browserOf.managed = () => Promise.reject(new Error('No managed storage'))
  expect(await currentPolicy()).toBeNull()
})
