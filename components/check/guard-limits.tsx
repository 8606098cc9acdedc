/** By what ways a post can be published without being held, folded away: nobody should trust the guard too far. */

import { Collapsible } from 'radix-ui'
import { t } from '../../lib/messages'
import { Icon } from '../icon'
import './guard-limits.css'

export function GuardLimits({ limits }: { readonly limits: readonly string[] }) {
  if (limits.length === 0) return null
  return (
    <Collapsible.Root className="limits">
      <h3>
        <Collapsible.Trigger className="limits__trigger">
          <Icon name="chevron" size={14} />
          {t('check_limits', limits.length)}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Content>
        <ul className="limits__list">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <p>{t('check_limits_advice')}</p>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}
