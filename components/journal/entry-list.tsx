/** The posts of the journal, the newest first; more on request, so that a thousand of them are not drawn at once. */
import { useState } from 'react'
import type { JournalEntry } from '../../lib/journal/entry'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { grouped } from '../vietnamese-time'
import { EntryItem } from './entry-item'

const PAGE = 40

export function EntryList({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const [shown, setShown] = useState(PAGE)
  const newest = entries.slice(-shown).reverse()
  const more = entries.length - newest.length
  return (
    <>
      <ul className="entries">
        {newest.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ul>
      {more > 0 && (
        <ActionButton className="entries__more" onClick={() => setShown(shown + PAGE)}>
          {t('journal_more', grouped(Math.min(more, PAGE)))}
        </ActionButton>
      )}
    </>
  )
}
