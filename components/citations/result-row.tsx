/** One search result: a title that opens it, and inside it the text to insert. */
import type { KeyboardEvent, ReactNode } from 'react'

interface ResultRowProps {
  readonly title: ReactNode
  readonly badge?: ReactNode
  readonly subtitle: ReactNode
  readonly isSelected: boolean
  onSelect(): void
  onKeyDown(event: KeyboardEvent): void
  /** Shown while selected. */
  readonly children: ReactNode
}

export function ResultRow(props: ResultRowProps) {
  const { title, badge, subtitle, isSelected, onSelect, onKeyDown, children } = props
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
      </div>
      {isSelected && <div className="result__body">{children}</div>}
    </li>
  )
}
