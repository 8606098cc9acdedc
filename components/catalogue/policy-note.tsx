/** What the organisation has provided by policy: shown as such, never to be changed here. */
import { useEffect, useState } from 'react'
import { t } from '../../lib/messages'
import type { CatalogueDoors } from '../../lib/options/catalogue-doors'
import type { ShownPolicy } from '../../lib/packs/policy-pack'
import { dayInWords } from '../vietnamese-time'

export function PolicyNote({ doors }: { readonly doors: CatalogueDoors }) {
  const [policy, setPolicy] = useState<ShownPolicy | null>(null)
  useEffect(() => {
    doors.readPolicy().then(setPolicy, console.error)
  }, [doors])
  if (!policy) return null
  const { pack, rules, problems, refused, guard } = policy
  return (
    <div className="policy-note">
      {problems.length > 0 && (
        <p className="options__problem">{t('pack_policy_broken', problems.join(' '))}</p>
      )}
      {pack && <p>{t('pack_policy', pack.name, dayInWords(pack.asOf), pack.records)}</p>}
      {guard !== 'hold' && <p>{t(guard === 'warn' ? 'pack_policy_guard_warn' : 'pack_policy_guard_off')}</p>}
      {refused > 0 && <p>{t('pack_policy_refused', refused)}</p>}
      {rules.length > 0 && <p>{t('pack_policy_rules', rules.join(', '))}</p>}
    </div>
  )
}
