/**
 * The enterprise policy (storage.managed). Nothing here can write it. For seconds after its start the
 * browser has not read its policies, and nobody's post waits for that: until then, what it said last time stands.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type PolicyPack, readPolicyPack } from '../packs/policy-pack'
import { type Policy, readPolicy } from '../packs/policy-schema'
import { stored } from './stored'
import { POLICY_KEY } from './stored-change'

/** A browser that has read its policies answers within a few milliseconds. */
const PATIENCE_MS = 50

/** The policy as JSON of what the browser gave; empty without a policy, null when it was never read. */
const lastRead = stored(POLICY_KEY, z.nullable(z.array(z.string()).check(z.maxLength(1))), null)

export interface PolicyNow extends Policy {
  /** The pack that the policy itself holds. */
  readonly inline: PolicyPack | null
}

let known: { readonly given: string | undefined; readonly policy: PolicyNow | null } = {
  given: undefined,
  policy: null,
}

/** Null without a policy, and in a browser that knows none. */
export async function currentPolicy(): Promise<PolicyNow | null> {
  const { value: last } = await lastRead.get()
  const now = rereadPolicy()
  const [given] = await (last ? Promise.race([now, afterPatience(last)]) : now)
  if (known.given !== given) known = { given, policy: given === undefined ? null : parsed(given) }
  return known.policy
}

function parsed(given: string): PolicyNow | null {
  const json: unknown = JSON.parse(given)
  // The first versions remembered the pack's text alone.
  const policy = readPolicy(typeof json === 'string' ? { pack: json } : json)
  return policy && { ...policy, inline: readPolicyPack(policy.pack) }
}

/** Asks the browser; what differs from the last time is kept, and whoever listens to POLICY_KEY hears of it. */
export async function rereadPolicy(): Promise<readonly string[]> {
  const given = await browser.storage.managed.get().catch(() => ({}))
  const now = Object.keys(given).length === 0 ? [] : [JSON.stringify(given)]
  const { value: last } = await lastRead.get()
  if (last?.[0] !== now[0] || !last) await lastRead.set(now)
  return now
}

const afterPatience = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, value))
