/** Empties the journal after a question; for a while it can be brought back (journal-page.tsx offers that). */
import { AlertDialog } from 'radix-ui'
import { t } from '../../lib/messages'
import { grouped } from '../vietnamese-time'

interface ClearJournalProps {
  readonly count: number
  readonly isBusy: boolean
  onClear(): void
}

export function ClearJournal({ count, isBusy, onClear }: ClearJournalProps) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className="button button--quiet" disabled={isBusy || count === 0}>
        {t('journal_clear')}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="ask__scrim" />
        <AlertDialog.Content className="ask themed">
          <AlertDialog.Title asChild>
            <h2>{t('journal_clear_question')}</h2>
          </AlertDialog.Title>
          <AlertDialog.Description asChild>
            <p>{t('journal_clear_explained', grouped(count))}</p>
          </AlertDialog.Description>
          <div className="ask__buttons">
            <AlertDialog.Cancel className="button button--plain">{t('journal_keep')}</AlertDialog.Cancel>
            <AlertDialog.Action className="button button--brand" onClick={onClear}>
              {t('journal_clear_yes')}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
