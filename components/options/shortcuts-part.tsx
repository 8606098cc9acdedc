/** The keys: those that the browser holds, as they are set now, and those within the sidebar. */
import { type MessageKey, t } from '../../lib/messages'
import { ActionButton } from '../action-button'

export interface ShortcutsPartProps {
  readonly commands: readonly { readonly text: string; readonly keys: string }[]
  /** Shows where the browser lets them be changed. */
  onChange(): void
}

/** What the browser calls a key, as it stands on the keyboard. */
const KEY_FACES: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
}
const faceOf = (keys: string): string =>
  keys
    .split('+')
    .map((key) => KEY_FACES[key] ?? key)
    .join(' + ')

const IN_SIDEBAR: readonly { readonly keys: string; readonly text: MessageKey }[] = [
  { keys: '↓ n', text: 'options_shortcuts_key_next' },
  { keys: '↑ p', text: 'options_shortcuts_key_previous' },
  { keys: 'Enter', text: 'options_shortcuts_key_show' },
  { keys: 'Ctrl+Z', text: 'options_shortcuts_key_undo' },
  { keys: 'Alt+K', text: 'options_shortcuts_key_search' },
  { keys: 'Esc', text: 'options_shortcuts_key_escape' },
]

export function ShortcutsPart({ commands, onChange }: ShortcutsPartProps) {
  return (
    <section className="options__part" aria-labelledby="options-shortcuts">
      <h2 id="options-shortcuts">{t('options_shortcuts')}</h2>
      <p className="options__intro">{t('options_shortcuts_intro')}</p>
      <h3 className="rules__group">{t('options_shortcuts_everywhere')}</h3>
      <dl className="facts">
        {commands.map(({ text, keys }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{keys === '' ? t('options_shortcuts_none') : <kbd>{faceOf(keys)}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <ActionButton onClick={onChange}>{t('options_shortcuts_change')}</ActionButton>
      <h3 className="rules__group">{t('options_shortcuts_in_cards')}</h3>
      <dl className="facts">
        {IN_SIDEBAR.map(({ text, keys }) => (
          <div key={text}>
            <dt>{t(text)}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{faceOf(key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
