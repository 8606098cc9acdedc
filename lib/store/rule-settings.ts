/** What a person decided about rules, for every post: which are off or milder, and what is set aside everywhere. */
import * as z from 'zod/mini'
import type { RuleChoice } from '../lint/rule-settings'
import type { AlwaysIgnored } from '../session-parts'
import { update } from './memory'
import { stored } from './stored'
import { RULES_KEY } from './stored-change'

/** What is set aside everywhere is looked through by a person; the oldest go first. */
const MAX_ALWAYS = 500

export const ruleChoiceSchema = z.object({
  isOff: z.optional(z.boolean()),
  severity: z.optional(z.enum(['error', 'warning', 'hint'])),
})

const text = z.string().check(z.maxLength(10_000))
export const alwaysIgnoredSchema = z.object({ ruleId: text, what: text, reason: text })

/** Choices by rule id. */
export const ruleSettings = stored(RULES_KEY, z.record(z.string(), ruleChoiceSchema), {})
/** What is set aside in every post, the last added last. */
export const alwaysIgnored = stored('always-ignored', z.array(alwaysIgnoredSchema), [])

/** Null: nothing is said of the rule any more. */
export function keepRuleChoice(rule: string, choice: RuleChoice | null): Promise<void> {
  return update(ruleSettings, (all) => {
    const others = Object.entries(all).filter(([id]) => id !== rule)
    return Object.fromEntries(choice ? [...others, [rule, choice] as const] : others)
  })
}

export const resetRules = (): Promise<void> => update(ruleSettings, () => ({}))

const isSame = (a: Pick<AlwaysIgnored, 'ruleId' | 'what'>, b: typeof a): boolean =>
  a.ruleId === b.ruleId && a.what === b.what

export function keepAlways(added: AlwaysIgnored): Promise<void> {
  return update(alwaysIgnored, (all) =>
    [...all.filter((each) => !isSame(each, added)), { ...added }].slice(-MAX_ALWAYS),
  )
}

export function dropAlways(dropped: Pick<AlwaysIgnored, 'ruleId' | 'what'>): Promise<void> {
  return update(alwaysIgnored, (all) => all.filter((each) => !isSame(each, dropped)))
}
