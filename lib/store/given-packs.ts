/** What stands beside what ships and one's own: the policy's pack and the fetched one, and which of their choices win. */
import type { RuleSettings } from '../lint/rule-settings'
import type { OwnPack } from '../packs/own-pack'
import { currentPolicy, type PolicyNow } from './policy'
import { ruleSettings } from './rule-settings'
import { sharedPack } from './shared-pack'

export interface GivenPacks {
  readonly policy: PolicyNow | null
  /** The first counts most. */
  readonly packs: readonly OwnPack[]
  /** Nobody can change these here. */
  readonly fixedRules: RuleSettings
  /** A person's own choices stand over these. */
  readonly softRules: RuleSettings
}

export async function givenPacks(): Promise<GivenPacks> {
  const [policy, shared] = await Promise.all([currentPolicy(), sharedPack()])
  const inline = policy?.inline?.pack
  const fixed = shared?.isPolicy ? shared.pack.rules : {}
  return {
    policy,
    packs: [
      ...(shared?.isPolicy ? [shared.pack] : []),
      ...(inline ? [inline] : []),
      ...(shared && !shared.isPolicy ? [shared.pack] : []),
    ],
    fixedRules: { ...inline?.rules, ...fixed, ...policy?.rules },
    softRules: shared && !shared.isPolicy ? shared.pack.rules : {},
  }
}

/** What a person has chosen of rules, between what a shared pack proposes and what the policy decides. */
export async function decidedRules(): Promise<{
  readonly value: RuleSettings
  readonly wasCorrupt: boolean
}> {
  const [own, given] = await Promise.all([ruleSettings.get(), givenPacks()])
  const isLocked = given.policy?.locked.includes('rules')
  return {
    value: { ...given.softRules, ...(isLocked ? {} : own.value), ...given.fixedRules },
    wasCorrupt: own.wasCorrupt,
  }
}

/** @throws when the policy decides about the rule. */
export async function mayChooseRule(rule: string | null): Promise<void> {
  const { policy, fixedRules } = await givenPacks()
  if (policy?.locked.includes('rules') || (rule !== null && Object.hasOwn(fixedRules, rule)))
    throw new Error('Do cơ quan thiết lập: quy tắc này không đổi được ở máy này.')
}
