/**
 * What of a plan a post quotes to the letter: movements, slogans, periods and deadlines, each as it is inserted. What
 * the checker accepts of a plan and what is inserted here must be the same words.
 */
import { formatDate, parseIsoDate } from '../calendar'
import type {
  EmulationPlan,
  PlanDeadline,
  PlanMovement,
  PlanPeriod,
  PlanSlogan,
} from '../catalogue/plan-schema'

export interface PlanPassage {
  /** Unique in a catalogue. */
  readonly key: string
  readonly kind: 'movement' | 'theme' | 'parent-theme' | 'motto' | 'period' | 'deadline'
  /** What is inserted. */
  readonly text: string
  /** `Giai đoạn 2021-2025`; empty where the plan says no more. */
  readonly detail: string
  /** The place in the plan. */
  readonly clause: string
  readonly plan: EmulationPlan
}

/** Slogans first, then movements, periods and deadlines, each in the plan's own order. */
export function planPassages(plan: EmulationPlan): PlanPassage[] {
  const passage = (id: string, rest: Omit<PlanPassage, 'key' | 'plan'>): PlanPassage => ({
    key: `plan ${plan.id} ${id}`,
    ...rest,
    plan,
  })
  return [
    ...plan.slogans.map((one) => passage(one.id, ofSlogan(one))),
    ...plan.movements.map((one) => passage(one.id, ofMovement(one))),
    ...plan.periods.map((one) => passage(one.id, ofPeriod(one))),
    ...plan.deadlines.map((one) => passage(one.id, ofDeadline(one))),
  ]
}

type Words = Omit<PlanPassage, 'key' | 'plan'>

const ofSlogan = ({ text, kind, clause }: PlanSlogan): Words => ({
  kind,
  text: `“${text}”`,
  detail: '',
  clause,
})

const ofMovement = ({ name, isQuoted, years, clause }: PlanMovement): Words => ({
  kind: 'movement',
  text: isQuoted ? `“${name}”` : name,
  detail: years ? `Giai đoạn ${years.from}-${years.to}` : '',
  clause,
})

const ofPeriod = ({ name, from, to, clause }: PlanPeriod): Words => ({
  kind: 'period',
  text: `${name.charAt(0).toLowerCase()}${name.slice(1)} (${from.asWritten} ${to.asWritten})`,
  detail: '',
  clause,
})

function ofDeadline({ day, limit, what, who, to, clause }: PlanDeadline): Words {
  const until = `${limit === 'before' ? 'trước ngày' : 'chậm nhất ngày'} ${inWords(day)}`
  return { kind: 'deadline', text: `${who} ${what}${to ? ` về ${to}` : ''} ${until}`, detail: '', clause }
}

function inWords(iso: string): string {
  const day = parseIsoDate(iso)
  return day ? formatDate(day) : iso
}
