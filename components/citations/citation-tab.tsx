/** The tab Trích dẫn: find a document or an anniversary, see exactly what would be inserted and where, insert it. */
import { useEffect, useRef, useState } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import type { CitationStyle } from '../../lib/lint/catalogue/cite'
import type { Snapshot } from '../../lib/session'
import { useIsBusy, useSend } from '../session-context'
import { dayInWords } from '../vietnamese-time'
import { type CitationItem, insertionOf } from './citation-item'
import { CitationRow } from './citation-row'
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
  const { query, asked, sections, items, hiddenCount, selectedKey, choose, search } = useCitationSearch(
    catalogue,
    snapshot.postDay,
  )
  const send = useSend()
  const isBusy = useIsBusy()
  const insert = (item: CitationItem) => {
    if (snapshot.caret && !isBusy) send({ do: 'insert', text: insertionOf(item, style) })
  }
  const { onBoxKeyDown, onRowKeyDown } = useResultKeys({ items, selectedKey, box, list, choose, insert })
  useEffect(() => {
    if (focusRequest > 0) box.current?.focus()
  }, [focusRequest])
  const searchFor = (text: string) => {
    search(text)
    box.current?.focus()
  }
  const rowProps = { style, snapshot, onStyle: setStyle, onSearch: searchFor }

  return (
    <>
      <SearchBox
        box={box}
        query={query}
        hint={hintOf(catalogue, asked, items.length)}
        onSearch={search}
        onKeyDown={onBoxKeyDown}
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
                    onKeyDown={(event) => onRowKeyDown(event, item)}
                    {...rowProps}
                  />
                ))}
              </ul>
            </section>
          ))}
      </div>
      {hiddenCount > 0 && <p className="search__hint">Còn {hiddenCount} kết quả. Hãy gõ thêm để thu hẹp.</p>}
      {catalogue && catalogue.asOf !== '' && (
        <p className="search__hint">Danh mục được rà soát ngày {dayInWords(catalogue.asOf)}.</p>
      )}
    </>
  )
}

function hintOf(catalogue: Catalogue | null, asked: string, count: number): string {
  if (!catalogue) return 'Đang mở danh mục…'
  if (asked === '') {
    return 'Gõ số, ký hiệu, tên văn bản hoặc ngày kỷ niệm, không cần dấu: nghi dinh 98, tdkt, thanh lap dang.'
  }
  return count === 0
    ? `Không thấy văn bản hay ngày kỷ niệm nào khớp với “${asked}”. Hãy thử số, ký hiệu hoặc ít chữ hơn.`
    : 'Phím ↑ ↓ để chọn, Enter để chèn.'
}
