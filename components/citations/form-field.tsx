/** A field of a form with what is wrong in it, and what could stand there instead. */
import { type RefObject, useId } from 'react'
import type { FormProblem } from '../../lib/lint/new-document'
import { t } from '../../lib/messages'

interface FormFieldProps {
  readonly label: string
  /** An example. */
  readonly hint: string
  readonly value: string
  readonly problems: readonly FormProblem[]
  readonly box?: RefObject<HTMLInputElement | null>
  onChange(value: string): void
}

export function FormField({ label, hint, value, problems, box, onChange }: FormFieldProps) {
  const id = useId()
  const isWrong = problems.some(({ severity }) => severity === 'error')
  return (
    <div>
      <label className="document-form__label" htmlFor={`${id}-box`}>
        {label}
      </label>
      <input
        ref={box}
        id={`${id}-box`}
        className="text-input"
        value={value}
        maxLength={2000}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        aria-required="true"
        aria-invalid={isWrong}
        aria-describedby={problems.length > 0 ? `${id}-said` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problems.length > 0 && (
        <div id={`${id}-said`}>
          {problems.map(({ message, severity, corrections }) => (
            <p key={message} className={`document-form__problem document-form__problem--${severity}`}>
              {message}{' '}
              {corrections.map((correction) => (
                <button key={correction} type="button" className="link" onClick={() => onChange(correction)}>
                  {t('citations_add_use', correction)}
                </button>
              ))}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
