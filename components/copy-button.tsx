/** The last resort for what could not be written: a button that copies it and says so. */

import { useState } from 'react'
import { t } from '../lib/messages'
import { ActionButton } from './action-button'
import { copyText } from './copy-text'

export function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<string | null>(null)
  const label = t(copied === text ? 'copy_done' : 'copy_text')
  return (
    <ActionButton
      className="button--small"
      title={t('copy_tip', text)}
      onClick={() => setCopied(copyText(text) ? text : null)}
    >
      {label}
    </ActionButton>
  )
}
