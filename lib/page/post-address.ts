/** Which post a page is about, told by its address; part of the detector's 3 KB. It only looks. */

/** Names the post: a hash counts only where the portal's pages are told apart by it (`#/bai-viet/12`). */
export function postAddress({ origin, pathname, search, hash }: Location): string {
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '')
}

/** A portal that swaps pages without loading names the new one first and draws it then. */
const PAUSE_MS = 500

/** Calls back once the page has moved on to another address without loading, and had time to draw what is there. */
export function watchPostAddress(view: Window, onMove: () => void, signal: AbortSignal): void {
  let last = postAddress(view.location)
  let timer: ReturnType<typeof setTimeout> | undefined
  const onNavigation = () => {
    if (postAddress(view.location) === last) return
    last = postAddress(view.location)
    clearTimeout(timer)
    timer = setTimeout(onMove, PAUSE_MS)
  }
  const { navigation } = view as { navigation?: EventTarget }
  navigation?.addEventListener('navigatesuccess', onNavigation, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}
