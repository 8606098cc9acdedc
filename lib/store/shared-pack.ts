/**
 * The pack that is fetched from an address: the policy's, or one that a person has given. The last good one is kept and used
 * without a network; it is looked after at the browser's start and when a session or Options begins, once a day at most.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { fetchPack, type TakenPack } from '../packs/fetch-pack'
import { type OwnPack, ownPackSchema, recordCount } from '../packs/own-pack'
import { lineOf, originOf, type PackSource, packSourceFault, packSourceSchema } from '../packs/pack-source'
import { update } from './memory'
import { currentPolicy } from './policy'
import { stored } from './stored'
import { SHARED_PACK_CHECK_KEY, SHARED_PACK_KEY } from './stored-change'

const DAY_MS = 86_400_000
/** After a failure sooner. */
const AGAIN_MS = 3_600_000

const takenSchema = z.object({
  line: z.string(),
  address: z.string(),
  sha256: z.string(),
  etag: z.nullable(z.string()),
  signedAt: z.string(),
  pack: ownPackSchema,
})
const checkSchema = z.object({
  /** Of the source that was asked; another one is due at once. */
  line: z.string(),
  at: z.number(),
  /** When the pack was last seen to be the newest. */
  goodAt: z.nullable(z.number()),
  problem: z.nullable(z.string()),
  /** The day of an older one that the server has now. */
  older: z.nullable(z.string()),
})

const ownSource = stored('shared-pack-source', z.nullable(packSourceSchema), null)
const taken = stored<TakenPack | null>(
  SHARED_PACK_KEY,
  z.nullable(takenSchema) as unknown as z.ZodMiniType<TakenPack | null>,
  null,
)
const lastCheck = stored(SHARED_PACK_CHECK_KEY, z.nullable(checkSchema), null)

interface SourceNow {
  readonly source: PackSource
  readonly isPolicy: boolean
}

async function sourceNow(): Promise<SourceNow | null> {
  const policy = await currentPolicy()
  if (policy?.source) return { source: policy.source, isPolicy: true }
  if (policy?.locked.includes('packUrl')) return null
  const { value } = await ownSource.get()
  return value && { source: value, isPolicy: false }
}

/** The kept pack of the source that counts now; null without one. */
export async function sharedPack(): Promise<{ readonly pack: OwnPack; readonly isPolicy: boolean } | null> {
  const now = await sourceNow()
  if (!now) return null
  const { value } = await taken.get()
  return value?.line === lineOf(now.source) ? { pack: value.pack, isPolicy: now.isPolicy } : null
}

/** What Options shows of it. */
export interface ShownSharedPack {
  readonly source: PackSource | null
  readonly isPolicy: boolean
  /** Nobody may give an address here. */
  readonly isLocked: boolean
  /** The browser lets the address be asked. */
  readonly isGranted: boolean
  /** The match pattern to ask the browser for. */
  readonly origin: string | null
  readonly pack: { readonly name: string; readonly asOf: string; readonly records: number } | null
  /** Milliseconds since the epoch; null for never. */
  readonly checkedAt: number | null
  readonly goodAt: number | null
  readonly problem: string | null
  readonly older: string | null
}

export async function shownSharedPack(): Promise<ShownSharedPack> {
  const [now, policy, kept] = await Promise.all([sourceNow(), currentPolicy(), sharedPack()])
  const check = (await lastCheck.get()).value
  const ours = now && check?.line === lineOf(now.source) ? check : null
  const { pack } = kept ?? {}
  return {
    source: now?.source ?? null,
    isPolicy: now?.isPolicy ?? false,
    isLocked: policy?.source != null || (policy?.locked.includes('packUrl') ?? false),
    isGranted: now !== null && (await isGranted(now.source)),
    origin: now && originOf(now.source),
    pack: pack ? { name: pack.name, asOf: pack.asOf, records: recordCount(pack) } : null,
    checkedAt: ours?.at ?? null,
    goodAt: ours?.goodAt ?? null,
    problem: ours?.problem ?? null,
    older: ours?.older ?? null,
  }
}

/** @throws when the policy decides about it, or when the source cannot be used. */
export async function keepPackSource(source: PackSource | null): Promise<void> {
  const policy = await currentPolicy()
  if (policy?.source || policy?.locked.includes('packUrl'))
    throw new Error('Do cơ quan thiết lập: địa chỉ gói không đổi được ở máy này.')
  const fault = source && packSourceFault(source)
  if (fault) throw new Error(fault)
  await update(ownSource, () => source)
  await update(lastCheck, () => null)
  if (!source) await update(taken, () => null)
}

let running: Promise<void> | null = null

/** Asks the address now. Never throws for what the server does. */
export function checkSharedPack(takesOlder: boolean): Promise<void> {
  running ??= check(takesOlder).finally(() => {
    running = null
  })
  return running
}

/** Asks only when the last answer is a day old. */
export async function checkWhenDue(): Promise<void> {
  const now = await sourceNow()
  if (!now || !(await isGranted(now.source))) return
  const { value } = await lastCheck.get()
  const age = value?.line === lineOf(now.source) ? Date.now() - value.at : Number.POSITIVE_INFINITY
  // A clock that was set back must not stop it for good.
  if (age < 0 || age >= (value?.problem ? AGAIN_MS : DAY_MS)) await checkSharedPack(false)
}

async function check(takesOlder: boolean): Promise<void> {
  const now = await sourceNow()
  // Without the browser's grant nothing is asked: Options offers to get it.
  if (!now || !(await isGranted(now.source))) return
  const kept = (await taken.get()).value
  const { source, isPolicy } = now
  let fetched = await fetchPack(source, {
    kept,
    isPolicy,
    takesOlder,
    fetch: (url, init) => fetch(url, init),
  })
  // Whoever has changed the address meanwhile wants nothing of the old one.
  if (JSON.stringify((await sourceNow())?.source) !== JSON.stringify(source)) return
  if (fetched.kind === 'new') {
    const next = fetched.taken
    await update(taken, () => next).catch(() => {
      fetched = { kind: 'refused', reason: 'Bộ nhớ của tiện ích trên máy này không đủ chỗ cho gói.' }
    })
  }
  const at = Date.now()
  const problem = fetched.kind === 'refused' ? fetched.reason : null
  const older = fetched.kind === 'older' ? fetched.asOf : null
  const isGood = fetched.kind === 'new' || fetched.kind === 'unchanged'
  await update(lastCheck, (before) => ({
    line: lineOf(source),
    at,
    goodAt: isGood ? at : before?.line === lineOf(source) ? before.goodAt : null,
    problem,
    older,
  }))
}

const isGranted = (source: PackSource): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(source)] })
