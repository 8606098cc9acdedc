/** What stands beside the session, without a worker and without storage: the real answers, and a shelf in memory. */
import type { AtHand } from '../../components/at-hand'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { createConsultation } from '../../lib/lint/consultation'
import { changed, EMPTY_SHELF, type Shelf } from '../../lib/store/shelf'

/** @param onChange called after each change of the shelf */
export function holdAtHand(catalogue: Catalogue, first: Shelf, onChange: () => void) {
  const consultation = createConsultation(catalogue)
  const consultant: AtHand['consultant'] = {
    citedAt: async (...asked) => consultation.citedAt(...asked),
    checkDocument: async (...asked) => consultation.checkDocument(...asked),
    patterns: async (...asked) => consultation.patterns(...asked),
  }
  let shelf = first
  const change: NonNullable<AtHand['keeper']>['change'] = (wanted) => {
    shelf = changed(shelf, wanted)
    onChange()
  }
  return { shelf: () => shelf, now: (): AtHand => ({ consultant, keeper: { shelf, change } }) }
}

export { EMPTY_SHELF }
