/** The Options page: its parts, one shown at a time, each with an address of its own. Pure; the entrypoint does the asking. */
import type { ReactNode } from 'react'
import { type Language, type MessageKey, t } from '../../lib/messages'
import { Icon } from '../icon'
import '../tokens.css'
import '../base.css'
import './options.css'

export const OPTIONS_PARTS = [
  'portals',
  'rules',
  'catalogue',
  'plan',
  'pack',
  'data',
  'shortcuts',
  'about',
] as const
export type OptionsPart = (typeof OPTIONS_PARTS)[number]

const NAMES: Readonly<Record<OptionsPart, MessageKey>> = {
  portals: 'options_portals',
  rules: 'options_rules',
  catalogue: 'options_catalogue',
  plan: 'options_plan',
  pack: 'options_pack',
  data: 'options_data',
  shortcuts: 'options_shortcuts',
  about: 'options_about',
}

/** `#rules/date-exists` → the part, and the place in it; anything else is the first part. */
export function placeOf(hash: string): { readonly part: OptionsPart; readonly at: string | null } {
  const [name, at] = hash.replace(/^#/, '').split('/')
  const part = OPTIONS_PARTS.find((one) => one === name)
  return { part: part ?? 'portals', at: (part && at) || null }
}

export interface OptionsProps {
  readonly part: OptionsPart
  readonly language: Language
  /** What went wrong with the last wish, or with what was stored, in words for the person. */
  readonly problem: string | null
  /** What came of the last wish, with a way back where there is one. */
  readonly done: { readonly text: string; readonly undo: (() => void) | null } | null
  onLanguage(language: Language): void
  readonly children: ReactNode
}

export function Options({ part, language, problem, done, onLanguage, children }: OptionsProps) {
  return (
    <div className="options themed" lang={language}>
      <header className="options__head">
        <span className="options__mark">
          <Icon name="check" size={18} />
        </span>
        <h1>
          {t('options_title')} · {t('shortName')}
        </h1>
        <label className="options__language">
          {t('options_language')}
          <select value={language} onChange={({ target }) => onLanguage(target.value as Language)}>
            <option value="vi" lang="vi">
              Tiếng Việt
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
        </label>
      </header>
      <div className="options__columns">
        <nav className="options__nav" aria-label={t('options_nav')}>
          <ul>
            {OPTIONS_PARTS.map((one) => (
              <li key={one}>
                <a href={`#${one}`} {...(one === part && { 'aria-current': 'page' as const })}>
                  {t(NAMES[one])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main className="options__parts">
          <div role="alert">{problem !== null && <p className="options__problem">{problem}</p>}</div>
          <div role="status">{done && <Done {...done} />}</div>
          {children}
          <p className="options__promise">
            <Icon name="lock" size={13} /> {t('options_promise')}
          </p>
        </main>
      </div>
    </div>
  )
}

function Done({ text, undo }: NonNullable<OptionsProps['done']>) {
  return (
    <div className="options__done">
      <p>{text}</p>
      {undo && (
        <button type="button" className="button button--plain button--small" onClick={undo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  )
}
