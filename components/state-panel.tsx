/** A whole tab's worth of calm explanation for the states in which there is nothing to list. */
import { Icon, type IconName } from './icon'
import './state-panel.css'

export type PanelState = 'connecting' | 'disconnected' | 'starting' | 'no-editor' | 'orphaned' | 'clean'

interface Words {
  readonly icon: IconName
  readonly title: string
  readonly text: string
}

const WORDS: Readonly<Record<PanelState, Words>> = {
  connecting: { icon: 'refresh', title: 'Đang kết nối với trang…', text: '' },
  disconnected: {
    icon: 'alert',
    title: 'Không kết nối được với trang',
    text: 'Hãy lưu nháp rồi tải lại trang. Bài viết không bị thay đổi; bạn vẫn lưu và xuất bản được như thường.',
  },
  starting: { icon: 'refresh', title: 'Đang đọc bài viết…', text: '' },
  'no-editor': {
    icon: 'search',
    title: 'Chưa thấy ô soạn thảo',
    text: 'Hãy mở trang thêm hoặc sửa bài viết. Nếu trang đang tải, xin chờ một chút: việc kiểm tra tự bắt đầu khi ô soạn thảo hiện ra.',
  },
  orphaned: {
    icon: 'alert',
    title: 'Tiện ích vừa được cập nhật hoặc tắt',
    text: 'Hãy lưu nháp rồi tải lại trang để kiểm tra tiếp. Bài viết không bị thay đổi; bạn vẫn lưu và xuất bản được như thường.',
  },
  clean: {
    icon: 'check',
    title: 'Không có gì phải sửa',
    text: 'Chưa thấy ngày tháng, ngày kỷ niệm hay viện dẫn nào sai. Mời bạn đọc lại một lượt trước khi xuất bản.',
  },
}

export function StatePanel({ state }: { readonly state: PanelState }) {
  const { icon, title, text } = WORDS[state]
  const isWaiting = state === 'connecting' || state === 'starting'
  return (
    <div className={`state state--${state}`}>
      <span className={isWaiting ? 'state__icon state__icon--turning' : 'state__icon'}>
        <Icon name={icon} size={26} />
      </span>
      <h2>{title}</h2>
      {text !== '' && <p>{text}</p>}
    </div>
  )
}
