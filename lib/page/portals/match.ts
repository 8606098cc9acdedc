/** Tells which profile fits an edit page. It only looks. */
import type { PortalProfile } from './profile'

/** The first profile whose host, address, fingerprint and required fields all fit; null when none does. */
export function matchProfile(
  profiles: readonly PortalProfile[],
  document: Document,
  url: URL,
): PortalProfile | null {
  return profiles.find((profile) => fitsAddress(profile, url) && fitsPage(profile, document)) ?? null
}

/** True when the profile serves this address, whatever the page holds. */
export function fitsAddress({ hosts, editUrls }: PortalProfile, url: URL): boolean {
  const isHost = hosts.length === 0 || hosts.some((host) => host.toLowerCase() === url.hostname)
  if (!isHost || editUrls.length === 0) return isHost
  return editUrls.some((pattern) =>
    matchesWildcards(pattern, pattern.includes('?') ? url.pathname + url.search : url.pathname),
  )
}

function fitsPage({ fingerprints, fields }: PortalProfile, document: Document): boolean {
  if (fingerprints.length > 0 && !hits(document, fingerprints)) return false
  return fields.every((field) => !field.required || hits(document, field.selectors))
}

function hits(document: Document, selectors: readonly string[]): boolean {
  return selectors.some((selector) => {
    try {
      return document.querySelector(selector) !== null
    } catch {
      // A malformed selector hits nothing; read-draft tells the person about it.
      return false
    }
  })
}

/** `*` stands for anything, also nothing. Linear in the text: no pattern can make it hang. */
export function matchesWildcards(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === pattern
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
