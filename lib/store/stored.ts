/**
 * One value in the extension's local storage, parsed on the way out. A value that does not parse is set aside under
 * another key, never deleted, and the fallback is used in its place.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

export interface Stored<T> {
  readonly key: string
  get(): Promise<{ readonly value: T; readonly wasCorrupt: boolean }>
  set(value: T): Promise<void>
}

/** Where a value that could not be read is kept, so that nothing a person entered is lost. */
export const corruptKey = (key: string): string => `corrupt:${key}`

export function stored<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): Stored<T> {
  return {
    key,
    async get() {
      const raw = (await browser.storage.local.get(key))[key]
      if (raw === undefined) return { value: fallback, wasCorrupt: false }
      const parsed = z.safeParse(schema, raw)
      if (parsed.success) return { value: parsed.data, wasCorrupt: false }
      await browser.storage.local.set({ [corruptKey(key)]: raw })
      await browser.storage.local.remove(key)
      return { value: fallback, wasCorrupt: true }
    },
    async set(value) {
      await browser.storage.local.set({ [key]: value })
    },
  }
}
