/** One rule: its switch, its severity, and, unfolded, why it is there and what it does to its examples. */
import { useEffect, useRef, useState } from 'react'
import type { Severity } from '../../lib/lint/finding'
import type { JudgedExamples } from '../../lib/lint/rule-examples'
import { type RuleChoice, severitiesFor, severityUnder } from '../../lib/lint/rule-settings'
import type { Rule } from '../../lib/lint/rules/define-rule'
import { t } from '../../lib/messages'
import { SEVERITY_NAMES } from '../group-names'
import { RuleExamples } from './rule-examples'

interface RuleRowProps {
  readonly rule: Rule
  readonly choice: RuleChoice | undefined
  /** The page's address leads to this rule. */
  readonly isTarget: boolean
  readonly judge: ((rule: Rule) => JudgedExamples) | null
  /** The policy has decided. */
  readonly isLocked: boolean
  /** Null: as it was made. */
  onChoose(choice: RuleChoice | null): void
}

export function RuleRow({ rule, choice, isTarget, judge, isLocked, onChoose }: RuleRowProps) {
  const [isOpen, setOpen] = useState(isTarget)
  const row = useRef<HTMLLIElement>(null)
  const toggle = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isTarget) return
    setOpen(true)
    row.current?.scrollIntoView({ block: 'start' })
    toggle.current?.focus({ preventScroll: true })
  }, [isTarget])
  const isOff = choice?.isOff ?? false
  const severity = severityUnder(rule, choice)
  const choose = (off: boolean, grade: Severity) => {
    const said = { ...(off && { isOff: true }), ...(grade !== rule.severity && { severity: grade }) }
    onChoose(Object.keys(said).length > 0 ? said : null)
  }
  return (
    <li className={isOff ? 'rule rule--off' : 'rule'} ref={row}>
      <div className="rule__head">
        <label className="rule__switch">
          <input
            type="checkbox"
            role="switch"
            ref={toggle}
            checked={!isOff}
            disabled={isLocked}
            aria-checked={!isOff}
            onChange={() => choose(!isOff, severity)}
          />
          <span lang="vi">{rule.title}</span>
        </label>
        {isLocked && <em className="rule__locked">{t('options_locked')}</em>}
        <SeverityMenu
          {...{ rule, severity }}
          isFixed={isOff || isLocked}
          onChange={(grade) => choose(isOff, grade)}
        />
      </div>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {t('options_rules_examples')} <span className="hidden-text">{rule.title}</span>
        </summary>
        {isOpen && (
          <div className="rule__about" lang="vi">
            <p>{rule.why}</p>
            <p className="rule__source">
              {t('options_rules_source', rule.source.text)} · <code>{rule.id}</code>
            </p>
            {judge ? <RuleExamples {...judge(rule)} /> : <p>{t('options_rules_loading')}</p>}
          </div>
        )}
      </details>
    </li>
  )
}

interface SeverityMenuProps {
  readonly rule: Rule
  readonly severity: Severity
  readonly isFixed: boolean
  onChange(severity: Severity): void
}

/** Only what the rule may be: its own severity and milder ones. */
function SeverityMenu({ rule, severity, isFixed, onChange }: SeverityMenuProps) {
  const choices = severitiesFor(rule)
  return (
    <select
      className={`rule__severity rule__severity--${severity}`}
      aria-label={t('options_rules_severity', rule.title)}
      value={severity}
      disabled={isFixed || choices.length < 2}
      onChange={({ target }) => onChange(target.value as Severity)}
    >
      {choices.map((one) => (
        <option key={one} value={one}>
          {one === rule.severity
            ? t('options_severity_default', t(SEVERITY_NAMES[one]))
            : t(SEVERITY_NAMES[one])}
        </option>
      ))}
    </select>
  )
}
