/** Corrects the facts of one item; what is not filled in rightly is said beside the field, and keeps it from being saved. */
import { type FormEvent, useId, useState } from 'react'
import { t } from '../../lib/messages'
import type { DraftItem } from '../../lib/plan-import/draft-item'
import { ITEM_FIELDS, type ItemField } from '../../lib/plan-import/item-fields'
import { checkFields } from '../../lib/plan-import/item-problems'
import { ActionButton } from '../action-button'
import { fieldName, valueInWords } from './plan-words'

interface ItemFormProps {
  readonly item: DraftItem
  onSave(item: DraftItem): void
  onCancel(): void
}

export function ItemForm({ item, onSave, onCancel }: ItemFormProps) {
  const [fields, setFields] = useState(item.fields)
  const [isTried, setTried] = useState(false)
  const problems = checkFields({ ...item, fields })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problems.length === 0) onSave({ ...item, fields })
  }
  return (
    <form className="item-form" onSubmit={submit}>
      {ITEM_FIELDS[item.kind].map((field) => (
        <Field
          key={field.name}
          field={field}
          label={fieldName(item.kind, field.name)}
          value={fields[field.name] ?? ''}
          problem={isTried ? (problems.find((one) => one.field === field.name)?.reason ?? null) : null}
          onChange={(value) => setFields({ ...fields, [field.name]: value })}
        />
      ))}
      <div className="item-form__buttons">
        <ActionButton isSubmit look="brand" className="button--small">
          {t('import_save')}
        </ActionButton>
        <ActionButton look="quiet" className="button--small" onClick={onCancel}>
          {t('import_edit_cancel')}
        </ActionButton>
      </div>
    </form>
  )
}

interface FieldProps {
  readonly field: ItemField
  readonly label: string
  readonly value: string
  readonly problem: string | null
  onChange(value: string): void
}

function Field({ field, label, value, problem, onChange }: FieldProps) {
  const id = useId()
  const shared = {
    id,
    value,
    className: 'text-input',
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-said` : undefined,
  }
  const choices = field.form === 'yes-no' ? ['có', 'không'] : field.choices
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {choices ? (
        <select {...shared} onChange={({ target }) => onChange(target.value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {valueInWords(choice)}
            </option>
          ))}
        </select>
      ) : field.form === 'lines' || value.length > 60 ? (
        <textarea
          {...shared}
          rows={Math.min(6, value.split('\n').length + 1)}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          {...shared}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {problem && (
        <p id={`${id}-said`} className="review-item__problem">
          {problem}
        </p>
      )}
    </div>
  )
}
