/** What the tab Trích dẫn lists: documents, anniversaries and passages of plans, each with the text it would insert. */
import type { Part } from '../../lib/lint/blocks'
import { parseIsoDate } from '../../lib/lint/calendar'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { type CitationStyle, cite, citeAnniversary } from '../../lib/lint/catalogue/cite'
import type { Anniversary, LegalDocument } from '../../lib/lint/catalogue/schema'
import { searchCatalogue } from '../../lib/lint/catalogue/search'
import { type PlanPassage, planPassages } from '../../lib/lint/plans/plan-passages'
import { nearAnniversaries } from './near-anniversaries'

export type CitationItem = DocumentItem | AnniversaryItem | PassageItem

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

export interface PassageItem {
  readonly kind: 'plan-passage'
  readonly key: string
  readonly passage: PlanPassage
  readonly title: string
  readonly ranges: readonly Part[]
}

/** More are counted than shown, to say how many a longer query would narrow down. */
const MOST_COUNTED = 200

/** What a search finds, the best first. */
export function findItems(catalogue: Catalogue, query: string, postDay: string): CitationItem[] {
  return searchCatalogue(catalogue, query, MOST_COUNTED, postDay).map((hit) => {
    const { title, ranges } = hit
    if (hit.kind === 'anniversary') return anniversaryItem(hit.anniversary, yearOfDay(postDay), title, ranges)
    if (hit.kind === 'plan-passage') return passageItem(hit.passage, ranges)
    return { ...hit, key: documentKey(hit.legalDocument.id), postDay, catalogue }
  })
}

/** What is offered before anything is typed. */
export function nearItems(catalogue: Catalogue, postDay: string): CitationItem[] {
  return nearAnniversaries(catalogue.anniversaries, postDay).map(({ anniversary, year }) =>
    anniversaryItem(anniversary, year, anniversary.names[0] ?? '', []),
  )
}

/** Names an item for as long as its record is in the catalogue: the shelf keeps such keys. */
export const documentKey = (id: string): string => `document ${id}`

/** The items of keys that were kept; those of records that are gone are left out. */
export function itemsOfKeys(catalogue: Catalogue, keys: readonly string[], postDay: string): CitationItem[] {
  return keys.flatMap((key): CitationItem[] => {
    const [kind, id = ''] = key.split(' ')
    if (kind === 'document') {
      const legalDocument = catalogue.documentsById.get(id)
      if (!legalDocument) return []
      const title = cite(legalDocument, 'full').normalize('NFC')
      return [{ kind: 'legal-document', key, legalDocument, postDay, catalogue, title, ranges: [] }]
    }
    if (kind === 'anniversary') {
      const anniversary = catalogue.anniversaries.find((one) => one.id === id)
      return anniversary
        ? [anniversaryItem(anniversary, yearOfDay(postDay), anniversary.names[0] ?? '', [])]
        : []
    }
    const plan = catalogue.plans.find((one) => one.id === id)
    const passage = plan && planPassages(plan).find((one) => one.key === key)
    return passage ? [passageItem(passage, [])] : []
  })
}

/** The text that is inserted. An anniversary whose years cannot be counted is its name alone. */
export function insertionOf(item: CitationItem, style: CitationStyle): string {
  switch (item.kind) {
    case 'legal-document':
      return cite(item.legalDocument, style, item.postDay, item.catalogue)
    case 'anniversary':
      return citeAnniversary(item.anniversary, item.year) ?? item.anniversary.names[0] ?? ''
    case 'plan-passage':
      return item.passage.text
  }
}

/** What a button about the item calls it. */
export function nameOf(item: CitationItem): string {
  return item.kind === 'legal-document' ? cite(item.legalDocument, 'short') : item.title
}

const yearOfDay = (iso: string): number => parseIsoDate(iso)?.year ?? 0

function anniversaryItem(
  anniversary: Anniversary,
  year: number,
  title: string,
  ranges: readonly Part[],
): AnniversaryItem {
  return { kind: 'anniversary', key: `anniversary ${anniversary.id}`, anniversary, title, ranges, year }
}

const passageItem = (passage: PlanPassage, ranges: readonly Part[]): PassageItem => ({
  kind: 'plan-passage',
  key: passage.key,
  passage,
  title: passage.text,
  ranges,
})
