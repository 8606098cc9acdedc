/** What is asked, what was found for it, and which result stands open. */
import { useDeferredValue, useMemo, useState } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { type CitationItem, findItems, nearItems } from './citation-item'

export interface Section {
  readonly title: string
  readonly rows: readonly CitationItem[]
}

/** A screenful or two; whoever needs more types another letter. */
const MOST_RESULTS = 20
const MOST_NEAR = 6

export function useCitationSearch(catalogue: Catalogue | null, postDay: string) {
  const [query, setQuery] = useState('')
  const [chosenKey, choose] = useState<string | null>(null)
  const asked = useDeferredValue(query.trim())
  const isAsking = asked !== ''
  const found = useMemo(() => {
    if (!catalogue) return []
    return isAsking ? findItems(catalogue, asked, postDay) : nearItems(catalogue, postDay)
  }, [catalogue, asked, isAsking, postDay])
  const sections = useMemo(
    () => sectionsOf(found.slice(0, isAsking ? MOST_RESULTS : MOST_NEAR), isAsking),
    [found, isAsking],
  )
  const items = useMemo(() => sections.flatMap(({ rows }) => rows), [sections])
  // While a search is on, its best result stands open; before, nothing does until it is chosen.
  const best = isAsking ? (items[0]?.key ?? null) : null
  return {
    query,
    asked,
    sections,
    items,
    hiddenCount: isAsking ? found.length - items.length : 0,
    selectedKey: items.some(({ key }) => key === chosenKey) ? chosenKey : best,
    choose,
    search(text: string) {
      setQuery(text)
      choose(null)
    },
  }
}

/** Documents and anniversaries apart; the kind of the best result comes first. */
function sectionsOf(items: readonly CitationItem[], isAsking: boolean): Section[] {
  const documents = items.filter((item) => item.kind === 'legal-document')
  const anniversaries = items.filter((item) => item.kind === 'anniversary')
  const sections = [
    { title: `Văn bản · ${documents.length} kết quả`, rows: documents },
    {
      title: isAsking ? `Ngày kỷ niệm · ${anniversaries.length} kết quả` : 'Ngày kỷ niệm gần bài này',
      rows: anniversaries,
    },
  ].filter(({ rows }) => rows.length > 0)
  return items[0]?.kind === 'anniversary' ? sections.reverse() : sections
}
