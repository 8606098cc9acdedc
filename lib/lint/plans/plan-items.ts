/** The year of a plan as a timeline: its periods, deadlines and anniversaries, each on its day. For whoever shows a plan. */
import { toIsoDate } from '../calendar'
import type { Catalogue } from '../catalogue/catalogue'
import { cite, citeAnniversary } from '../catalogue/cite'
import type { EmulationPlan } from '../catalogue/plan-schema'

export interface PlanItem {
  readonly kind: 'period-start' | 'period-end' | 'deadline' | 'anniversary'
  /** Id of the period, the deadline or the anniversary. */
  readonly id: string
  /** YYYY-MM-DD. */
  readonly day: string
  /** The plan gives the day itself, and not words such as `từ đầu năm`. */
  readonly isExact: boolean
  readonly label: string
  /** The place in the plan. */
  readonly clause: string
}

/** What the plan sets or remembers on a day, in the order of the days. */
export function planItems(plan: EmulationPlan, catalogue: Catalogue): PlanItem[] {
  return [...periodItems(plan), ...deadlineItems(plan), ...anniversaryItems(plan, catalogue)].sort((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  )
}

/** Items from a day on, the day itself included. */
export const itemsFrom = (items: readonly PlanItem[], dayIso: string): PlanItem[] =>
  items.filter(({ day }) => day >= dayIso)

const periodItems = ({ periods }: EmulationPlan): PlanItem[] =>
  periods.flatMap(({ id, name, from, to, clause }): PlanItem[] => [
    {
      kind: 'period-start',
      id,
      day: from.day,
      isExact: from.isExact,
      label: `Bắt đầu ${lower(name)}`,
      clause,
    },
    { kind: 'period-end', id, day: to.day, isExact: to.isExact, label: `Kết thúc ${lower(name)}`, clause },
  ])

const deadlineItems = ({ deadlines }: EmulationPlan): PlanItem[] =>
  deadlines.map(({ id, day, limit, what, who, clause }) => {
    const label = `${limit === 'before' ? 'Xong trước ngày này' : 'Hạn cuối'}: ${what} (${who})`
    return { kind: 'deadline', id, day, isExact: true, label, clause }
  })

function anniversaryItems({ anniversaries, year }: EmulationPlan, catalogue: Catalogue): PlanItem[] {
  return anniversaries.flatMap(({ anniversary: id, clause }): PlanItem[] => {
    const record = catalogue.anniversaries.find((one) => one.id === id)
    if (!record || record.day === null || record.month === null || record.calendar !== 'solar') return []
    const day = toIsoDate({ year, month: record.month, day: record.day })
    const label = citeAnniversary(record, year) ?? record.names[0]!
    return [{ kind: 'anniversary', id, day, isExact: true, label, clause }]
  })
}

/** A legal basis of a plan as it should be cited, beside how the plan cites it; null when the record is not there. */
export interface BasisItem {
  readonly id: string
  readonly citation: string | null
  readonly asWritten: string | null
  readonly clause: string
}

export const basisItems = ({ legalBases }: EmulationPlan, { legalDocuments }: Catalogue): BasisItem[] =>
  legalBases.map(({ document, asWritten, clause }) => {
    const record = legalDocuments.find(({ id }) => id === document)
    return { id: document, citation: record ? cite(record, 'full') : null, asWritten, clause }
  })

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
