/** One record of one's own as a form: what its schema or the form of numbers forbids is said, and keeps it from being saved. */
import { type FormEvent, useId, useState } from 'react'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { t } from '../../lib/messages'
import type { OwnPack } from '../../lib/packs/own-pack'
import { ActionButton } from '../action-button'
import { FORM_FIELDS, type FormValues, faultsOf, fieldsOf, recordFrom } from './record-fields'
import type { TableName } from './table-rows'

type AnyRecord = OwnPack[TableName][number]

interface RecordFormProps {
  readonly table: TableName
  /** Null for a new one. */
  readonly record: AnyRecord | null
  readonly catalogue: Catalogue
  onSave(record: AnyRecord): void
  onCancel(): void
  readonly onRemove: (() => void) | null
}

export function RecordForm({ table, record, catalogue, onSave, onCancel, onRemove }: RecordFormProps) {
  const id = useId()
  const [values, setValues] = useState<FormValues>(() => fieldsOf(table, record))
  const [isTried, setTried] = useState(false)
  const made = recordFrom(table, values, record, catalogue)
  const faults = faultsOf(table, made, record, catalogue)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults.length === 0 && made.record) onSave(made.record)
  }
  return (
    <form
      className="record-form"
      onSubmit={submit}
      aria-label={t(record ? 'table_form_edit' : 'table_form_add')}
    >
      {FORM_FIELDS[table].map(({ name, label, hint }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{t(label)}</label>
          <input
            id={`${id}-${name}`}
            className="text-input"
            value={values[name] ?? ''}
            placeholder={hint}
            maxLength={2000}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setValues({ ...values, [name]: target.value })}
          />
        </div>
      ))}
      <div role="alert">
        {isTried &&
          faults.map((fault) => (
            <p key={fault} className="review-item__problem">
              {fault}
            </p>
          ))}
      </div>
      <div className="record-form__buttons">
        <ActionButton isSubmit look="brand">
          {t('table_save')}
        </ActionButton>
        <ActionButton look="quiet" onClick={onCancel}>
          {t('table_cancel')}
        </ActionButton>
        {onRemove && (
          <ActionButton look="quiet" onClick={onRemove}>
            {t('table_remove')}
          </ActionButton>
        )}
      </div>
    </form>
  )
}
