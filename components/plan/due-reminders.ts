/** Which of a person's reminders are due on a day. Nothing wakes up for them: whoever is open anyway asks. */
import { parseIsoDate } from '../../lib/lint/calendar'
import { daysFrom } from '../../lib/lint/day-count'
import type { Reminder } from '../../lib/shelf'

export interface DueReminder extends Reminder {
  /** Days left to the day of the deadline; 0 on it. */
  readonly left: number
}

/** A person is reminded from so many days before the deadline. */
const REMINDED_DAYS = 7

/** @param today YYYY-MM-DD; the nearest deadline comes first */
export function dueReminders(reminders: readonly Reminder[], today: string): DueReminder[] {
  const from = parseIsoDate(today)
  return reminders
    .flatMap((reminder) => {
      const day = parseIsoDate(reminder.day)
      return from && day ? [{ ...reminder, left: daysFrom(from, day) }] : []
    })
    .filter(({ left }) => left >= 0 && left <= REMINDED_DAYS)
    .sort((a, b) => a.left - b.left)
}
