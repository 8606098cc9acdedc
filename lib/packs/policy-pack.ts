/**
 * The pack that whoever runs the browsers gives by enterprise policy: the same shape as one's own. It is vouched for, so
 * that its `verified` stands; what it says of rules, nobody can change on this machine. Data only.
 */

import type { Pack } from '../lint/catalogue/schema'
import { holdVerified } from './hold-verified'
import { joinCatalogue } from './join-catalogue'
import { emptyPack, type OwnPack, recordCount } from './own-pack'
import type { GuardMode, Lockable, Policy } from './policy-schema'
import { type RefusedRecord, readPack } from './read-pack'

export interface PolicyPack {
  readonly pack: OwnPack
  /** Why the policy's pack cannot be used at all, in Vietnamese. */
  readonly problem: string | null
  readonly refused: readonly RefusedRecord[]
}

const NEVER = '2026-01-01'
const NOTHING: PolicyPack = { pack: emptyPack(NEVER), problem: null, refused: [] }

/** Reads what the policy holds; null without a policy. It never throws: a broken policy must not stop anybody's work. */
export function readPolicyPack(given: unknown): PolicyPack | null {
  if (given === undefined || given === null || given === '') return null
  if (typeof given !== 'string')
    return { ...NOTHING, problem: 'Chính sách “pack” phải là nội dung JSON của một gói dữ liệu.' }
  const read = readPack(given)
  if (!read.ok) return { ...NOTHING, problem: read.reason }
  return { pack: holdVerified(read.pack, 'policy').pack, problem: null, refused: read.refused }
}

/** What ships, then each pack that is given, then one's own: whoever is vouched for comes first. */
export function joinAll(builtIn: readonly Pack[], given: readonly OwnPack[], own: OwnPack): readonly Pack[] {
  const told: OwnPack['plans'] = []
  return [...given, own].reduce<readonly Pack[]>((packs, pack) => {
    const isTold = (plan: OwnPack['plans'][number]) =>
      told.some(
        (one) => one.id === plan.id || (one.year === plan.year && one.issuer.name === plan.issuer.name),
      )
    const plans = pack.plans.filter((plan) => !isTold(plan))
    told.push(...plans)
    return joinCatalogue(packs, { ...pack, plans })
  }, builtIn)
}

/** What a person may know of the policy. */
export interface ShownPolicy {
  /** The pack that it holds; null for none. */
  readonly pack: { readonly name: string; readonly asOf: string; readonly records: number } | null
  /** Ids of the rules that it decides about. */
  readonly rules: readonly string[]
  readonly portals: readonly string[]
  readonly guard: GuardMode
  readonly locked: readonly Lockable[]
  /** What of it cannot be used, in Vietnamese. */
  readonly problems: readonly string[]
  readonly refused: number
}

export function shownPolicy(policy: Policy, inline: PolicyPack | null): ShownPolicy {
  const { portals, guard, locked } = policy
  const pack = inline && !inline.problem ? inline.pack : null
  return {
    pack: pack && { name: pack.name, asOf: pack.asOf, records: recordCount(pack) },
    rules: Object.keys({ ...pack?.rules, ...policy.rules }),
    portals,
    guard,
    locked,
    problems: [...policy.problems, ...(inline?.problem ? [inline.problem] : [])],
    refused: inline?.refused.length ?? 0,
  }
}
