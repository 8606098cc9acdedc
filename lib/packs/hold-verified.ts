/**
 * `verified` lets a record carry an error, so that it is earned and not imported: a file from anywhere may say it of
 * anything. Only a pack that the department signed, or that a policy names, may bring it along.
 */
import type { OwnPack } from './own-pack'

export interface HeldPack {
  readonly pack: OwnPack
  /** Ids whose `verified` is held as `known`. */
  readonly held: readonly string[]
}

/** How the pack came: chosen by a person, or vouched for by whoever runs the browsers. */
export type PackOrigin = 'file' | 'policy'

type Record = { readonly id: string; readonly confidence: string }

export function holdVerified(pack: OwnPack, origin: PackOrigin): HeldPack {
  if (origin === 'policy') return { pack, held: [] }
  const held: string[] = []
  const lower = <T extends Record>(record: T): T => {
    const claims = Object.entries(record).filter(
      ([key, value]) => value === 'verified' && /onfidence$/.test(key),
    )
    if (claims.length === 0) return record
    held.push(record.id)
    return { ...record, ...Object.fromEntries(claims.map(([key]) => [key, 'known'])) }
  }
  const plans = pack.plans.map((plan) => {
    const text = JSON.stringify(plan)
    if (!text.includes('"confidence":"verified"')) return plan
    held.push(plan.id)
    return JSON.parse(text.replaceAll('"confidence":"verified"', '"confidence":"known"')) as typeof plan
  })
  const lowered = {
    ...pack,
    legalDocuments: pack.legalDocuments.map(lower),
    anniversaries: pack.anniversaries.map(lower),
    organisations: pack.organisations.map(lower),
    plans,
  }
  return { pack: lowered, held }
}
