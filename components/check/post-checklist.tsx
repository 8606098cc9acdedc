/** What the post needs, as a checklist: a way to each missing field, and a sentence to start from for each missing fact. */

import type { ChecklistItem } from '../../lib/lint/posts/post-review'
import { t } from '../../lib/messages'
import type { CaretPlace, FieldState } from '../../lib/session'
import { ActionButton } from '../action-button'
import { leavesFocus } from '../focus-after-write'
import { Icon } from '../icon'
import { useSend } from '../session-context'
import { grouped } from '../vietnamese-time'
import './post-checklist.css'

/** Only of written text does the length say anything; `7 ký tự` after a category would be noise. */
const WRITTEN_FIELDS: ReadonlySet<string> = new Set(['title', 'summary', 'body'])

interface PostChecklistProps {
  readonly checklist: readonly ChecklistItem[]
  readonly fields: readonly FieldState[]
  readonly caret: CaretPlace | null
}

export function PostChecklist({ checklist, fields, caret }: PostChecklistProps) {
  if (checklist.length === 0) return null
  const done = checklist.filter((item) => item.isDone).length
  const fieldOf = (item: ChecklistItem) => fields.find(({ name }) => name === item.field)
  const mayInsert = checklist.some((item) => !item.isDone && item.pattern !== null)
  return (
    <section aria-labelledby="title-checklist">
      <div className="section-head">
        <h3 id="title-checklist">{t('checklist_title')}</h3>
        <span className="section-head__note">
          {done}/{checklist.length}
        </span>
      </div>
      <ul className="checklist">
        {checklist.map((item) => (
          <Item key={item.id} item={item} field={fieldOf(item)} />
        ))}
      </ul>
      {mayInsert && <InsertPlace caret={caret} />}
    </section>
  )
}

interface ItemProps {
  readonly item: ChecklistItem
  readonly field: FieldState | undefined
}

function Item({ item, field }: ItemProps) {
  const { id, label, isDone, isRequired, found } = item
  const state = isDone ? 'done' : isRequired ? 'missing' : 'wanted'
  const note =
    found ?? (isDone && WRITTEN_FIELDS.has(id) ? t('checklist_length', grouped(field?.length ?? 0)) : null)
  return (
    <li className={`checklist__item checklist__item--${state}`}>
      <Icon name={isDone ? 'check' : isRequired ? 'cross' : 'alert'} />
      <span className="checklist__label">
        {label}
        <span className="hidden-text">{t(STATES[state])}</span>
      </span>
      {note !== null && (
        <span className="checklist__note" title={note}>
          {note}
        </span>
      )}
      {!isDone && <WayOut item={item} field={field} />}
    </li>
  )
}

const STATES = { done: 'checklist_done', missing: 'checklist_missing', wanted: 'checklist_wanted' } as const

function WayOut({ item: { label, field: name, pattern }, field }: ItemProps) {
  const send = useSend()
  if (pattern !== null) {
    return (
      <ActionButton
        look="fix"
        className="button--small checklist__way"
        isWrite
        title={pattern}
        aria-label={t('checklist_insert_of', label)}
        onClick={() => send({ do: 'insert', text: pattern })}
      >
        {t('card_insert_pattern')}
      </ActionButton>
    )
  }
  return (
    <button
      {...leavesFocus}
      type="button"
      className="link checklist__way"
      onClick={() => send({ do: 'show-field', field: name })}
    >
      {t('checklist_to_field', field?.label ?? label)} <Icon name="arrow" size={14} />
    </button>
  )
}

function InsertPlace({ caret }: { readonly caret: CaretPlace | null }) {
  return (
    <p className="checklist__place">
      {caret ? (
        <>
          {t('checklist_insert_here', caret.fieldLabel)}
          {caret.before}
          <span className="checklist__caret">
            <span className="hidden-text">{t('checklist_insert_mark')}</span>
          </span>
          {caret.after}
        </>
      ) : (
        t('checklist_insert_where')
      )}
    </p>
  )
}
