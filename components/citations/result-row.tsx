/** One search result: a title that opens it, a star that keeps it at hand, and inside it the text to insert. */
import type { KeyboardEvent, ReactNode } from 'react'
import { StarButton } from './star-button'

interface ResultRowProps {
  readonly title: ReactNode
  readonly badge?: ReactNode
  readonly subtitle: ReactNode
  readonly isSelected: boolean
  /** What the shelf keeps it by, and what its star calls it. */
  readonly shelfKey: string
  readonly name: string
  onSelect(): void
  onKeyDown(event: KeyboardEvent): void
  /** Shown while selected. */
  readonly children: ReactNode
}

export function ResultRow(props: ResultRowProps) {
  const { title, badge, subtitle, isSelected, shelfKey, name, onSelect, onKeyDown, children } = props
  return (
    <li className={isSelected ? 'result result--selected' : 'result'}>
      <div className="result__head">
        <button
          type="button"
          className="result__title"
          data-result
          aria-expanded={isSelected}
          onClick={onSelect}
          onKeyDown={onKeyDown}
        >
          {title}
        </button>
        {badge}
        {subtitle && <p>{subtitle}</p>}
        <StarButton shelfKey={shelfKey} name={name} />
      </div>
      {isSelected && <div className="result__body">{children}</div>}
    </li>
  )
}
