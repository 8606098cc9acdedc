/** The portals that are switched on, as the browser itself holds them, and a way to switch each off. */
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'

export interface ListedPortal {
  readonly host: string
  /** Match patterns that the browser grants. */
  readonly origins: readonly string[]
  /** Name of the profile that was last worked with there. */
  readonly profile: string | null
}

export interface PortalTableProps {
  readonly portals: readonly ListedPortal[]
  readonly isBusy: boolean
  onDisable(host: string): void
}

export function PortalTable({ portals, isBusy, onDisable }: PortalTableProps) {
  return (
    <section className="options__part" aria-labelledby="options-portals">
      <h2 id="options-portals">{t('options_portals_on')}</h2>
      <p className="options__intro">{t('options_portals_intro')}</p>
      {portals.length === 0 ? (
        <p className="options__empty">{t('options_portals_empty')}</p>
      ) : (
        <table className="portals">
          <thead>
            <tr>
              <th scope="col">{t('options_portals_host')}</th>
              <th scope="col">{t('options_portals_rights')}</th>
              <th scope="col">{t('options_portals_profile')}</th>
              <th scope="col">
                <span className="hidden-text">{t('options_portals_off')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {portals.map(({ host, origins, profile }) => (
              <tr key={host}>
                <th scope="row">{host === '*' ? t('options_portals_all') : host}</th>
                <td>
                  {origins.map((origin) => (
                    <code key={origin}>{origin}</code>
                  ))}
                </td>
                <td className={profile ? undefined : 'portals__none'}>
                  {profile ?? t('options_portals_never')}
                </td>
                <td>
                  <ActionButton
                    className="button--small"
                    aria-label={t('options_portals_off_on', host)}
                    isDisabled={isBusy}
                    onClick={() => onDisable(host)}
                  >
                    {t('options_portals_off')}
                  </ActionButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
