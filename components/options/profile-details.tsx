/** What a profile says, for whoever reviews it before trusting it. */

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

const MEANINGS = {
  publish: 'canh khi bấm (xuất bản)',
  submit: 'canh khi bấm (trình duyệt)',
  'save-draft': 'không bao giờ chặn (lưu nháp)',
  preview: 'không bao giờ chặn (xem trước)',
} as const

export function ProfileDetails({ profile }: { readonly profile: ShownProfile }) {
  const { hosts, editUrls, fields, controls } = profile
  return (
    <dl className="profile__details">
      {hosts.length > 0 && <Line term="Tên miền" values={hosts} />}
      <Line term="Trang soạn bài" values={editUrls.length > 0 ? editUrls : ['mọi trang có đủ các ô']} />
      {fields.map(({ label, selectors }) => (
        <Line key={`field ${label}`} term={`Ô ${label}`} values={selectors} />
      ))}
      {controls.map(({ label, does, selectors }) => (
        <Line key={`control ${does} ${label}`} term={`${label}: ${MEANINGS[does]}`} values={selectors} />
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
          ? 'nhận theo nhãn trên trang'
          : values.map((value) => <code key={value}>{value}</code>)}
      </dd>
    </div>
  )
}
