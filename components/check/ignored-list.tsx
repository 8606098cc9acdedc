/** What the person set aside, folded away, each with its reason and a way back. */

import { Collapsible } from 'radix-ui'
import { t } from '../../lib/messages'
import type { IgnoredFinding } from '../../lib/session'
import { ActionButton } from '../action-button'
import { Icon } from '../icon'
import { useSend } from '../session-context'
import './ignored-list.css'

export function IgnoredList({ ignored }: { readonly ignored: readonly IgnoredFinding[] }) {
  const send = useSend()
  if (ignored.length === 0) return null
  return (
    <Collapsible.Root className="ignored">
      <h3>
        <Collapsible.Trigger className="ignored__trigger">
          <Icon name="chevron" size={14} />
          {t('check_ignored', ignored.length)}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Content>
        <ul>
          {ignored.map(({ id, message, quote, reason, isAlways }) => (
            <li key={id} className="ignored__item">
              <div>
                <p className="ignored__message">{message}</p>
                {quote !== '' && <p>{quote}</p>}
                {reason !== '' && <p>{t('check_ignored_reason', reason)}</p>}
                {isAlways && <p>{t('check_ignored_everywhere')}</p>}
              </div>
              <ActionButton
                className="button--small"
                aria-label={t('check_ignored_restore_of', message)}
                onClick={() => send({ do: 'unignore', findingId: id })}
              >
                <Icon name="restore" size={14} /> {t('check_ignored_restore')}
              </ActionButton>
            </li>
          ))}
        </ul>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}
