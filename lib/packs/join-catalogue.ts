/** What ships and one's own, as the packs that the brain's catalogue is made of. */
import type { Pack } from '../lint/catalogue/schema'
import { cataloguePart, type OwnPack } from './own-pack'

/**
 * What became built-in since is not told twice: there the shipped record stands, which was checked. A plan of one's own
 * replaces the shipped one of the same body and year.
 */
export function joinCatalogue(builtIn: readonly Pack[], own: OwnPack): readonly Pack[] {
  const known = new Set(
    builtIn.flatMap(({ legalDocuments, anniversaries }) =>
      [...legalDocuments, ...anniversaries].map(({ id }) => id),
    ),
  )
  const organisations = new Set(builtIn.flatMap((pack) => (pack.organisations ?? []).map(({ id }) => id)))
  const part = cataloguePart(own)
  const fresh: Pack = {
    ...part,
    legalDocuments: part.legalDocuments.filter(({ id }) => !known.has(id)),
    anniversaries: part.anniversaries.filter(({ id }) => !known.has(id)),
    organisations: (part.organisations ?? []).filter(({ id }) => !organisations.has(id)),
  }
  const isReplaced = (plan: NonNullable<Pack['plans']>[number]) =>
    own.plans.some(
      (one) => one.id === plan.id || (one.year === plan.year && one.issuer.name === plan.issuer.name),
    )
  const kept = builtIn.map((pack) =>
    pack.plans?.some(isReplaced) ? { ...pack, plans: pack.plans.filter((plan) => !isReplaced(plan)) } : pack,
  )
  const isEmpty =
    fresh.legalDocuments.length +
      fresh.anniversaries.length +
      own.plans.length +
      fresh.organisations!.length ===
    0
  // The day of what ships is the catalogue's: one's own additions do not make the rest newer.
  const asOf = builtIn
    .map((pack) => pack.asOf)
    .sort()
    .at(-1)
  return isEmpty ? kept : [...kept, { ...fresh, asOf: asOf ?? fresh.asOf }]
}
