/** What happened last, or what is wrong, with one way to act on it. It stands above the foot, so that nothing above it moves. */
import { useEffect, useEffectEvent } from 'react'
import { t } from '../lib/messages'
import type { Notice } from '../lib/session'
import { ActionButton } from './action-button'
import { CopyButton } from './copy-button'
import { wantFocusBack } from './focus-after-write'
import { Icon, type IconName } from './icon'
import { useSend } from './session-context'
import './notice-line.css'

const ICONS: Readonly<Record<Notice['tone'], IconName>> = { done: 'check', info: 'info', problem: 'alert' }

export function NoticeLine({ notice }: { readonly notice: Notice | null }) {
  const send = useSend()
  const action = notice?.action
  useUndoKey(() => action?.command.do === 'undo' && send(action.command))
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

/** Ctrl+Z in the sidebar takes back what was just written, as it does in the editor; in a text box it is the box's own. */
function useUndoKey(undo: () => void) {
  const pressed = useEffectEvent(undo)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if ((event.target as Element).closest('textarea, input')) return
      event.preventDefault()
      wantFocusBack()
      pressed()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
