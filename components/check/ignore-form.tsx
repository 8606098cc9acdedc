/** Asks why a finding is set aside. An error needs a reason; a warning or a hint may go without. */

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { focusOnMount } from '../focus-on-mount'
import { isReason, MAX_REASON, reasonTooShort } from '../reason'

interface IgnoreFormProps {
  readonly isReasonRequired: boolean
  /** The finding is about words, which other posts may hold as well. */
  readonly hasWords: boolean
  onIgnore(reason: string, always: boolean): void
  onCancel(): void
}

export function IgnoreForm({ isReasonRequired, hasWords, onIgnore, onCancel }: IgnoreFormProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [isRefused, setRefused] = useState(false)
  const [isAlways, setAlways] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // Its buttons too, not only the box that has the focus. Nothing is given back: newer browsers return a promise.
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!isReasonRequired || isReason(reason)) return onIgnore(reason.trim(), isAlways)
    setRefused(true)
    // Back to the box: there a screen reader reads what is wrong with it.
    document.getElementById(id)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
  }
  return (
    <form className="ignore" ref={form} onSubmit={submit}>
      <label htmlFor={id}>{t(isReasonRequired ? 'ignore_reason' : 'ignore_reason_optional')}</label>
      <textarea
        id={id}
        className="text-input"
        rows={2}
        maxLength={MAX_REASON}
        value={reason}
        aria-invalid={isRefused}
        aria-describedby={`${id}-problem`}
        placeholder={t('ignore_placeholder')}
        ref={focusOnMount}
        onChange={(event) => {
          setReason(event.target.value)
          setRefused(false)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="ignore__problem" id={`${id}-problem`}>
        {isRefused ? reasonTooShort() : ''}
      </p>
      {hasWords && <Reach isAlways={isAlways} onChange={setAlways} />}
      <div className="card__actions">
        <ActionButton look="plain" isWrite onClick={() => submit()}>
          {t('ignore_do')}
        </ActionButton>
        <ActionButton look="quiet" onClick={onCancel}>
          {t('ignore_cancel')}
        </ActionButton>
      </div>
    </form>
  )
}

interface ReachProps {
  readonly isAlways: boolean
  onChange(isAlways: boolean): void
}

/** For this post, or for the same words in every post. */
function Reach({ isAlways, onChange }: ReachProps) {
  const name = useId()
  return (
    <fieldset className="ignore__reach">
      <legend>{t('ignore_reach')}</legend>
      <label>
        <input type="radio" name={name} checked={!isAlways} onChange={() => onChange(false)} />{' '}
        {t('ignore_here')}
      </label>
      <label>
        <input type="radio" name={name} checked={isAlways} onChange={() => onChange(true)} />{' '}
        {t('ignore_always')}
      </label>
    </fieldset>
  )
}
