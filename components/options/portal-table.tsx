/** The portals that are switched on, as the browser itself holds them, and a way to switch each off. */
import { ActionButton } from '../action-button'

export interface ListedPortal {
  readonly host: string
  /** Match patterns that the browser grants. */
  readonly origins: readonly string[]
  /** Name of the profile that was last worked with there. */
  readonly profile: string | null
}

export interface PortalTableProps {
  readonly portals: readonly ListedPortal[]
  readonly isBusy: boolean
  onDisable(host: string): void
}

export function PortalTable({ portals, isBusy, onDisable }: PortalTableProps) {
  return (
    <section className="options__part" aria-labelledby="options-portals">
      <h2 id="options-portals">Cổng đang bật</h2>
      <p className="options__intro">
        Quyền dưới đây là quyền thật mà trình duyệt đang cấp. Bật thêm cổng: mở trang soạn bài của cổng rồi
        bấm biểu tượng của tiện ích.
      </p>
      {portals.length === 0 ? (
        <p className="options__empty">Chưa bật trên cổng nào.</p>
      ) : (
        <table className="portals">
          <thead>
            <tr>
              <th scope="col">Cổng</th>
              <th scope="col">Quyền của trình duyệt</th>
              <th scope="col">Hồ sơ đang dùng</th>
              <th scope="col">
                <span className="hidden-text">Tắt</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {portals.map(({ host, origins, profile }) => (
              <tr key={host}>
                <th scope="row">{host === '*' ? 'Mọi trang (cấp ở trang quản lý tiện ích)' : host}</th>
                <td>
                  {origins.map((origin) => (
                    <code key={origin}>{origin}</code>
                  ))}
                </td>
                <td className={profile ? undefined : 'portals__none'}>
                  {profile ?? 'Chưa gặp trang soạn bài nào'}
                </td>
                <td>
                  <ActionButton
                    className="button--small"
                    aria-label={`Tắt trên ${host}`}
                    isDisabled={isBusy}
                    onClick={() => onDisable(host)}
                  >
                    Tắt
                  </ActionButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
