/** The way to a document that the catalogue does not hold: a button, and behind it the form. */
import { useState } from 'react'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { useAtHand } from '../at-hand'
import { Icon } from '../icon'
import { useDoors } from '../session-context'
import { DocumentFormBox } from './document-form'

interface AddSectionProps {
  readonly query: string
  readonly today: string
  /** A document was added, or nothing was; the focus has to go somewhere. */
  onDone(symbol: string | null): void
}

export function AddSection({ query, today, onDone }: AddSectionProps) {
  const [isOpen, setOpen] = useState(false)
  const [added, setAdded] = useState('')
  const { addDocument } = useDoors()
  const { consultant } = useAtHand()
  if (!addDocument || !consultant) return null
  const done = (symbol: string | null) => {
    setOpen(false)
    setAdded(symbol ?? '')
    onDone(symbol)
  }
  return (
    <section className="add-document">
      {isOpen ? (
        <>
          <h3 className="section-title">{t('citations_add')}</h3>
          <DocumentFormBox symbol={numberIn(query)} today={today} add={addDocument} onDone={done} />
        </>
      ) : (
        <ActionButton look="plain" onClick={() => setOpen(true)}>
          <Icon name="plus" /> {t('citations_add')}
        </ActionButton>
      )}
      <p role="status" className="search__hint">
        {added !== '' && !isOpen && t('citations_added', added)}
      </p>
    </section>
  )
}

/** Words without a separator are a name and no number. */
const numberIn = (query: string): string => (/^\d+[/-]\S*$/.test(query.trim()) ? query.trim() : '')
