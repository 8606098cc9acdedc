/** Earlier states of one's own pack, the last first, each with a way back to it. */
import { type MessageKey, t } from '../../lib/messages'
import type { ChangeReason, ShownState } from '../../lib/packs/pack-history'
import { ActionButton } from '../action-button'
import { dayInWords, timeOfDay } from '../vietnamese-time'

interface PackStatesProps {
  readonly states: readonly ShownState[]
  onBack(at: number): void
}

const REASONS: Readonly<Record<ChangeReason, MessageKey>> = {
  plan: 'pack_before_plan',
  merge: 'pack_before_merge',
  table: 'pack_before_table',
  back: 'pack_before_back',
}

export function PackStates({ states, onBack }: PackStatesProps) {
  return (
    <>
      <h3>{t('pack_states')}</h3>
      <ul className="pack-states">
        {states.map(({ at, why, records }) => {
          const when = `${timeOfDay(at)}, ${dayInWords(localIso(at))}`
          return (
            <li key={at}>
              <span>
                <b>{when}</b> {t(REASONS[why])} · {t('pack_state_records', records)}
              </span>
              <ActionButton
                className="button--small"
                aria-label={t('pack_back_to', when)}
                onClick={() => onBack(at)}
              >
                {t('pack_back')}
              </ActionButton>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function localIso(at: number): string {
  const day = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
