/** What was read from a plan, beside the words it was read from: doubtful first; each is confirmed, corrected or skipped. */
import { t } from '../../lib/messages'
import type { DraftItem } from '../../lib/plan-import/draft-item'
import { ActionButton } from '../action-button'
import { PlanFindings } from './plan-findings'
import { PlanLeftovers } from './plan-leftovers'
import { ReviewItem } from './review-item'
import type { PlanImporting, Review } from './use-plan-import'

interface PlanReviewProps {
  readonly review: Review
  readonly plan: PlanImporting
}

export function PlanReview({ review, plan }: PlanReviewProps) {
  const { items, decisions, read } = review
  const isDoubtful = ({ doubts }: DraftItem) => doubts.length > 0
  const doubtful = items.filter(isDoubtful)
  const clear = items.filter((item) => !isDoubtful(item))
  const waiting = items.filter(({ id }) => !decisions.has(id))
  const clearWaiting = waiting.filter((item) => !isDoubtful(item))
  const list = (some: readonly DraftItem[]) => (
    <ul className="review-list">
      {some.map((item) => (
        <ReviewItem key={item.id} item={item} review={review} plan={plan} />
      ))}
    </ul>
  )
  return (
    <div className="plan-review">
      <p className="plan-review__sum">
        {t('import_found', review.name, items.length, doubtful.length, read.leftovers.length)}
      </p>
      {read.plan.isCut && <p className="options__problem">{t('import_cut')}</p>}
      <PlanFindings read={read} />
      <h3>{t('import_doubtful', doubtful.length)}</h3>
      {doubtful.length > 0 ? list(doubtful) : <p className="options__empty">{t('import_doubtful_none')}</p>}
      <div className="plan-review__row">
        <h3>{t('import_clear', clear.length)}</h3>
        {clearWaiting.length > 0 && (
          <ActionButton
            className="button--small"
            onClick={() =>
              plan.decide(
                clearWaiting.map(({ id }) => id),
                'confirmed',
              )
            }
          >
            {t('import_confirm_clear', clearWaiting.length)}
          </ActionButton>
        )}
      </div>
      {list(clear)}
      <PlanLeftovers read={read} />
      <div className="plan-review__end">
        <ActionButton look="brand" isDisabled={waiting.length > 0} onClick={() => plan.take(review)}>
          {t('import_take')}
        </ActionButton>
        <ActionButton look="quiet" onClick={plan.leave}>
          {t('import_leave')}
        </ActionButton>
        <p role="status">{waiting.length > 0 ? t('import_waiting', waiting.length) : t('import_all_seen')}</p>
      </div>
    </div>
  )
}
