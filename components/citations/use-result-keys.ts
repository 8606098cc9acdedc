/** The keys of the search: arrows walk from the box through the results and back, Enter inserts the open one. */
import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import type { CitationItem } from './citation-item'

interface ResultKeys {
  readonly items: readonly CitationItem[]
  readonly selectedKey: string | null
  readonly box: RefObject<HTMLInputElement | null>
  readonly list: RefObject<HTMLElement | null>
  choose(key: string): void
  insert(item: CitationItem): void
}

export function useResultKeys({ items, selectedKey, box, list, choose, insert }: ResultKeys) {
  /** Opens a result and puts the focus on it; before the first one is the search box. */
  const goTo = useCallback(
    (index: number) => {
      const item = items[index]
      if (index < 0) box.current?.focus()
      if (!item) return
      choose(item.key)
      list.current?.querySelectorAll<HTMLElement>('[data-result]')[index]?.focus()
    },
    [items, box, list, choose],
  )

  const onBoxKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const selected = items.find(({ key }) => key === selectedKey)
    if (event.key === 'ArrowDown' && items.length > 0)
      goTo(Math.max(selected ? items.indexOf(selected) : 0, 0))
    else if (event.key === 'Enter' && selected) insert(selected)
    else return
    event.preventDefault()
  }

  const onRowKeyDown = (event: KeyboardEvent, item: CitationItem) => {
    const index = items.indexOf(item)
    if (event.key === 'ArrowDown') goTo(index + 1)
    else if (event.key === 'ArrowUp') goTo(index - 1)
    else if (event.key === 'Enter' && item.key === selectedKey) insert(item)
    else return
    event.preventDefault()
  }

  return { onBoxKeyDown, onRowKeyDown }
}
