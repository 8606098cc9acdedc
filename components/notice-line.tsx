/** What happened last, or what is wrong, with one way to act on it. It stands above the foot, so that nothing above it moves. */
import { t } from '../lib/messages'
import type { Notice } from '../lib/session'
import { ActionButton } from './action-button'
import { CopyButton } from './copy-button'
import { Icon, type IconName } from './icon'
import { useSend } from './session-context'
import './notice-line.css'

const ICONS: Readonly<Record<Notice['tone'], IconName>> = { done: 'check', info: 'info', problem: 'alert' }

export function NoticeLine({ notice }: { readonly notice: Notice | null }) {
  const send = useSend()
  const action = notice?.action
  return (
    <div role="status">
      {notice && (
        <div className={`notice notice--${notice.tone}`}>
          <Icon name={ICONS[notice.tone]} />
          <p>{notice.text}</p>
          {notice.copy && <CopyButton text={notice.copy} />}
          {action && (
            <ActionButton className="button--small" isWrite onClick={() => send(action.command)}>
              {action.label}
            </ActionButton>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={t('notice_hide')}
            onClick={() => send({ do: 'dismiss-notice' })}
          >
            <Icon name="cross" size={14} />
          </button>
        </div>
      )}
    </div>
  )
}
