/** The full journal: figures, charts, periods and posts, files for a spreadsheet, clearing. Pure; the entrypoint asks. */
import { type ReactNode, useState } from 'react'
import { toCsv } from '../../lib/journal/csv'
import type { JournalEntry } from '../../lib/journal/entry'
import { byPeriod } from '../../lib/journal/periods'
import { MAX_ENTRIES } from '../../lib/journal/record'
import type { EmulationPlan } from '../../lib/lint/catalogue/plan-schema'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { Icon } from '../icon'
import { grouped } from '../vietnamese-time'
import { ClearJournal } from './clear-journal'
import { csvName, findingRows, postRows } from './csv-rows'
import { EntryList } from './entry-list'
import { JournalCharts } from './journal-charts'
import { ALL, type JournalChoice, JournalFilter, matches } from './journal-filter'
import { JournalTiles } from './journal-tiles'
import { PeriodTable } from './period-table'
import '../tokens.css'
import '../base.css'
import './journal.css'
import './journal-chart.css'

export interface JournalPageProps {
  /** Null while it is being read. */
  readonly entries: readonly JournalEntry[] | null
  /** Entries that could not be read and were set aside. */
  readonly broken: number
  readonly plans: readonly EmulationPlan[]
  readonly isBusy: boolean
  /** What went wrong, in words for the person. */
  readonly problem: string | null
  /** How many entries were cleared and can still be brought back. */
  readonly cleared: number
  readonly now: number
  onClear(): void
  onRestore(): void
  onSave(name: string, content: string): void
  onSaveBroken(): void
  onDropBroken(): void
}

export function JournalPage(props: JournalPageProps) {
  const { entries, broken, problem, cleared, isBusy, onRestore, onSaveBroken, onDropBroken } = props
  return (
    <main className="journal themed">
      <header className="journal__head">
        <span className="journal__mark">
          <Icon name="check" size={18} />
        </span>
        <h1>{t('journal_heading')}</h1>
        <p className="journal__promise">
          <Icon name="lock" size={13} /> {t('journal_promise', grouped(MAX_ENTRIES))}
        </p>
      </header>
      <div role="alert">{problem !== null && <p className="message message--problem">{problem}</p>}</div>
      <div role="status">
        {cleared > 0 && (
          <p className="message message--done">
            {t('journal_cleared', grouped(cleared))}{' '}
            <ActionButton className="button--small" isDisabled={isBusy} onClick={onRestore}>
              {t('journal_undo')}
            </ActionButton>
          </p>
        )}
      </div>
      {broken > 0 && (
        <p className="message message--broken">
          {t('journal_broken', grouped(broken))}{' '}
          <ActionButton className="button--small" onClick={onSaveBroken}>
            {t('journal_broken_save')}
          </ActionButton>{' '}
          <ActionButton look="quiet" className="button--small" isDisabled={isBusy} onClick={onDropBroken}>
            {t('journal_broken_drop')}
          </ActionButton>
        </p>
      )}
      {entries === null && problem === null && <p className="journal__state">{t('journal_loading')}</p>}
      {entries?.length === 0 && <Empty />}
      {entries && entries.length > 0 && <Filled {...props} entries={entries} />}
    </main>
  )
}

function Empty() {
  return (
    <section className="journal__state">
      <h2>{t('journal_empty')}</h2>
      <p>{t('journal_empty_text')}</p>
    </section>
  )
}

function Filled(props: JournalPageProps & { readonly entries: readonly JournalEntry[] }) {
  const { entries, plans, now, isBusy, onClear, onSave } = props
  const [choice, setChoice] = useState<JournalChoice>(ALL)
  const periods = byPeriod(plans, entries)
  const inPeriod =
    choice.period === 'all'
      ? entries
      : (periods.find(({ period }) => period.id === choice.period)?.entries ?? [])
  const chosen = inPeriod.filter((entry) => matches(entry, choice))
  return (
    <>
      <JournalFilter periods={periods} choice={choice} onChoose={setChoice} />
      <JournalTiles entries={inPeriod} />
      <JournalCharts entries={inPeriod} />
      <Part title={t('journal_periods')}>
        <PeriodTable periods={periods} />
      </Part>
      <Part title={t('journal_posts_listed', grouped(chosen.length))}>
        <div className="journal__actions">
          <ActionButton
            isDisabled={chosen.length === 0}
            onClick={() => onSave(csvName('bai', now), toCsv(postRows(chosen, plans)))}
          >
            {t('journal_csv_posts')}
          </ActionButton>
          <ActionButton
            isDisabled={chosen.length === 0}
            onClick={() => onSave(csvName('phat-hien', now), toCsv(findingRows(chosen, plans)))}
          >
            {t('journal_csv_findings')}
          </ActionButton>
          <ClearJournal count={entries.length} isBusy={isBusy} onClear={onClear} />
        </div>
        {chosen.length === 0 ? (
          <p className="journal__state">{t('journal_none_match')}</p>
        ) : (
          <EntryList entries={chosen} />
        )}
      </Part>
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="journal__part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
