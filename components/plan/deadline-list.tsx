/** The plan's deadlines: by when, who, what, how many days are left, and whether to be reminded. */
import { type CalendarDate, parseIsoDate } from '../../lib/lint/calendar'
import type { EmulationPlan, PlanDeadline } from '../../lib/lint/catalogue/plan-schema'
import { daysLeft } from '../../lib/lint/plans/plan-days'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { useAtHand } from '../at-hand'
import { Icon } from '../icon'
import { dayInWords } from '../vietnamese-time'

interface DeadlineListProps {
  readonly plan: EmulationPlan
  /** The day from which is counted, and today. */
  readonly from: CalendarDate
  readonly today: CalendarDate
}

export function DeadlineList({ plan, from, today }: DeadlineListProps) {
  return (
    <ul className="deadlines">
      {plan.deadlines.map((deadline) => (
        <li key={deadline.id}>
          <span className="deadlines__day">
            {deadline.limit === 'before' && t('plan_before')} {dayInWords(deadline.day)}
          </span>
          <span className="deadlines__what">
            {capital(deadline.what)}
            <small>
              {capital(deadline.who)} · {deadline.clause}
            </small>
          </span>
          <span className="deadlines__left">
            {leftInWords(daysLeft(deadline, from))}
            {daysLeft(deadline, today) >= 0 && <RemindButton plan={plan} deadline={deadline} />}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** `còn 12 ngày`. */
export function leftInWords(days: number): string {
  if (days < 0) return t('plan_passed')
  return days === 0 ? t('plan_last_day') : t('plan_days_left', days)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function RemindButton({ plan, deadline }: { readonly plan: EmulationPlan; readonly deadline: PlanDeadline }) {
  const { keeper } = useAtHand()
  if (!keeper) return null
  const { id, day, what } = deadline
  const isOn = keeper.shelf.reminders.some((one) => one.plan === plan.id && one.deadline === id)
  const reminder = { plan: plan.id, deadline: id, day, what }
  return (
    <ActionButton
      look="quiet"
      className="button--small"
      aria-pressed={isOn}
      aria-label={t('plan_remind_name', what)}
      title={t('plan_remind_tip')}
      onClick={() => keeper.change({ do: 'remind', reminder, isOn: !isOn })}
    >
      {isOn && <Icon name="check" size={12} />} {t(isOn ? 'plan_reminded' : 'plan_remind')}
    </ActionButton>
  )
}

/** The day to count from: today where it is of the plan's year, else the post's own where that is. */
export function countedFrom(year: number, today: string, postDay: string): CalendarDate | null {
  const [now, post] = [parseIsoDate(today), parseIsoDate(postDay)]
  return now?.year !== year && post?.year === year ? post : now
}
