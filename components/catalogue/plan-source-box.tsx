/** Where a plan comes from: a file that is dropped or chosen, or text that is pasted. */
import { type DragEvent, useRef, useState } from 'react'
import { t } from '../../lib/messages'
import type { PlanSource } from '../../lib/options/catalogue-doors'
import { ActionButton } from '../action-button'

interface PlanSourceBoxProps {
  readonly isPasting: boolean
  onPasting(isPasting: boolean): void
  onSource(source: PlanSource): void
}

export function PlanSourceBox({ isPasting, onPasting, onSource }: PlanSourceBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [text, setText] = useState('')
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onSource({ file })
  }
  const over = (event: DragEvent, isNow: boolean) => {
    event.preventDefault()
    setOver(isNow)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
      <div
        className={`drop-box${isOver ? ' drop-box--over' : ''}`}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false)
          take(event.dataTransfer.files)
        }}
      >
        <p>{t('import_drop')}</p>
        <input
          ref={input}
          type="file"
          accept=".docx,.pdf,.html,.htm,.txt"
          aria-label={t('import_file')}
          className="hidden-text"
          tabIndex={-1}
          onChange={({ target }) => {
            take(target.files)
            target.value = ''
          }}
        />
        <div className="drop-box__buttons">
          <ActionButton look="brand" onClick={() => input.current?.click()}>
            {t('import_choose')}
          </ActionButton>
          <ActionButton aria-expanded={isPasting} onClick={() => onPasting(!isPasting)}>
            {t('import_paste')}
          </ActionButton>
        </div>
      </div>
      {isPasting && (
        <form
          className="paste-box"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() !== '') onSource({ text })
          }}
        >
          <label>
            {t('import_paste_label')}
            <textarea
              rows={8}
              className="text-input"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
          <ActionButton isSubmit look="brand" isDisabled={text.trim() === ''}>
            {t('import_paste_read')}
          </ActionButton>
        </form>
      )}
    </>
  )
}
