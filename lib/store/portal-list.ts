/** What is known of the person's portals: what the browser really grants, which profile serves each, own profiles. */
import { PORTALS } from '../page/portals'
import type { PortalProfile } from '../page/portals/profile'
import { ownProfiles, profilesInUse } from './memory'
import { grantedOrigins, hostOf } from './portals'

export interface PortalOnList {
  readonly host: string
  /** Match patterns as the browser holds them. */
  readonly origins: readonly string[]
  /** Name of the profile that was last worked with there; null before the first edit page. */
  readonly profile: string | null
}

export interface PortalList {
  readonly portals: readonly PortalOnList[]
  readonly own: readonly PortalProfile[]
  /** What was stored could not be read, and was set aside. */
  readonly wasCorrupt: boolean
}

export async function readPortalList(): Promise<PortalList> {
  const [origins, own, inUse] = await Promise.all([grantedOrigins(), ownProfiles.get(), profilesInUse.get()])
  const names = new Map([...PORTALS, ...own.value].map(({ id, name }) => [id, name]))
  const used = new Map(inUse.value)
  const hosts = [...new Set(origins.map(hostOf))]
  const portals = hosts.map((host) => ({
    host,
    origins: origins.filter((origin) => hostOf(origin) === host),
    profile: names.get(used.get(host) ?? '') ?? null,
  }))
  return { portals, own: own.value, wasCorrupt: own.wasCorrupt }
}
