/** The first run is opened once. Only the browser is an imitation. */
import { expect, it, vi } from 'vitest'
import { welcomeOnce } from '../../lib/store/welcome'

const browserOf = vi.hoisted(() => ({ local: {} as Record<string, unknown>, opened: [] as string[] }))

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    storage: {
      local: {
        get: async () => browserOf.local,
        set: async (items: object) => void Object.assign(browserOf.local, items),
      },
    },
    tabs: { create: async ({ url }: { url: string }) => void browserOf.opened.push(url) },
  },
}))

it('is opened once, however often the browser calls the extension new', async () => {
  await welcomeOnce()
  await welcomeOnce()
  expect(browserOf.opened).toEqual(['/welcome.html'])
})

it('is opened again after everything was erased', async () => {
  browserOf.local = {}
  await welcomeOnce()
  expect(browserOf.opened).toHaveLength(2)
})
