/** Asks of each mutant whether the brain finds the error that was put in. */
import { bodyDraft } from '../../lib/lint/draft'
import { contextOf, isOverlap } from './judge-pages'
import { answersFor } from './judged-kinds'
import type { MutantOptions } from './mutants/make-mutants'
import type { Mutant, MutantKind } from './mutants/mutant'

export interface MutantCount {
  mutants: number
  found: number
  foundAsError: number
  /** Of the mutants, those made from what the page itself says. */
  ofPage: number
  ofPageFound: number
}

export interface Miss {
  readonly kind: MutantKind
  readonly pageId: string
  readonly origin: Mutant['origin']
  readonly context: string
  /** What was found on the mutant instead. */
  readonly instead: readonly string[]
}

export interface MutantReport {
  readonly kinds: Readonly<Record<string, MutantCount>>
  readonly misses: readonly Miss[]
}

/** Share of mutants that must be found; kinds that are not named here are measured only. */
export const MUTANT_BARS: Readonly<Partial<Record<MutantKind, number>>> = {
  'impossible-date': 0.99,
  'anniversary-count': 0.99,
  'anniversary-ends-differ': 0.99,
  'reversed-range': 0.99,
  'weekday-mismatch': 0.99,
  'wrong-anniversary-day': 0.97,
  'party-separator': 0.98,
  'decree-year-removed': 0.98,
  'reference-malformed': 0.98,
  'reference-type-mismatch': 0.98,
  'reference-year-mismatch': 0.98,
}

export function judgeMutants(
  mutants: readonly Mutant[],
  { linter, today }: Pick<MutantOptions, 'linter' | 'today'>,
): MutantReport {
  const kinds: Record<string, MutantCount> = {}
  const misses: Miss[] = []
  for (const mutant of mutants) {
    const { kind, pageId, origin, text } = mutant
    kinds[kind] ??= { mutants: 0, found: 0, foundAsError: 0, ofPage: 0, ofPageFound: 0 }
    const count = kinds[kind]
    const findings = linter.lint(bodyDraft(text), { today }).filter(({ severity }) => severity !== 'hint')
    const found = findings.filter(({ ruleId, span }) => answersFor(ruleId, kind) && isOverlap(mutant, span))
    count.mutants++
    if (origin === 'page') count.ofPage++
    if (found.some(({ severity }) => severity === 'error')) count.foundAsError++
    if (found.length > 0) {
      count.found++
      if (origin === 'page') count.ofPageFound++
    } else {
      const instead = findings.map(({ ruleId, span }) => `${ruleId}: ${span.text}`)
      misses.push({ kind, pageId, origin, context: contextOf(text, mutant), instead })
    }
  }
  return { kinds, misses }
}
