/** Waits for the profile that fits a page which is still being built by its scripts. It only looks. */
import { matchProfile } from './match'
import type { PortalProfile } from './profile'

/** A page of scripts changes hundreds of times while it is built. */
const PAUSE_MS = 500
/** Slow lines and slow portals; after this the page is taken for none of ours. */
const LONGEST_MS = 30_000

/**
 * The profile that fits the page, now or within half a minute; null when none does. Profiles of mere labels are
 * asked only after a pause: while a page is built, its own profile may not fit yet.
 */
export function awaitProfile(
  profiles: readonly PortalProfile[],
  document: Document,
  signal?: AbortSignal,
): Promise<PortalProfile | null> {
  const look = (among: readonly PortalProfile[]) =>
    matchProfile(among, document, new URL(document.location.href))
  const found = look(profiles.filter(({ isLastResort }) => !isLastResort))
  if (found || signal?.aborted) return Promise.resolve(found)
  return new Promise((resolve) => {
    let timer = setTimeout(again, PAUSE_MS)
    let isWaiting = true
    const observer = new MutationObserver(() => {
      if (isWaiting) return
      isWaiting = true
      timer = setTimeout(again, PAUSE_MS)
    })
    const longest = setTimeout(() => end(null), LONGEST_MS)
    const end = (profile: PortalProfile | null) => {
      observer.disconnect()
      clearTimeout(timer)
      clearTimeout(longest)
      resolve(profile)
    }
    function again() {
      isWaiting = false
      const late = look(profiles)
      if (late) end(late)
    }
    observer.observe(document, { childList: true, subtree: true })
    signal?.addEventListener('abort', () => end(null))
  })
}
