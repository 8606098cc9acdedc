/** The toolbar's popup: switches the checker on for exactly one portal, and off again. Pure; the entrypoint does the asking. */
import { ActionButton } from './action-button'
import { Icon } from './icon'
import './tokens.css'
import './base.css'
import './popup.css'

export interface PopupProps {
  /** Host of the page under the popup; null when the extension cannot run there (chrome://…), or, while busy, not known yet. */
  readonly host: string | null
  readonly isEnabled: boolean
  readonly enabledHosts: readonly string[]
  readonly isBusy: boolean
  /** Name of the profile that was last worked with on this host; null before the first edit page. */
  readonly profile: string | null
  /** What went wrong with the last wish, in Vietnamese. */
  readonly problem: string | null
  onEnable(): void
  onDisable(host: string): void
  /** The person wants to point at the fields of the page under the popup. */
  onPoint(): void
  onOptions(): void
}

export function Popup(props: PopupProps) {
  const { problem } = props
  return (
    <main className="popup themed" lang="vi">
      <header className="popup__head">
        <span className="popup__mark">
          <Icon name="check" size={15} />
        </span>
        <h1>Kiểm tra bài viết</h1>
      </header>
      <CurrentSite {...props} />
      <div role="alert">{problem !== null && <p className="popup__problem">{problem}</p>}</div>
      <OtherSites {...props} />
      <footer className="popup__foot">
        <p className="popup__promise">
          <Icon name="lock" size={12} /> Không có dữ liệu nào được gửi đi
        </p>
        <button type="button" className="link" onClick={props.onOptions}>
          Tùy chọn
        </button>
      </footer>
    </main>
  )
}

function CurrentSite(props: PopupProps) {
  const { host, isEnabled, isBusy, onEnable, onDisable } = props
  if (host === null && isBusy) {
    return (
      <section className="popup__site" aria-busy="true">
        <h2>Đang xem trang này…</h2>
        <p>Xin chờ một chút.</p>
      </section>
    )
  }
  if (host === null) {
    return (
      <section className="popup__site">
        <h2>Không bật được trên trang này</h2>
        <p>Hãy mở trang soạn bài của cổng thông tin điện tử rồi bấm lại vào biểu tượng này.</p>
      </section>
    )
  }
  return (
    <section className={isEnabled ? 'popup__site popup__site--on' : 'popup__site'}>
      <h2>
        <span className="popup__dot" aria-hidden="true" />
        {isEnabled ? `Đang bật trên ${host}` : `Chưa bật trên ${host}`}
      </h2>
      <p>
        {isEnabled
          ? 'Thanh bên tự mở khi bạn thêm hoặc sửa bài viết.'
          : 'Khi bật, bài viết bạn soạn trên cổng này được kiểm tra ngay trên máy của bạn.'}
      </p>
      <ActionButton
        look={isEnabled ? 'plain' : 'brand'}
        isDisabled={isBusy}
        onClick={() => (isEnabled ? onDisable(host) : onEnable())}
      >
        {isEnabled ? 'Tắt trên cổng này' : 'Bật trên cổng này'}
      </ActionButton>
      {isEnabled && <ProfileInUse {...props} />}
    </section>
  )
}

/** Which profile serves the portal, and what to do where none does, or a wrong one. */
function ProfileInUse({ profile, isBusy, onPoint }: PopupProps) {
  return (
    <div className="popup__profile">
      <p>
        {profile === null ? (
          'Thanh bên không mở ở trang soạn bài? Hãy trỏ cho công cụ biết đâu là tiêu đề, nội dung, nút xuất bản.'
        ) : (
          <>
            Hồ sơ đang dùng: <b>{profile}</b>
          </>
        )}
      </p>
      <ActionButton look="fix" isDisabled={isBusy} onClick={onPoint}>
        Trỏ và chọn trên trang này
      </ActionButton>
    </div>
  )
}

function OtherSites({ host, enabledHosts, isBusy, onDisable }: PopupProps) {
  const others = [...new Set(enabledHosts)].filter((one) => one !== host)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="popup-others">
      <h2 className="popup__others" id="popup-others">
        {host !== null && enabledHosts.includes(host) ? 'Cổng khác đang bật' : 'Các cổng đang bật'} (
        {others.length})
      </h2>
      <ul className="popup__hosts">
        {others.map((one) => (
          <li key={one}>
            <span>{one}</span>
            <ActionButton
              look="quiet"
              className="button--small"
              aria-label={`Tắt trên ${one}`}
              isDisabled={isBusy}
              onClick={() => onDisable(one)}
            >
              Tắt
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
