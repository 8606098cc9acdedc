/** What an incoming pack would change in one's own: record by record, added, changed, the same, or refused with the reason. */
import type { Catalogue } from '../lint/catalogue/catalogue'
import { type OwnPack, PACK_LISTS, type PackList } from './own-pack'
import type { RefusedRecord } from './read-pack'
import { recordFaults } from './record-faults'

export type ChangeKind = 'added' | 'changed' | 'same' | 'refused'

export interface PackChange {
  readonly kind: ChangeKind
  readonly list: PackList | 'rules'
  readonly id: string
  /** As people know it: `Kế hoạch 15/KH-UBND`. */
  readonly name: string
  /** Why it is refused; empty otherwise. */
  readonly reasons: readonly string[]
  /** What differs, field by field; empty unless changed. */
  readonly differences: readonly Difference[]
}

export interface Difference {
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface Comparing {
  readonly own: OwnPack
  /** What ships, without one's own. */
  readonly builtIn: Catalogue
  readonly ruleIds: ReadonlySet<string>
}

type AnyRecord = OwnPack[PackList][number]

/** Every record of the incoming pack, in its order; those that could not even be read come as refused. */
export function comparePacks(
  incoming: OwnPack,
  unread: readonly RefusedRecord[],
  { own, builtIn, ruleIds }: Comparing,
): PackChange[] {
  const known = {
    documents: new Set([
      ...builtIn.documentsById.keys(),
      ...own.legalDocuments.map(({ id }) => id),
      ...incoming.legalDocuments.map(({ id }) => id),
    ]),
    anniversaries: new Set(
      [...builtIn.anniversaries, ...own.anniversaries, ...incoming.anniversaries].map(({ id }) => id),
    ),
  }
  const shipped: Readonly<Record<PackList, ReadonlySet<string>>> = {
    legalDocuments: new Set(builtIn.documentsById.keys()),
    anniversaries: new Set(builtIn.anniversaries.map(({ id }) => id)),
    // A plan of one's own replaces the one that ships: it is the newer reading of the same paper.
    plans: new Set(),
    organisations: new Set(),
    profiles: new Set(),
  }
  const changes = PACK_LISTS.flatMap((list) => {
    const before = new Map<string, AnyRecord>(own[list].map((record) => [record.id, record]))
    return (incoming[list] as readonly AnyRecord[]).map((record): PackChange => {
      const base = { list, id: record.id, name: nameOf(list, record), reasons: [], differences: [] }
      if (shipped[list].has(record.id))
        return { ...base, kind: 'refused', reasons: ['đã có trong danh mục đi kèm tiện ích'] }
      const reasons = recordFaults(list, record, known)
      if (reasons.length > 0) return { ...base, kind: 'refused', reasons }
      const old = before.get(record.id)
      if (!old) return { ...base, kind: 'added' }
      const differences = differencesOf(old, record)
      return { ...base, kind: differences.length === 0 ? 'same' : 'changed', differences }
    })
  })
  return [...changes, ...ruleChanges(incoming, own, ruleIds), ...unread.map(asRefused)]
}

const asRefused = ({ list, id, reason }: RefusedRecord): PackChange => ({
  kind: 'refused',
  list,
  id,
  name: id,
  reasons: [reason],
  differences: [],
})

function ruleChanges(incoming: OwnPack, own: OwnPack, ruleIds: ReadonlySet<string>): PackChange[] {
  return Object.entries(incoming.rules).map(([id, choice]): PackChange => {
    const base = { list: 'rules' as const, id, name: id, reasons: [], differences: [] }
    if (!ruleIds.has(id)) return { ...base, kind: 'refused', reasons: ['không có quy tắc này'] }
    const old = Object.hasOwn(own.rules, id) ? own.rules[id] : undefined
    if (!old) return { ...base, kind: 'added' }
    const differences = differencesOf(old, choice)
    return { ...base, kind: differences.length === 0 ? 'same' : 'changed', differences }
  })
}

/** The changes that a person takes, made; records that they leave stay as they are. */
export function mergePacks(
  own: OwnPack,
  incoming: OwnPack,
  taken: readonly PackChange[],
  asOf: string,
): OwnPack {
  const merged = { ...own, asOf, name: own.name || incoming.name }
  for (const list of PACK_LISTS) {
    const ids = new Set(taken.filter((change) => change.list === list && isMade(change)).map(({ id }) => id))
    if (ids.size === 0) continue
    const kept = (own[list] as readonly AnyRecord[]).filter(({ id }) => !ids.has(id))
    const fresh = (incoming[list] as readonly AnyRecord[]).filter(({ id }) => ids.has(id))
    Object.assign(merged, { [list]: [...kept, ...fresh] })
  }
  const rules = taken.filter((change) => change.list === 'rules' && isMade(change))
  if (rules.length > 0)
    merged.rules = { ...own.rules, ...Object.fromEntries(rules.map(({ id }) => [id, incoming.rules[id]!])) }
  return merged
}

const isMade = ({ kind }: PackChange): boolean => kind === 'added' || kind === 'changed'

function differencesOf(before: object, after: object): Difference[] {
  const [a, b] = [before, after] as Readonly<Record<string, unknown>>[]
  const fields = [...new Set([...Object.keys(a!), ...Object.keys(b!)])]
  return fields
    .map((field) => ({ field, before: shown(a![field]), after: shown(b![field]) }))
    .filter((difference) => difference.before !== difference.after)
}

const shown = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)

/** A record as people know it. */
export function nameOf(list: PackList, record: AnyRecord): string {
  switch (list) {
    case 'legalDocuments': {
      const { documentType, symbol, subject } = record as OwnPack['legalDocuments'][number]
      return `${documentType} ${symbol ?? subject.slice(0, 80)}`.trim()
    }
    case 'plans': {
      const { year, issuer } = record as OwnPack['plans'][number]
      return `Kế hoạch thi đua năm ${year} của ${issuer.name}`
    }
    case 'profiles':
      return (record as OwnPack['profiles'][number]).name
    default:
      return (record as OwnPack['anniversaries'][number]).names[0] ?? record.id
  }
}
