/** The systems that are known without anybody's doing, and how sure that is. */
import { type MessageKey, t } from '../../lib/messages'
import { ProfileDetails, type ShownProfile } from './profile-details'

export interface BuiltInProfile extends ShownProfile {
  readonly id: string
  readonly name: string
  readonly evidence?: 'measured' | 'documented' | 'remembered' | undefined
}

const EVIDENCE: Readonly<Record<NonNullable<BuiltInProfile['evidence']>, MessageKey>> = {
  measured: 'options_built_in_measured',
  documented: 'options_built_in_documented',
  remembered: 'options_built_in_remembered',
}

export function BuiltInProfiles({ builtIn }: { readonly builtIn: readonly BuiltInProfile[] }) {
  return (
    <section className="options__part" aria-labelledby="options-built-in">
      <h2 id="options-built-in">{t('options_built_in')}</h2>
      <p className="options__intro">{t('options_built_in_intro')}</p>
      <ul className="profiles">
        {builtIn.map((profile) => (
          <li key={profile.id} className="profile">
            <details>
              <summary>
                <b lang="vi">{profile.name}</b>
                {profile.evidence && <span>{t(EVIDENCE[profile.evidence])}</span>}
              </summary>
              <ProfileDetails profile={profile} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
