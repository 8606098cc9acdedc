/** What a person decided about rules: which are off, and which count for less. Nothing here can raise a severity. */
import type { Severity } from './finding'
import type { BlockRule, DraftRule, Report, Rule } from './rules/define-rule'

/** What is said of one rule; nothing said: it is on, as grave as it was made. */
export interface RuleChoice {
  readonly isOff?: boolean | undefined
  /** At most this grave; what is graver than the rule itself changes nothing. */
  readonly severity?: Severity | undefined
}

/** By rule id. What is said of a rule that does not exist (any more) is passed over. */
export type RuleSettings = Readonly<Record<string, RuleChoice>>

/** From the mildest to the gravest. */
const SEVERITIES: readonly Severity[] = ['hint', 'warning', 'error']

const milder = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b)

/** What a rule may be set to: its own severity first, then everything milder. */
export const severitiesFor = ({ severity }: Pick<Rule, 'severity'>): readonly Severity[] =>
  SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).reverse()

/** The severity that a rule has under a choice. */
export const severityUnder = (
  { severity }: Pick<Rule, 'severity'>,
  choice: RuleChoice | undefined,
): Severity => milder(severity, choice?.severity ?? severity)

/** The rules as a person wants them: without those that are off, and none graver than they say. */
export function withSettings(rules: readonly Rule[], settings: RuleSettings): readonly Rule[] {
  return rules.flatMap((rule) => {
    const choice = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
    if (choice?.isOff) return []
    const severity = severityUnder(rule, choice)
    return [severity === rule.severity ? rule : lowered(rule, severity)]
  })
}

/** How many of the rules are off, and how many count for less than they were made to. */
export function countChanged(
  rules: readonly Pick<Rule, 'id' | 'severity'>[],
  settings: RuleSettings,
): { readonly off: number; readonly lowered: number } {
  const off = rules.filter(({ id }) => settings[id]?.isOff)
  const low = rules.filter((rule) => {
    const choice = settings[rule.id]
    return !choice?.isOff && severityUnder(rule, choice) !== rule.severity
  })
  return { off: off.length, lowered: low.length }
}

/** A rule may grade its reports itself, so each is capped as well. */
function lowered(rule: Rule, most: Severity): Rule {
  const capped = <P>(reports: Iterable<Report<P>>): Iterable<Report<P>> =>
    Array.from(reports, (report) =>
      report.severity ? { ...report, severity: milder(report.severity, most) } : report,
    )
  if (rule.scope === 'block') {
    const check: BlockRule['check'] = (reading, context) => capped(rule.check(reading, context))
    return { ...rule, severity: most, check }
  }
  const check: DraftRule['check'] = (reading) => capped(rule.check(reading))
  return { ...rule, severity: most, check }
}
