/** The toolbar's popup: switches the checker on for exactly one portal, and off again. Pure; the entrypoint does the asking. */
import { t } from '../lib/messages'
import { ActionButton } from './action-button'
import { Icon } from './icon'
import type { DueReminder } from './plan/due-reminders'
import { PopupReminders } from './popup-reminders'
import './tokens.css'
import './base.css'
import './popup.css'

export interface PopupProps {
  /** Host of the page under the popup; null when the extension cannot run there (chrome://…), or, while busy, not known yet. */
  readonly host: string | null
  readonly isEnabled: boolean
  readonly enabledHosts: readonly string[]
  readonly isBusy: boolean
  /** Name of the profile that was last worked with on this host; null before the first edit page. */
  readonly profile: string | null
  /** What went wrong with the last wish, in Vietnamese. */
  readonly problem: string | null
  /** Deadlines that are near, of those the person wanted to be reminded of. */
  readonly reminders?: readonly DueReminder[]
  onEnable(): void
  onDisable(host: string): void
  /** The person wants to point at the fields of the page under the popup. */
  onPoint(): void
  /** The person wants to sweep what this portal has published. */
  onSweep(): void
  onOptions(): void
}

export function Popup(props: PopupProps) {
  const { problem } = props
  return (
    <main className="popup themed">
      <header className="popup__head">
        <span className="popup__mark">
          <Icon name="check" size={15} />
        </span>
        <h1>{t('shortName')}</h1>
      </header>
      <PopupReminders reminders={props.reminders ?? []} />
      <CurrentSite {...props} />
      <div role="alert">{problem !== null && <p className="popup__problem">{problem}</p>}</div>
      <OtherSites {...props} />
      <footer className="popup__foot">
        <p className="popup__promise">
          <Icon name="lock" size={12} />
          <a href="/privacy.html" target="_blank" rel="noopener">
            {t('foot_promise')}
          </a>
        </p>
        <button type="button" className="link" onClick={props.onOptions}>
          {t('popup_options')}
        </button>
      </footer>
    </main>
  )
}

function CurrentSite(props: PopupProps) {
  const { host, isEnabled, isBusy, onEnable, onDisable } = props
  if (host === null && isBusy) {
    return (
      <section className="popup__site" aria-busy="true">
        <h2>{t('popup_busy')}</h2>
        <p>{t('popup_busy_text')}</p>
      </section>
    )
  }
  if (host === null) {
    return (
      <section className="popup__site">
        <h2>{t('popup_nowhere')}</h2>
        <p>{t('popup_nowhere_text')}</p>
      </section>
    )
  }
  return (
    <section className={isEnabled ? 'popup__site popup__site--on' : 'popup__site'}>
      <h2>
        <span className="popup__dot" aria-hidden="true" />
        {t(isEnabled ? 'popup_on' : 'popup_off', host)}
      </h2>
      <p>{t(isEnabled ? 'popup_on_text' : 'popup_off_text')}</p>
      <ActionButton
        look={isEnabled ? 'plain' : 'brand'}
        isDisabled={isBusy}
        onClick={() => (isEnabled ? onDisable(host) : onEnable())}
      >
        {t(isEnabled ? 'popup_turn_off' : 'popup_turn_on')}
      </ActionButton>
      {isEnabled && <ProfileInUse {...props} />}
    </section>
  )
}

/** Which profile serves the portal, and what to do where none does, or a wrong one. */
function ProfileInUse({ profile, isBusy, onPoint, onSweep }: PopupProps) {
  return (
    <div className="popup__profile">
      <p>
        {profile === null ? (
          t('popup_no_profile')
        ) : (
          <>
            {t('popup_profile')}
            <b>{profile}</b>
          </>
        )}
      </p>
      <ActionButton look="fix" isDisabled={isBusy} onClick={onPoint}>
        {t('popup_point')}
      </ActionButton>
      <ActionButton look="plain" isDisabled={isBusy} onClick={onSweep}>
        {t('sweep_open')}
      </ActionButton>
    </div>
  )
}

function OtherSites({ host, enabledHosts, isBusy, onDisable }: PopupProps) {
  const others = [...new Set(enabledHosts)].filter((one) => one !== host)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="popup-others">
      <h2 className="popup__others" id="popup-others">
        {t(host !== null && enabledHosts.includes(host) ? 'popup_others' : 'popup_others_all', others.length)}
      </h2>
      <ul className="popup__hosts">
        {others.map((one) => (
          <li key={one}>
            <span>{one}</span>
            <ActionButton
              look="quiet"
              className="button--small"
              aria-label={t('options_portals_off_on', one)}
              isDisabled={isBusy}
              onClick={() => onDisable(one)}
            >
              {t('options_portals_off')}
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
