/**
 * The journal as it is kept: on this machine, bounded (journal/record.ts), readable one entry at a time. What cannot be
 * read is set aside, never deleted. Only the background writes here.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type JournalEntry, parseEntries } from '../journal/entry'
import { hashedText, type PostNote } from '../journal/post-note'
import { record, restored } from '../journal/record'
import { type JournalSummary, summarise } from '../journal/summary'
import { toIsoDate } from '../lint/calendar'
import type { EmulationPlan } from '../lint/catalogue/plan-schema'
import { randomId } from '../random-id'
import { inOrder } from './memory'
import { corruptKey } from './stored'
import { JOURNAL_KEY } from './stored-change'

export interface KeptJournal {
  /** In the order of their last check, the last one at the end. */
  readonly entries: readonly JournalEntry[]
  /** What could not be read, as it was stored. */
  readonly broken: readonly unknown[]
}

/** Where the broken ones are. */
const ASIDE_KEY = corruptKey(JOURNAL_KEY)
/** The text of one post on its way to its report: in memory only, gone with the browser. */
const REPORT_TEXTS = 'report-texts'

/** What is stored; what of it cannot be read is set aside on the way. */
export function readJournal(): Promise<KeptJournal> {
  return inOrder(read)
}

async function read(): Promise<KeptJournal> {
  const { [JOURNAL_KEY]: raw, [ASIDE_KEY]: before } = await browser.storage.local.get([
    JOURNAL_KEY,
    ASIDE_KEY,
  ])
  const aside = before === undefined ? [] : asList(before)
  const { entries, broken } = parseEntries(raw === undefined ? [] : asList(raw))
  if (broken.length === 0) return { entries, broken: aside }
  const all = [...aside, ...broken]
  await browser.storage.local.set({ [ASIDE_KEY]: all, [JOURNAL_KEY]: entries })
  return { entries, broken: all }
}

/** A value that is no list is one broken entry. */
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const keep = (entries: readonly JournalEntry[]): Promise<void> =>
  browser.storage.local.set({ [JOURNAL_KEY]: entries })

/** Writes down what the core told; notes keep the order in which they came. */
export function keepNote(note: PostNote, catalogueAsOf: () => Promise<string>): Promise<void> {
  const at = Date.now()
  return inOrder(async () => {
    const { entries } = await read()
    const stamp = {
      id: randomId(),
      at,
      day: dayOf(at),
      textHash: await sha256(hashedText(note.texts)),
      catalogue: await catalogueAsOf(),
      version: browser.runtime.getManifest().version,
    }
    await keep(record(entries, note, stamp))
  })
}

/** In short, for the sidebar. */
export async function readSummary(plans: readonly EmulationPlan[]): Promise<JournalSummary> {
  const { entries, broken } = await readJournal()
  return summarise(entries, broken.length, plans, dayOf(Date.now()))
}

/** Empties the journal; what was in it goes back to whoever asked, who may still think better of it. */
export function clearJournal(): Promise<readonly JournalEntry[]> {
  return inOrder(async () => {
    const { entries } = await read()
    await browser.storage.local.remove(JOURNAL_KEY)
    return entries
  })
}

export function restoreJournal(taken: readonly JournalEntry[]): Promise<void> {
  return inOrder(async () => keep(restored((await read()).entries, taken)))
}

/** Throws away what could not be read. */
export function dropBroken(): Promise<void> {
  return inOrder(() => browser.storage.local.remove(ASIDE_KEY))
}

/** The full journal in a tab of its own. */
export async function openJournal(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/journal.html') })
}

/** The report of the post that was noted last in a stay on its page; with its text only when that is given. */
export async function openReport(visit: string, texts: readonly string[] | null): Promise<void> {
  const { entries } = await readJournal()
  const entry = entries.findLast((one) => one.visit === visit)
  if (!entry) throw new Error('The journal has no entry of this stay.')
  await browser.storage.session.set({ [REPORT_TEXTS]: texts && { entry: entry.id, texts } })
  await browser.tabs.create({ url: browser.runtime.getURL(`/journal.html#report=${entry.id}`) })
}

const waitingSchema = z.object({ entry: z.string(), texts: z.array(z.string()) })

/** Null unless the person asked for the text when they opened this report. */
export async function reportTexts(entry: string): Promise<readonly string[] | null> {
  const { [REPORT_TEXTS]: waiting } = await browser.storage.session.get(REPORT_TEXTS)
  const parsed = z.safeParse(waitingSchema, waiting)
  return parsed.success && parsed.data.entry === entry ? parsed.data.texts : null
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The day on this machine's clock, YYYY-MM-DD. */
function dayOf(at: number): string {
  const time = new Date(at)
  return toIsoDate({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() })
}
