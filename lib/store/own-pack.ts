/**
 * One's own pack as it is stored, with its earlier states. Profiles and choices of rules have keys of their own, which the
 * pack is put together with; they change with it in one write.
 */
import * as z from 'zod/mini'
import { type LegalDocument, legalDocumentSchema } from '../lint/catalogue/schema'
import { emptyPack, MAX_OWN_RECORDS, type OwnPack, ownPackSchema } from '../packs/own-pack'
import {
  type ChangeReason,
  type PackState,
  packAt,
  packStateSchema,
  type ShownState,
  shownStates,
  withState,
} from '../packs/pack-history'
import { ownProfiles, update, updateTogether } from './memory'
import { ruleSettings } from './rule-settings'
import { stored } from './stored'
import { DOCUMENTS_KEY } from './stored-change'

/** Before any person has changed anything. */
const NEVER = '2026-01-01'
const NOTHING = emptyPack(NEVER)

/** The first versions kept a list of documents under this key. */
const storedPackSchema = z.union([
  ownPackSchema,
  z.pipe(
    z.array(legalDocumentSchema),
    z.transform((legalDocuments): OwnPack => ({ ...NOTHING, legalDocuments })),
  ),
])

/** The catalogue's part of the pack; its profiles and rules are empty here. */
const catalogueOfOwn = stored<OwnPack>(
  DOCUMENTS_KEY,
  storedPackSchema as unknown as z.ZodMiniType<OwnPack>,
  NOTHING,
)
const history = stored<PackState[]>('pack-history', z.array(packStateSchema), [])

/** The documents alone, as Options lists them. */
export const ownDocuments = {
  async get(): Promise<{ value: readonly LegalDocument[]; wasCorrupt: boolean }> {
    const { value, wasCorrupt } = await catalogueOfOwn.get()
    return { value: value.legalDocuments, wasCorrupt }
  },
}

export interface StoredPack {
  readonly pack: OwnPack
  readonly states: readonly ShownState[]
  readonly wasCorrupt: boolean
}

export async function readOwnPack(): Promise<StoredPack> {
  const [catalogue, profiles, rules, states] = await Promise.all([
    catalogueOfOwn.get(),
    ownProfiles.get(),
    ruleSettings.get(),
    history.get(),
  ])
  const pack = { ...catalogue.value, profiles: profiles.value, rules: rules.value }
  return { pack, states: shownStates(states.value), wasCorrupt: catalogue.wasCorrupt || states.wasCorrupt }
}

/** The part that the brain judges by. */
export const readOwnCatalogue = async (): Promise<OwnPack> => (await catalogueOfOwn.get()).value

/** Keeps a document of the person's own; one of the same id is replaced. */
export function keepDocument(added: LegalDocument): Promise<void> {
  return update(catalogueOfOwn, (pack) => {
    const others = pack.legalDocuments.filter(({ id }) => id !== added.id)
    return { ...pack, legalDocuments: [...others, added].slice(-MAX_OWN_RECORDS) }
  })
}

export function removeDocument(id: string): Promise<void> {
  return update(catalogueOfOwn, (pack) => ({
    ...pack,
    legalDocuments: pack.legalDocuments.filter((each) => each.id !== id),
  }))
}

/** Puts a whole pack in the place of the one that is stored, and keeps that one. `from` is what it was made from. */
export function replaceOwnPack(next: OwnPack, from: OwnPack, why: ChangeReason): Promise<void> {
  return updateTogether(async () => {
    const { pack } = await readOwnPack()
    if (!isSamePack(pack, from)) throw new Error('The pack has changed in the meantime.')
    return valuesOf(next, pack, why)
  })
}

/** Goes back to an earlier state; what is left is kept too, so that going back can be taken back. */
export function rollBack(at: number): Promise<void> {
  return updateTogether(async () => {
    const [{ pack }, states] = await Promise.all([readOwnPack(), history.get()])
    const earlier = packAt(states.value, at)
    if (!earlier) throw new Error('That state is no longer kept.')
    return valuesOf(earlier, pack, 'back')
  })
}

async function valuesOf(
  next: OwnPack,
  left: OwnPack,
  why: ChangeReason,
): Promise<Readonly<Record<string, unknown>>> {
  const states = (await history.get()).value
  return {
    [catalogueOfOwn.key]: { ...next, profiles: [], rules: {} },
    [ownProfiles.key]: next.profiles,
    [ruleSettings.key]: next.rules,
    [history.key]: withState(states, { at: Date.now(), why, pack: left }),
  }
}

const isSamePack = (a: OwnPack, b: OwnPack): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** The order of keys tells nothing: a message may have changed it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  )
}
