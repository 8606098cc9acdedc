/**
 * What a person keeps at hand: the citations they used last and those they marked, and the deadlines they want to be
 * reminded of. Bounded; only the background writes it.
 */
import * as z from 'zod/mini'
import { update } from './memory'
import { stored } from './stored'

/** More than a tab can show in a glance. */
const MAX_FAVOURITES = 60
const MAX_RECENT = 12
const MAX_REMINDERS = 60

const key = z.string().check(z.minLength(1), z.maxLength(200))

/** A deadline to be reminded of, with what is said of it where no catalogue is at hand (popup). */
const reminderSchema = z.object({
  plan: key,
  deadline: key,
  /** YYYY-MM-DD. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  what: z.string().check(z.minLength(1), z.maxLength(2000)),
})
export type Reminder = z.infer<typeof reminderSchema>

const shelfSchema = z.object({
  /** Keys of citations, the last marked first. */
  favourites: z.array(key),
  /** The last used first. */
  recent: z.array(key),
  reminders: z.array(reminderSchema),
})
export type Shelf = z.infer<typeof shelfSchema>

export const shelfChangeSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('favour'), key, isOn: z.boolean() }),
  z.object({ do: z.literal('use'), key }),
  z.object({ do: z.literal('remind'), reminder: reminderSchema, isOn: z.boolean() }),
])
export type ShelfChange = z.infer<typeof shelfChangeSchema>

export const EMPTY_SHELF: Shelf = { favourites: [], recent: [], reminders: [] }

const shelf = stored('shelf', shelfSchema, EMPTY_SHELF)

export async function readShelf(): Promise<Shelf> {
  return (await shelf.get()).value
}

/** Makes a change and answers with the shelf as it is then. */
export async function changeShelf(change: ShelfChange): Promise<Shelf> {
  await update(shelf, (now) => changed(now, change))
  return readShelf()
}

/** The shelf after a change. Pure. */
export function changed(shelf: Shelf, change: ShelfChange): Shelf {
  switch (change.do) {
    case 'favour':
      return { ...shelf, favourites: placed(shelf.favourites, change.key, change.isOn, MAX_FAVOURITES) }
    case 'use':
      return { ...shelf, recent: placed(shelf.recent, change.key, true, MAX_RECENT) }
    case 'remind': {
      const { plan, deadline } = change.reminder
      const others = shelf.reminders.filter((one) => one.plan !== plan || one.deadline !== deadline)
      const reminders = change.isOn ? [change.reminder, ...others] : others
      return { ...shelf, reminders: reminders.slice(0, MAX_REMINDERS) }
    }
  }
}

function placed(keys: readonly string[], key: string, isOn: boolean, most: number): string[] {
  const others = keys.filter((one) => one !== key)
  return (isOn ? [key, ...others] : others).slice(0, most)
}
