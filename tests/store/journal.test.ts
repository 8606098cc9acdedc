/** The journal in storage: what is kept, what is set aside, what comes back. Only the storage itself is an imitation. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { hashedText } from '../../lib/journal/post-note'
import {
  clearJournal,
  dropBroken,
  keepNote,
  openReport,
  readJournal,
  readSummary,
  reportTexts,
  restoreJournal,
} from '../../lib/store/journal'
import { note, noted, PUBLISHED } from '../journal/note-fixture'

const kept = vi.hoisted(() => ({ local: new Map<string, unknown>(), session: new Map<string, unknown>() }))
const opened = vi.hoisted((): string[] => [])

vi.mock('wxt/browser', () => {
  const area = (values: Map<string, unknown>) => ({
    get: async (keys: string | readonly string[]) =>
      Object.fromEntries([keys].flat().flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : []))),
    set: async (items: object) => {
      // What is stored is a copy, as in a browser.
      for (const [key, value] of Object.entries(structuredClone(items))) values.set(key, value)
    },
    remove: async (key: string) => void values.delete(key),
  })
  return {
    browser: {
      storage: { local: area(kept.local), session: area(kept.session) },
      runtime: { getManifest: () => ({ version: '1.2.3' }), getURL: (path: string) => `extension:/${path}` },
      tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
    },
  }
})

const asOf = async () => '2026-11-23'

beforeEach(() => {
  kept.local.clear()
  kept.session.clear()
  opened.length = 0
})

test('notes are kept in the order in which they came, with the hash of the text and not the text', async () => {
  await Promise.all([
    keepNote(note({ findings: [noted('30/2/2024')] }), asOf),
    keepNote(note({ act: PUBLISHED, texts: ['Tiêu đề', 'Đoạn riêng'] }), asOf),
  ])
  const { entries } = await readJournal()
  expect(entries).toMatchObject([
    { checks: 2, publication: { way: 'clean' }, version: '1.2.3', catalogue: '2026-11-23' },
  ])
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(hashedText(['Tiêu đề', 'Đoạn riêng'])),
  )
  expect(entries[0]!.textHash).toBe(Buffer.from(digest).toString('hex'))
  expect(JSON.stringify([...kept.local])).not.toContain('Đoạn riêng')
})

describe('what cannot be read', () => {
  test('is set aside once, and the rest goes on', async () => {
    await keepNote(note(), asOf)
    const [entry] = (await readJournal()).entries
    kept.local.set('journal', [{ old: 1 }, entry, 'rubbish'])
    expect(await readJournal()).toEqual({ entries: [entry], broken: [{ old: 1 }, 'rubbish'] })
    expect(await readJournal(), 'not twice').toEqual({ entries: [entry], broken: [{ old: 1 }, 'rubbish'] })
    expect((await readSummary([])).broken).toBe(2)
    await dropBroken()
    expect(await readJournal()).toEqual({ entries: [entry], broken: [] })
  })

  test('may be the whole value', async () => {
    kept.local.set('journal', { not: 'a list' })
    expect(await readJournal()).toEqual({ entries: [], broken: [{ not: 'a list' }] })
    await keepNote(note(), asOf)
    expect((await readJournal()).entries).toHaveLength(1)
  })
})

test('what was cleared is given back, and can be put back beside what came since', async () => {
  await keepNote(note(), asOf)
  const taken = await clearJournal()
  expect((await readJournal()).entries).toEqual([])
  await keepNote(note({ visit: 'visit-2', title: 'Bài mới' }), asOf)
  await restoreJournal(taken)
  expect((await readJournal()).entries.map(({ title }) => title)).toEqual(['Phát động thi đua', 'Bài mới'])
})

test('a report’s text waits in memory for its own report, and only when it was asked for', async () => {
  await keepNote(note(), asOf)
  const [entry] = (await readJournal()).entries
  await openReport('visit-1', ['Tiêu đề', 'Đoạn riêng'])
  expect(opened).toEqual([`extension://journal.html#report=${entry!.id}`])
  expect(await reportTexts(entry!.id)).toEqual(['Tiêu đề', 'Đoạn riêng'])
  expect(await reportTexts('another')).toBeNull()
  await openReport('visit-1', null)
  expect(await reportTexts(entry!.id)).toBeNull()
  await expect(openReport('visit-of-nobody', null)).rejects.toThrow('no entry')
})
