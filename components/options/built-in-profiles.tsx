/** The systems that are known without anybody's doing, and how sure that is. */
import { ProfileDetails, type ShownProfile } from './profile-details'

export interface BuiltInProfile extends ShownProfile {
  readonly id: string
  readonly name: string
  readonly evidence?: 'measured' | 'documented' | 'remembered' | undefined
}

const EVIDENCE = {
  measured: 'đã thử trên hệ thống chạy thật',
  documented: 'theo mã nguồn công khai',
  remembered: 'theo cách đặt nhãn thông dụng',
} as const

export function BuiltInProfiles({ builtIn }: { readonly builtIn: readonly BuiltInProfile[] }) {
  return (
    <section className="options__part" aria-labelledby="options-built-in">
      <h2 id="options-built-in">Hệ thống đã biết sẵn</h2>
      <p className="options__intro">
        Trang soạn bài của các hệ thống này được nhận ra ngay. Hồ sơ của bạn luôn được ưu tiên trước.
      </p>
      <ul className="profiles">
        {builtIn.map((profile) => (
          <li key={profile.id} className="profile">
            <details>
              <summary>
                <b>{profile.name}</b>
                {profile.evidence && <span>{EVIDENCE[profile.evidence]}</span>}
              </summary>
              <ProfileDetails profile={profile} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
