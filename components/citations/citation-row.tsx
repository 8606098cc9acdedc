/** One row of the results: closed, what it is; open, the text to insert and the way to insert it. */
import type { KeyboardEvent } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import type { CitationStyle } from '../../lib/lint/catalogue/cite'
import type { Snapshot } from '../../lib/session'
import { AnniversaryRow } from './anniversary-row'
import type { CitationItem } from './citation-item'
import { DocumentRow } from './document-row'

export interface RowProps<Item> {
  readonly item: Item
  readonly isSelected: boolean
  readonly style: CitationStyle
  readonly snapshot: Snapshot
  readonly catalogue: Catalogue
  onSelect(): void
  onStyle(style: CitationStyle): void
  onSearch(query: string): void
  onKeyDown(event: KeyboardEvent): void
}

export function CitationRow({ item, ...rest }: RowProps<CitationItem>) {
  return item.kind === 'legal-document' ? (
    <DocumentRow item={item} {...rest} />
  ) : (
    <AnniversaryRow item={item} {...rest} />
  )
}
