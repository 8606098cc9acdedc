/** The journal beside the editor, in short: this period's figures, the last posts, the way to the journal and the report. */
import { useEffect, useState } from 'react'
import type { JournalSummary, RecentPost } from '../../lib/journal/summary'
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'
import { ActionButton } from '../action-button'
import { type JournalDoor, useDoors, useSend } from '../session-context'
import { grouped } from '../vietnamese-time'
import { momentInWords, outcomeName, outcomeOf, periodName, titleOf } from './journal-words'
import './journal-tab.css'

export function JournalTab({ snapshot }: { readonly snapshot: Pick<Snapshot, 'phase' | 'checkedAt'> }) {
  const door = useDoors().journal
  const { summary, isFailed, readAgain } = useSummary(door)
  const send = useSend()
  const [withText, setWithText] = useState(false)
  const hasPost = snapshot.phase === 'ready' && snapshot.checkedAt !== null
  return (
    <div className="journal-tab">
      {isFailed && (
        <p role="alert">
          {t('journal_not_read')}{' '}
          <button type="button" className="link" onClick={readAgain}>
            {t('journal_try_again')}
          </button>
        </p>
      )}
      {!summary && !isFailed && <p className="journal-tab__quiet">{t('journal_loading')}</p>}
      {summary && <Summary {...summary} />}
      <section className="journal-tab__report" aria-label={t('journal_report')}>
        <ActionButton isDisabled={!hasPost} onClick={() => send({ do: 'report', withText })}>
          {t('journal_print_report')}
        </ActionButton>
        <label>
          <input type="checkbox" checked={withText} onChange={({ target }) => setWithText(target.checked)} />
          {t('journal_with_text')}
        </label>
      </section>
      {door && <ActionButton onClick={() => door.open()}>{t('journal_open')}</ActionButton>}
      <p className="journal-tab__quiet">{t('journal_local')}</p>
    </div>
  )
}

/** Read when the tab is opened, and again whenever the journal changes. */
function useSummary(door: JournalDoor | null) {
  const [summary, setSummary] = useState<JournalSummary | null>(null)
  const [isFailed, setIsFailed] = useState(false)
  const [reads, setReads] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new number asks for another reading
  useEffect(() => {
    let isOver = false
    const read = () =>
      door?.read().then(
        (now) => {
          if (isOver) return
          setSummary(now)
          setIsFailed(false)
        },
        () => isOver || setIsFailed(true),
      )
    void read()
    const stop = door?.watch(read)
    return () => {
      isOver = true
      stop?.()
    }
  }, [door, reads])
  return { summary, isFailed, readAgain: () => setReads(reads + 1) }
}

function Summary({ recent, period, totals, broken }: JournalSummary) {
  const { posts, published, overridden, byFate } = totals
  const figures = [
    [t('journal_posts'), posts],
    [t('journal_published'), published],
    [t('journal_handled'), byFate.fixed + byFate.gone],
    [t('journal_ignored'), byFate.ignored],
  ] as const
  return (
    <>
      {broken > 0 && <p className="journal-tab__broken">{t('journal_broken', grouped(broken))}</p>}
      <h3 className="section-title">{periodName(period)}</h3>
      <dl className="journal-tab__figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{grouped(value)}</dd>
          </div>
        ))}
      </dl>
      {overridden > 0 && (
        <p className="journal-tab__quiet">{t('journal_tile_overridden', grouped(overridden))}</p>
      )}
      <h3 className="section-title">{t('journal_recent')}</h3>
      {recent.length === 0 ? (
        <p className="journal-tab__quiet">{t('journal_empty_text')}</p>
      ) : (
        <ul className="journal-tab__posts">
          {recent.map((post) => (
            <Post key={post.id} {...post} />
          ))}
        </ul>
      )}
    </>
  )
}

function Post(post: RecentPost) {
  const { lastAt, publication, totals } = post
  const { findings, byFate } = totals
  return (
    <li>
      <b>{titleOf(post)}</b>
      <span className={`outcome outcome--${outcomeOf(post)}`}>{outcomeName(outcomeOf(post))}</span>
      <span className="journal-tab__quiet">
        {momentInWords(publication?.at ?? lastAt)}
        {' · '}
        {findings === 0
          ? t('journal_counts_none')
          : t('journal_counts', grouped(findings), grouped(byFate.fixed + byFate.gone))}
      </span>
    </li>
  )
}
