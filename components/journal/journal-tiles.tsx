/** The figures of the chosen period at a glance. */
import type { JournalEntry } from '../../lib/journal/entry'
import { totalsOf } from '../../lib/journal/totals'
import { t } from '../../lib/messages'
import { grouped } from '../vietnamese-time'

export function JournalTiles({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { posts, published, overridden, findings, byFate, stops } = totalsOf(entries)
  const tiles = [
    [t('journal_posts'), posts, ''],
    [
      t('journal_published'),
      published,
      overridden > 0 ? t('journal_tile_overridden', grouped(overridden)) : '',
    ],
    [t('journal_findings'), findings, stops > 0 ? t('journal_tile_stops', grouped(stops)) : ''],
    [t('journal_handled'), byFate.fixed + byFate.gone, t('journal_tile_by_button', grouped(byFate.fixed))],
    [t('journal_ignored'), byFate.ignored, ''],
  ] as const
  return (
    <dl className="tiles">
      {tiles.map(([name, value, more]) => (
        <div key={name} className="tile">
          <dt>{name}</dt>
          <dd>
            <b>{grouped(value)}</b>
            {more !== '' && <span>{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
