/** Sửa tất cả an toàn: first a preview of each change, from which single ones can be left out, then all of them at once. */

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Fix } from '../../lib/lint/finding'
import { t } from '../../lib/messages'
import type { ShownFinding } from '../../lib/session'
import { ActionButton } from '../action-button'
import { focusOnMount } from '../focus-on-mount'
import { useSend } from '../session-context'
import './safe-fixes.css'

interface SafeFixesProps {
  readonly findings: readonly ShownFinding[]
  /** The preview is gone, and with it what had the focus. */
  onDone(): void
}

interface Change {
  readonly finding: ShownFinding
  readonly fix: Fix
}

/** Edits of one correction that are shown; a style made uniform may touch dozens. */
const MOST_EDITS = 3

export function SafeFixes({ findings, onDone }: SafeFixesProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const changes = findings.flatMap((finding): Change[] => {
    const fix = finding.fixes.find(({ safe }) => safe)
    return fix ? [{ finding, fix }] : []
  })
  if (changes.length === 0) return null
  const close = () => {
    setOpen(false)
    trigger.current?.focus()
  }
  return (
    <div className="safe">
      <ActionButton
        look="fix"
        className="button--small"
        ref={trigger}
        aria-expanded={isOpen}
        title={t('safe_tip')}
        onClick={() => setOpen(!isOpen)}
      >
        {t('safe_show', changes.length)}
      </ActionButton>
      {isOpen && (
        <Preview
          changes={changes}
          onCancel={close}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
        />
      )}
    </div>
  )
}

interface PreviewProps {
  readonly changes: readonly Change[]
  onCancel(): void
  onDone(): void
}

function Preview({ changes, onCancel, onDone }: PreviewProps) {
  const send = useSend()
  const id = useId()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const wanted = changes.filter(({ finding }) => !left.has(finding.id))
  const toggle = (findingId: string) => {
    const next = new Set(left)
    if (!next.delete(findingId)) next.add(findingId)
    setLeft(next)
  }
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onCancel()
  return (
    <section className="safe__preview" aria-labelledby={id} onKeyDown={onKeyDown}>
      <h3 className="safe__title" id={id} tabIndex={-1} ref={focusOnMount}>
        {t('safe_preview')}
      </h3>
      <ul>
        {changes.map((change) => (
          <li key={change.finding.id}>
            <label className="safe__change">
              <input
                type="checkbox"
                checked={!left.has(change.finding.id)}
                onChange={() => toggle(change.finding.id)}
              />
              <ChangeWords {...change} />
            </label>
          </li>
        ))}
      </ul>
      <div className="safe__actions">
        <ActionButton
          look="brand"
          isWrite
          isDisabled={wanted.length === 0}
          onClick={() => {
            send({ do: 'apply-all-safe', findingIds: wanted.map(({ finding }) => finding.id) })
            onDone()
          }}
        >
          {t('safe_do', wanted.length)}
        </ActionButton>
        <ActionButton look="quiet" onClick={onCancel}>
          {t('ignore_cancel')}
        </ActionButton>
      </div>
    </section>
  )
}

/** What stands there now, struck through, and what will stand there. */
function ChangeWords({ finding, fix }: Change) {
  const [edit, ...more] = fix.edits
  if (!edit) return <span>{fix.label}</span>
  const isInContext = more.length === 0 && edit.span.text === finding.span.text
  const shown = fix.edits.slice(0, MOST_EDITS)
  return (
    <span className="safe__words" lang="vi">
      <span className="card__where">{finding.fieldLabel}</span>
      {isInContext && finding.before}
      {shown.map(({ span, replacement }) => (
        <span key={span.start} className="safe__edit">
          {span.text !== '' && <del>{span.text}</del>} {replacement !== '' && <ins>{replacement}</ins>}
        </span>
      ))}
      {isInContext && finding.after}
      {fix.edits.length > MOST_EDITS && t('safe_more', fix.edits.length - MOST_EDITS)}
    </span>
  )
}
