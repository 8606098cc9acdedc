/** The last resort for what could not be written: a button that copies it and says so. */
import { useState } from 'react'
import { ActionButton } from './action-button'
import { copyText } from './copy-text'

export function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<string | null>(null)
  const label = copied === text ? 'Đã chép' : 'Chép'
  return (
    <ActionButton
      className="button--small"
      title={`Chép: ${text}`}
      onClick={() => setCopied(copyText(text) ? text : null)}
    >
      {label}
    </ActionButton>
  )
}
