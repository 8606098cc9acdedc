/** Which rules answer for which kind of error, so that what they find can be held against labels and mutants. */
import { RULES } from '../../lib/lint/rules'

/** Kinds of labels, and of mutants, with the rules that are to find them. Ids of rules to come do no harm. */
const RULES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  'impossible-date': ['date-exists', 'lunar-date-exists'],
  'anniversary-count': ['anniversary-adds-up', 'anniversary-fits-year', 'anniversary-in-catalogue'],
  'anniversary-date-mismatch': [
    'anniversary-ends-agree',
    'anniversary-in-catalogue',
    'anniversary-adds-up',
    'lunar-matches-solar',
  ],
  'anniversary-ends-differ': ['anniversary-ends-agree', 'anniversary-in-catalogue'],
  'wrong-anniversary-day': ['anniversary-in-catalogue', 'anniversary-ends-agree'],
  'weekday-mismatch': ['weekday-matches-date'],
  'reversed-range': ['range-in-order'],
  'incomplete-date': ['date-complete', 'date-exists'],
  'serial-removed': ['reference-complete'],
  'party-separator': ['reference-well-formed'],
  'decree-year-removed': ['reference-well-formed'],
  'reference-malformed': idsOf('reference'),
  'reference-type-mismatch': idsOf('reference'),
  'reference-year-mismatch': idsOf('reference'),
}

function idsOf(group: string): readonly string[] {
  return RULES.filter((rule) => rule.group === group).map(({ id }) => id)
}

/** True when the rule is one of those that answer for the kind; every rule answers for `other`. */
export const answersFor = (ruleId: string, kind: string): boolean =>
  RULES_OF_KIND[kind]?.includes(ruleId) ?? kind === 'other'

/** Kinds of labels whose recall is held to a bar; the rest is measured only. */
export const BARRED_KINDS: readonly string[] = [
  'impossible-date',
  'anniversary-count',
  'anniversary-date-mismatch',
  'wrong-anniversary-day',
  'weekday-mismatch',
  'reversed-range',
  'reference-malformed',
  'reference-type-mismatch',
  'reference-year-mismatch',
]
