/** When the body whose letters stand in a number could issue: terms of the National Assembly, ministries that came and went. */
import { type CalendarDate, parseIsoDate } from '../calendar'
import type { Symbols } from '../catalogue/symbols'
import type { ReferenceMention } from '../mentions/reference'

export interface Lifetime {
  readonly name: string
  /** Years, both included: numbers tell no more, and the year of a merger belongs to both sides of it. */
  readonly from: number
  readonly to: number
  /** The last day, where it is known to the day; the last sessions of an assembly are promulgated after its term. */
  readonly lastDay: CalendarDate | null
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
  return {
    name,
    from: Number(activeFrom?.slice(0, 4) ?? 0),
    to: Number(activeTo?.slice(0, 4) ?? ENDLESS),
    lastDay: activeTo && issuer.branch === 'hanh-phap' ? parseIsoDate(activeTo) : null,
  }
}

/** The code of the assembly, or of its committee, that sat in a year: `QH15` for 2022. */
export function assemblyOf(
  code: string,
  year: number,
  { issuersByCode }: Pick<Symbols, 'issuersByCode'>,
): string | null {
  const prefix = /^(?:UBTV)?(?=QH\d)/.exec(code)?.[0]
  if (prefix === undefined) return null
  for (const { code: other, activeFrom, activeTo } of issuersByCode.values()) {
    if (!/^QH\d+$/.test(other) || !activeFrom) continue
    // The year of an election belongs to two of them.
    if (Number(activeFrom.slice(0, 4)) < year && year < Number(activeTo?.slice(0, 4) ?? ENDLESS))
      return prefix + other
  }
  return null
}
