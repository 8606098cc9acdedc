/** The offices and units of a catalogue that came to an end, each with all its names and its last day. */
import type { Organisation } from './organisation-schema'
import type { Symbols } from './symbols'

export interface FormerOrganisation {
  readonly id: string
  readonly kind: Organisation['kind']
  readonly names: readonly string[]
  /** YYYY-MM-DD, the last day of its name. */
  readonly endedOn: string
  readonly successors: readonly string[]
}

/** What is written once in the grammar of numbers (name, last day) is taken from there; who has no last day is left out. */
export function joinOrganisations(
  organisations: readonly Organisation[],
  { issuersByCode }: Pick<Symbols, 'issuersByCode'>,
): readonly FormerOrganisation[] {
  return organisations.flatMap(({ id, kind, names, code, endedOn, successors }) => {
    const issuer = code === null ? undefined : issuersByCode.get(code)
    const lastDay = endedOn ?? issuer?.activeTo ?? null
    if (lastDay === null) return []
    return [{ id, kind, names: issuer ? [issuer.name, ...names] : names, endedOn: lastDay, successors }]
  })
}
