/** Quy tắc: each rule with its live examples and its switch, and what is set aside in every post. */
import { useMemo } from 'react'
import { AlwaysIgnoredPart } from '@/components/options/always-ignored-part'
import { RulesPart } from '@/components/options/rules-part'
import { todayHere } from '@/components/vietnamese-time'
import type { Catalogue } from '@/lib/lint/catalogue/catalogue'
import { judgeExamples } from '@/lib/lint/rule-examples'
import { RULES } from '@/lib/lint/rules'
import type { Rule } from '@/lib/lint/rules/define-rule'
import { ask } from '@/lib/store/ask'
import type { Settings } from './use-settings'

interface RuleSettingsProps extends Settings {
  readonly catalogue: Catalogue | null
  /** The rule that was asked for. */
  readonly at: string | null
}

export function RuleSettings({ stored, change, catalogue, at }: RuleSettingsProps) {
  const judge = useMemo(
    () => catalogue && ((rule: Rule) => judgeExamples(rule, catalogue, todayHere())),
    [catalogue],
  )
  return (
    <>
      <RulesPart
        rules={RULES}
        settings={stored.rules}
        at={at}
        judge={judge}
        isLocked={(rule) => stored.policy?.rules.includes(rule) ?? false}
        isAllLocked={stored.policy?.locked.includes('rules') ?? false}
        onChoose={(rule, choice) => void change(() => ask({ type: 'keep-rule', rule, choice }), null)}
        onReset={() => void change(() => ask({ type: 'reset-rules' }), null)}
      />
      <AlwaysIgnoredPart
        always={stored.always}
        nameOf={(id) => RULES.find((rule) => rule.id === id)?.title ?? id}
        onDrop={({ ruleId, what }) =>
          void change(() => ask({ type: 'drop-always', dropped: { ruleId, what } }), null)
        }
      />
    </>
  )
}
