/** Documents that a draft cites as if they applied, while on its day they do not, or no longer as they were. */
import { toIsoDate } from '../calendar'
import type { Catalogue } from '../catalogue/catalogue'
import { numberKey } from '../catalogue/document-index'
import { amendmentsOn, inForce, type Standing, standingOn } from '../catalogue/in-force'
import type { LegalDocument } from '../catalogue/schema'
import type { Reading } from '../reading'
import { type Citation, type CitedDocument, citedDocuments } from './cited-documents'
import { isApplied, isLawText, isOfThePast, isPreamble, type NewestDay, newestDay } from './outdated-context'

export interface OutdatedDocument {
  readonly document: LegalDocument
  /** The places to speak of, the first one first. */
  readonly citations: readonly Citation[]
  /**
   * gone: expired or superseded. not-yet: not in force yet. amended: `others` changed it. baseless: `others`, the laws it
   * details, are all expired.
   */
  readonly kind: 'gone' | 'not-yet' | 'amended' | 'baseless'
  /** The day from which it is so. */
  readonly since: string
  readonly isSinceKnown: boolean
  readonly successor: LegalDocument | null
  readonly others: readonly LegalDocument[]
  /** No day of the text is later than the change: the text may be older. */
  readonly isUndated: boolean
}

/** Every such document once, in the order of the draft. */
export function findOutdated(reading: Reading): OutdatedDocument[] {
  const cited = citedDocuments(reading)
  if (cited.length === 0) return []
  const day = toIsoDate(reading.postDay)
  const outdated = cited.flatMap((one) => judge(one, day, reading.catalogue) ?? [])
  if (outdated.length === 0 || isLawText(reading)) return []
  const newest = reading.publishedOn ? null : newestDay(reading.blocks, toIsoDate(reading.today))
  return outdated
    .filter((one) => !isKnownToWriter(one, reading) && isSpokenTo(one, reading, newest))
    .map((one) => ({
      ...one,
      isUndated: !reading.publishedOn && !(newest?.isFull && newest.iso >= one.since),
    }))
}

function judge(
  { document, citations }: CitedDocument,
  day: string,
  catalogue: Catalogue,
): OutdatedDocument | null {
  const base = { document, citations, successor: null, others: [], isSinceKnown: true, isUndated: false }
  const standing = standingOn(document, day, catalogue)
  const gone = goneSince(standing)
  if (gone) return { ...base, kind: 'gone', ...gone, successor: standing.successor }
  if (standing.state === 'not-yet') {
    const since = document.effectiveOn
    return since && day >= (document.issuedOn ?? day) ? { ...base, kind: 'not-yet', since } : null
  }
  const amendments = amendmentsOn(document, day, catalogue)
  // The constitution goes by its year, amended or not.
  if (amendments.length > 0 && document.documentType !== 'Hiến pháp') {
    const last = amendments.at(-1)!
    return { ...base, kind: 'amended', since: (last.effectiveOn ?? last.issuedOn)!, others: amendments }
  }
  return baseless(base, day, catalogue)
}

function goneSince({ state, since, successor }: Standing) {
  if (state !== 'expired' && state !== 'superseded') return null
  return since ? { since, isSinceKnown: state === 'expired' || successor?.effectiveOn != null } : null
}

type Base = Omit<OutdatedDocument, 'kind' | 'since'>

function baseless(base: Base, day: string, { documentsById }: Catalogue): OutdatedDocument | null {
  const laws = base.document.implements?.flatMap((id) => documentsById.get(id) ?? []) ?? []
  if (laws.length === 0 || laws.some((law) => inForce(law, day) !== 'expired')) return null
  const since = laws
    .map((law) => law.expiredOn!)
    .sort()
    .at(-1)!
  return { ...base, kind: 'baseless', since, others: laws }
}

/** A draft that cites the successor, or what amended it, knows. */
function isKnownToWriter(
  { document, successor, others, kind }: OutdatedDocument,
  { blocks, catalogue }: Reading,
): boolean {
  const changes = [successor, catalogue.documentsById.get(document.supersededBy ?? '') ?? null, ...others]
  const keys = new Set(changes.flatMap((one) => (one?.symbol ? [numberKey(one.symbol)] : [])))
  const years = new Set(
    kind === 'baseless'
      ? []
      : changes.flatMap((one) => (one?.symbol ? [] : (one?.issuedOn?.slice(0, 4) ?? []))),
  )
  return blocks.some(({ mentions }) =>
    mentions.some((mention) => {
      if (mention.kind === 'reference')
        return mention.canonical !== null && keys.has(numberKey(mention.canonical))
      return (
        mention.kind === 'named-reference' && mention.year !== null && years.has(String(mention.year.value))
      )
    }),
  )
}

/** Is the draft of the time in which the document was outdated, and does it speak as if it applied? */
function isSpokenTo(
  { document, citations, since, kind }: OutdatedDocument,
  { publishedOn }: Reading,
  newest: NewestDay | null,
): boolean {
  if (citations.some((citation) => isOfThePast(citation, since, kind === 'gone'))) return false
  if (kind === 'not-yet') return publishedOn !== null && citations.every(isApplied)
  if (publishedOn) return true
  if (citations.some(isPreamble)) return false
  return newest === null || newest.iso >= since || newest.iso < (document.issuedOn ?? '')
}
