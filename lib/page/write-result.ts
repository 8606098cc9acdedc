/** What came of a write, with the words in which the person is told. */
import { type MessageKey, t } from '../messages'

export type WriteFailure =
  | 'stale'
  | 'read-only'
  | 'gone'
  | 'composing'
  | 'too-long'
  | 'mismatch-undone'
  | 'mismatch'

export type WriteResult =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: WriteFailure
      readonly message: string
      /** The place is right and the person can still write there: the text is worth copying. */
      readonly isByHand: boolean
    }

/** In all others the place, the person's typing or the text itself stands in the way. */
const BY_HAND: readonly WriteFailure[] = ['read-only', 'mismatch-undone']

const MESSAGES: Readonly<Record<WriteFailure, MessageKey>> = {
  stale: 'page_write_stale',
  'read-only': 'page_write_read_only',
  gone: 'page_write_gone',
  composing: 'page_write_composing',
  'too-long': 'page_write_too_long',
  'mismatch-undone': 'page_write_mismatch_undone',
  mismatch: 'page_write_mismatch',
}

/** A refusal in words; `limit` is the number of characters that a too long text must keep to. */
export function refuse(reason: WriteFailure, limit = 0): WriteResult {
  return { ok: false, reason, message: t(MESSAGES[reason], limit), isByHand: BY_HAND.includes(reason) }
}
