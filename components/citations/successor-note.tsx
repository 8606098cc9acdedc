/** Points from a document that is not (or no longer) in force to the one that supersedes it. */
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { cite } from '../../lib/lint/catalogue/cite'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import { t } from '../../lib/messages'
import type { ValidityWords } from './validity'

interface SuccessorNoteProps {
  readonly legalDocument: LegalDocument
  readonly validity: ValidityWords
  readonly catalogue: Catalogue
  onSearch(query: string): void
}

export function SuccessorNote({ legalDocument, validity, catalogue, onSearch }: SuccessorNoteProps) {
  const successor = catalogue.legalDocuments.find(({ id }) => id === legalDocument.supersededBy)
  if (!successor) return null
  const name = cite(successor, 'short')
  const isExpired = validity.tone === 'not-in-force'
  return (
    <p className="successor">
      {t(isExpired ? 'citations_successor' : 'citations_later_successor')}{' '}
      <button type="button" className="link" onClick={() => onSearch(name)}>
        {name}
      </button>
    </p>
  )
}
