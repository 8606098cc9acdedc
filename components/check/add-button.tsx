/** Adds the document that a card speaks of to the person's own catalogue; the card goes once it is known. */

import { useState } from 'react'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { useDoors } from '../session-context'

export function AddButton({ document }: { readonly document: LegalDocument }) {
  const { addDocument: add } = useDoors()
  const [state, setState] = useState<'idle' | 'adding' | 'failed'>('idle')
  if (!add) return null
  const onClick = () => {
    setState('adding')
    add(document).catch((error) => {
      console.error(error)
      setState('failed')
    })
  }
  return (
    <>
      <ActionButton look="fix" isDisabled={state === 'adding'} onClick={onClick}>
        {t('card_add')}
      </ActionButton>
      {state === 'failed' && (
        <span role="alert" className="card__failed">
          {t('card_add_failed')}
        </span>
      )}
    </>
  )
}
