/** When the body whose letters stand in a number could issue: terms of the National Assembly, ministries that came and went. */
import type { Symbols } from '../catalogue/symbols'
import type { ReferenceMention } from '../mentions/reference'

export interface Lifetime {
  readonly name: string
  /** Years, both included: numbers tell no more, and the year of a merger belongs to both sides of it. */
  readonly from: number
  readonly to: number
}

const ENDLESS = 9999

/**
 * The years in which the body of a number could issue it; null where no record says. Only central bodies: departments of
 * provinces were merged on days of their own.
 */
export function lifetimeOf(
  { groups }: Pick<ReferenceMention, 'groups'>,
  { issuersByCode }: Pick<Symbols, 'issuersByCode'>,
): Lifetime | null {
  // The standing committee sits as long as its assembly.
  const issuer = issuersByCode.get((groups.at(-1)?.text ?? '').replace(/^UBTV(?=QH\d)/, ''))
  if (issuer?.level !== 'trung-uong') return null
  const { name, activeFrom, activeTo } = issuer
  if (activeFrom === null && activeTo === null) return null
  return { name, from: Number(activeFrom?.slice(0, 4) ?? 0), to: Number(activeTo?.slice(0, 4) ?? ENDLESS) }
}
