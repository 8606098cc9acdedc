/** One error in the guard dialog, with the shortest way to put it right. */
import { t } from '../lib/messages'
import type { ShownFinding } from '../lib/session'
import { ActionButton } from './action-button'
import { isWholeField } from './check/finding-face'
import { leavesFocus } from './focus-after-write'
import { useSend } from './session-context'

export function GuardItem({ finding }: { readonly finding: ShownFinding }) {
  const send = useSend()
  const { id, message, before, after, span, fieldLabel, fixes } = finding
  const isField = isWholeField(finding)
  const safeFix = fixes[0]?.safe ? fixes[0] : null
  const goThere = () => {
    send({ do: 'cancel-publication' })
    send(isField ? { do: 'show-field', field: span.field } : { do: 'show', findingId: id, focus: true })
  }
  return (
    <li className="guard-item">
      <div className="guard-item__words" lang="vi">
        <p className="guard-item__message">{message}</p>
        {isField ? (
          <p>{t('guard_field', fieldLabel)}</p>
        ) : (
          <p>
            {before}
            <b>{span.text}</b>
            {after}
          </p>
        )}
        {safeFix && (
          <ActionButton
            look="fix"
            className="button--small"
            isWrite
            onClick={() => send({ do: 'apply', findingId: id, fix: 0 })}
          >
            {safeFix.label}
          </ActionButton>
        )}
      </div>
      <button
        {...leavesFocus}
        type="button"
        className="link"
        aria-label={isField ? t('card_go_to_field', fieldLabel) : t('guard_fix_of', message)}
        onClick={goThere}
      >
        {t(isField ? 'guard_to_field' : 'guard_fix')}
      </button>
    </li>
  )
}
