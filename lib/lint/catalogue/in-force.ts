/** Whether a document is in force on a day. It answers from the record alone and guesses nothing beyond it. */
import { parseIsoDate } from '../calendar'
import type { LegalDocument } from './schema'

export type Validity = 'in-force' | 'not-yet' | 'expired' | 'unknown'

/**
 * The state of a document on a day (YYYY-MM-DD). How far to trust it is the record's `validityConfidence`: while that
 * is `known`, the answer may carry a warning, never an error. Papers without a day of effect of their own (plans,
 * Party papers) count from their day of issue. `unknown`: superseded on a day we do not know, or no day at all.
 */
export function inForce(legalDocument: LegalDocument, onIso: string): Validity {
  const { effectiveOn, issuedOn, expiredOn, supersededBy } = legalDocument
  const from = effectiveOn ?? issuedOn
  if (parseIsoDate(onIso) === null) return 'unknown'
  // ISO days compare as text.
  if (expiredOn !== null && onIso >= expiredOn) return 'expired'
  if (from === null) return 'unknown'
  if (onIso < from) return 'not-yet'
  return supersededBy !== null && expiredOn === null ? 'unknown' : 'in-force'
}
