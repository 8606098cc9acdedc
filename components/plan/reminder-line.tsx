/** The deadline that a person wanted to be reminded of and that is near, in one line above whatever is shown. */
import { t } from '../../lib/messages'
import { useAtHand } from '../at-hand'
import { Icon } from '../icon'
import { dueReminders } from './due-reminders'
import { reminderInWords } from './reminder-words'
import './reminder-line.css'

interface ReminderLineProps {
  /** YYYY-MM-DD. */
  readonly today: string
  onOpen(): void
}

export function ReminderLine({ today, onOpen }: ReminderLineProps) {
  const { keeper } = useAtHand()
  const [due] = keeper ? dueReminders(keeper.shelf.reminders, today) : []
  if (!keeper || !due) return null
  const { left: _, ...reminder } = due
  return (
    <div className="reminder">
      <Icon name="alert" />
      <p>{reminderInWords(due)}</p>
      <button type="button" className="link" onClick={onOpen}>
        {t('plan_reminder_open')}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('plan_reminder_stop', due.what)}
        title={t('plan_reminder_stop_tip')}
        onClick={() => keeper.change({ do: 'remind', reminder, isOn: false })}
      >
        <Icon name="cross" size={14} />
      </button>
    </div>
  )
}
