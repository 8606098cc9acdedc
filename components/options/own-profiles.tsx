/** Profiles that the person made or got from a colleague: look into, export, import, remove and take back. */
import { type ChangeEvent, useRef } from 'react'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { ProfileDetails, type ShownProfile } from './profile-details'

export interface OwnProfile extends ShownProfile {
  readonly id: string
  readonly name: string
}

export interface OwnProfilesProps {
  readonly own: readonly OwnProfile[]
  readonly isBusy: boolean
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
      <h2 id="options-own">{t('options_profiles')}</h2>
      <p className="options__intro">{t('options_profiles_intro')}</p>
      <Outcome {...props} />
      {own.length === 0 ? (
        <p className="options__empty">{t('options_profiles_empty')}</p>
      ) : (
        <ul className="profiles">
          {own.map((profile) => (
            <li key={profile.id} className="profile">
              <details>
                <summary>
                  <b lang="vi">{profile.name}</b>
                  <span>
                    {profile.hosts.join(', ')} ·{' '}
                    {t('options_profiles_size', profile.fields.length, profile.controls.length)}
                  </span>
                </summary>
                <ProfileDetails profile={profile} />
              </details>
              <ActionButton
                className="button--small"
                aria-label={t('options_profiles_export_one', profile.name)}
                onClick={() => onExport([profile.id])}
              >
                {t('options_profiles_export')}
              </ActionButton>
              <ActionButton
                look="quiet"
                className="button--small"
                aria-label={t('options_profiles_remove_one', profile.name)}
                isDisabled={isBusy}
                onClick={() => onRemove(profile.id)}
              >
                {t('options_profiles_remove')}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <Files {...props} />
    </section>
  )
}

function Outcome({ replacing, onReplace }: OwnProfilesProps) {
  return (
    <div role="status">
      {replacing.length > 0 && (
        <div className="options__done options__done--ask">
          <p>{t('options_profiles_replace', replacing.join(', '))}</p>
          <ActionButton className="button--small" onClick={() => onReplace(true)}>
            {t('options_profiles_replace_yes')}
          </ActionButton>
          <ActionButton className="button--small" onClick={() => onReplace(false)}>
            {t('options_profiles_replace_no')}
          </ActionButton>
        </div>
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
        aria-label={t('options_profiles_file')}
        className="hidden-text"
        tabIndex={-1}
        onChange={onChange}
      />
      <ActionButton isDisabled={isBusy} onClick={() => input.current?.click()}>
        {t('options_profiles_import')}
      </ActionButton>
      {own.length > 1 && (
        <ActionButton onClick={() => onExport(own.map(({ id }) => id))}>
          {t('options_profiles_export_all')}
        </ActionButton>
      )}
    </div>
  )
}
