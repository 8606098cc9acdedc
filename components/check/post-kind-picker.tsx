/** What kind of post it is, and the menu to say otherwise. A native menu: every keyboard and screen reader knows it. */

import { useId } from 'react'
import { KIND_NAMES } from '../../lib/lint/posts/kind-names'
import { POST_KINDS, type PostKind } from '../../lib/lint/posts/post-kind'
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'
import { useSend } from '../session-context'
import './post-kind-picker.css'

/** The value of the choice not to choose. */
const BY_WORDS = ''

export function PostKindPicker({ postKind }: { readonly postKind: Snapshot['postKind'] }) {
  const send = useSend()
  const id = useId()
  const { kind, isInferred } = postKind
  return (
    <div className="kind">
      <label htmlFor={id}>{t('check_kind')}</label>
      <select
        id={id}
        className="kind__menu"
        value={isInferred ? BY_WORDS : kind}
        onChange={({ target }) =>
          send({ do: 'set-kind', kind: target.value === BY_WORDS ? null : (target.value as PostKind) })
        }
      >
        <option value={BY_WORDS}>
          {isInferred ? t('check_kind_inferred', KIND_NAMES[kind]) : t('check_kind_by_words')}
        </option>
        {POST_KINDS.map((one) => (
          <option key={one} value={one}>
            {KIND_NAMES[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
