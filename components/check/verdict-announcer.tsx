/** Tells a screen reader the verdict when it has changed and settled; typing makes it flip, and that is not news. */

import { useEffect, useState } from 'react'
import { t } from '../../lib/messages'

/** Long enough to outlast a word being typed, short enough to answer a click. */
const SETTLED_AFTER_MS = 1000

export function VerdictAnnouncer({ text }: { readonly text: string }) {
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="hidden-text" role="status" aria-live="polite" aria-label={t('verdict_name')}>
      {announced}
    </p>
  )
}
