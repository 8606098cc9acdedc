/** Every way to publish that the guard knows: let through untouched, or held and then done exactly once. */
import { doneOn, expect, test } from './fixtures'
import { posts, settle } from './received'
import { WAYS } from './ways'

for (const { name, page: file, act, asks, sends } of WAYS) {
  test.describe(name, () => {
    test('passes untouched, asked about once', async ({ page, server, openGuarded }) => {
      const isolated = await openGuarded(file, 'pass')
      await act(page)
      await expect.poll(() => posts(server.received)).toEqual([sends])
      await settle(page)
      expect(posts(server.received)).toEqual([sends])
      expect(await isolated.run((core) => [core.decided, core.held.length])).toEqual([[asks], 0])
    })

    test('is held and then done exactly once', async ({ page, server, openGuarded }) => {
      const isolated = await openGuarded(file, 'hold')
      await act(page)
      await expect.poll(() => isolated.run((core) => core.held.map(({ label }) => label))).toEqual([asks])
      await settle(page)
      expect(posts(server.received), 'nothing may be sent while held').toEqual([])
      expect(await doneOn(page), "none of the page's handlers may have run").toEqual([])

      expect(await isolated.run((core) => core.held[0]!.resume())).toBe(true)
      await expect.poll(() => posts(server.received)).toEqual([sends])
      expect(await isolated.run((core) => core.held[0]!.resume()), 'a second time nothing happens').toBe(
        false,
      )
      await settle(page)
      expect(posts(server.received)).toEqual([sends])
      expect(await isolated.run((core) => [core.decided, core.held.length, core.failures])).toEqual([
        [asks],
        1,
        [],
      ])
    })
  })
}
