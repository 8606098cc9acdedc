/**
 * Confirmed items → a plan and the records that it needs, as a pack. What does not fit the schema is told item by item;
 * then there is no pack at all, so that nothing half-read enters the catalogue.
 */
import type { Catalogue } from '../lint/catalogue/catalogue'
import { parsePack } from '../lint/catalogue/parse-pack'
import type { EmulationPlan } from '../lint/catalogue/plan-schema'
import type { Anniversary, LegalDocument, Pack } from '../lint/catalogue/schema'
import { newAnniversary, newDocument } from './assemble-records'
import { type DraftItem, type ItemKind, lines } from './draft-item'
import { checkFields, type FieldProblem } from './item-problems'
import { parsePostKind, toDeadline, toMovement, toPeriod, toSlogan } from './plan-parts'
import { idGiver, slug } from './record-ids'
import { readDay } from './written-days'

export type AssembledPlan =
  | { readonly ok: true; readonly pack: Pack; readonly plan: EmulationPlan }
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly message: string }

export interface AssembleOptions {
  readonly catalogue: Catalogue
  /** YYYY-MM-DD: the day the facts were checked by a person. */
  readonly asOf: string
}

/** Makes the pack of the items that a person has confirmed. */
export function assemblePlan(items: readonly DraftItem[], options: AssembleOptions): AssembledPlan {
  const problems = items.flatMap(checkFields)
  const head = items.find(({ kind }) => kind === 'plan')
  const issuer = items.find(({ kind }) => kind === 'issuer')
  if (!head || !issuer)
    return failed(problems, 'Cần xác nhận tên kế hoạch và cơ quan ban hành trước khi đưa vào danh mục.')
  if (problems.length > 0) return failed(problems, 'Có mục chưa điền đúng; hãy sửa hoặc bỏ qua mục đó.')
  const pack = build(items, head, issuer, options)
  const parsed = parsePack(pack)
  if (!parsed.ok) return failed([], parsed.error)
  return { ok: true, pack: parsed.pack, plan: parsed.pack.plans![0]! }
}

const failed = (problems: readonly FieldProblem[], message: string): AssembledPlan => ({
  ok: false,
  problems,
  message,
})

function build(
  items: readonly DraftItem[],
  head: DraftItem,
  issuer: DraftItem,
  { catalogue, asOf }: AssembleOptions,
): Pack {
  const year = Number(head.fields.year)
  const before = catalogue.plans.find((one) => one.year === year && one.issuer.name === issuer.fields.name)
  const giveId = idGiver([...catalogue.documentsById.keys(), ...catalogue.anniversaries.map(({ id }) => id)])
  const document = before?.document ?? giveId(documentName(head, issuer))
  const of = (kind: ItemKind) => items.filter((item) => item.kind === kind)
  const provenance = (item: DraftItem) => ({
    clause: item.clause || 'Toàn văn',
    confidence: 'known' as const,
    source: document,
    notes: '',
  })
  const own = { document, provenance, id: idGiver() }
  const documents = of('basis').map((item) => ({ item, ...resolve(item, giveId, newDocument) }))
  const anniversaries = of('anniversary').map((item) => ({ item, ...resolve(item, giveId, newAnniversary) }))
  const slogans = of('slogan').map((item) => toSlogan(item, own))
  const plan: EmulationPlan = {
    id: before?.id ?? `thi-dua-${slug(issuer.fields.name!)}-${year}`,
    document,
    year,
    issuer: {
      name: issuer.fields.name!,
      shortName: issuer.fields.shortName!,
      place: issuer.fields.place!,
      sector: issuer.fields.sector!,
      ...provenance(issuer),
    },
    theme: slogans.find(({ kind }) => kind === 'theme')?.id ?? null,
    slogans,
    legalBases: unique(documents).map(({ item, id }) => ({
      document: id,
      asWritten: item.fields.asWritten || null,
      ...provenance(item),
    })),
    anniversaries: unique(anniversaries).map(({ item, id }) => ({
      anniversary: id,
      count: Number(item.fields.count),
      asWritten: lines(item.fields.asWritten).slice(0, 10),
      ...provenance(item),
    })),
    movements: of('movement').map((item) => toMovement(item, own)),
    periods: of('period').map((item) => toPeriod(item, own, year, anniversaries)),
    deadlines: of('deadline').map((item) => toDeadline(item, own)),
    postKinds: of('post-kind').map((item) => ({ ...parsePostKind(item), ...provenance(item) })),
    portals: of('portal').map((item) => ({
      id: own.id(item.fields.name!),
      name: item.fields.name!,
      ...provenance(item),
    })),
    bodies: of('body').map((item) => ({
      id: own.id(item.fields.name!),
      name: item.fields.name!,
      ...provenance(item),
    })),
    ...provenance(head),
    clause: 'Toàn văn',
  }
  return {
    schema: 1,
    asOf,
    legalDocuments: [
      ...(before ? [] : [planDocument(document, head, issuer)]),
      ...records<LegalDocument>(documents),
    ],
    anniversaries: records<Anniversary>(anniversaries),
    plans: [plan],
  }
}

interface Resolved<T> {
  readonly id: string
  /** Null when the catalogue has it. */
  readonly record: T | null
}

function resolve<T extends { readonly id: string }>(
  { fields, kind, clause }: DraftItem,
  giveId: (text: string) => string,
  make: (fields: DraftItem['fields'], id: string, clause: string) => T,
): Resolved<T> {
  const known = kind === 'basis' ? fields.document : fields.anniversary
  if (known) return { id: known, record: null }
  const id = giveId(
    kind === 'basis'
      ? `${fields.symbol || fields.subject} ${readDay(fields.issuedOn ?? '')?.slice(0, 4) ?? ''}`
      : fields.name!,
  )
  return { id, record: make(fields, id, clause) }
}

const records = <T>(all: readonly Resolved<T>[]): T[] =>
  all.map(({ record }) => record).filter((record) => record !== null)

/** Two items may mean one record after a person has corrected them. */
const unique = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at)

/** `12/KH-SNV 2025`; without a serial the issuer tells plans apart. */
function documentName({ fields }: DraftItem, issuer: DraftItem): string {
  return /^\d/.test(fields.symbol ?? '')
    ? `${fields.symbol} ${fields.year} ${issuer.fields.place}`
    : `ke hoach thi dua ${issuer.fields.name} ${fields.year}`
}

const planDocument = (id: string, { fields, clause }: DraftItem, issuer: DraftItem): LegalDocument => ({
  ...newDocument({ ...fields, documentType: 'Kế hoạch', issuer: issuer.fields.name! }, id, clause),
  notes: 'Nhập từ tệp kế hoạch, đã có người xác nhận.',
})
