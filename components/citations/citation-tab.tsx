/** The tab Trích dẫn: find a document, an anniversary or a passage of a plan, see exactly what would go where, insert it. */
import { useEffect, useRef, useState } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import type { CitationStyle } from '../../lib/lint/catalogue/cite'
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'
import { useAtHand } from '../at-hand'
import { useIsBusy, useSend } from '../session-context'
import { dayInWords } from '../vietnamese-time'
import { AddSection } from './add-section'
import { type CitationItem, documentKey, insertionOf } from './citation-item'
import { CitationRow } from './citation-row'
import { type CitedTarget, useCitedTarget } from './cited-target'
import { PatternSection } from './pattern-section'
import { SearchBox } from './search-box'
import { useCitationSearch } from './use-citation-search'
import { useResultKeys } from './use-result-keys'
import './citation-tab.css'

interface CitationTabProps {
  readonly snapshot: Snapshot
  /** Null while it is being loaded. */
  readonly catalogue: Catalogue | null
  /** Changes each time the person asks for the search; zero before the first time. */
  readonly focusRequest: number
}

export function CitationTab({ snapshot, catalogue, focusRequest }: CitationTabProps) {
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [style, setStyle] = useState<CitationStyle>('first')
  const target = useCitedTarget(snapshot)
  const found = useCitationSearch(catalogue, snapshot.postDay, target, focusRequest)
  const { query, asked, sections, items, hiddenCount, selectedKey, choose, search } = found
  const { insert, replace } = useWriting(snapshot, style, target)
  // Where the caret is on a citation of the item, to insert it beside would say it twice.
  const write = (item: CitationItem) => (isMeant(item, target) ? replace(item) : insert(item))
  const keys = useResultKeys({ items, selectedKey, box, list, choose, insert: write })
  useEffect(() => {
    if (focusRequest > 0) box.current?.focus()
  }, [focusRequest])
  const searchFor = (text: string) => {
    search(text)
    box.current?.focus()
  }
  const rowProps = { style, snapshot, target, onStyle: setStyle, onSearch: searchFor }

  return (
    <>
      <h2 className="hidden-text">{t('tabs_citations')}</h2>
      <SearchBox
        box={box}
        query={query}
        hint={hintOf(catalogue, asked, items.length)}
        onSearch={search}
        onKeyDown={keys.onBoxKeyDown}
      />
      <div ref={list}>
        {catalogue &&
          sections.map(({ title, rows }) => (
            <section key={title} aria-label={title}>
              <h3 className="section-title">{title}</h3>
              <ul>
                {rows.map((item) => (
                  <CitationRow
                    key={item.key}
                    item={item}
                    isSelected={item.key === selectedKey}
                    catalogue={catalogue}
                    onSelect={() => choose(item.key)}
                    onInsert={() => insert(item)}
                    onReplace={() => replace(item)}
                    onKeyDown={(event) => keys.onRowKeyDown(event, item)}
                    {...rowProps}
                  />
                ))}
              </ul>
            </section>
          ))}
      </div>
      {hiddenCount > 0 && <p className="search__hint">{t('citations_more', hiddenCount)}</p>}
      {catalogue && asked === '' && <PatternSection {...snapshot} />}
      {catalogue && (
        <AddSection query={query} today={snapshot.today} onDone={(symbol) => searchFor(symbol ?? query)} />
      )}
      {catalogue && catalogue.asOf !== '' && (
        <p className="search__hint">{t('citations_as_of', dayInWords(catalogue.asOf))}</p>
      )}
    </>
  )
}

/** Writes an item's citation into the post, and keeps it at hand as used. */
function useWriting({ caret }: Snapshot, style: CitationStyle, target: CitedTarget | null) {
  const send = useSend()
  const isBusy = useIsBusy()
  const { keeper } = useAtHand()
  const used = ({ key }: CitationItem) => keeper?.change({ do: 'use', key })
  return {
    insert(item: CitationItem) {
      if (!caret || isBusy) return
      send({ do: 'insert', text: insertionOf(item, style) })
      used(item)
    },
    replace(item: CitationItem) {
      if (!target || isBusy) return
      send({ do: 'replace', span: target.span, text: insertionOf(item, style) })
      used(item)
    },
  }
}

const isMeant = (item: CitationItem, target: CitedTarget | null): boolean =>
  target?.documents.some((id) => documentKey(id) === item.key) ?? false

function hintOf(catalogue: Catalogue | null, asked: string, count: number): string {
  if (!catalogue) return t('citations_opening')
  if (asked === '') return t('citations_hint')
  return count === 0 ? t('citations_none', asked) : t('citations_keys')
}
