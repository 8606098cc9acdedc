/** How far a sweep has come, and the buttons that stop it and let it go on. */
import { t } from '../../lib/messages'
import type { SweepState } from '../../lib/sweep/sweep-state'
import { ActionButton } from '../action-button'
import { problemWords } from './problem-words'

export interface SweepProgressProps {
  readonly state: SweepState
  onPause(): void
  onGo(): void
  onCancel(): void
  onAnew(): void
}

export function SweepProgress({ state, onPause, onGo, onCancel, onAnew }: SweepProgressProps) {
  const { phase, listed, outcomes, problem } = state
  const isRunning = phase === 'listing' || phase === 'reading'
  return (
    <section className="sweep__progress" aria-label={t('sweep_progress')}>
      <p role="status">{problem ? t('sweep_no_list', problemWords(problem)) : phaseWords(state)}</p>
      <progress
        aria-label={t('sweep_progress')}
        max={Math.max(listed.length, 1)}
        value={phase === 'listing' ? undefined : outcomes.length}
      />
      <div className="sweep__buttons">
        {isRunning && <ActionButton onClick={onPause}>{t('sweep_pause')}</ActionButton>}
        {phase === 'paused' && (
          <ActionButton look="brand" onClick={onGo}>
            {t('sweep_go_on')}
          </ActionButton>
        )}
        {(isRunning || phase === 'paused') && (
          <ActionButton look="quiet" onClick={onCancel}>
            {t('sweep_cancel')}
          </ActionButton>
        )}
        {(phase === 'done' || phase === 'cancelled') && (
          <ActionButton onClick={onAnew}>{t('sweep_anew')}</ActionButton>
        )}
      </div>
    </section>
  )
}

function phaseWords({ phase, listed, outcomes }: SweepState): string {
  switch (phase) {
    case 'listing':
      return t('sweep_listing', listed.length)
    case 'reading':
      return t('sweep_reading', outcomes.length, listed.length)
    case 'paused':
      return t('sweep_paused', outcomes.length, listed.length)
    case 'cancelled':
      return t('sweep_cancelled', outcomes.length, listed.length)
    case 'done':
      return t('sweep_done', outcomes.length)
  }
}
