/** What counts as a reason when an error is set aside or published all the same. */
import { t } from '../lib/messages'

/** The session refuses longer ones. */
export const MAX_REASON = 1000

/** Four letters keep out `x` and `ok`, and let `đúng` pass. */
const MIN_REASON = 4

export const reasonTooShort = (): string => t('reason_too_short', MIN_REASON)

export function isReason(text: string): boolean {
  return text.trim().length >= MIN_REASON
}
