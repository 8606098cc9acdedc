/** Packs of earlier versions as packs of today. It reshapes only; what the records hold is judged afterwards. */
import { PACK_VERSION } from './own-pack'

type Json = Readonly<Record<string, unknown>>

/** By the version that each step starts from. */
const STEPS: Readonly<Record<number, (pack: Json) => Json>> = {
  /** A pack of the catalogue (`"schema": 1`) had no name, no profiles and no choices of rules; its lists might be left out. */
  1: ({ asOf, legalDocuments, anniversaries, plans, organisations, symbols }) => ({
    version: 2,
    name: '',
    asOf,
    legalDocuments: legalDocuments ?? [],
    anniversaries: anniversaries ?? [],
    plans: plans ?? [],
    organisations: organisations ?? [],
    profiles: [],
    rules: {},
    // Refused by whoever reads it, and so it must not get lost here.
    ...(symbols === undefined ? {} : { symbols }),
  }),
}

/** The version a pack says it is of; null when it says none. */
export function versionOf(pack: Json): number | null {
  const version = Object.hasOwn(pack, 'version')
    ? pack.version
    : Object.hasOwn(pack, 'schema')
      ? pack.schema
      : null
  return typeof version === 'number' && Number.isInteger(version) ? version : null
}

/** Null for a version that nobody knows, a newer one above all. */
export function migratePack(pack: Json): Json | null {
  let now = pack
  for (let version = versionOf(pack); version !== PACK_VERSION; version = versionOf(now)) {
    const step = version === null ? undefined : STEPS[version]
    if (!step) return null
    now = step(now)
  }
  return now
}
