/** The text that would be inserted, the place where it would go, and the buttons that do it. */
import { useId } from 'react'
import { t } from '../../lib/messages'
import type { CaretPlace } from '../../lib/session'
import { ActionButton } from '../action-button'
import type { CitedTarget } from './cited-target'

interface InsertBoxProps {
  readonly text: string
  readonly caret: CaretPlace | null
  /** What it could take the place of; null where there is nothing. */
  readonly target: CitedTarget | null
  onInsert(): void
  onReplace(): void
}

export function InsertBox({ text, caret, target, onInsert, onReplace }: InsertBoxProps) {
  const id = useId()
  return (
    <>
      <p className="preview">{text}</p>
      <div className="insert">
        <div className="insert__buttons">
          <ActionButton
            look="brand"
            isWrite
            isDisabled={caret === null}
            aria-describedby={id}
            onClick={onInsert}
          >
            {t('citations_insert')}
          </ActionButton>
          {target && (
            <ActionButton
              look="fix"
              isWrite
              className="insert__replace"
              title={target.span.text}
              onClick={onReplace}
            >
              <span>{t('citations_replace', target.span.text)}</span>
            </ActionButton>
          )}
        </div>
        <p className="insert__place" id={id}>
          {caret ? (
            <>
              {t('citations_place', caret.fieldLabel)} {caret.before}
              <span className="insert__caret">
                <span className="hidden-text">{t('citations_place_mark')}</span>
              </span>
              {caret.after}
            </>
          ) : (
            t('citations_no_caret')
          )}
        </p>
      </div>
    </>
  )
}
