/** The session's latest snapshot, rendered again whenever it changes. */
import { useCallback, useSyncExternalStore } from 'react'
import type { Session, Snapshot } from '../lib/session'

export function useSnapshot(session: Session): Snapshot {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session])
  const read = useCallback(() => session.snapshot(), [session])
  return useSyncExternalStore(subscribe, read)
}
