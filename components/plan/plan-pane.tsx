/** Holds the tab Kế hoạch, which is fetched when it is first opened: the first paint of the sidebar shall not wait for it. */
import { lazy, Suspense, useState } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'

const PlanTab = lazy(() => import('./plan-tab').then((module) => ({ default: module.PlanTab })))

interface PlanPaneProps {
  readonly snapshot: Snapshot
  /** Null while it is being loaded. */
  readonly catalogue: Catalogue | null
  readonly isShown: boolean
}

export function PlanPane({ snapshot, catalogue, isShown }: PlanPaneProps) {
  const [wasShown, setShown] = useState(isShown)
  if (isShown && !wasShown) setShown(true)
  if (!isShown && !wasShown) return null
  const opening = <p className="search__hint">{t('plan_loading')}</p>
  if (!catalogue) return opening
  return (
    <Suspense fallback={opening}>
      <PlanTab snapshot={snapshot} catalogue={catalogue} />
    </Suspense>
  )
}
