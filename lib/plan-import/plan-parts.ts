/** The parts of a plan from confirmed items, each in the shape of the catalogue's schema. */
import type {
  EmulationPlan,
  PlanDeadline,
  PlanMovement,
  PlanPeriod,
  PlanSlogan,
} from '../lint/catalogue/plan-schema'
import { foldName } from '../lint/vietnamese'
import { type DraftItem, lines } from './draft-item'
import { CLAUSE_EDGE } from './post-kinds'
import { readDay } from './written-days'

/** What every part of one plan needs. */
export interface OwnParts {
  /** Id of the plan among the documents. */
  readonly document: string
  readonly provenance: (item: DraftItem) => Pick<PlanSlogan, 'clause' | 'confidence' | 'source' | 'notes'>
  /** Gives a new id for a name. */
  readonly id: (text: string) => string
}

export const toSlogan = (item: DraftItem, { id, provenance }: OwnParts): PlanSlogan => ({
  id: id(item.fields.text!),
  text: item.fields.text!,
  kind: item.fields.kind as PlanSlogan['kind'],
  variants: [],
  ...provenance(item),
})

export function toMovement(item: DraftItem, { id, provenance }: OwnParts): PlanMovement {
  const { name = '', isQuoted, from, to, variants } = item.fields
  return {
    id: id(name),
    name,
    variants: lines(variants).slice(0, 20),
    isQuoted: isQuoted === 'có',
    years: from && to ? { from: Number(from), to: Number(to) } : null,
    otherYears: [],
    ...provenance(item),
  }
}

export function toPeriod(
  item: DraftItem,
  { id, provenance }: OwnParts,
  year: number,
  anniversaries: readonly { readonly id: string; readonly item: DraftItem }[],
): PlanPeriod {
  const { fields } = item
  const named = lines(fields.anniversaries).map(foldName)
  const review = fields.review?.trim() ?? ''
  return {
    id: id(`dot ${fields.ordinal} ${year}`),
    ordinal: Number(fields.ordinal),
    name: fields.name!,
    from: {
      day: readDay(fields.from!)!,
      isExact: fields.fromIsExact !== 'không',
      asWritten: fields.fromAsWritten || fields.from!,
    },
    to: {
      day: readDay(fields.to!)!,
      isExact: fields.toIsExact !== 'không',
      asWritten: fields.toAsWritten || fields.to!,
    },
    anniversaries: anniversaries
      .filter((one) => named.includes(foldName(one.item.fields.name!)))
      .map((one) => one.id),
    closingReview:
      review === ''
        ? null
        : { kind: /^tổng kết/i.test(review) ? 'final-review' : 'interim-review', text: review },
    ...provenance(item),
  }
}

export const toDeadline = (item: DraftItem, { id, provenance }: OwnParts): PlanDeadline => ({
  id: id(`han ${item.fields.topic} ${item.fields.what}`),
  day: readDay(item.fields.day!)!,
  limit: item.fields.limit as PlanDeadline['limit'],
  topic: item.fields.topic as PlanDeadline['topic'],
  what: item.fields.what!,
  who: item.fields.who!,
  to: item.fields.to?.trim() || null,
  ...provenance(item),
})

type PostKindPart = EmulationPlan['postKinds'][number]

/** `chủ đề của phong trào — Phần mở đầu`, one a line. */
export const parsePostKind = ({ fields, clause }: DraftItem): Pick<PostKindPart, 'kind' | 'information'> => ({
  kind: fields.kind as PostKindPart['kind'],
  information: lines(fields.information).map((line) => {
    const [what = '', where = ''] = line.split(CLAUSE_EDGE)
    return { what: what.trim() || line, clause: where.trim() || clause }
  }),
})
