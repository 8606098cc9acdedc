/**
 * The portals a person switched on. The browser's own permission is the truth; nothing is kept beside it. The
 * detector is registered for exactly the granted hosts.
 */
import { browser } from 'wxt/browser'

const DETECTOR_ID = 'detector'

/** Match pattern of a page's host; null for pages that can hold no content script. */
export function originPattern(url: string | undefined): string | null {
  if (!url) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null
}

/** `https://stp.bacgiang.gov.vn/*` → `stp.bacgiang.gov.vn`. */
export const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '')

/** Match patterns of all granted hosts. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => /^https?:/.test(origin)).sort()
}

/** Makes the registered detector match the granted hosts, whatever it was before. */
export async function registerDetector(): Promise<void> {
  const matches = await grantedOrigins()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR_ID] })
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR_ID] })
    return
  }
  const script = {
    id: DETECTOR_ID,
    js: ['/detector.js'],
    matches,
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  }
  // An update takes the script away for a moment, and a page that comes at that moment (as at the browser's start) has none.
  if (String(registered[0]?.matches?.toSorted()) === String(matches)) return
  if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Starts the detector in tabs of these hosts that are already open. */
export async function detectInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  const tabs = await browser.tabs.query({ url: [...origins] })
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({ target: { tabId: id! }, files: ['/detector.js'] }),
    ),
  )
}

/** Lets the person point at the fields of the page in a tab. */
export async function startPointing(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/pointing.js'] })
}
