/** The journal's tab, loaded when it is first opened: most days nobody looks at it. */
import { lazy, Suspense } from 'react'
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'

const Loaded = lazy(async () => ({ default: (await import('./journal-tab')).JournalTab }))

export function LazyJournalTab({ snapshot }: { readonly snapshot: Snapshot }) {
  return (
    <Suspense fallback={<p>{t('journal_loading')}</p>}>
      <Loaded snapshot={snapshot} />
    </Suspense>
  )
}
