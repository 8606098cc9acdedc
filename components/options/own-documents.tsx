/** Documents that the person added to the catalogue from a post: look at, remove. */
import { formatDate, parseIsoDate } from '../../lib/lint/calendar'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'

export interface OwnDocumentsProps {
  readonly documents: readonly LegalDocument[]
  readonly isBusy: boolean
  onRemoveDocument(id: string): void
}

export function OwnDocuments({ documents, isBusy, onRemoveDocument }: OwnDocumentsProps) {
  return (
    <section className="options__part" aria-labelledby="options-documents">
      <h2 id="options-documents">{t('options_documents')}</h2>
      <p className="options__intro">{t('options_documents_intro')}</p>
      {documents.length === 0 ? (
        <p className="options__empty">{t('options_documents_empty')}</p>
      ) : (
        <ul className="profiles">
          {documents.map(({ id, documentType, symbol, issuedOn, issuer, subject }) => (
            <li key={id} className="profile">
              <p className="profile__text" lang="vi">
                <b>
                  {documentType} số {symbol}
                </b>{' '}
                ngày {vietnameseDay(issuedOn)} của {issuer} {subject}
              </p>
              <ActionButton
                look="quiet"
                className="button--small"
                aria-label={t('options_documents_remove', `${documentType} số ${symbol}`)}
                isDisabled={isBusy}
                onClick={() => onRemoveDocument(id)}
              >
                {t('options_profiles_remove')}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** `2026-03-12` → `12/3/2026`, by the norm of days in documents. */
function vietnameseDay(iso: string | null): string {
  const day = parseIsoDate(iso ?? '')
  return day ? formatDate(day) : '…'
}
