/** When the post was last checked, a way to check again, and the promise that nothing leaves this machine. */
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
          {checkedAt === null ? 'Chưa kiểm tra' : `Đã kiểm tra lúc ${timeOfDay(checkedAt)}`}
        </p>
        <p className="foot__promise">
          <Icon name="lock" size={12} /> Không có dữ liệu nào được gửi đi
        </p>
      </div>
      <ActionButton isDisabled={phase === 'orphaned'} isWrite onClick={() => send({ do: 'rescan' })}>
        <Icon name="refresh" /> Kiểm tra lại
      </ActionButton>
    </footer>
  )
}
