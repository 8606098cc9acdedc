/** One row of the results: closed, what it is; open, the text to insert and the way to insert it. */
import type { KeyboardEvent } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import type { CitationStyle } from '../../lib/lint/catalogue/cite'
import type { Snapshot } from '../../lib/session'
import { AnniversaryRow } from './anniversary-row'
import type { CitationItem } from './citation-item'
import type { CitedTarget } from './cited-target'
import { DocumentRow } from './document-row'
import { PassageRow } from './passage-row'

export interface RowProps<Item> {
  readonly item: Item
  readonly isSelected: boolean
  readonly style: CitationStyle
  readonly snapshot: Snapshot
  readonly catalogue: Catalogue
  /** What in the post it could take the place of. */
  readonly target: CitedTarget | null
  onSelect(): void
  onInsert(): void
  onReplace(): void
  onStyle(style: CitationStyle): void
  onSearch(query: string): void
  onKeyDown(event: KeyboardEvent): void
}

export function CitationRow({ item, ...rest }: RowProps<CitationItem>) {
  switch (item.kind) {
    case 'legal-document':
      return <DocumentRow item={item} {...rest} />
    case 'anniversary':
      return <AnniversaryRow item={item} {...rest} />
    case 'plan-passage':
      return <PassageRow item={item} {...rest} />
  }
}
