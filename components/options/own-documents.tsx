/** Documents that the person added to the catalogue from a post: look at, remove. */
import { formatDate, parseIsoDate } from '../../lib/lint/calendar'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import { ActionButton } from '../action-button'

export interface OwnDocumentsProps {
  readonly documents: readonly LegalDocument[]
  readonly isBusy: boolean
  onRemoveDocument(id: string): void
}

export function OwnDocuments({ documents, isBusy, onRemoveDocument }: OwnDocumentsProps) {
  return (
    <section className="options__part" aria-labelledby="options-documents">
      <h2 id="options-documents">Văn bản bạn đã thêm</h2>
      <p className="options__intro">
        Văn bản được thêm từ thẻ gợi ý khi một bài dẫn đầy đủ mà danh mục chưa có. Thông tin lấy từ bài viết,
        nên chỉ được dùng để nhắc, không báo lỗi.
      </p>
      {documents.length === 0 ? (
        <p className="options__empty">Chưa có văn bản nào.</p>
      ) : (
        <ul className="profiles">
          {documents.map(({ id, documentType, symbol, issuedOn, issuer, subject }) => (
            <li key={id} className="profile">
              <p className="profile__text">
                <b>
                  {documentType} số {symbol}
                </b>{' '}
                ngày {vietnameseDay(issuedOn)} của {issuer} {subject}
              </p>
              <ActionButton
                look="quiet"
                className="button--small"
                aria-label={`Xóa ${documentType} số ${symbol}`}
                isDisabled={isBusy}
                onClick={() => onRemoveDocument(id)}
              >
                Xóa
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
