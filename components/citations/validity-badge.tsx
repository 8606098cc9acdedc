/** The validity of a legal document on the post's day, as a small badge. */
import { t } from '../../lib/messages'
import type { ValidityWords } from './validity'

export function ValidityBadge({ validity }: { readonly validity: ValidityWords }) {
  const { tone, text, isConfirmed } = validity
  const isDoubtful = !isConfirmed && tone !== 'unknown'
  const doubt = t('citations_unconfirmed')
  return (
    <span
      className={`badge badge--${tone}${isDoubtful ? ' badge--doubtful' : ''}`}
      title={isDoubtful ? `${text}, ${doubt}` : text}
    >
      {text}
      {isDoubtful && <span className="hidden-text">, {doubt}</span>}
    </span>
  )
}
