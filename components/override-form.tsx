/** Publishing although errors stand: one click to open, a reason to go through. The reason stays on this machine. */

import { Collapsible } from 'radix-ui'
import { type ReactNode, useId, useState } from 'react'
import { t } from '../lib/messages'
import { ActionButton } from './action-button'
import { focusOnMount } from './focus-on-mount'
import { isReason, MAX_REASON, reasonTooShort } from './reason'
import { useSend } from './session-context'

interface OverrideFormProps {
  /** What the held button does, inside a sentence: `xuất bản`. */
  readonly deed: string
  /** The safe way out, which stands first in the same row. */
  readonly children: ReactNode
}

export function OverrideForm({ deed, children }: OverrideFormProps) {
  const send = useSend()
  const id = useId()
  const [reason, setReason] = useState('')
  const [isRefused, setRefused] = useState(false)
  const capitalised = deed.charAt(0).toUpperCase() + deed.slice(1)
  const publish = () => {
    if (isReason(reason)) return send({ do: 'publish-anyway', reason: reason.trim() })
    setRefused(true)
    // Back to the box: there a screen reader reads what is wrong with it.
    document.getElementById(id)?.focus()
  }
  return (
    <Collapsible.Root>
      <div className="guard__actions">
        {children}
        <Collapsible.Trigger className="button button--quiet">{t('guard_anyway', deed)}</Collapsible.Trigger>
      </div>
      <Collapsible.Content className="override__body">
        <label htmlFor={id}>{t('guard_anyway_reason', deed)}</label>
        <textarea
          id={id}
          className="text-input"
          rows={2}
          maxLength={MAX_REASON}
          value={reason}
          aria-invalid={isRefused}
          aria-describedby={`${id}-note`}
          ref={focusOnMount}
          onChange={(event) => {
            setReason(event.target.value)
            setRefused(false)
          }}
        />
        <p
          className={isRefused ? 'override__note override__note--problem' : 'override__note'}
          id={`${id}-note`}
        >
          {isRefused ? reasonTooShort() : t('guard_anyway_note')}
        </p>
        <ActionButton onClick={publish}>{t('guard_anyway_go', capitalised)}</ActionButton>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}
