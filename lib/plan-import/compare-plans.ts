/** How a plan that was read without a hand differs from the same plan as somebody made it by hand: item by item. */
import type { EmulationPlan } from '../lint/catalogue/plan-schema'
import type { LegalDocument } from '../lint/catalogue/schema'
import { foldName } from '../lint/vietnamese'

export interface ComparedItem {
  readonly kind: string
  readonly name: string
  /** What is wrong; empty when all is right. */
  readonly wrong: readonly string[]
}

export interface Comparison {
  readonly items: readonly ComparedItem[]
  /** Read, but not in the plan made by hand. */
  readonly extra: readonly string[]
}

type Documents = ReadonlyMap<string, LegalDocument>

/** Every item of `wanted`, with what differs in `read`. Words that whoever made it put in their own way are compared by sense. */
export function comparePlans(
  read: EmulationPlan,
  wanted: EmulationPlan,
  readDocuments: Documents,
  wantedDocuments: Documents,
): Comparison {
  const items: ComparedItem[] = []
  const extra: string[] = []
  function lists<T>(
    kind: string,
    [ofRead, ofWanted]: readonly [readonly T[], readonly T[]],
    nameOf: (one: T, isRead: boolean) => string,
    facts: (one: T, isRead: boolean) => Readonly<Record<string, unknown>>,
  ): void {
    const byName = new Map(ofRead.map((one) => [nameOf(one, true), one]))
    for (const one of ofWanted) {
      const name = nameOf(one, false)
      const other = byName.get(name)
      byName.delete(name)
      items.push({ kind, name, wrong: other ? differing(facts(other, true), facts(one, false)) : ['thiếu'] })
    }
    extra.push(...[...byName.keys()].map((name) => `${kind}: ${name}`))
  }
  const documentOf = (id: string, isRead: boolean) => (isRead ? readDocuments : wantedDocuments).get(id)
  const head = {
    year: read.year,
    symbol: documentOf(read.document, true)?.symbol,
    issuedOn: documentOf(read.document, true)?.issuedOn,
  }
  const wantedHead = {
    year: wanted.year,
    symbol: documentOf(wanted.document, false)?.symbol,
    issuedOn: documentOf(wanted.document, false)?.issuedOn,
  }
  items.push({ kind: 'kế hoạch', name: String(wanted.year), wrong: differing(head, wantedHead) })
  const issuer = ({ name, shortName, place, sector }: EmulationPlan['issuer']) => ({
    name,
    shortName,
    place,
    sector,
  })
  items.push({
    kind: 'cơ quan',
    name: wanted.issuer.name,
    wrong: differing(issuer(read.issuer), issuer(wanted.issuer)),
  })
  const pair = <K extends keyof EmulationPlan>(key: K) => [read[key], wanted[key]] as const
  lists(
    'chủ đề',
    pair('slogans'),
    ({ text }) => text,
    ({ kind, clause }) => ({ kind, clause }),
  )
  lists(
    'căn cứ',
    pair('legalBases'),
    (one, isRead) => numberOf(documentOf(one.document, isRead)),
    ({ document, asWritten, clause }, isRead) => ({
      issuedOn: documentOf(document, isRead)?.issuedOn ?? null,
      // A null says: written as the record itself is cited.
      asWritten: isRead && asNull(wanted, document, asWritten) ? null : asWritten,
      clause,
    }),
  )
  lists(
    'kỷ niệm',
    pair('anniversaries'),
    ({ anniversary }) => anniversary,
    ({ count, asWritten, clause }) => ({ count, asWritten: [...asWritten].sort(), clause }),
  )
  lists(
    'phong trào',
    pair('movements'),
    ({ name }) => name,
    ({ isQuoted, years, clause }) => ({ isQuoted, years, clause }),
  )
  lists(
    'đợt',
    pair('periods'),
    ({ ordinal }) => String(ordinal),
    ({ name, from, to, anniversaries, closingReview, clause }) => ({
      name,
      from,
      to,
      anniversaries: [...anniversaries].sort(),
      closingReview,
      clause,
    }),
  )
  lists(
    'hạn',
    pair('deadlines'),
    ({ day, topic }) => `${day} ${topic}`,
    ({ limit, who, to, what, clause }) => ({
      limit,
      clause,
      who: foldName(who),
      sends: to !== null,
      what: what !== '',
    }),
  )
  lists(
    'cổng',
    pair('portals'),
    ({ name }) => name,
    ({ clause }) => ({ clause }),
  )
  lists(
    'loại bài',
    pair('postKinds'),
    ({ kind }) => kind,
    () => ({}),
  )
  return { items, extra }
}

function differing(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(b)
    .filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
    .map((key) => `${key}: đọc được ${JSON.stringify(a[key])}, cần ${JSON.stringify(b[key])}`)
}

/** Records of two catalogues are one document by type and number, or by name. */
function numberOf(document: LegalDocument | undefined): string {
  if (!document) return '?'
  const { documentType, symbol, subject } = document
  return symbol ? `${documentType} ${symbol}` : foldName(`${documentType} ${subject}`).trim()
}

const asNull = (wanted: EmulationPlan, document: string, asWritten: string | null): boolean =>
  asWritten !== null && wanted.legalBases.some((one) => one.document === document && one.asWritten === null)
