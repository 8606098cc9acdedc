/**
 * The pack that whoever runs the browsers gives by enterprise policy: the same shape as one's own. It is vouched for, so
 * that its `verified` stands; what it says of rules, nobody can change on this machine. Data only.
 */

import type { Pack } from '../lint/catalogue/schema'
import { holdVerified } from './hold-verified'
import { joinCatalogue } from './join-catalogue'
import { emptyPack, type OwnPack, recordCount } from './own-pack'
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

/** What ships, then what the policy gives, then one's own: whoever is vouched for comes first. */
export function joinAll(builtIn: readonly Pack[], policy: PolicyPack | null, own: OwnPack): readonly Pack[] {
  if (!policy) return joinCatalogue(builtIn, own)
  const isGiven = (plan: OwnPack['plans'][number]) =>
    policy.pack.plans.some(
      (one) => one.id === plan.id || (one.year === plan.year && one.issuer.name === plan.issuer.name),
    )
  return joinCatalogue(joinCatalogue(builtIn, policy.pack), {
    ...own,
    plans: own.plans.filter((plan) => !isGiven(plan)),
  })
}

/** What a person may know of the policy. */
export interface ShownPolicy {
  readonly name: string
  readonly asOf: string
  readonly records: number
  /** Ids of the rules that it decides about. */
  readonly rules: readonly string[]
  readonly problem: string | null
  readonly refused: number
}

export const shownPolicy = ({ pack, problem, refused }: PolicyPack): ShownPolicy => ({
  name: pack.name,
  asOf: pack.asOf,
  records: recordCount(pack),
  rules: Object.keys(pack.rules),
  problem,
  refused: refused.length,
})
