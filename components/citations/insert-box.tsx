/** The text that would be inserted, the place where it would go, and the button that does it. */
import { useId } from 'react'
import type { CaretPlace } from '../../lib/session'
import { ActionButton } from '../action-button'
import { useSend } from '../session-context'

interface InsertBoxProps {
  readonly text: string
  readonly caret: CaretPlace | null
}

export function InsertBox({ text, caret }: InsertBoxProps) {
  const send = useSend()
  const id = useId()
  return (
    <>
      <p className="preview">{text}</p>
      <div className="insert">
        <ActionButton
          look="brand"
          isWrite
          isDisabled={caret === null}
          aria-describedby={id}
          onClick={() => send({ do: 'insert', text })}
        >
          Chèn tại con trỏ
        </ActionButton>
        <p className="insert__place" id={id}>
          {caret ? (
            <>
              Vào ô {caret.fieldLabel}: {caret.before}
              <span className="insert__caret">
                <span className="hidden-text">(chỗ chèn)</span>
              </span>
              {caret.after}
            </>
          ) : (
            'Hãy bấm vào chỗ cần chèn trong ô soạn thảo, rồi quay lại đây.'
          )}
        </p>
      </div>
    </>
  )
}
