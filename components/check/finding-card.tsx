/** One finding: what is wrong, where, why, and every correction as a button. Memoised, so that typing elsewhere never touches it. */

import { memo, useRef, useState } from 'react'
import { t } from '../../lib/messages'
import type { ShownFinding } from '../../lib/session'
import { ActionButton } from '../action-button'
import { leavesFocus } from '../focus-after-write'
import { Icon } from '../icon'
import { type Send, useDoors, useSend } from '../session-context'
import { SourceLine } from '../source-line'
import { AddButton } from './add-button'
import { hasSameFace, isWholeField } from './finding-face'
import { IgnoreForm } from './ignore-form'
import './finding-card.css'

interface FindingCardProps {
  readonly finding: ShownFinding
  readonly isSelected: boolean
}

export const FindingCard = memo(
  function FindingCard({ finding, isSelected }: FindingCardProps) {
    const send = useSend()
    const [isIgnoring, setIgnoring] = useState(false)
    const ignoreButton = useRef<HTMLButtonElement>(null)
    const { id, severity, message, fixes, pattern } = finding
    const closeForm = () => {
      setIgnoring(false)
      ignoreButton.current?.focus()
    }
    return (
      <li
        className={`card card--${severity}`}
        data-finding={id}
        {...(isSelected && { 'aria-current': true as const })}
      >
        <h4 className="card__title" lang="vi">
          <button
            {...leavesFocus}
            type="button"
            className="card__show"
            data-card
            onClick={() => show(finding, send)}
          >
            {message}
          </button>
        </h4>
        <Quote finding={finding} />
        <p className="card__why">
          {finding.why} <SourceLine source={finding.source} /> <RuleLink finding={finding} />
        </p>
        <div className="card__actions">
          {pattern !== null && (
            <ActionButton
              look="fix"
              isWrite
              title={pattern}
              onClick={() => send({ do: 'insert', text: pattern })}
            >
              {t('card_insert_pattern')}
            </ActionButton>
          )}
          {isWholeField(finding) && (
            <ActionButton look="fix" leadsAway onClick={() => show(finding, send)}>
              {t('card_go_to_field', finding.fieldLabel)} <Icon name="arrow" size={14} />
            </ActionButton>
          )}
          {finding.addition && <AddButton document={finding.addition} />}
          {fixes.map((fix, index) => (
            <ActionButton
              key={fix.label}
              look="fix"
              isWrite
              onClick={() => send({ do: 'apply', findingId: id, fix: index })}
            >
              {fix.label}
            </ActionButton>
          ))}
          <ActionButton
            look="quiet"
            ref={ignoreButton}
            aria-expanded={isIgnoring}
            onClick={() => setIgnoring(!isIgnoring)}
          >
            {t('card_ignore')}
          </ActionButton>
        </div>
        {isIgnoring && (
          <IgnoreForm
            isReasonRequired={severity === 'error'}
            hasWords={!isWholeField(finding)}
            onIgnore={(reason, always) => send({ do: 'ignore', findingId: id, reason, always })}
            onCancel={closeForm}
          />
        )}
      </li>
    )
  },
  (a, b) => a.isSelected === b.isSelected && hasSameFace(a.finding, b.finding),
)

/** Leads to the rule in Options, with its examples and its switch. */
function RuleLink({ finding: { ruleId, message } }: { readonly finding: ShownFinding }) {
  const { openOptions } = useDoors()
  if (!openOptions) return null
  return (
    <button
      type="button"
      className="link card__rule"
      aria-label={t('card_rule_of', message)}
      onClick={() => openOptions(`rules/${ruleId}`)}
    >
      {t('card_rule')}
    </button>
  )
}

function Quote({ finding }: { readonly finding: ShownFinding }) {
  if (isWholeField(finding)) return null
  return (
    <p className="card__quote" lang="vi">
      <span className="card__where">{finding.fieldLabel}</span>
      {finding.before}
      <mark>{finding.span.text}</mark>
      {finding.after}
    </p>
  )
}

function show(finding: ShownFinding, send: Send) {
  if (isWholeField(finding)) send({ do: 'show-field', field: finding.span.field })
  else send({ do: 'show', findingId: finding.id, focus: true })
}
