/** Whether a document is in force on a day. It answers from the records alone and guesses nothing beyond them. */
import { parseIsoDate, toIsoDate } from '../calendar'
import { countDays, dayAt } from '../day-count'
import type { Catalogue } from './catalogue'
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

/** How a document stood on a day: what took its place, and since when. */
export interface Standing {
  /** superseded: another took its place while no record says on which day this one expired. */
  readonly state: Validity | 'superseded'
  /** The day from which it is expired or superseded, or on which it takes effect; null when no record says. */
  readonly since: string | null
  /** The document to cite instead on that day: the last of the chain that was there by then. */
  readonly successor: LegalDocument | null
}

type Documents = Pick<Catalogue, 'documentsById'>

/** The standing of a document on a day (YYYY-MM-DD), successors of successors included. */
export function standingOn(legalDocument: LegalDocument, onIso: string, documents: Documents): Standing {
  const state = inForce(legalDocument, onIso)
  const successor = successorOn(legalDocument, onIso, documents)
  if (state === 'expired') return { state, since: legalDocument.expiredOn, successor }
  if (state === 'not-yet') return { state, since: legalDocument.effectiveOn, successor: null }
  if (legalDocument.expiredOn !== null || !successor) return { state, since: null, successor: null }
  const direct = documents.documentsById.get(legalDocument.supersededBy!)!
  return { state: 'superseded', since: firstDay(direct), successor }
}

/** No chain of successors is longer; a circle of records must end somewhere. */
const LONGEST_CHAIN = 20

function successorOn(legalDocument: LegalDocument, onIso: string, { documentsById }: Documents) {
  let last: LegalDocument | null = null
  let next = documentsById.get(legalDocument.supersededBy ?? '')
  for (let i = 0; next && i < LONGEST_CHAIN; i++) {
    const since = firstDay(next)
    if (since === null || since > onIso || next.id === legalDocument.id) break
    last = next
    next = documentsById.get(next.supersededBy ?? '')
  }
  return last
}

/** Longer than a state document waits for its effect, as a rule; within it nothing is certain. */
const USUAL_WAIT = 90

/** The first day on which a document surely applies. Only papers whose numbers bear no year apply at once. */
function firstDay({ effectiveOn, issuedOn, symbol }: LegalDocument): string | null {
  const issued = parseIsoDate(issuedOn ?? '')
  const mayWait = /\/(?:19|20)\d{2}\//.test(symbol ?? '')
  if (effectiveOn !== null || !issued || !mayWait) return effectiveOn ?? issuedOn
  return toIsoDate(dayAt(countDays(issued) + USUAL_WAIT))
}

/** What had amended a document by a day (YYYY-MM-DD), oldest first. */
export function amendmentsOn(
  { id }: LegalDocument,
  onIso: string,
  { amendmentsById }: Pick<Catalogue, 'amendmentsById'>,
): readonly LegalDocument[] {
  const all = amendmentsById.get(id)
  if (!all) return NONE
  return all.filter((one) => {
    const since = firstDay(one)
    return since !== null && since <= onIso && inForce(one, onIso) !== 'expired'
  })
}

const NONE: readonly LegalDocument[] = []
