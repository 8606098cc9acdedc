/** What was done in each period of the plan. */
import type { PeriodEntries } from '../../lib/journal/periods'
import { totalsOf } from '../../lib/journal/totals'
import { t } from '../../lib/messages'
import { dayInWords } from '../vietnamese-time'
import { DataTable } from './data-table'
import { periodName } from './journal-words'

export function PeriodTable({ periods }: { readonly periods: readonly PeriodEntries[] }) {
  return (
    <DataTable
      caption={t('journal_periods')}
      head={[
        t('journal_csv_period'),
        t('journal_posts'),
        t('journal_published'),
        t('journal_outcome_overridden'),
        t('journal_csv_errors'),
        t('journal_csv_warnings'),
        t('journal_csv_fixed'),
        t('journal_csv_gone'),
        t('journal_csv_ignored'),
      ]}
      rows={periods.map(({ period, entries }) => {
        const { posts, published, overridden, bySeverity, byFate } = totalsOf(entries)
        return {
          key: period.id,
          name: `${periodName(period)} (${dayInWords(period.from)} – ${dayInWords(period.to)})`,
          values: [
            posts,
            published,
            overridden,
            bySeverity.error,
            bySeverity.warning,
            byFate.fixed,
            byFate.gone,
            byFate.ignored,
          ],
        }
      })}
    />
  )
}
