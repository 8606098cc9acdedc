/** One thing read from a plan: its facts on the left, its sentence on the right, and what the person says to it. */
import { useState } from 'react'
import { t } from '../../lib/messages'
import type { DraftItem } from '../../lib/plan-import/draft-item'
import { ITEM_FIELDS } from '../../lib/plan-import/item-fields'
import { sentenceOf } from '../../lib/plan-import/plan-text'
import { ActionButton } from '../action-button'
import { ItemForm } from './item-form'
import { fieldName, itemName, KIND_KEYS, valueInWords } from './plan-words'
import type { PlanImporting, Review } from './use-plan-import'

interface ReviewItemProps {
  readonly item: DraftItem
  readonly review: Review
  readonly plan: PlanImporting
}

export function ReviewItem({ item, review, plan }: ReviewItemProps) {
  const [isEditing, setEditing] = useState(false)
  const decision = review.decisions.get(item.id)
  const problems = review.problems.filter((one) => one.item === item.id)
  const kind = t(KIND_KEYS[item.kind])
  const name = itemName(item) || kind
  return (
    <li
      className={`review-item${decision ? ` review-item--${decision}` : ''}`}
      aria-label={`${kind}: ${name}`}
    >
      <div className="review-item__facts">
        <p className="review-item__kind">
          {kind} <span>{item.clause}</span>
        </p>
        {isEditing ? (
          <ItemForm
            item={item}
            onCancel={() => setEditing(false)}
            onSave={(changed) => {
              plan.edit(changed)
              plan.decide([item.id], 'confirmed')
              setEditing(false)
            }}
          />
        ) : (
          <Facts item={item} />
        )}
        {item.doubts.map((doubt) => (
          <p key={doubt} className="review-item__doubt">
            {doubt}
          </p>
        ))}
        {problems.map(({ field, reason }) => (
          <p key={field} className="review-item__problem">
            {fieldName(item.kind, field)}: {reason}
          </p>
        ))}
      </div>
      <Source item={item} review={review} />
      {!isEditing && (
        <div className="review-item__buttons">
          <ActionButton
            className="button--small"
            aria-pressed={decision === 'confirmed'}
            aria-label={t('import_confirm_one', name)}
            onClick={() => plan.decide([item.id], decision === 'confirmed' ? null : 'confirmed')}
          >
            {t('import_confirm')}
          </ActionButton>
          <ActionButton
            className="button--small"
            aria-label={t('import_edit_one', name)}
            onClick={() => setEditing(true)}
          >
            {t('import_edit')}
          </ActionButton>
          <ActionButton
            look="quiet"
            className="button--small"
            aria-pressed={decision === 'skipped'}
            aria-label={t('import_skip_one', name)}
            onClick={() => plan.decide([item.id], decision === 'skipped' ? null : 'skipped')}
          >
            {t('import_skip')}
          </ActionButton>
        </div>
      )}
    </li>
  )
}

function Facts({ item: { kind, fields } }: { readonly item: DraftItem }) {
  return (
    <dl>
      {ITEM_FIELDS[kind]
        .filter(({ name }) => (fields[name] ?? '') !== '')
        .map(({ name }) => (
          <div key={name}>
            <dt>{fieldName(kind, name)}</dt>
            <dd>{valueInWords(fields[name]!)}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The sentence with the words that were read marked in it; above it the task that a line of time belongs to. */
function Source({ item: { sources, context }, review: { read } }: Pick<ReviewItemProps, 'item' | 'review'>) {
  const [first] = sources
  if (!first) return <div className="review-item__source" />
  const sentence = sentenceOf(read.plan, first)
  const text = read.plan.paragraphs[first.paragraph]!.text.slice(first.start, first.end)
  const at = sentence.indexOf(text)
  return (
    <blockquote className="review-item__source">
      {context && <p>{sentenceOf(read.plan, context)}</p>}
      <p>
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark>{text}</mark>
            {sentence.slice(at + text.length)}
          </>
        )}
      </p>
      {sources.length > 1 && (
        <p className="review-item__more">{t('import_more_places', sources.length - 1)}</p>
      )}
    </blockquote>
  )
}
