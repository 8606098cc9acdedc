/** Finds the form of a post, and waits for it on a page that is still being built by its scripts. It only looks. */
import { documentsOf } from './page-documents'
import { matchProfile } from './portals/match'
import type { PortalProfile } from './portals/profile'

export interface EditForm {
  readonly profile: PortalProfile
  /** The document that the form stands in: the page's own, or that of a frame. */
  readonly document: Document
}

/** A page of scripts changes hundreds of times while it is built. */
const PAUSE_MS = 500
/** Slow lines and slow portals; after this the page is taken for none of ours. */
const LONGEST_MS = 30_000

/** The profile that fits the page or one of its frames as they stand. */
export function findEditForm(profiles: readonly PortalProfile[], page: Document): EditForm | null {
  for (const document of documentsOf(page)) {
    // Of frames without an address of their own (editors), that of the page.
    const { protocol, href } = document.location
    const url = new URL(/^https?:$/.test(protocol) ? href : page.location.href)
    const profile = matchProfile(profiles, document, url)
    if (profile) return { profile, document }
  }
  return null
}

/**
 * The form that a profile fits, now or within half a minute; null when none does. Profiles of mere labels are asked
 * only after a pause: while a page is built, its own profile may not fit yet.
 */
export function awaitEditForm(
  profiles: readonly PortalProfile[],
  page: Document,
  signal: AbortSignal,
): Promise<EditForm | null> {
  const found = findEditForm(
    profiles.filter(({ isLastResort }) => !isLastResort),
    page,
  )
  if (found || signal.aborted) return Promise.resolve(found)
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      timer = undefined
      const late = findEditForm(profiles, page)
      if (late) end(late)
    }
    const ring = () => {
      timer ??= setTimeout(again, PAUSE_MS)
    }
    const observer = new MutationObserver(ring)
    const longest = setTimeout(() => end(null), LONGEST_MS)
    const end = (form: EditForm | null) => {
      observer.disconnect()
      page.removeEventListener('load', ring, true)
      clearTimeout(timer)
      clearTimeout(longest)
      resolve(form)
    }
    observer.observe(page, { childList: true, subtree: true })
    // A frame that has loaded changes nothing in the page around it.
    page.addEventListener('load', ring, true)
    signal.addEventListener('abort', () => end(null))
    ring()
  })
}
