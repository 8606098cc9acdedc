/** When the post was last checked, a way to check again, and the promise that nothing leaves this machine. */
import { t } from '../lib/messages'
import type { Snapshot } from '../lib/session'
import { ActionButton } from './action-button'
import { Icon } from './icon'
import { useSend } from './session-context'
import { timeOfDay } from './vietnamese-time'

export function SidebarFoot({ snapshot }: { readonly snapshot: Snapshot }) {
  const send = useSend()
  const { checkedAt, phase } = snapshot
  return (
    <footer className="foot">
      <div>
        <p className="foot__time">
          {checkedAt === null ? t('foot_unchecked') : t('foot_checked', timeOfDay(checkedAt))}
        </p>
        <p className="foot__promise">
          <Icon name="lock" size={12} /> {t('foot_promise')}
        </p>
      </div>
      <ActionButton isDisabled={phase === 'orphaned'} isWrite onClick={() => send({ do: 'rescan' })}>
        <Icon name="refresh" /> {t('foot_again')}
      </ActionButton>
    </footer>
  )
}
