/** Portals that the office wants on: a policy cannot grant them, so one click asks the browser for all that are missing. */
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'

interface PolicyPortalsProps {
  /** Match patterns of the policy. */
  readonly wanted: readonly string[]
  /** Match patterns that the browser grants. */
  readonly granted: readonly string[]
  readonly isBusy: boolean
  onGrant(patterns: readonly string[]): void
}

export function PolicyPortals({ wanted, granted, isBusy, onGrant }: PolicyPortalsProps) {
  if (wanted.length === 0) return null
  const missing = wanted.filter((pattern) => !granted.includes(pattern))
  return (
    <section className="options__part" aria-labelledby="options-policy-portals">
      <h2 id="options-policy-portals">{t('options_policy_portals')}</h2>
      <ul>
        {wanted.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>{' '}
            {t(missing.includes(pattern) ? 'options_policy_portals_off' : 'options_policy_portals_on')}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <p className="options__intro">{t('options_policy_portals_intro')}</p>
          <ActionButton look="brand" isDisabled={isBusy} onClick={() => onGrant(missing)}>
            {t('options_policy_portals_grant', missing.length)}
          </ActionButton>
        </>
      )}
    </section>
  )
}
