/** What the person set aside, folded away, each with its reason and a way back. */
import { Collapsible } from 'radix-ui'
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
          Đã bỏ qua ({ignored.length})
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Content>
        <ul>
          {ignored.map(({ id, message, quote, reason, isAlways }) => (
            <li key={id} className="ignored__item">
              <div>
                <p className="ignored__message">{message}</p>
                {quote !== '' && <p>{quote}</p>}
                {reason !== '' && <p>Lý do: {reason}</p>}
                {isAlways && <p>Bỏ qua trong mọi bài</p>}
              </div>
              <ActionButton
                className="button--small"
                aria-label={`Khôi phục: ${message}`}
                onClick={() => send({ do: 'unignore', findingId: id })}
              >
                <Icon name="restore" size={14} /> Khôi phục
              </ActionButton>
            </li>
          ))}
        </ul>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}
