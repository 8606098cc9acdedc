/**
 * The official wordings of movements and slogans, and which of them a quotation comes near to. What is exactly another
 * known name is right; what differs in words is a near miss only in a post about that plan.
 */
import type { Catalogue } from '../catalogue/catalogue'
import type { EmulationPlan, PlanMovement, PlanSlogan } from '../catalogue/plan-schema'
import { hasSameWords, type NearMiss, nearMiss, readWording, type Wording } from './near-miss'

export type PlanWording = {
  readonly wording: Wording
  readonly plan: EmulationPlan
} & (
  | { readonly kind: 'movement'; readonly record: PlanMovement }
  | { readonly kind: 'slogan'; readonly record: PlanSlogan }
)

export interface WordingMiss extends NearMiss {
  readonly official: PlanWording
}

interface KnownWordings {
  readonly ofPlans: readonly PlanWording[]
  /** Names of other movements, as subjects of documents quote them. */
  readonly others: readonly Wording[]
  /** What was asked before: every check asks of the same quotations. */
  readonly answers: Map<string, readonly WordingMiss[]>
}

/** A draft has few quotations; a text made of them must not fill the memory. */
const MOST_ANSWERS = 500

const known = new WeakMap<Catalogue, KnownWordings>()

function knownWordings(catalogue: Catalogue): KnownWordings {
  let wordings = known.get(catalogue)
  if (!wordings) {
    wordings = {
      ofPlans: catalogue.plans.flatMap(wordingsOf),
      others: quotedNames(catalogue),
      answers: new Map(),
    }
    known.set(catalogue, wordings)
  }
  return wordings
}

function wordingsOf(plan: EmulationPlan): PlanWording[] {
  const movements = plan.movements
    .filter(({ isQuoted }) => isQuoted)
    .flatMap((record) =>
      [record.name, ...record.variants].map(
        (text): PlanWording => ({ kind: 'movement', record, plan, wording: readWording(text) }),
      ),
    )
  const slogans = plan.slogans.flatMap((record) =>
    [record.text, ...record.variants].map(
      (text): PlanWording => ({ kind: 'slogan', record, plan, wording: readWording(text) }),
    ),
  )
  return [...movements, ...slogans]
}

const QUOTED = /phong trào thi đua “([^”]{10,200})”/g

const quotedNames = ({ legalDocuments }: Catalogue): Wording[] =>
  legalDocuments.flatMap(({ subject }) => [...subject.matchAll(QUOTED)].map(([, name]) => readWording(name!)))

/** Every wording of every plan. */
export const planWordings = (catalogue: Catalogue): readonly PlanWording[] => knownWordings(catalogue).ofPlans

/** The wording that a quotation is exactly; null when it is none of a plan's. */
export function exactWording(catalogue: Catalogue, quoted: string): PlanWording | null {
  const written = readWording(quoted)
  return knownWordings(catalogue).ofPlans.find(({ wording }) => hasSameWords(written, wording)) ?? null
}

/** The wordings that a quotation nearly is, nearest first; none when it is a known one to the letter. */
export function nearWordings(catalogue: Catalogue, quoted: string): readonly WordingMiss[] {
  const wordings = knownWordings(catalogue)
  const { answers } = wordings
  let misses = answers.get(quoted)
  if (!misses) {
    misses = findMisses(wordings, quoted)
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(quoted, misses)
  }
  return misses
}

function findMisses({ ofPlans, others }: KnownWordings, quoted: string): readonly WordingMiss[] {
  if (ofPlans.length === 0) return []
  const written = readWording(quoted)
  if (others.some((other) => hasSameWords(written, other))) return []
  const misses: WordingMiss[] = []
  for (const official of ofPlans) {
    const miss = nearMiss(written, official.wording)
    if (miss) misses.push({ ...miss, official })
    else if (hasSameWords(written, official.wording)) return []
  }
  return misses.sort((a, b) => a.distance - b.distance)
}
