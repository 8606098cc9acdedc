/**
 * The check report of one post, to be printed and signed: what was checked with which catalogue, what was found, what
 * became of it. The post's text is in it only when the person asked for that beside the editor.
 */
import type { ReactNode } from 'react'
import type { JournalEntry, KeptFinding } from '../../lib/journal/entry'
import { totalsOf } from '../../lib/journal/totals'
import { KIND_NAMES } from '../../lib/lint/posts/kind-names'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { dayInWords, grouped } from '../vietnamese-time'
import {
  fateInWords,
  groupName,
  momentInWords,
  outcomeName,
  outcomeOf,
  severityName,
  titleOf,
} from './journal-words'
import '../tokens.css'
import '../base.css'
import './report.css'

export interface ReportProps {
  readonly entry: JournalEntry
  /** Null: the text is not part of this report. */
  readonly texts: readonly string[] | null
  onPrint(): void
}

export function Report({ entry, texts, onPrint }: ReportProps) {
  return (
    <main className="report-page themed">
      <nav className="report-bar" aria-label={t('report_actions')}>
        <a className="button button--plain" href="#nhat-ky">
          {t('report_back')}
        </a>
        <ActionButton look="brand" onClick={onPrint}>
          {t('report_print')}
        </ActionButton>
        <p>{texts ? t('report_with_text') : t('report_without_text')}</p>
      </nav>
      <article className="report">
        <header>
          <h1>{t('report_heading')}</h1>
          <p className="report__title">{titleOf(entry)}</p>
        </header>
        <Facts entry={entry} />
        <Findings entry={entry} />
        {texts && <Text texts={texts} />}
        <Signatures />
        <footer>
          <p>{t('report_origin', entry.version)}</p>
        </footer>
      </article>
    </main>
  )
}

function Facts({ entry }: { readonly entry: JournalEntry }) {
  const { kind, portal, post, postDay, firstAt, lastAt, checks, stops, publication, catalogue, textHash } =
    entry
  const reason = publication?.reason ?? ''
  return (
    <dl className="report__facts">
      <Fact name={t('report_kind')}>{KIND_NAMES[kind]}</Fact>
      <Fact name={t('report_post_day')}>{dayInWords(postDay)}</Fact>
      <Fact name={t('report_portal')}>
        {portal}
        <span className="report__address">{post}</span>
      </Fact>
      <Fact name={t('report_checked')}>
        {momentInWords(firstAt) === momentInWords(lastAt)
          ? momentInWords(lastAt)
          : t('report_checked_times', grouped(checks), momentInWords(firstAt), momentInWords(lastAt))}
      </Fact>
      <Fact name={t('report_outcome')}>
        <b>{outcomeName(outcomeOf(entry))}</b>
        {publication && ` ${t('report_published_at', publication.label, momentInWords(publication.at))}`}
        {stops > 0 && ` ${t('report_stops', grouped(stops))}`}
      </Fact>
      {reason !== '' && <Fact name={t('report_reason')}>{reason}</Fact>}
      <Fact name={t('report_catalogue')}>{t('report_catalogue_as_of', dayInWords(catalogue))}</Fact>
      <Fact name="SHA-256">
        <code>{textHash.match(/.{1,8}/g)?.join(' ')}</code>
        <span className="report__note">{t('report_hash_of')}</span>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Findings({ entry }: { readonly entry: JournalEntry }) {
  const { findings, omitted } = entry
  const { bySeverity, byFate } = totalsOf([entry])
  if (findings.length === 0) return <p className="report__clean">{t('report_clean')}</p>
  return (
    <section>
      <h2>{t('report_findings')}</h2>
      <p>
        {t('report_counts', grouped(bySeverity.error), grouped(bySeverity.warning), grouped(bySeverity.hint))}{' '}
        {t(
          'report_fates',
          grouped(byFate.fixed + byFate.gone),
          grouped(byFate.ignored),
          grouped(byFate.open),
        )}
      </p>
      <table className="report__findings">
        <thead>
          <tr>
            <th scope="col">{t('report_number')}</th>
            <th scope="col">{t('journal_csv_severity')}</th>
            <th scope="col">{t('journal_csv_finding')}</th>
            <th scope="col">{t('journal_csv_quote')}</th>
            <th scope="col">{t('journal_csv_fate')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(findings).map((finding, at) => (
            <tr key={finding.id}>
              <td>{at + 1}</td>
              <td>{severityName(finding.severity)}</td>
              <td>
                {finding.message}
                <span className="report__note">{groupName(finding.group)}</span>
              </td>
              <td>{finding.quote === '' ? '' : `“${finding.quote}”`}</td>
              <td>{fateInWords(finding)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {omitted > 0 && <p>{t('journal_omitted', grouped(omitted))}</p>}
    </section>
  )
}

const WEIGHT = { error: 0, warning: 1, hint: 2 } as const

/** The gravest first. */
const inOrder = (findings: readonly KeptFinding[]): KeptFinding[] =>
  [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])

function Text({ texts }: { readonly texts: readonly string[] }) {
  return (
    <section className="report__text">
      <h2>{t('report_text')}</h2>
      {texts
        .filter((text) => text.trim() !== '')
        .map((text, field) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields of one page, in its order
          <p key={field}>{text}</p>
        ))}
    </section>
  )
}

function Signatures() {
  return (
    <div className="report__signatures">
      <p>
        <b>{t('report_editor')}</b>
        {t('report_sign')}
      </p>
      <p>
        <b>{t('report_approver')}</b>
        {t('report_sign')}
      </p>
    </div>
  )
}
