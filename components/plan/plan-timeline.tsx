/** The plan's year as a bar: periods, anniversaries, deadlines, this post's day and today. The lists below say it in words. */
import { formatDay, parseIsoDate } from '../../lib/lint/calendar'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import type { EmulationPlan } from '../../lib/lint/catalogue/plan-schema'
import { placeInYear } from '../../lib/lint/plans/plan-days'
import { planItems } from '../../lib/lint/plans/plan-items'
import { t } from '../../lib/messages'
import { type Label, placeLabels } from './timeline-layout'

interface PlanTimelineProps {
  readonly plan: EmulationPlan
  readonly catalogue: Catalogue
  readonly postDay: string
  readonly today: string
}

const percent = (at: number): string => `${(at * 100).toFixed(2)}%`
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

export function PlanTimeline({ plan, catalogue, postDay, today }: PlanTimelineProps) {
  const { year, periods } = plan
  const items = planItems(plan, catalogue)
  const labelled = (kind: 'anniversary' | 'deadline'): Label[] =>
    items.flatMap((item) => {
      const at = placeInYear(item.day, year)
      return item.kind === kind && at !== null ? [{ at, text: dayOf(item.day) }] : []
    })
  const days: Label[] = [
    { day: postDay, text: t('plan_post_day') },
    { day: today, text: t('plan_today') },
  ].flatMap(({ day, text }) => {
    const at = placeInYear(day, year)
    return at === null ? [] : [{ at, text }]
  })
  const deadlines = labelled('deadline')
  const anniversaries = labelled('anniversary')
  return (
    <div className="timeline" aria-hidden="true">
      <Labels labels={days} className="timeline__labels--days" isAbove />
      <div className="timeline__bar">
        {periods.map(({ id, ordinal, from, to }) => {
          const start = placeInYear(from.day, year) ?? 0
          const end = placeInYear(to.day, year) ?? 1
          return (
            <span
              key={id}
              className="timeline__period"
              style={{ left: percent(start), width: `calc(${percent(end - start)} - 2px)` }}
            >
              {t('plan_period_number', ordinal)}
            </span>
          )
        })}
        {anniversaries.map(({ at }) => (
          <span key={at} className="timeline__dot" style={{ left: percent(at) }} />
        ))}
        {deadlines.map(({ at }) => (
          <span key={at} className="timeline__limit" style={{ left: percent(at) }} />
        ))}
        {days.map(({ at, text }) => (
          <span key={text} className="timeline__day" style={{ left: percent(at) }} />
        ))}
      </div>
      <div className="timeline__months">
        {MONTHS.map((month) => (
          <span key={month}>{month}</span>
        ))}
      </div>
      <Labels labels={anniversaries} className="timeline__labels--anniversaries" />
      <Labels labels={deadlines} className="timeline__labels--deadlines" />
      <p className="timeline__key">
        <span className="timeline__dot" /> {t('plan_key_anniversary')}
        <span className="timeline__limit" /> {t('plan_key_deadline')}
      </p>
    </div>
  )
}

function dayOf(iso: string): string {
  const date = parseIsoDate(iso)
  return date ? formatDay(date.day, date.month) : iso
}

interface LabelsProps {
  readonly labels: readonly Label[]
  readonly className: string
  readonly isAbove?: boolean
}

function Labels({ labels, className, isAbove = false }: LabelsProps) {
  const placed = placeLabels(labels)
  const lines = Math.max(0, ...placed.map(({ line }) => line + 1))
  if (lines === 0) return null
  return (
    <div className={`timeline__labels ${className}`} style={{ height: `${lines * 1.35}em` }}>
      {placed.map(({ at, text, line, align }) => (
        <span
          key={`${at} ${text}`}
          className={`timeline__label timeline__label--${align}`}
          style={{ left: percent(at), [isAbove ? 'bottom' : 'top']: `${line * 1.35}em` }}
        >
          {text}
        </span>
      ))}
    </div>
  )
}
