/** Tells which profile fits an edit page. It only looks. */
import { groundProfile } from './ground-profile'
import type { PortalProfile } from './profile'
import { firstHit } from './query'

/** How well a profile knows a host: named for it, known to be run there, told by fingerprints, by labels only. */
function rankOf({ hosts, portals = [], isLastResort }: PortalProfile, { hostname }: URL): number {
  if (isLastResort) return 3
  if (hosts.length > 0) return 0
  return portals.some(({ host }) => host?.toLowerCase() === hostname) ? 1 : 2
}

/**
 * The profile that fits best in host, address, fingerprint and required fields, its labels turned into selectors;
 * among equals the first. Null when none does.
 */
export function matchProfile(
  profiles: readonly PortalProfile[],
  document: Document,
  url: URL,
): PortalProfile | null {
  const fitting = profiles.filter((profile) => fitsAddress(profile, url))
  for (const profile of fitting.sort((a, b) => rankOf(a, url) - rankOf(b, url))) {
    const grounded = fitOnPage(profile, document)
    if (grounded) return grounded
  }
  return null
}

/** True when the profile serves this address, whatever the page holds. */
export function fitsAddress({ hosts, editUrls }: PortalProfile, url: URL): boolean {
  const isHost = hosts.length === 0 || hosts.some((host) => host.toLowerCase() === url.hostname)
  if (!isHost || editUrls.length === 0) return isHost
  return editUrls.some((pattern) => matchesWildcards(pattern, addressFor(pattern, url)))
}

/** As much of the address as the pattern speaks of. */
function addressFor(pattern: string, { pathname, search, hash }: URL): string {
  if (pattern.includes('#')) return pathname + search + hash
  return pattern.includes('?') ? pathname + search : pathname
}

function fitOnPage(profile: PortalProfile, document: Document): PortalProfile | null {
  const { fingerprints, isLastResort } = profile
  if (fingerprints.length > 0 && !firstHit(fingerprints, document)) return null
  const grounded = groundProfile(profile, document)
  const { fields, controls } = grounded
  const isThere = (name: string) =>
    fields.some((field) => field.name === name && firstHit(field.selectors, document))
  if (!profile.fields.every(({ name, required }) => !required || isThere(name))) return null
  // A form to write to the office has a title and a text as well; nobody saves or publishes there.
  if (isLastResort && !controls.some(({ does }) => does !== 'preview')) return null
  return grounded
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
