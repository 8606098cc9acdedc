/** A due reminder as a sentence. */
import { t } from '../../lib/messages'
import { dayInWords } from '../vietnamese-time'
import type { DueReminder } from './due-reminders'

export const reminderInWords = ({ left, what, day }: DueReminder): string =>
  left === 0 ? t('plan_reminder_today', what) : t('plan_reminder', left, what, dayInWords(day))
