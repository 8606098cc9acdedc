/** One post of the journal: what came of it, and opened, what became of each finding. */
import type { JournalEntry } from '../../lib/journal/entry'
import { totalsOf } from '../../lib/journal/totals'
import { KIND_NAMES } from '../../lib/lint/posts/kind-names'
import { t } from '../../lib/messages'
import { grouped } from '../vietnamese-time'
import { fateInWords, momentInWords, outcomeName, outcomeOf, severityName, titleOf } from './journal-words'

export function EntryItem({ entry }: { readonly entry: JournalEntry }) {
  const { id, kind, portal, publication, lastAt, findings, omitted } = entry
  const outcome = outcomeOf(entry)
  return (
    <li className="entry">
      <details>
        <summary>
          <span className="entry__title">{titleOf(entry)}</span>
          <span className={`outcome outcome--${outcome}`}>{outcomeName(outcome)}</span>
          <span className="entry__facts">
            {momentInWords(publication?.at ?? lastAt)} · {KIND_NAMES[kind]} · {portal} ·{' '}
            {countsInWords(entry)}
          </span>
        </summary>
        {publication && publication.reason !== '' && (
          <p className="entry__reason">{t('journal_published_because', publication.reason)}</p>
        )}
        {findings.length === 0 ? (
          <p className="entry__none">{t('journal_no_findings')}</p>
        ) : (
          <ul className="entry__findings">
            {findings.map((finding) => (
              <li key={finding.id}>
                <span className={`severity severity--${finding.severity}`}>
                  {severityName(finding.severity)}
                </span>
                <span>{finding.message}</span>
                <span className="entry__fate">{fateInWords(finding)}</span>
              </li>
            ))}
          </ul>
        )}
        {omitted > 0 && <p className="entry__none">{t('journal_omitted', grouped(omitted))}</p>}
      </details>
      <a className="button button--plain button--small" href={`#report=${id}`}>
        {t('journal_report')}
        <span className="hidden-text">: {titleOf(entry)}</span>
      </a>
    </li>
  )
}

/** `3 phát hiện, đã xử lý 2`. */
function countsInWords(entry: JournalEntry): string {
  const { findings, byFate } = totalsOf([entry])
  if (findings === 0) return t('journal_counts_none')
  return t('journal_counts', grouped(findings), grouped(byFate.fixed + byFate.gone))
}
