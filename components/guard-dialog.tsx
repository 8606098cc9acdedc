/**
 * Stands between a click on the portal's publish button and a post that still has errors. Its default is to go back;
 * publishing all the same is always possible and asks for a reason.
 */

import { Dialog } from 'radix-ui'
import { useEffect, useRef } from 'react'
import { t } from '../lib/messages'
import type { HeldPublication, ShownFinding, Snapshot } from '../lib/session'
import { ActionButton } from './action-button'
import { GuardItem } from './guard-item'
import { OverrideForm } from './override-form'
import { type Send, useSend } from './session-context'
import './guard-dialog.css'

export function GuardDialog({ snapshot }: { readonly snapshot: Snapshot }) {
  const send = useSend()
  const { held, findings } = snapshot
  const back = useRef<HTMLButtonElement>(null)
  return (
    <Dialog.Root
      open={held !== null}
      onOpenChange={(isOpen) => !isOpen && send({ do: 'cancel-publication' })}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="guard-scrim" />
        <Dialog.Content
          className="guard themed"
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            back.current?.focus()
            send({ do: 'question-shown' })
          }}
          // Radix would give the focus back to what had it in this page; it came from the portal's own button.
          onCloseAutoFocus={(event) => event.preventDefault()}
          // The key that pressed the portal's button may still be down: it must not press ours.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          // A stray click beside the dialog decides nothing.
          onInteractOutside={(event) => event.preventDefault()}
        >
          {held && <Held held={held} findings={findings} send={send} back={back} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface HeldProps {
  readonly held: HeldPublication
  readonly findings: readonly ShownFinding[]
  readonly send: Send
  readonly back: { current: HTMLButtonElement | null }
}

function Held({ held, findings, send, back }: HeldProps) {
  useFirstFocus(back)
  const errors = findings.filter(({ id }) => held.errorIds.includes(id))
  const deed = deedOf(held.controlLabel)
  const isClear = errors.length === 0
  const backButton = (
    <ActionButton look="brand" ref={back} onClick={() => send({ do: 'cancel-publication' })}>
      {t(isClear ? 'guard_back_clear' : 'guard_back')}
    </ActionButton>
  )
  return (
    <>
      <Dialog.Title className="guard__title">
        {isClear ? t('guard_clear') : t('guard_held', errors.length, deed)}
      </Dialog.Title>
      <Dialog.Description className="guard__text">
        {isClear ? t('guard_clear_text', held.controlLabel) : t('guard_held_text')}
      </Dialog.Description>
      {!isClear && (
        <ul className="guard__list">
          {errors.map((finding) => (
            <GuardItem key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      {isClear ? (
        <div className="guard__actions">{backButton}</div>
      ) : (
        <OverrideForm deed={deed}>{backButton}</OverrideForm>
      )}
    </>
  )
}

/** The window's focus may come after the question, and take that of the button away: it starts there all the same. */
function useFirstFocus(first: HeldProps['back']) {
  useEffect(() => {
    const onFocus = () => {
      if (document.activeElement === document.body) first.current?.focus()
    }
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [first])
}

/** Longer labels would break the sentences that are built around them. */
const MAX_DEED = 24

/** `Xuất bản` → `xuất bản`, to stand inside a sentence. An abbreviation keeps its capitals. */
function deedOf(controlLabel: string): string {
  const label = controlLabel.trim()
  if (label === '' || label.length > MAX_DEED) return t('guard_deed')
  const isAbbreviation = label.charAt(1) === label.charAt(1).toUpperCase()
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
