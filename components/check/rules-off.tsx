/** Says that rules are switched off: a verdict must not look more complete than it is. */
import { t } from '../../lib/messages'
import { useDoors } from '../session-context'

export function RulesOff({ count }: { readonly count: number }) {
  const { openOptions } = useDoors()
  if (count === 0) return null
  return (
    <p className="rules-off">
      {t('check_rules_off', count)}{' '}
      {openOptions && (
        <button type="button" className="link" onClick={() => openOptions('rules')}>
          {t('check_rules_show')}
        </button>
      )}
    </p>
  )
}
