/** The tab Kế hoạch: the year's plan with its days, what is quoted from it to the letter, and what posts owe to it. */
import { useState } from 'react'
import { parseIsoDate } from '../../lib/lint/calendar'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { cite, citeAnniversary } from '../../lib/lint/catalogue/cite'
import type { EmulationPlan } from '../../lib/lint/catalogue/plan-schema'
import { daysLeft, nextDeadline, planOfYear } from '../../lib/lint/plans/plan-days'
import { type PlanPassage, planPassages } from '../../lib/lint/plans/plan-passages'
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'
import { ActionButton } from '../action-button'
import { useDoors } from '../session-context'
import { dayInWords } from '../vietnamese-time'
import { capital, countedFrom, DeadlineList, leftInWords } from './deadline-list'
import { passageKind } from './passage-words'
import { PlanPassagesSection } from './plan-passages-section'
import { PlanTimeline } from './plan-timeline'
import { ReportNeeds } from './report-needs'
import './plan-tab.css'

interface PlanTabProps {
  readonly snapshot: Snapshot
  readonly catalogue: Catalogue
}

export function PlanTab({ snapshot, catalogue }: PlanTabProps) {
  const [chosenId, choose] = useState<string | null>(null)
  const { plans } = catalogue
  const { openOptions } = useDoors()
  const year = parseIsoDate(snapshot.postDay)?.year ?? 0
  const plan = plans.find(({ id }) => id === chosenId) ?? planOfYear(plans, year, snapshot.portalName)
  return (
    <>
      {!plan && (
        <div className="state">
          <h2>{t('plan_none', year)}</h2>
          <p>{t(plans.length > 0 ? 'plan_none_others' : 'plan_none_at_all')}</p>
          {openOptions && (
            <ActionButton look="plain" onClick={() => openOptions('catalogue')}>
              {t('plan_add')}
            </ActionButton>
          )}
        </div>
      )}
      {(plans.length > 1 || (!plan && plans.length > 0)) && (
        <select
          className="menu plan__choice"
          aria-label={t('plan_choice')}
          value={plan?.id ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          {!plan && <option value="">{t('plan_choose')}</option>}
          {plans.map((one) => (
            <option key={one.id} value={one.id}>
              {one.year} · {one.issuer.name}
            </option>
          ))}
        </select>
      )}
      {plan && <ShownPlan key={plan.id} plan={plan} catalogue={catalogue} snapshot={snapshot} />}
    </>
  )
}

function ShownPlan({ plan, catalogue, snapshot }: PlanTabProps & { readonly plan: EmulationPlan }) {
  const { caret, postDay, today, postKind } = snapshot
  const rows = (...kinds: PlanPassage['kind'][]) =>
    planPassages(plan)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ key, kind, text, detail, clause }) => ({
        key,
        text,
        about: [passageKind(kind), detail, clause],
      }))
  return (
    <>
      <h2 className="plan__title">{t('plan_title', plan.year, plan.issuer.name)}</h2>
      <NextDeadline plan={plan} snapshot={snapshot} />
      <PlanTimeline plan={plan} catalogue={catalogue} postDay={postDay} today={today} />
      {!caret && (
        <p className="search__hint" id="plan-no-caret">
          {t('plan_no_caret')}
        </p>
      )}
      <Deadlines plan={plan} snapshot={snapshot} />
      <PlanPassagesSection title={t('plan_movements')} rows={rows('movement')} caret={caret} />
      <PlanPassagesSection
        title={t('plan_slogans')}
        rows={rows('theme', 'parent-theme', 'motto')}
        caret={caret}
      />
      <ReportNeeds plan={plan} postKind={postKind.kind} />
      <PlanPassagesSection title={t('plan_periods')} rows={rows('period')} caret={caret} />
      <PlanPassagesSection
        title={t('plan_anniversaries')}
        rows={anniversaryRows(plan, catalogue)}
        caret={caret}
      />
      <PlanPassagesSection
        title={t('plan_itself')}
        rows={documentRows(plan, catalogue, postDay)}
        caret={caret}
      />
    </>
  )
}

/** One sentence about what comes next, and from which day it is counted. */
function NextDeadline({ plan, snapshot: { today, postDay } }: { plan: EmulationPlan; snapshot: Snapshot }) {
  const from = countedFrom(plan.year, today, postDay)
  const next = from && nextDeadline(plan, from)
  const isPostDay = from?.year !== parseIsoDate(today)?.year
  const since = isPostDay ? ` ${t('plan_counted_from_post', dayInWords(postDay))}` : ''
  if (!from || !next) return <p className="plan__next">{t('plan_all_passed') + since}</p>
  const left = leftInWords(daysLeft(next, from))
  return (
    <p className="plan__next">
      <b>{capital(left)}</b>: {next.what} ({dayInWords(next.day)}).{since}
    </p>
  )
}

function Deadlines({ plan, snapshot }: { plan: EmulationPlan; snapshot: Snapshot }) {
  const today = parseIsoDate(snapshot.today)
  const from = countedFrom(plan.year, snapshot.today, snapshot.postDay)
  if (!today || !from || plan.deadlines.length === 0) return null
  return (
    <section aria-label={t('plan_deadlines')}>
      <h3 className="section-title">{t('plan_deadlines')}</h3>
      <DeadlineList plan={plan} from={from} today={today} />
    </section>
  )
}

/** The anniversaries of the plan as posts of its year write them. */
const anniversaryRows = ({ anniversaries, year }: EmulationPlan, catalogue: Catalogue) =>
  anniversaries.flatMap(({ anniversary: id, clause }) => {
    const record = catalogue.anniversaries.find((one) => one.id === id)
    const text = record && (citeAnniversary(record, year) ?? record.names[0])
    return text ? [{ key: `anniversary ${id}`, text, about: [clause] }] : []
  })

function documentRows({ document }: EmulationPlan, catalogue: Catalogue, postDay: string) {
  const record = catalogue.documentsById.get(document)
  return record
    ? [{ key: `document ${document}`, text: cite(record, 'first', postDay, catalogue), about: [] }]
    : []
}
