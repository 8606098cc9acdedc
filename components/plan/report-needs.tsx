/** What a post of a kind must tell by the plan: results posts above all. */
import { useId, useState } from 'react'
import type { EmulationPlan } from '../../lib/lint/catalogue/plan-schema'
import { KIND_NAMES } from '../../lib/lint/posts/kind-names'
import type { PostKind } from '../../lib/lint/posts/post-kind'
import { t } from '../../lib/messages'
import { capital } from './deadline-list'

interface ReportNeedsProps {
  readonly plan: EmulationPlan
  readonly postKind: PostKind
}

export function ReportNeeds({ plan: { postKinds }, postKind }: ReportNeedsProps) {
  const id = useId()
  const [chosen, choose] = useState<PostKind | null>(null)
  const kinds = postKinds.map(({ kind }) => kind)
  const fallback = kinds.includes('final-review') ? 'final-review' : kinds[0]
  const kind = [chosen, postKind].find((one) => one !== null && kinds.includes(one)) ?? fallback
  const needs = postKinds.find((one) => one.kind === kind)
  if (!needs) return null
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{t('plan_needs')}</h3>
        <select
          className="menu"
          aria-label={t('plan_needs_kind')}
          value={kind}
          onChange={(event) => choose(event.target.value as PostKind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {KIND_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <ul className="needs">
        {needs.information.map(({ what, clause }) => (
          <li key={what}>
            {capital(what)} <small>{clause}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
