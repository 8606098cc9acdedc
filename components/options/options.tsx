/** The Options page: portals that are switched on, own profiles, the built-in ones. Pure; the entrypoint does the asking. */
import { Icon } from '../icon'
import '../tokens.css'
import '../base.css'
import './options.css'
import { type BuiltInProfile, BuiltInProfiles } from './built-in-profiles'
import { OwnDocuments, type OwnDocumentsProps } from './own-documents'
import { OwnProfiles, type OwnProfilesProps } from './own-profiles'
import { PortalTable, type PortalTableProps } from './portal-table'

export interface OptionsProps extends PortalTableProps, OwnProfilesProps, OwnDocumentsProps {
  readonly builtIn: readonly BuiltInProfile[]
  /** What went wrong with the last wish, or with what was stored, in Vietnamese. */
  readonly problem: string | null
}

export function Options(props: OptionsProps) {
  return (
    <main className="options themed" lang="vi">
      <header className="options__head">
        <span className="options__mark">
          <Icon name="check" size={18} />
        </span>
        <h1>Tùy chọn · Kiểm tra bài viết</h1>
      </header>
      <div role="alert">{props.problem !== null && <p className="options__problem">{props.problem}</p>}</div>
      <PortalTable {...props} />
      <OwnProfiles {...props} />
      <OwnDocuments {...props} />
      <BuiltInProfiles builtIn={props.builtIn} />
      <p className="options__promise">
        <Icon name="lock" size={13} /> Mọi thứ ở đây nằm trên máy này. Không có dữ liệu nào được gửi đi.
      </p>
    </main>
  )
}
