/**
 * The first run: three steps on a post of our own that is really checked, and then the person's own portal. It shows
 * how far they are; what checks the sample stands beside it and is not its business.
 */
import { type FormEvent, useId, useState } from 'react'
import { type Language, type MessageKey, t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { Icon } from '../icon'
import { SamplePost } from './sample-post'
import '../tokens.css'
import '../base.css'
import './first-run.css'

export interface FirstRunProgress {
  /** The sample was judged at least once. */
  readonly isChecked: boolean
  readonly isCorrected: boolean
  readonly isGuardTried: boolean
  /** The sample went through the guard; nothing was sent anywhere. */
  readonly isPublished: boolean
}

export interface FirstRunProps {
  readonly language: Language
  readonly progress: FirstRunProgress
  /** Hosts that are switched on. */
  readonly hosts: readonly string[]
  /** What went wrong with the last wish, in words for the person. */
  readonly problem: string | null
  onPublish(): void
  /** The address that a person typed. */
  onEnable(address: string): void
  onOptions(): void
}

export function FirstRun(props: FirstRunProps) {
  const { language, progress, hosts, onPublish, onOptions } = props
  return (
    <div className="first-run themed" lang={language}>
      <header className="first-run__head">
        <span className="first-run__mark">
          <Icon name="check" size={20} />
        </span>
        <div>
          <h1>{t('first_run_title')}</h1>
          <p>{t('first_run_intro')}</p>
        </div>
      </header>
      <main>
        <Steps progress={progress} isEnabled={hosts.length > 0} />
        <SamplePost onPublish={onPublish} />
        <p role="status" className="first-run__sent">
          {progress.isPublished && t('first_run_published')}
        </p>
        <OwnPortal {...props} />
      </main>
      <footer className="first-run__foot">
        <p className="first-run__promise">
          <Icon name="lock" size={13} /> {t('options_promise')}
        </p>
        <button type="button" className="link" onClick={onOptions}>
          {t('options_title')}
        </button>
      </footer>
    </div>
  )
}

interface StepsProps {
  readonly progress: FirstRunProgress
  readonly isEnabled: boolean
}

function Steps({ progress, isEnabled }: StepsProps) {
  const { isChecked, isCorrected, isGuardTried } = progress
  const steps: readonly { title: MessageKey; text: MessageKey; isDone: boolean }[] = [
    { title: 'first_run_fix', text: 'first_run_fix_text', isDone: isCorrected },
    { title: 'first_run_guard', text: 'first_run_guard_text', isDone: isGuardTried },
    { title: 'first_run_portal', text: 'first_run_portal_text', isDone: isEnabled },
  ]
  const current = steps.findIndex(({ isDone }) => !isDone)
  return (
    <ol className="steps" aria-label={t('first_run_steps')}>
      {steps.map(({ title, text, isDone }, index) => (
        <li
          key={title}
          className={isDone ? 'step step--done' : 'step'}
          {...(index === current && { 'aria-current': 'step' as const })}
        >
          <span className="step__mark">{isDone ? <Icon name="check" size={15} /> : index + 1}</span>
          <div>
            <h2>
              {t(title)}
              {isDone && <span className="hidden-text">{t('first_run_done')}</span>}
            </h2>
            <p>{index === 0 && !isChecked ? t('first_run_reading') : t(text)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function OwnPortal({ hosts, problem, onEnable }: FirstRunProps) {
  const id = useId()
  const [address, setAddress] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onEnable(address)
  }
  return (
    <section className="own-portal" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('first_run_own')}</h2>
      <p>{t('first_run_own_text')}</p>
      <form onSubmit={submit}>
        <label htmlFor={id}>{t('first_run_address')}</label>
        <div className="own-portal__row">
          <input
            id={id}
            className="text-input"
            inputMode="url"
            autoComplete="url"
            placeholder="stp.bacninh.gov.vn"
            value={address}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onChange={({ target }) => setAddress(target.value)}
          />
          <ActionButton look="brand" onClick={() => onEnable(address)}>
            {t('first_run_enable')}
          </ActionButton>
        </div>
        <p id={`${id}-problem`} role="alert" className="own-portal__problem">
          {problem}
        </p>
      </form>
      <p role="status" className="own-portal__done">
        {hosts.length > 0 && (
          <>
            <Icon name="check" size={15} /> {t('first_run_enabled', hosts.join(', '))}
          </>
        )}
      </p>
    </section>
  )
}
