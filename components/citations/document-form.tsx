/** Enters a document that the catalogue does not hold. The brain checks it while it is typed; only what is in order is kept. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { parseIsoDate } from '../../lib/lint/calendar'
import { DOCUMENT_TYPES } from '../../lib/lint/document-types'
import type { CheckedDocument, DocumentForm } from '../../lib/lint/new-document'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { useAtHand } from '../at-hand'
import type { Doors } from '../session-context'
import { FormField } from './form-field'

interface DocumentFormBoxProps {
  /** What the person had searched for, where it may be a number. */
  readonly symbol: string
  /** Today, YYYY-MM-DD. */
  readonly today: string
  readonly add: NonNullable<Doors['addDocument']>
  /** With the number that was added, or null when it was given up. */
  onDone(symbol: string | null): void
}

export function DocumentFormBox({ symbol, today, add, onDone }: DocumentFormBoxProps) {
  const first = useRef<HTMLInputElement>(null)
  const [form, setForm] = useState<DocumentForm>({
    symbol,
    documentType: '',
    issuedOn: '',
    issuer: '',
    subject: '',
  })
  const [hasFailed, setFailed] = useState(false)
  const checked = useCheck(form, today)
  useEffect(() => first.current?.focus(), [])
  const record = checked?.record ?? null
  const set = (change: Partial<DocumentForm>) => setForm({ ...form, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!record) return
    add(record).then(
      () => onDone(record.symbol),
      (error) => {
        console.error(error)
        setFailed(true)
      },
    )
  }
  const field = (name: keyof DocumentForm) => ({
    value: form[name],
    problems: checked?.problems.filter((problem) => problem.field === name) ?? [],
    onChange: (value: string) => set({ [name]: value }),
  })
  return (
    <form className="document-form" aria-label={t('citations_add')} onSubmit={submit}>
      <FormField box={first} label={t('citations_add_symbol')} hint="24/KH-STP" {...field('symbol')} />
      <label className="document-form__label">
        {t('citations_add_type')}
        <select
          className="menu"
          value={form.documentType || checked?.documentType || ''}
          onChange={(event) => set({ documentType: event.target.value })}
        >
          <option value="">{t('citations_add_type_choose')}</option>
          {DOCUMENT_TYPES.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </select>
      </label>
      <FormField label={t('citations_add_day')} hint="26/01/2024" {...field('issuedOn')} />
      <FormField label={t('citations_add_issuer')} hint="Sở Tư pháp" {...field('issuer')} />
      <FormField
        label={t('citations_add_subject')}
        hint={t('citations_add_subject_hint')}
        {...field('subject')}
      />
      {checked?.citation && <p className="preview">{checked.citation}</p>}
      <div className="insert__buttons">
        <ActionButton look="brand" isDisabled={!record} isSubmit>
          {t('citations_add_keep')}
        </ActionButton>
        <ActionButton look="quiet" onClick={() => onDone(null)}>
          {t('citations_add_cancel')}
        </ActionButton>
      </div>
      {!record && <p className="search__hint">{t('citations_add_missing')}</p>}
      <div role="alert">
        {hasFailed && <p className="document-form__problem">{t('citations_add_failed')}</p>}
      </div>
    </form>
  )
}

/** What the brain says of the form as it stands; of the one before while it thinks. */
function useCheck(form: DocumentForm, today: string): CheckedDocument | null {
  const { consultant } = useAtHand()
  const [known, setKnown] = useState<{ form: DocumentForm; checked: CheckedDocument } | null>(null)
  useEffect(() => {
    const day = parseIsoDate(today)
    let isOver = false
    if (day)
      consultant?.checkDocument(form, day).then(
        (checked) => {
          if (!isOver) setKnown({ form, checked })
        },
        (error) => console.error(error),
      )
    return () => {
      isOver = true
    }
  }, [consultant, form, today])
  // A record of other words than those on the screen must not be kept.
  return known && known.form !== form ? { ...known.checked, record: null } : (known?.checked ?? null)
}
