/** What the tab Trích dẫn lists: legal documents and anniversaries, each with the text that would be inserted. */
import type { Part } from '../../lib/lint/blocks'
import { parseIsoDate } from '../../lib/lint/calendar'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { type CitationStyle, cite, citeAnniversary } from '../../lib/lint/catalogue/cite'
import type { Anniversary, LegalDocument } from '../../lib/lint/catalogue/schema'
import { searchCatalogue } from '../../lib/lint/catalogue/search'
import { nearAnniversaries } from './near-anniversaries'

export type CitationItem = DocumentItem | AnniversaryItem

export interface DocumentItem {
  readonly kind: 'legal-document'
  readonly key: string
  readonly legalDocument: LegalDocument
  /** What its citation depends on: the norm in force on the post's day, and what had amended it by then. */
  readonly postDay: string
  readonly catalogue: Catalogue
  /** The line to show, and where the search matched it. */
  readonly title: string
  readonly ranges: readonly Part[]
}

export interface AnniversaryItem {
  readonly kind: 'anniversary'
  readonly key: string
  readonly anniversary: Anniversary
  readonly title: string
  readonly ranges: readonly Part[]
  /** The year for which its count of years is computed. */
  readonly year: number
}

/** More are counted than shown, to say how many a longer query would narrow down. */
const MOST_COUNTED = 200

/** What a search finds, the best first. */
export function findItems(catalogue: Catalogue, query: string, postDay: string): CitationItem[] {
  const year = parseIsoDate(postDay)?.year ?? 0
  return searchCatalogue(catalogue, query, MOST_COUNTED, postDay).map((hit) =>
    hit.kind === 'anniversary'
      ? anniversaryItem(hit.anniversary, year, hit.title, hit.ranges)
      : { ...hit, key: `document ${hit.legalDocument.id}`, postDay, catalogue },
  )
}

/** What is offered before anything is typed. */
export function nearItems(catalogue: Catalogue, postDay: string): CitationItem[] {
  return nearAnniversaries(catalogue.anniversaries, postDay).map(({ anniversary, year }) =>
    anniversaryItem(anniversary, year, anniversary.names[0] ?? '', []),
  )
}

/** The text that `Chèn tại con trỏ` inserts. An anniversary whose years cannot be counted is its name alone. */
export function insertionOf(item: CitationItem, style: CitationStyle): string {
  if (item.kind === 'legal-document') return cite(item.legalDocument, style, item.postDay, item.catalogue)
  return citeAnniversary(item.anniversary, item.year) ?? item.anniversary.names[0] ?? ''
}

function anniversaryItem(
  anniversary: Anniversary,
  year: number,
  title: string,
  ranges: readonly Part[],
): AnniversaryItem {
  return { kind: 'anniversary', key: `anniversary ${anniversary.id}`, anniversary, title, ranges, year }
}
