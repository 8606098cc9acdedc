/** Where a sweep begins and how much it may ask of the portal. Pure: what is started is for whoever holds it. */
import { type FormEvent, useState } from 'react'
import { t } from '../../lib/messages'
import type { SweepSettings } from '../../lib/sweep/sweep-state'
import { ActionButton } from '../action-button'

export interface SweepFormProps {
  readonly settings: SweepSettings
  /** Origins that are switched on. */
  readonly origins: readonly string[]
  onStart(settings: SweepSettings): void
}

const PAUSES = [500, 1000, 2000, 5000] as const
const COUNTS = [20, 50, 100, 200, 500] as const

export function SweepForm({ settings, origins, onStart }: SweepFormProps) {
  const [start, setStart] = useState(settings.start)
  const [mostPosts, setMostPosts] = useState(settings.mostPosts)
  const [pauseMs, setPauseMs] = useState(settings.pauseMs)
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const origin = originOf(start)
    const isGranted = origin !== null && origins.includes(origin)
    const wrong = origin === null ? t('sweep_bad_address') : t('sweep_not_granted', origin)
    setProblem(isGranted ? null : wrong)
    if (isGranted) onStart({ start: start.trim(), mostPosts, pauseMs })
  }

  return (
    <form className="sweep__form" onSubmit={submit}>
      <label className="sweep__address">
        <span>{t('sweep_address')}</span>
        <input type="url" value={start} required onChange={(event) => setStart(event.target.value)} />
        <small>{t('sweep_address_help')}</small>
      </label>
      <label>
        <span>{t('sweep_most_posts')}</span>
        <select value={mostPosts} onChange={(event) => setMostPosts(Number(event.target.value))}>
          {COUNTS.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('sweep_pause_between')}</span>
        <select value={pauseMs} onChange={(event) => setPauseMs(Number(event.target.value))}>
          {PAUSES.map((ms) => (
            <option key={ms} value={ms}>
              {t('sweep_seconds', String(ms / 1000).replace('.', ','))}
            </option>
          ))}
        </select>
      </label>
      <ActionButton look="brand" isSubmit>
        {t('sweep_start')}
      </ActionButton>
      <div role="alert" className="sweep__alert">
        {problem}
      </div>
    </form>
  )
}

function originOf(address: string): string | null {
  try {
    const { protocol, origin } = new URL(address.trim())
    return protocol === 'https:' || protocol === 'http:' ? origin : null
  } catch {
    return null
  }
}
