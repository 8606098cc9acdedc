/** A whole tab's worth of calm explanation for the states in which there is nothing to list. */
import { type MessageKey, t } from '../lib/messages'
import { Icon, type IconName } from './icon'
import './state-panel.css'

export type PanelState =
  | 'connecting'
  | 'disconnected'
  | 'starting'
  | 'no-editor'
  | 'failed'
  | 'orphaned'
  | 'clean'

interface Words {
  readonly icon: IconName
  readonly title: MessageKey
  readonly text?: MessageKey
}

const WORDS: Readonly<Record<PanelState, Words>> = {
  connecting: { icon: 'refresh', title: 'state_connecting' },
  disconnected: { icon: 'alert', title: 'state_disconnected', text: 'state_disconnected_text' },
  starting: { icon: 'refresh', title: 'state_starting' },
  'no-editor': { icon: 'search', title: 'state_no_editor', text: 'state_no_editor_text' },
  failed: { icon: 'alert', title: 'state_failed', text: 'state_failed_text' },
  orphaned: { icon: 'alert', title: 'state_orphaned', text: 'state_orphaned_text' },
  clean: { icon: 'check', title: 'state_clean', text: 'state_clean_text' },
}

export function StatePanel({ state }: { readonly state: PanelState }) {
  const { icon, title, text } = WORDS[state]
  const isWaiting = state === 'connecting' || state === 'starting'
  return (
    <div className={`state state--${state}`}>
      <span className={isWaiting ? 'state__icon state__icon--turning' : 'state__icon'}>
        <Icon name={icon} size={26} />
      </span>
      <h2>{t(title)}</h2>
      {text && <p>{t(text)}</p>}
    </div>
  )
}
