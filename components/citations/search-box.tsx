/** The box that is typed into, and one line below it that says what can be typed, what to press, or that nothing was found. */
import { type KeyboardEvent, type RefObject, useId } from 'react'
import { t } from '../../lib/messages'
import { Icon } from '../icon'

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>
  readonly query: string
  readonly hint: string
  onSearch(query: string): void
  onKeyDown(event: KeyboardEvent): void
}

export function SearchBox({ box, query, hint, onSearch, onKeyDown }: SearchBoxProps) {
  const hintId = useId()
  return (
    <>
      <div className="search">
        <Icon name="search" />
        <input
          ref={box}
          className="text-input"
          type="search"
          value={query}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          aria-label={t('citations_search')}
          aria-describedby={hintId}
          placeholder={t('citations_search_placeholder')}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="search__hint" id={hintId}>
        {hint}
      </p>
    </>
  )
}
