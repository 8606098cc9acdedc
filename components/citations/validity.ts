/** Whether a legal document is in force on the post's day, in the words of its badge. */
import { inForce } from '../../lib/lint/catalogue/in-force'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import { t } from '../../lib/messages'
import { dayInWords } from '../vietnamese-time'

export interface ValidityWords {
  readonly tone: 'in-force' | 'not-in-force' | 'unknown'
  readonly text: string
  /** True when a public page confirms it. */
  readonly isConfirmed: boolean
}

/** @param on the post's day, YYYY-MM-DD */
export function validityWords(legalDocument: LegalDocument, on: string): ValidityWords {
  const { effectiveOn, issuedOn, expiredOn, validityConfidence } = legalDocument
  const isConfirmed = validityConfidence === 'verified'
  switch (inForce(legalDocument, on)) {
    case 'in-force':
      return { tone: 'in-force', text: t('citations_in_force', dayInWords(on)), isConfirmed }
    case 'expired':
      return { tone: 'not-in-force', text: t('citations_expired', dayInWords(expiredOn ?? '')), isConfirmed }
    case 'not-yet':
      return {
        tone: 'not-in-force',
        text: t('citations_not_yet', dayInWords(effectiveOn ?? issuedOn ?? '')),
        isConfirmed,
      }
    case 'unknown':
      return { tone: 'unknown', text: t('citations_validity_unknown'), isConfirmed }
  }
}
