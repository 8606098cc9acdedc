/** Something of the plan that is inserted to the letter: its words, where they stand, and the way into the post. */
import { t } from '../../lib/messages'
import type { CaretPlace } from '../../lib/session'
import { ActionButton } from '../action-button'
import { useAtHand } from '../at-hand'
import { useSend } from '../session-context'

interface PassageItemProps {
  readonly text: string
  /** What stands below it, in parts. */
  readonly about: readonly string[]
  readonly caret: CaretPlace | null
  /** What it is kept by among the citations used last. */
  readonly shelfKey: string
}

export function PassageItem({ text, about, caret, shelfKey }: PassageItemProps) {
  const send = useSend()
  const { keeper } = useAtHand()
  return (
    <li className="result passage">
      <h4>{text}</h4>
      <p>{about.filter(Boolean).join(' · ')}</p>
      <ActionButton
        look="fix"
        isWrite
        isDisabled={caret === null}
        className="button--small"
        aria-label={t('plan_insert_name', text)}
        aria-describedby={caret ? undefined : 'plan-no-caret'}
        onClick={() => {
          send({ do: 'insert', text })
          keeper?.change({ do: 'use', key: shelfKey })
        }}
      >
        {t('plan_insert')}
      </ActionButton>
    </li>
  )
}
