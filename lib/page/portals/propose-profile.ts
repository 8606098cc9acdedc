/** Proposes a profile for a page that no system's profile fits, from the labels on it. The person confirms it. */
import { groundProfile } from './ground-profile'
import type { PortalProfile } from './profile'

/** Parts of an address that are another one for each post. */
const CHANGING = /\d+|[0-9a-f]{8}-[0-9a-f-]{27}/g

/** A profile for this one host, with what the labels lead to; null when not even one field was found. */
export function proposeProfile(labels: PortalProfile, document: Document, url: URL): PortalProfile | null {
  const { fields, controls } = groundProfile(labels, document)
  const [first, ...rest] = fields
  if (!first) return null
  return {
    id:
      url.hostname
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'cong',
    name: document.title.trim().slice(0, 80) || url.hostname,
    hosts: [url.hostname],
    editUrls: [url.pathname.replace(CHANGING, '*')],
    fingerprints: [],
    fields: [first, ...rest],
    controls,
  }
}
