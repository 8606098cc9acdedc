/** The deadlines that a person wanted to be reminded of and that are near, in the toolbar's popup. */
import { t } from '../lib/messages'
import { Icon } from './icon'
import type { DueReminder } from './plan/due-reminders'
import { reminderInWords } from './plan/reminder-words'

export function PopupReminders({ reminders }: { readonly reminders: readonly DueReminder[] }) {
  if (reminders.length === 0) return null
  return (
    <ul className="popup__reminders" aria-label={t('plan_reminders')}>
      {reminders.map((reminder) => (
        <li key={`${reminder.plan} ${reminder.deadline}`}>
          <Icon name="alert" size={14} /> {reminderInWords(reminder)}
        </li>
      ))}
    </ul>
  )
}
