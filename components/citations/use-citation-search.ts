/** What is asked, what was found for it or lies at hand, and which result stands open. */
import { useDeferredValue, useMemo, useState } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { t } from '../../lib/messages'
import { useAtHand } from '../at-hand'
import { type CitationItem, documentKey, findItems, itemsOfKeys, nearItems } from './citation-item'
import type { CitedTarget } from './cited-target'

export interface Section {
  readonly title: string
  readonly rows: readonly CitationItem[]
}

/** A screenful or two; whoever needs more types another letter. */
const MOST_RESULTS = 20
const MOST_NEAR = 6
const MOST_RECENT = 5
const NO_KEYS: readonly string[] = []

/** @param opening changes each time the person comes to the tab */
export function useCitationSearch(
  catalogue: Catalogue | null,
  postDay: string,
  target: CitedTarget | null,
  opening: number,
) {
  const [query, setQuery] = useState('')
  const [chosenKey, choose] = useState<string | null>(null)
  const asked = useDeferredValue(query.trim())
  const isAsking = asked !== ''
  const { favourites, recent } = useShelfAsFound(`${isAsking} ${opening}`)
  const meant = target?.documents
  const words = shortened(target?.span.text ?? '')
  const found = useMemo(
    () => (catalogue && isAsking ? findItems(catalogue, asked, postDay) : []),
    [catalogue, asked, isAsking, postDay],
  )
  const sections = useMemo(() => {
    if (!catalogue) return []
    if (isAsking) return foundSections(found.slice(0, MOST_RESULTS))
    const kept = (keys: readonly string[]) => itemsOfKeys(catalogue, keys, postDay)
    return withoutDoubles([
      { title: t('citations_at_caret', words), rows: kept((meant ?? NO_KEYS).map(documentKey)) },
      { title: t('citations_favourites'), rows: kept(favourites) },
      { title: t('citations_recent'), rows: kept(recent).slice(0, MOST_RECENT) },
      { title: t('citations_near'), rows: nearItems(catalogue, postDay).slice(0, MOST_NEAR) },
    ])
  }, [catalogue, found, isAsking, postDay, favourites, recent, meant, words])
  const items = useMemo(() => sections.flatMap(({ rows }) => rows), [sections])
  // The best result of a search stands open, and what is cited at the caret; nothing else does until it is chosen.
  const best = isAsking || meant?.length ? (items[0]?.key ?? null) : null
  return {
    query,
    asked,
    sections,
    items,
    hiddenCount: isAsking ? Math.max(found.length - MOST_RESULTS, 0) : 0,
    selectedKey: items.some(({ key }) => key === chosenKey) ? chosenKey : best,
    choose,
    search(text: string) {
      setQuery(text)
      choose(null)
    },
  }
}

/** The button says all of it, as far as there is room. */
const shortened = (words: string): string => (words.length > 48 ? `${words.slice(0, 47).trimEnd()}…` : words)

/** The shelf as it was when the list was come to: a row that is used or marked must not jump from under the hand. */
function useShelfAsFound(coming: string): KeptKeys {
  const shelf = useAtHand().keeper?.shelf ?? NO_SHELF
  const [found, setFound] = useState({ coming, shelf })
  if (found.coming !== coming) setFound({ coming, shelf })
  return found.coming === coming ? found.shelf : shelf
}

interface KeptKeys {
  readonly favourites: readonly string[]
  readonly recent: readonly string[]
}

const NO_SHELF: KeptKeys = { favourites: NO_KEYS, recent: NO_KEYS }

/** Kinds apart; the kind of the best result comes first. */
function foundSections(items: readonly CitationItem[]): Section[] {
  const of = (kind: CitationItem['kind']) => items.filter((item) => item.kind === kind)
  const sections = (
    [
      ['citations_found_documents', of('legal-document')],
      ['citations_found_anniversaries', of('anniversary')],
      ['citations_found_passages', of('plan-passage')],
    ] as const
  ).map(([key, rows]) => ({ title: t(key, rows.length), rows }))
  const first = sections.find(({ rows }) => rows[0] !== undefined && rows[0] === items[0])
  return [...(first ? [first] : []), ...sections.filter((one) => one !== first)].filter(
    ({ rows }) => rows.length > 0,
  )
}

/** Each item once, in the first section that has it. */
function withoutDoubles(sections: readonly Section[]): Section[] {
  const seen = new Set<string>()
  return sections
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ key }) => !seen.has(key) && seen.add(key)),
    }))
    .filter(({ rows }) => rows.length > 0)
}
