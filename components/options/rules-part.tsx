/** The rules: found by words or group, each switched off, made milder, read with its examples. */
import { useDeferredValue, useState } from 'react'
import { foldWords } from '../../lib/lint/catalogue/search-text'
import { GROUPS, type Group } from '../../lib/lint/finding'
import type { JudgedExamples } from '../../lib/lint/rule-examples'
import { countChanged, type RuleChoice, type RuleSettings } from '../../lib/lint/rule-settings'
import type { Example, Rule } from '../../lib/lint/rules/define-rule'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { GROUP_NAMES } from '../group-names'
import { RuleRow } from './rule-row'
import './rules-part.css'

export interface RulesPartProps {
  readonly rules: readonly Rule[]
  readonly settings: RuleSettings
  /** The rule that an address leads to; null for none. */
  readonly at: string | null
  /** Has a rule judge its examples; null while the catalogue is being read. */
  readonly judge: ((rule: Rule) => JudgedExamples) | null
  /** What the policy decides, of one rule or of all. */
  readonly isLocked?: (rule: string) => boolean
  /** The policy decides about all of them. */
  readonly isAllLocked?: boolean
  /** Null: as it was made. */
  onChoose(rule: string, choice: RuleChoice | null): void
  onReset(): void
}

export function RulesPart(props: RulesPartProps) {
  const { rules, settings, at, judge, onChoose, onReset, isAllLocked = false } = props
  const [query, setQuery] = useState('')
  const [group, setGroup] = useState<Group | 'all'>('all')
  const wanted = useDeferredValue(query)
  const found = rules.filter((rule) => (group === 'all' || rule.group === group) && isFound(rule, wanted))
  const changed = countChanged(rules, settings)
  return (
    <section className="options__part" aria-labelledby="options-rules">
      <h2 id="options-rules">{t('options_rules')}</h2>
      <p className="options__intro">{t('options_rules_intro')}</p>
      {isAllLocked && <p className="policy-note">{t('options_rules_locked')}</p>}
      <div className="rules__tools">
        <label className="rules__search">
          {t('options_rules_search')}
          <input
            type="search"
            className="text-input"
            placeholder={t('options_rules_search_hint')}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
        <GroupChips {...{ rules, group }} onChoose={setGroup} />
        <div className="rules__sum">
          <p role="status">{t('options_rules_found', found.length, rules.length)}</p>
          {!isAllLocked && changed.off + changed.lowered > 0 && (
            <>
              <p>{t('options_rules_changed', changed.off, changed.lowered)}</p>
              <ActionButton className="button--small" onClick={onReset}>
                {t('options_rules_reset')}
              </ActionButton>
            </>
          )}
        </div>
      </div>
      {found.length === 0 && <p className="options__empty">{t('options_rules_none')}</p>}
      {GROUPS.map((one) => ({ one, members: found.filter((rule) => rule.group === one) }))
        .filter(({ members }) => members.length > 0)
        .map(({ one, members }) => (
          <section key={one} aria-labelledby={`rules-${one}`}>
            <h3 className="rules__group" id={`rules-${one}`}>
              {t(GROUP_NAMES[one])} <span>{members.length}</span>
            </h3>
            <ul>
              {members.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  choice={settings[rule.id]}
                  isTarget={rule.id === at}
                  judge={judge}
                  isLocked={isAllLocked || (props.isLocked?.(rule.id) ?? false)}
                  onChoose={(choice) => onChoose(rule.id, choice)}
                />
              ))}
            </ul>
          </section>
        ))}
    </section>
  )
}

interface GroupChipsProps {
  readonly rules: readonly Rule[]
  readonly group: Group | 'all'
  onChoose(group: Group | 'all'): void
}

function GroupChips({ rules, group, onChoose }: GroupChipsProps) {
  const present = GROUPS.filter((one) => rules.some((rule) => rule.group === one))
  return (
    <ul className="rules__chips">
      {(['all', ...present] as const).map((one) => (
        <li key={one}>
          <button type="button" className="chip" aria-pressed={one === group} onClick={() => onChoose(one)}>
            {t(GROUP_NAMES[one])}
          </button>
        </li>
      ))}
    </ul>
  )
}

const wordsOf = (example: Example): string =>
  typeof example === 'string' ? example : Object.values(example).join(' ')

/** Every word of the query stands in what is written about the rule, from a word's beginning; diacritics do not matter. */
function isFound(rule: Rule, query: string): boolean {
  // `30/2` is one word here: its numbers stand side by side.
  const words = query
    .split(/\s+/)
    .map((word) => foldWords(word).trim())
    .filter((word) => word !== '')
  if (words.length === 0) return true
  const text = foldWords(
    [rule.id, rule.title, rule.why, rule.source.text, ...rule.bad.map(wordsOf)].join(' '),
  )
  return words.every((word) => text.includes(` ${word}`))
}
