/** Rà soát bài đã đăng: what a portal has published, read politely and judged on this machine. Pure; the entrypoint does the asking. */
import { useMemo, useState } from 'react'
import { t } from '../../lib/messages'
import type { SweepSettings, SweepState } from '../../lib/sweep/sweep-state'
import { ActionButton } from '../action-button'
import { Icon } from '../icon'
import '../tokens.css'
import '../base.css'
import './sweep.css'
import { problemWords } from './problem-words'
import { SweepChart } from './sweep-chart'
import { SweepFilter } from './sweep-filter'
import { SweepForm } from './sweep-form'
import { SweepProgress, type SweepProgressProps } from './sweep-progress'
import { barsOf, FIRST_VIEW, rowsOf, type SortBy, unreadOf, viewOf } from './sweep-rows'
import { SweepTable } from './sweep-table'

export interface SweepPageProps extends Omit<SweepProgressProps, 'state'> {
  /** Null: nothing was swept yet. */
  readonly state: SweepState | null
  readonly settings: SweepSettings
  readonly origins: readonly string[]
  /** What went wrong beside single posts, in the interface's words. */
  readonly problem: string | null
  onStart(settings: SweepSettings): void
  onExport(format: 'csv' | 'html'): void
}

export function SweepPage(props: SweepPageProps) {
  const { state, problem } = props
  return (
    <main className="sweep themed">
      <header className="sweep__head">
        <span className="sweep__mark">
          <Icon name="search" size={18} />
        </span>
        <div>
          <h1>{t('sweep_title')}</h1>
          <p>{t('sweep_promise')}</p>
        </div>
      </header>
      <div role="alert" className="sweep__alert">
        {problem}
      </div>
      {state === null ? <SweepForm {...props} /> : <Swept {...props} state={state} />}
    </main>
  )
}

function Swept({ state, onExport, ...buttons }: SweepPageProps & { readonly state: SweepState }) {
  const [view, setView] = useState(FIRST_VIEW)
  const rows = useMemo(() => rowsOf(state.outcomes), [state.outcomes])
  const shown = useMemo(() => viewOf(rows, view), [rows, view])
  const bars = useMemo(() => barsOf(shown), [shown])
  const unread = useMemo(() => unreadOf(state.outcomes), [state.outcomes])
  const onSort = (sortBy: SortBy) =>
    setView((now) => ({ ...now, sortBy, isDescending: now.sortBy === sortBy && !now.isDescending }))
  return (
    <>
      <p className="sweep__start">{state.settings.start}</p>
      <SweepProgress state={state} {...buttons} />
      {rows.length > 0 && (
        <>
          <div className="sweep__tools">
            <SweepFilter rows={rows} view={view} onView={setView} />
            <ActionButton onClick={() => onExport('csv')}>{t('sweep_export_csv')}</ActionButton>
            <ActionButton onClick={() => onExport('html')}>{t('sweep_export_html')}</ActionButton>
          </div>
          <SweepTable rows={shown} view={view} onSort={onSort} />
          {bars.length > 0 && <SweepChart bars={bars} />}
        </>
      )}
      {rows.length === 0 && state.phase === 'done' && !state.problem && <p>{t('sweep_nothing')}</p>}
      {unread.length > 0 && (
        <section className="sweep__unread" aria-labelledby="sweep-unread">
          <h2 id="sweep-unread">{t('sweep_unread', unread.length)}</h2>
          <ul>
            {unread.map(({ url, title, problem }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title || url}
                </a>
                : {problemWords(problem)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
