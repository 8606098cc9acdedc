/** Profiles that the person made or got from a colleague: look into, export, import, remove and take back. */
import { type ChangeEvent, useRef } from 'react'
import { ActionButton } from '../action-button'
import { ProfileDetails, type ShownProfile } from './profile-details'

export interface OwnProfile extends ShownProfile {
  readonly id: string
  readonly name: string
}

export interface OwnProfilesProps {
  readonly own: readonly OwnProfile[]
  readonly isBusy: boolean
  /** What came of the last wish, with a way back where there is one. */
  readonly done: { readonly text: string; readonly undo: (() => void) | null } | null
  /** Names of profiles that an import would replace; the person is asked first. */
  readonly replacing: readonly string[]
  onImport(file: File): void
  onReplace(isWanted: boolean): void
  onExport(ids: readonly string[]): void
  onRemove(id: string): void
}

export function OwnProfiles(props: OwnProfilesProps) {
  const { own, isBusy, onExport, onRemove } = props
  return (
    <section className="options__part" aria-labelledby="options-own">
      <h2 id="options-own">Hồ sơ cổng của bạn</h2>
      <p className="options__intro">
        Hồ sơ cho biết trên một cổng đâu là tiêu đề, nội dung, nút xuất bản. Cổng chưa có hồ sơ: mở trang soạn
        bài, bấm biểu tượng của tiện ích, chọn <b>Trỏ và chọn</b>. Xuất ra tệp để gửi đồng nghiệp.
      </p>
      <Outcome {...props} />
      {own.length === 0 ? (
        <p className="options__empty">Chưa có hồ sơ nào.</p>
      ) : (
        <ul className="profiles">
          {own.map((profile) => (
            <li key={profile.id} className="profile">
              <details>
                <summary>
                  <b>{profile.name}</b>
                  <span>
                    {profile.hosts.join(', ')} · {profile.fields.length} ô · {profile.controls.length} nút
                  </span>
                </summary>
                <ProfileDetails profile={profile} />
              </details>
              <ActionButton
                className="button--small"
                aria-label={`Xuất ${profile.name}`}
                onClick={() => onExport([profile.id])}
              >
                Xuất
              </ActionButton>
              <ActionButton
                look="quiet"
                className="button--small"
                aria-label={`Xóa ${profile.name}`}
                isDisabled={isBusy}
                onClick={() => onRemove(profile.id)}
              >
                Xóa
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <Files {...props} />
    </section>
  )
}

function Outcome({ done, replacing, onReplace }: OwnProfilesProps) {
  return (
    <div role="status">
      {replacing.length > 0 ? (
        <div className="options__done options__done--ask">
          <p>Đã có hồ sơ cùng mã: {replacing.join(', ')}. Thay bằng hồ sơ trong tệp?</p>
          <ActionButton className="button--small" onClick={() => onReplace(true)}>
            Thay
          </ActionButton>
          <ActionButton className="button--small" onClick={() => onReplace(false)}>
            Giữ cái đang có
          </ActionButton>
        </div>
      ) : (
        done && (
          <div className="options__done">
            <p>{done.text}</p>
            {done.undo && (
              <ActionButton className="button--small" onClick={done.undo}>
                Hoàn tác
              </ActionButton>
            )}
          </div>
        )
      )}
    </div>
  )
}

function Files({ own, isBusy, onImport, onExport }: OwnProfilesProps) {
  const input = useRef<HTMLInputElement>(null)
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) onImport(file)
    // The same file may be chosen again once it was mended.
    target.value = ''
  }
  return (
    <div className="options__files">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Tệp hồ sơ"
        className="hidden-text"
        tabIndex={-1}
        onChange={onChange}
      />
      <ActionButton isDisabled={isBusy} onClick={() => input.current?.click()}>
        Nhập từ tệp…
      </ActionButton>
      {own.length > 1 && (
        <ActionButton onClick={() => onExport(own.map(({ id }) => id))}>Xuất tất cả</ActionButton>
      )}
    </div>
  )
}
