/**
 * What the extension remembers between pages: profiles of portals, decisions on posts (journal.ts: the journal). Only the
 * background writes here, one write after another, so that two tabs never overwrite each other.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { POST_KINDS } from '../lint/posts/post-kind'
import { type PortalProfile, portalProfileSchema } from '../page/portals/profile'
import { type Stored, stored } from './stored'

/** Posts whose decisions are kept; the ones not touched for longest go first. */
const MAX_POSTS = 300
/** Hosts whose profile is remembered. */
const MAX_HOSTS = 300

const decisionsSchema = z.object({
  /** Reasons by finding id. */
  ignored: z.record(z.string(), z.string()),
  /** Ids of errors the post was published with, knowingly. */
  accepted: z.array(z.string()),
  /** What kind of post the person says it is; not said: null, or nothing in what was stored by earlier versions. */
  kind: z.optional(z.nullable(z.enum(POST_KINDS))),
})
export type PostDecisions = z.infer<typeof decisionsSchema>

/** Profiles a person made or imported, beside the built-in ones. */
export const ownProfiles = stored('profiles', z.array(portalProfileSchema), [])
/** Ids of the profiles that were last worked with, by host; the last used last. */
export const profilesInUse = stored('profiles-in-use', z.array(z.tuple([z.string(), z.string()])), [])
/** Decisions by post; a Map's order as a list, the last touched last. */
export const decisions = stored('decisions', z.array(z.tuple([z.string(), decisionsSchema])), [])

const NO_DECISIONS: PostDecisions = { ignored: {}, accepted: [] }

export async function decisionsOn(post: string): Promise<{ value: PostDecisions; wasCorrupt: boolean }> {
  const { value, wasCorrupt } = await decisions.get()
  return { value: value.find(([key]) => key === post)?.[1] ?? NO_DECISIONS, wasCorrupt }
}

export function keepDecisions(post: string, change: Partial<PostDecisions>): Promise<void> {
  return update(decisions, (all) => {
    const before = all.find(([key]) => key === post)?.[1] ?? NO_DECISIONS
    const others = all.filter(([key]) => key !== post)
    return [...others, [post, { ...before, ...change }] as [string, PostDecisions]].slice(-MAX_POSTS)
  })
}

/** Keeps profiles; one of the same id is replaced. */
export function keepProfiles(profiles: readonly PortalProfile[]): Promise<void> {
  const ids = new Set(profiles.map(({ id }) => id))
  return update(ownProfiles, (all) => [...all.filter(({ id }) => !ids.has(id)), ...profiles])
}

export function removeProfile(id: string): Promise<void> {
  return update(ownProfiles, (all) => all.filter((profile) => profile.id !== id))
}

/** Writes only what is new: a profile is in use on every edit page. */
export async function noteProfileInUse(host: string, profile: string): Promise<void> {
  const { value } = await profilesInUse.get()
  if (value.some(([known, id]) => known === host && id === profile)) return
  await update(profilesInUse, (all) =>
    [...all.filter(([known]) => known !== host), [host, profile] as [string, string]].slice(-MAX_HOSTS),
  )
}

let lastWrite: Promise<unknown> = Promise.resolve()

/** Read, change, write, after every earlier write is done. */
export function update<T>(item: Stored<T>, change: (value: T) => T): Promise<void> {
  return inOrder(async () => item.set(change((await item.get()).value)))
}

/** Does one piece of writing after every earlier one, in the order in which they were asked for. */
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const write = lastWrite.then(work)
  // Whoever asked hears of a failure by the promise returned; the next write must not inherit it.
  lastWrite = write.catch(() => undefined)
  return write
}

/** Several values that change together: all are written at once, or none, after every earlier write is done. */
export function updateTogether(change: () => Promise<Readonly<Record<string, unknown>>>): Promise<void> {
  const write = lastWrite.then(async () => browser.storage.local.set(await change()))
  lastWrite = write.catch(() => undefined)
  return write
}

/** Throws away everything that is stored, after every earlier write is done. */
export function eraseAll(): Promise<void> {
  const erased = lastWrite.then(() => browser.storage.local.clear())
  lastWrite = erased.catch(() => undefined)
  return erased
}
