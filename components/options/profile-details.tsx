/** What a profile says, for whoever reviews it before trusting it. */
import { type MessageKey, t } from '../../lib/messages'

export interface ShownProfile {
  readonly hosts: readonly string[]
  readonly editUrls: readonly string[]
  readonly fields: readonly { readonly label: string; readonly selectors: readonly string[] }[]
  readonly controls: readonly {
    readonly label: string
    readonly does: 'publish' | 'submit' | 'save-draft' | 'preview'
    readonly selectors: readonly string[]
  }[]
}

const MEANINGS: Readonly<Record<ShownProfile['controls'][number]['does'], MessageKey>> = {
  publish: 'options_profile_publish',
  submit: 'options_profile_submit',
  'save-draft': 'options_profile_save_draft',
  preview: 'options_profile_preview',
}

export function ProfileDetails({ profile }: { readonly profile: ShownProfile }) {
  const { hosts, editUrls, fields, controls } = profile
  return (
    <dl className="profile__details">
      {hosts.length > 0 && <Line term={t('options_profile_hosts')} values={hosts} />}
      <Line
        term={t('options_profile_edit_pages')}
        values={editUrls.length > 0 ? editUrls : [t('options_profile_any_page')]}
      />
      {fields.map(({ label, selectors }) => (
        <Line key={`field ${label}`} term={t('options_profile_field', label)} values={selectors} />
      ))}
      {controls.map(({ label, does, selectors }) => (
        <Line key={`control ${does} ${label}`} term={`${label}: ${t(MEANINGS[does])}`} values={selectors} />
      ))}
    </dl>
  )
}

function Line({ term, values }: { readonly term: string; readonly values: readonly string[] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {values.length === 0
          ? t('options_profile_by_label')
          : values.map((value) => <code key={value}>{value}</code>)}
      </dd>
    </div>
  )
}
